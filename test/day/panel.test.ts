import { describe, expect, test } from 'vitest';
import type { Facts, Person } from '../../source/day/interview.ts';
import { panelNotes } from '../../source/day/panel.ts';
import { stepWords } from '../../source/texts/interface.ts';
import { shippedInterface } from '../helpers/load-interface.ts';
import { FACTS, SampleDay } from '../helpers/sample-day.ts';

const CLAIRE: Person = { title: 'ms', first: 'Claire', last: 'Dupont' };
const PAUL: Person = { title: 'mr', first: 'Paul', last: 'Martin', email: 'paul@lumen.example' };
const ANNE: Person = { title: 'ms', first: 'Anne', last: 'Roy' };

const notes = (people: readonly Person[], facts: Partial<Facts> = {}) =>
  panelNotes({ ...FACTS, theirEmail: 'claire@lumen.example', with: people, ...facts });

describe('M34 whom the thanks to several go to', () => {
  test('one each in France, Québec and America, as far as the addresses are known', () => {
    for (const language of ['fr-FR', 'fr-CA', 'en-US'] as const) {
      expect(notes([CLAIRE, PAUL], { language })).toEqual([
        { person: 0, to: 'claire@lumen.example', copy: [], others: [], passOn: false },
        { person: 1, to: 'paul@lumen.example', copy: [], others: [], passOn: false },
      ]);
    }
  });

  test('who has no address is thanked through the first, once', () => {
    expect(notes([CLAIRE, PAUL, ANNE])).toEqual([
      { person: 0, to: 'claire@lumen.example', copy: [], others: [2], passOn: true },
      { person: 1, to: 'paul@lumen.example', copy: [], others: [], passOn: false },
    ]);
    expect(notes([CLAIRE, ANNE])).toEqual([
      { person: 0, to: 'claire@lumen.example', copy: [], others: [1], passOn: true },
    ]);
  });

  test('one note to the first in Britain, the others in copy', () => {
    expect(notes([CLAIRE, PAUL], { language: 'en-GB' })).toEqual([
      { person: 0, to: 'claire@lumen.example', copy: ['paul@lumen.example'], others: [1], passOn: false },
    ]);
    expect(notes([CLAIRE, PAUL, ANNE], { language: 'en-GB' })).toMatchObject([{ copy: [], passOn: true }]);
  });

  test('no address at all: one note, passed on', () => {
    expect(notes([CLAIRE, ANNE], { theirEmail: null })).toEqual([
      { person: 0, to: null, copy: [], others: [1], passOn: true },
    ]);
  });

  test('an agency gets one note, and one person is no panel', () => {
    expect(notes([CLAIRE, PAUL], { through: 'agency' })).toMatchObject([{ person: 0, to: null, passOn: true }]);
    expect(notes([CLAIRE])).toEqual([]);
  });

  test('INV-14 the step offers each of them one note and no more', () => {
    const day = new SampleDay({ with: [CLAIRE, PAUL] });
    day.tell('14:31', 'they-call');
    day.tell('15:10', 'ended');
    day.tell('15:11', 'skip');
    day.tell('15:12', 'done');
    expect(day.at('16:20').offers).toEqual([
      { text: 'thank-you-panel', channel: 'email', person: 0 },
      { text: 'thank-you-panel', channel: 'email', person: 1 },
    ]);
    expect(day.at('16:20').advice).toContain('one-note-each');
  });

  test.each([
    ['no topic is noted', [CLAIRE, PAUL], true],
    [
      'the same topic is noted twice',
      [
        { ...CLAIRE, email: 'claire@lumen.example', detail: 'tea' },
        { ...PAUL, detail: 'tea' },
      ],
      true,
    ],
    ['one of two has a topic', [CLAIRE, { ...PAUL, detail: 'tea' }], false],
  ])('M34 that no two notes are alike is said only where it is true: %s', (_, people, alike) => {
    const day = new SampleDay({ with: people });
    day.tell('14:31', 'they-call');
    day.tell('15:10', 'ended');
    day.tell('15:11', 'skip');
    day.tell('15:12', 'done');
    const said = (language: 'en' | 'fr') => stepWords(shippedInterface(), day.at('16:20'), language).advice.join(' ');
    expect(said('en')).toContain(
      alike ? 'They read alike so far: note a topic for each.' : 'One note each, no two alike:',
    );
    expect(said('en').includes('no two alike')).toBe(!alike);
    expect(said('fr').includes('jamais deux pareils')).toBe(!alike);
  });
});
