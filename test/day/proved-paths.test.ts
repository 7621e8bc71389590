import { describe, expect, test } from 'vitest';
import { SampleDay, VIDEO } from '../helpers/sample-day.ts';

const events = (day: SampleDay, hour: string) => day.at(hour).choices.map(({ event }) => event);

/** An interview that took place, and the evening after it. */
function heldDay(): SampleDay {
  const day = new SampleDay();
  day.tell('14:31', 'they-call');
  day.tell('15:20', 'ended');
  return day;
}

describe('after the interview the day is not walked through again (INV-14)', () => {
  test('a late call of theirs moves no hour, and finds no early or bad moment', () => {
    const day = heldDay();
    day.tell('18:00', 'they-call');
    expect(events(day, '18:01')).not.toContain('they-move');
    expect(events(day, '18:01')).not.toContain('bad-moment');
  });

  test('a call that drops leads back to the step that it interrupted', () => {
    const day = heldDay();
    day.tell('18:00', 'they-call');
    day.tell('18:05', 'dropped');
    expect(events(day, '18:06')).not.toContain('late-or-cancel');
    day.tell('18:06', 'failed');
    expect(day.tell('18:07', 'failed').state).toBe('debrief');
  });

  test('nor does an hour put right', () => {
    const day = heldDay();
    day.tell('18:00', 'they-wrote');
    expect(day.tell('18:01', 'corrected', { at: '2026-11-23T19:00:00.000Z' }).state).toBe('they-wrote');
  });
});

test('INV-03 what was done in an interruption of an interruption stays done', () => {
  const day = new SampleDay();
  for (const event of [
    'they-wrote',
    'they-tried',
    'they-said-otherwise',
    'they-tried',
    'ready',
    'no-answer',
    'left',
    'sent',
  ])
    day.tell('10:00', event);
  day.tell('10:00', 'done');
  day.tell('10:31', 'no-answer');
  expect(day.at('10:34').state).toBe('day');
  expect(day.at('10:34').budget).toMatchObject({ voicemails: { used: 1 }, emails: { used: 1 } });
});

test('INV-05 the hour that was said in an interruption is the one afterwards', () => {
  const day = new SampleDay();
  for (const event of ['they-wrote', 'they-tried', 'ready', 'no-answer', 'left']) day.tell('10:00', event);
  const { until } = day.at('10:01').ledger;
  expect(until?.uttered).toBe(true);
  day.tell('10:10', 'done');
  expect(day.at('13:00').ledger.until).toEqual(until);
});

test('an hour put right counts, whatever hour was pending', () => {
  const day = new SampleDay();
  day.tell('14:31', 'they-wrote');
  day.tell('14:32', 'they-are-late', { minutes: '20' });
  const { scheduledAt } = day.tell('14:33', 'corrected', { at: '2026-11-23T14:15:00.000Z' });
  expect(new Date(scheduledAt).toISOString()).toBe('2026-11-23T14:15:00.000Z');
});

test('who must leave at the very minute of the next step leaves', () => {
  const day = new SampleDay({ chat: null });
  day.tell('14:20', 'must-leave', { at: '2026-11-23T13:35:00.000Z' });
  expect(day.at('14:36').state).toBe('email');
});

test('INV-03 the clock remembers no contact for which nothing is left', () => {
  const day = new SampleDay({ ...VIDEO, whoCalls: 'me' });
  day.tell('14:29', 'wrong-link');
  day.tell('14:29', 'sent');
  day.tell('14:29', 'answered');
  day.tell('14:29', 'not-ready');
  day.tell('14:29', 'agreed');
  day.tell('14:29', 'wrong-link');
  expect(day.at('14:39').ledger.passed).not.toContain('link-fails');
});

test('INV-18 one closing text for a day, whoever rang since', () => {
  const day = new SampleDay();
  day.tell('14:46', 'no-answer');
  day.tell('14:52', 'no-answer');
  day.tell('14:53', 'sent');
  day.tell('2026-11-25 10:30', 'skip');
  day.tell('2026-11-25 10:31', 'sent');
  day.tell('2026-11-26 11:00', 'they-call');
  day.tell('2026-11-26 11:02', 'they-move');
  day.tell('2026-11-26 11:03', 'they-will-propose');
  const next = day.at('2026-12-05 12:00');
  expect(next.log.filter(({ to }) => to === 'close-out')).toHaveLength(1);
});

test('INV-16 a later date named while it is time to ask puts the asking off', () => {
  const day = heldDay();
  const at = '2026-12-03 11:00';
  expect(day.at(at).state).toBe('follow-up');
  day.tell(at, 'they-call');
  day.tell(at, 'end-card');
  day.tell(at, 'they-decide-by', { due: '2026-12-10T09:00:00.000Z' });
  expect(day.tell(at, 'ended').state).toBe('quiet');
});

test('a link that works again two hours before leaves the hours before as they are', () => {
  const day = new SampleDay(VIDEO);
  day.tell('13:50', 'wrong-link');
  expect(day.tell('13:52', 'works').state).toBe('within-reach');
});
