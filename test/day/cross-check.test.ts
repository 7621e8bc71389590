import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../source/day/cross-check.ts';
import type { Interview, ToldEvent } from '../../source/day/interview.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import type { Source, Statement } from '../../source/day/sources.ts';
import { CHART, FACTS, T, VIDEO } from '../helpers/sample-day.ts';

type Hour = Extract<Statement, { about: 'hour' }>;

const hour = (said: Partial<Hour>): Hour => ({
  about: 'hour',
  instant: null,
  day: null,
  weekday: null,
  hour: null,
  zones: [],
  where: '…',
  ...said,
});
const source = (kind: Source['kind'], ...says: Statement[]): Source => ({ kind, file: null, says });
const AGREED = hour({ instant: '2026-11-23T13:30:00Z', where: 'DTSTART' });

const LATER = T - 3 * 60 * 60_000;

function disagreements(
  sources: readonly Source[],
  facts: Partial<Interview['facts']> = {},
  told: readonly ToldEvent[] = [],
): readonly Disagreement[] {
  const interview: Interview = {
    id: 'x',
    createdAt: T - 24 * 60 * 60_000,
    scheduledAt: T,
    facts: { ...FACTS, ...facts },
    scenario: { name: 'x', hash: 'x' },
    sources,
  };
  return situationAt(CHART, interview, told, LATER).disagreements;
}

/** Each value with who said it, the one in force with a star. */
const shown = (found: readonly Disagreement[]) =>
  found.map(({ about, values }) => [
    about,
    ...values.map(({ value, said, inForce }) => {
      const what = value.about === 'hour' ? new Date(value.at).toISOString().slice(0, 16) : Object.values(value)[1];
      return `${inForce ? '*' : ''}${what} ${said.map(({ kind }) => kind).join('+')}`.trim();
    }),
  ]);

describe('S0-18 the hour, compared', () => {
  it.each<[string, Partial<Hour>, readonly string[]]>([
    ['the same wall clock', { day: '2026-11-23', hour: '14:30' }, []],
    ['an hour alone', { hour: '14:30' }, []],
    ['a day alone', { day: '2026-11-23', weekday: 1 }, []],
    ['a weekday alone', { weekday: 1 }, []],
    ['another hour', { hour: '15:00' }, ['*2026-11-23T13:30 invitation', '2026-11-23T14:00 mail']],
    ['another day', { day: '2026-11-24' }, ['*2026-11-23T13:30 invitation', '2026-11-24T13:30 mail']],
    [
      'the same hour in London',
      { hour: '14:30', zones: ['Europe/London'] },
      ['*2026-11-23T13:30 invitation', '2026-11-23T14:30 mail'],
    ],
    ['the same instant in London', { hour: '13:30', zones: ['Europe/London'] }, []],
    ['an abbreviation that may be theirs', { hour: '14:30', zones: ['America/Chicago', 'Europe/Paris'] }, []],
    [
      'Tuesday the 23rd, which is a Monday',
      { day: '2026-11-23', weekday: 2, hour: '14:30' },
      ['*2026-11-23T13:30 invitation+mail', '2026-11-24T13:30 mail'],
    ],
    [
      'Tuesday the 24th at another hour',
      { day: '2026-11-24', weekday: 2, hour: '09:00' },
      ['*2026-11-23T13:30 invitation', '2026-11-24T08:00 mail'],
    ],
  ])('%s', (_, said, values) => {
    const found = disagreements([source('invitation', AGREED), source('mail', hour(said))]);
    expect(shown(found)).toEqual(values.length === 0 ? [] : [['hour', ...values]]);
  });

  it('asks both clocks where a mail names none', () => {
    const found = disagreements([source('invitation', AGREED), source('mail', hour({ hour: '15:00' }))], {
      theirZone: 'Europe/London',
    });
    expect(shown(found)).toEqual([
      ['hour', '*2026-11-23T13:30 invitation', '2026-11-23T14:00 mail', '2026-11-23T15:00 mail'],
    ]);
  });

  it('takes what was typed for one source among the others', () => {
    const typed = source('typed', hour({ instant: '2026-11-23T13:30:00Z', where: '--at' }));
    const invitation = source('invitation', hour({ instant: '2026-11-23T14:00:00Z', where: 'DTSTART' }));
    expect(shown(disagreements([typed, invitation]))).toEqual([
      ['hour', '*2026-11-23T13:30 typed', '2026-11-23T14:00 invitation'],
    ]);
  });

  it('T08 an hour that comes twice is asked, whatever the season', () => {
    const sources = [source('mail', hour({ day: '2026-10-25', hour: '02:30' }))];
    const found = disagreements(sources);
    expect(shown(found)).toEqual([['hour', '*2026-11-23T13:30', '2026-10-25T00:30 mail', '2026-10-25T01:30 mail']]);
  });

  it('is settled by one answer, by a new hour, and open again after an undo', () => {
    const sources = [source('invitation', AGREED), source('mail', hour({ hour: '15:00' }))];
    const [found] = disagreements(sources);
    const [current, other] = found?.values ?? [];
    for (const set of [current?.set, other?.set]) {
      if (set === undefined) throw new Error('no value');
      expect(disagreements(sources, {}, [{ at: LATER, event: 'corrected', set }])).toEqual([]);
    }
    expect(disagreements(sources, {}, [])).toHaveLength(1);
    expect(
      disagreements(sources, {}, [{ at: LATER, event: 'corrected', set: { link: 'https://x.example/a' } }]),
    ).toHaveLength(1);
  });

  it('the answer that changes nothing leaves the day as it was', () => {
    const interview: Interview = {
      id: 'x',
      createdAt: T,
      scheduledAt: T,
      facts: FACTS,
      scenario: { name: 'x', hash: 'x' },
    };
    const at = T - 70 * 60_000;
    const before = situationAt(CHART, interview, [], at);
    const set = { at: new Date(T).toISOString() };
    const after = situationAt(CHART, interview, [{ at, event: 'corrected', set }], at);
    expect([after.state, after.scheduledAt, after.ledger.hourMoved, after.enteredAt]).toEqual([
      before.state,
      T,
      false,
      before.enteredAt,
    ]);
  });
});

