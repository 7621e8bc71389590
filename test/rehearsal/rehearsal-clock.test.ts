import { describe, expect, it } from 'vitest';
import { paceOf } from '../../source/rehearsal/pace-of.ts';
import { rehearsalClock } from '../../source/rehearsal/rehearsal-clock.ts';
import { at, clock } from '../helpers/sample-day.ts';
import { playWith, told } from './sample-play.ts';

/** The clock of a rehearsal at a speed, and a way to let real milliseconds pass. */
function running(start: string, speed: number, events = told()) {
  let elapsed = 0;
  const play = playWith('on-time');
  const rehearsed = rehearsalClock(
    at(start),
    () => elapsed,
    (from) => paceOf(play, events, speed, from),
  );
  return {
    rehearsed,
    pass(milliseconds: number) {
      elapsed += milliseconds;
      return clock(rehearsed.now());
    },
  };
}

describe('the clock of a rehearsal', () => {
  it('runs at the speed that was asked for', () => {
    expect(running('14:00', 1).pass(60_000)).toBe('14:01');
    expect(running('14:00', 30).pass(60_000)).toBe('14:30');
  });

  it('slows down to life while somebody is ringing, and never steps over a ring', () => {
    const { rehearsed, pass } = running('14:00', 1000);
    expect(pass(1800)).toBe('14:30');
    expect(rehearsed.speed()).toBe(1);
    expect(pass(10_000)).toBe('14:30:10');
    expect(pass(20_001)).toBe('14:30:30');
    expect(rehearsed.speed()).toBe(1000);
    // However long one did not look, the telephone has rung its thirty seconds.
    const slept = running('14:00', 1000);
    expect(slept.pass(1800 + 29_000)).toBe('14:30:29');
  });

  it('goes on at its speed once the ring was answered', () => {
    const { rehearsed, pass } = running('14:30:05', 60, told(['14:30:05', 'they-call']));
    expect(rehearsed.speed()).toBe(60);
    expect(pass(1000)).toBe('14:31:05');
  });

  it('can be set on, and never back', () => {
    const { rehearsed, pass } = running('14:00', 1);
    rehearsed.setOn(at('14:10'));
    rehearsed.setOn(at('14:05'));
    expect(pass(1000)).toBe('14:10:01');
  });
});
