import { describe, expect, test } from 'vitest';
import { datedSteps, overlapsWith } from '../../source/day/agenda.ts';
import { MINUTE } from '../../source/day/interview.ts';
import { interviewLength } from '../../source/day/interview-length.ts';
import { at, CHART, clock, SampleDay, T } from '../helpers/sample-day.ts';

describe('the agenda', () => {
  test('T17 two interviews overlap where one begins within the other, unless one is over', () => {
    const length = interviewLength({ durationMinutes: null });
    const one = { id: 'a', scheduledAt: T, length, ended: false };
    const near = { id: 'b', scheduledAt: T + 45 * MINUTE, length, ended: false };
    const over = { id: 'c', scheduledAt: T, length, ended: true };
    const later = { id: 'd', scheduledAt: T + 60 * MINUTE, length, ended: false };
    expect(overlapsWith(one, [one, near, over, later])).toEqual(['b']);
    expect(overlapsWith(over, [one, near])).toEqual([]);
    const short = { ...one, length: interviewLength({ durationMinutes: 45 }) };
    expect(overlapsWith(short, [near])).toEqual([]);
    const long = { ...one, length: interviewLength({ durationMinutes: 90 }) };
    expect(overlapsWith(long, [near, later])).toEqual(['b', 'd']);
    expect(overlapsWith(later, [long])).toEqual(['a']);
  });

  test('what comes by itself, in order, to the end', () => {
    const day = new SampleDay();
    day.tell('14:31', 'they-call');
    day.tell('15:10', 'ended');
    const steps = datedSteps(CHART, day.interview, day.journal, at('15:11')).map(
      (step) => `${clock(step.at)} ${step.state}`,
    );
    expect(steps).toEqual([
      '2026-11-24 09:00 promises',
      '2026-11-25 09:00 thank-you',
      '2026-11-26 10:00 quiet',
      '2026-12-03 10:00 follow-up',
      '2026-12-10 10:00 silence',
      '2026-12-17 10:00 last-word',
      '2026-12-24 10:00 closed-by-silence',
    ]);
  });
});