describe('the rest, compared', () => {
  const link = (where: string, of: string, meeting = of): Statement => ({
    about: 'link',
    link: of,
    platform: 'zoom',
    meeting,
    where,
  });
  const number = (about: 'their-phone' | 'my-phone', of: string): Statement => ({ about, number: of, where: '…' });
  const who = (of: 'they' | 'me' | 'link'): Statement => ({ about: 'who-calls', who: of, where: '…' });
  const zone = (of: string): Statement => ({ about: 'zone', zone: of, where: '…' });
  const [Z1, Z2] = ['https://zoom.example/j/123456', 'https://zoom.example/j/99'];

  it.each<[string, readonly Source[], Partial<Interview['facts']>, readonly (readonly string[])[]]>([
    ['one link twice', [source('invitation', link('LOCATION', Z1)), source('mail', link('…', Z1))], VIDEO, []],
    [
      'one meeting by two links',
      [source('invitation', link('LOCATION', Z1, 'm')), source('mail', link('…', `${Z1}?pwd=1`, 'm'))],
      VIDEO,
      [],
    ],
    [
      'two meetings',
      [source('invitation', link('LOCATION', Z2)), source('mail', link('…', Z1))],
      VIDEO,
      [['link', `*${Z1} mail`, `${Z2} invitation`]],
    ],
    [
      'two numbers of one source',
      [
        source('mail', number('their-phone', '+331'), number('their-phone', '+332')),
        source('typed', number('their-phone', '+332')),
      ],
      {},
      [],
    ],
    [
      'another number than the one typed',
      [source('mail', number('their-phone', '+331')), source('typed', number('their-phone', '+332'))],
      { theirPhone: '+332' },
      [['their-phone', '*+332 typed', '+331 mail']],
    ],
    [
      'they would ring another number of mine',
      [source('mail', number('my-phone', '+336')), source('settings', number('my-phone', '+33612345678'))],
      {},
      [['my-phone', '*+33612345678 settings', '+336 mail']],
    ],
    ['they ring, as the day has it', [source('mail', who('they'))], {}, []],
    ['they want to be rung', [source('mail', who('me'))], {}, [['who-calls', '*they', 'me mail']]],
    [
      'they ring, and there is a link',
      [source('invitation', who('link')), source('mail', who('they'))],
      VIDEO,
      [['who-calls', '*link invitation', 'they mail']],
    ],
    [
      'two names of one clock',
      [source('invitation', zone('Europe/Berlin')), source('typed', zone('Europe/Paris'))],
      {},
      [],
    ],
    [
      'two clocks',
      [source('invitation', zone('Europe/London')), source('typed', zone('Europe/Paris'))],
      {},
      [['zone', '*Europe/Paris typed', 'Europe/London invitation']],
    ],
  ])('%s', (_, sources, facts, expected) => expect(shown(disagreements(sources, facts))).toEqual(expected));

  it('what is chosen makes the day so', () => {
    const sources = [source('invitation', who('link')), source('mail', who('they'))];
    const set = disagreements(sources, VIDEO)[0]?.values[1]?.set ?? {};
    expect(set).toEqual({ 'who-calls': 'they', mode: 'phone' });
    expect(disagreements(sources, VIDEO, [{ at: LATER, event: 'corrected', set }])).toEqual([]);
  });
});
