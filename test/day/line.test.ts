import { describe, expect, test } from 'vitest';
import type { Situation } from '../../source/day/situation.ts';
import { at, clock, SampleDay } from '../helpers/sample-day.ts';

/** The line in short: past steps as `state@hour`, the present one in brackets, coming ones as `state 14:45`. */
function line({ line: steps }: Situation): string[] {
  return steps.map(({ state, place, at: hour }) => {
    if (place === 'present') return `[${state}]`;
    return place === 'past' ? `${state}@${clock(hour) ?? ''}` : `${state} ${clock(hour) ?? 'now'}`;
  });
}

const past = (situation: Situation) =>
  line(situation).slice(
    0,
    line(situation).findIndex((each) => each[0] === '['),
  );
const coming = (situation: Situation) => line(situation).slice(past(situation).length + 1);

/** An interview that ended at twenty to four, looked back on at once. */
function debriefed(): SampleDay {
  const day = new SampleDay();
  day.tell('14:31', 'they-call');
  day.tell('15:10', 'ended');
  day.tell('15:20', 'skip');
  return day;
}

const DEBRIEFED = ['live@14:31', 'debrief@15:10', 'promises@15:20'];

describe('the line of the day', () => {
  test('keeps the steps that are over, with their hours, in whatever part of the day the next one lies', () => {
    const day = debriefed();
    expect(past(day.at('15:21')).slice(-2)).toEqual(DEBRIEFED.slice(0, 2));
    expect(past(day.tell('15:22', 'they-wrote')).slice(-3)).toEqual(DEBRIEFED);
    expect(past(day.tell('15:23', 'decision')).slice(-4, -1)).toEqual(DEBRIEFED);
    const later = day.tell('15:24', 'new-date', { due: '2026-11-27T16:00:00.000Z' });
    expect(past(later).slice(-5)).toEqual([...DEBRIEFED, 'they-wrote@15:22', 'result@15:23']);
    expect(past(day.tell('15:25', 'close')).slice(-6)).toEqual([
      ...DEBRIEFED,
      'they-wrote@15:22',
      'result@15:23',
      'quiet@15:24',
    ]);
  });

  test('keeps the ladder through the release, the new hour and the closing', () => {
    const day = new SampleDay();
    day.tell('14:46', 'no-answer');
    day.tell('14:52', 'no-answer');
    day.tell('14:53', 'sent');
    day.tell('15:10', 'release');
    const ladder = ['call-1@14:45', 'pause@14:46', 'call-2@14:51', 'email@14:52', 'wait-back@14:53'];
    expect(past(day.at('15:10')).slice(-5)).toEqual(ladder);
    day.tell('15:11', 'they-wrote');
    day.tell('15:12', 'they-move');
    expect(past(day.at('15:12'))).toEqual(expect.arrayContaining([...ladder, 'released@15:10']));
    day.tell('15:13', 'close');
    expect(past(day.at('15:13'))).toEqual(expect.arrayContaining([...ladder, 'released@15:10']));
  });

  test('an interruption that goes back leaves nothing in it, and every step its own hour', () => {
    const plain = new SampleDay();
    const interrupted = new SampleDay();
    interrupted.tell('14:33', 'they-wrote');
    expect(line(interrupted.at('14:34')).slice(-5)).toEqual([
      'quiet-wait@14:30',
      '[they-wrote]',
      'check-details 14:35',
      'call-1 14:45',
      'what-happened 14:55',
    ]);
    interrupted.tell('14:40', 'nothing-new');
    for (const hour of ['14:40', '14:47', '14:56']) expect(line(interrupted.at(hour))).toEqual(line(plain.at(hour)));
  });

  test('what the clock would lead on to stays in sight while they are written about', () => {
    const day = debriefed();
    const before = coming(day.at('15:21'));
    expect(coming(day.tell('15:22', 'they-wrote'))).toEqual(before);
  });

  test('a step that was entered twice stands once, at its last hour, and loses nothing of what came between', () => {
    const day = new SampleDay();
    day.tell('14:46', 'wrong-number');
    const again = day.tell('14:48', 'corrected', { 'their-phone': '+33145678902' });
    expect(line(again).slice(-4, -1)).toEqual(['check-details@14:35', 'check-number@14:46', '[call-1]']);
  });

  test('a new day begins a new line', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-wrote');
    day.tell('14:32', 'they-move');
    const anew = day.tell('14:33', 'agreed', { at: '2026-11-26T09:00:00.000Z' });
    expect([anew.attempt, line(anew)[0]]).toEqual([2, '[days-before]']);
  });
});

describe('the days to come in the line', () => {
  const over = (end: string, thanks: 'morning' | 'evening' = 'morning') => {
    const day = new SampleDay({ thanks }, at(end) - 40 * 60_000);
    day.tell(end, 'they-call');
    day.tell(end, 'ended');
    return coming(day.at(end)).slice(0, 2);
  };

  // 27 November 2026 is a Friday.
  test.each([
    ['a Friday', '2026-11-27 15:40', ['promises 2026-11-28 09:00', 'thank-you 2026-11-30 09:00']],
    ['a Thursday', '2026-11-26 15:40', ['promises 2026-11-27 09:00', 'thank-you 2026-11-27 09:00']],
    ['a Monday', '2026-11-23 15:40', ['promises 2026-11-24 09:00', 'thank-you 2026-11-24 09:00']],
    ['a Saturday', '2026-11-28 11:00', ['promises 2026-11-29 09:00', 'thank-you 2026-11-30 09:00']],
  ] as const)('C6 after %s the thanks are announced for the working day on which they are due', (_, end, days) => {
    expect(over(end)).toEqual(days);
  });

  // Once asked what was promised, nothing waits past the hour of the thanks: the line and "then" name the same one.
  test.each([
    ['morning', '2026-11-26 15:40', '2026-11-27 09:00'],
    ['evening', '2026-11-26 15:40', '2026-11-26 18:00'],
    ['later', '2026-11-26 15:40', '2026-11-30 09:00'],
    ['morning', '2026-11-27 15:40', '2026-11-30 09:00'],
  ] as const)('C6 thanks due in the %s after %s come by themselves at their hour', (thanks, end, due) => {
    const day = new SampleDay({ thanks }, at(end) - 40 * 60_000);
    day.tell(end, 'they-call');
    day.tell(end, 'ended');
    const asked = day.tell(end, 'skip');
    expect([asked.state, asked.deadline?.leadsTo, clock(asked.deadline?.at)]).toEqual(['promises', 'thank-you', due]);
    expect(coming(asked)[0]).toBe(`thank-you ${due}`);
    expect(day.at(due).state).toBe('thank-you');
  });

  test('C6 what was promised is still asked once the hour of the thanks is past', () => {
    const day = new SampleDay({ thanks: 'evening' });
    day.tell('14:31', 'they-call');
    day.tell('15:40', 'ended');
    const asked = day.tell('20:00', 'skip');
    expect([asked.state, clock(asked.deadline?.at)]).toEqual(['promises', '2026-11-24 20:00']);
    expect(coming(asked)[0]).toBe('thank-you now');
  });

  test('C6 they stand in the order of their days, and what is overdue has no hour', () => {
    expect(over('2026-11-26 15:40', 'evening')).toEqual(['thank-you 2026-11-26 18:00', 'promises 2026-11-27 09:00']);
    const day = new SampleDay({ thanks: 'evening' });
    day.tell('14:31', 'they-call');
    day.tell('15:40', 'ended');
    expect(coming(day.at('20:00')).slice(0, 2)).toEqual(['thank-you now', 'promises 2026-11-24 09:00']);
  });
});
