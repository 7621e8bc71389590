import { describe, expect, it } from 'vitest';
import type { Situation } from '../../source/day/situation.ts';
import { isSpoken } from '../../source/day/situation.ts';
import { frameOf, rowsOf } from '../../source/screens/frame/frame.ts';
import { messageLines, pageShown } from '../../source/screens/frame/messages.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import type { Setting, Size } from '../../source/screens/view.ts';
import { SampleDay } from '../helpers/sample-day.ts';
import { settingOf } from './fake-host.ts';

const SMALL: Size = { columns: 40, rows: 20 };
const TWO_ZONES = { theirZone: 'America/New_York', chat: 'Teams' };

const drawn = (situation: Situation, setting: Setting, size: Size): string[] =>
  rowsOf(frameOf({ setting, state: { ...EMPTY_SCREEN, situation } }, size).lines);

const words = (rows: readonly string[]): string => rows.join(' ').replaceAll(/\s+/gu, ' ');

/** What is told on the way to a step that has a text, and when one looks at it. */
const STEPS: readonly { readonly told: readonly (readonly [string, string])[]; readonly at: string }[] = [
  { told: [], at: '2026-11-21 14:31' },
  { told: [], at: '12:31' },
  { told: [], at: '14:26' },
  { told: [], at: '14:41' },
  { told: [], at: '14:46' },
  { told: [['14:46', 'no-answer']], at: '14:52' },
  { told: [['14:46', 'mailbox']], at: '14:47' },
  { told: [['14:46', 'other-person']], at: '14:47' },
  { told: [['14:46', 'wrong-number']], at: '14:47' },
  {
    told: [
      ['14:46', 'mailbox'],
      ['14:47', 'left'],
    ],
    at: '14:48',
  },
  {
    told: [
      ['14:46', 'missed-call'],
      ['14:47', 'ready'],
    ],
    at: '14:48',
  },
  { told: [['14:36', 'zone-error']], at: '14:37' },
  {
    told: [
      ['14:00', 'late-or-cancel'],
      ['14:01', 'late'],
    ],
    at: '14:02',
  },
  {
    told: [
      ['14:00', 'late-or-cancel'],
      ['14:01', 'cancel'],
    ],
    at: '14:02',
  },
  {
    told: [
      ['14:00', 'they-wrote'],
      ['14:01', 'they-move'],
    ],
    at: '14:02',
  },
  {
    told: [
      ['14:00', 'they-wrote'],
      ['14:01', 'decision'],
    ],
    at: '14:02',
  },
  {
    told: [
      ['14:31', 'they-call'],
      ['15:10', 'ended'],
      ['15:11', 'skip'],
      ['15:12', 'done'],
    ],
    at: '2026-11-24 10:01',
  },
];

describe('the text of a step at 40×20', () => {
  for (const language of ['en', 'fr'] as const) {
    const setting = settingOf(language);
    const steps = STEPS.map(({ told, at }) => {
      const day = new SampleDay(TWO_ZONES);
      for (const [hour, event] of told) day.tell(hour, event);
      return day.at(at);
    });

    it(`X07 begins in sight in every step: its heading, and what comes first below it (${language})`, () => {
      expect(new Set(steps.map(({ state }) => state)).size).toBe(STEPS.length);
      for (const situation of steps) {
        const view = { setting, state: { ...EMPTY_SCREEN, situation }, situation };
        const text = rowsOf(messageLines(view, SMALL.columns));
        const heading = text.findIndex((row) => !/^Message \d/u.test(row));
        expect(heading, situation.state).toBeGreaterThanOrEqual(0);
        const shown = drawn(situation, setting, SMALL);
        for (const row of text.slice(heading, heading + 2))
          expect(shown, `${situation.state}\n${shown.join('\n')}`).toContain(row);
      }
    });
  }

  it('S3-08 has the opening sentence whole before one dials, with two clocks too', () => {
    for (const language of ['en', 'fr'] as const) {
      const situation = new SampleDay(TWO_ZONES).at('14:46');
      const setting = settingOf(language);
      const [shown] = pageShown(situation, setting, EMPTY_SCREEN);
      expect(shown?.kind === 'message' && isSpoken(shown.offer.channel)).toBe(true);
      const body = shown?.kind === 'message' ? shown.message.body : '';
      const frame = drawn(situation, setting, SMALL);
      expect(words(frame)).toContain(words([body]));
      expect(frame[0]).toMatch(/Dupont · Lumen +(?:2:46 pm|14.h.46)$/u);
    }
  });

  it('INV-09 has the two questions whole before one parts, whatever was noted meanwhile', () => {
    const day = new SampleDay(TWO_ZONES);
    day.tell('14:31', 'they-call');
    day.tell('14:50', 'end-card');
    const promise = { what: 'deux exemples de travaux, et le lien vers le dossier', due: '2026-11-26T09:00:00.000Z' };
    const situation = day.tell('14:51', 'promise', promise);
    const notes = ['équipe de 6', 'télétravail deux jours', 'début en janvier', 'budget voté', ''];
    for (const language of ['en', 'fr'] as const) {
      const setting = settingOf(language);
      const { lines } = frameOf({ setting, state: { ...EMPTY_SCREEN, situation, notes } }, SMALL);
      const [shown] = pageShown(situation, setting, EMPTY_SCREEN);
      expect(shown?.offer.text).toBe('end-questions');
      expect(words(rowsOf(lines))).toContain(words([shown?.kind === 'message' ? shown.message.body : '?']));
    }
  });

  it('has a line for the chat whole, as it will be copied', () => {
    for (const hour of ['14:26', '14:41']) {
      const situation = new SampleDay(TWO_ZONES).at(hour);
      const frame = words(drawn(situation, settingOf('fr'), SMALL));
      const [shown] = pageShown(situation, settingOf('fr'), EMPTY_SCREEN);
      expect(shown?.kind === 'message' ? frame.includes(words([shown.message.body])) : null).toBe(true);
    }
  });

  it('names the key that shows a written text alone, where there is no room for more words', () => {
    const rest = (language: 'en' | 'fr') =>
      drawn(new SampleDay(TWO_ZONES).at('12:31'), settingOf(language), SMALL).find((row) => row.startsWith('…'));
    expect(rest('fr')?.replaceAll('\u00a0', ' ')).toMatch(/^… \d+ autres lignes \(E : en entier\)$/u);
    expect(rest('en')).toMatch(/^… \d+ more lines \(Space, or E: whole\)$/u);
  });

  it('leaves the day and the hours where they are on a wider screen', () => {
    const frame = drawn(new SampleDay(TWO_ZONES).at('14:41'), settingOf('en'), { columns: 80, rows: 24 });
    expect(frame[0]).toMatch(/2:41 pm for you · 8:41 am \(New York\)$/u);
    expect(frame[1]).toContain('Interview: 2:30 pm');
    expect(frame[2]).toContain('▶ Brief word');
  });
});
