import { DateTime } from 'luxon';
import type { Instant } from '../day/interview.ts';
import { type Found, found, missing } from './platform-problem.ts';

/** Where the present comes from: the only source of it in the whole program. */
export interface Clock {
  now(): Instant;
  /** True for a clock that is not the machine's: every screen says so. */
  readonly simulated: boolean;
  /** How many seconds pass in one; 1 for the machine's clock, 0 for one that stands still. */
  readonly speed: number;
}

/** The machine's clock. */
export function systemClock(): Clock {
  return { now: () => Date.now(), simulated: false, speed: 1 };
}

const SPEC = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?(?:x(\d{1,6}(?:\.\d{1,6})?))?$/;

/**
 * A clock that starts at an instant when it is made, for demonstrations and
 * tests: `2026-11-23T13:00:00Z`, with `x60` behind it sixty times as fast, with
 * `x0` standing still. An instant without an offset is wall time in `zone`; one
 * that does not exist there, or comes twice, is refused. `elapsed` gives
 * milliseconds of a clock that never jumps.
 */
export function simulatedClock(spec: string, zone: string, elapsed: () => number = monotonicClock()): Found<Clock> {
  const [, wall, offset, speedText] = SPEC.exec(spec.trim()) ?? [];
  if (wall === undefined) return missing('clock-not-read', { spec });
  const start = offset ? withOffset(wall, offset) : inZone(wall, zone);
  if (start === null) return missing('clock-not-read', { spec });
  if (typeof start !== 'number') return start;
  const speed = speedText === undefined ? 1 : Number(speedText);
  const from = elapsed();
  return found({ now: () => start + Math.round((elapsed() - from) * speed), simulated: true, speed });
}

function monotonicClock(): () => number {
  const from = process.hrtime.bigint();
  return () => Number(process.hrtime.bigint() - from) / 1e6;
}

function withOffset(wall: string, offset: string): Instant | null {
  const at = DateTime.fromISO(wall.replace(' ', 'T') + offset, { zone: 'utc' });
  return at.isValid && isRealHour(wall) ? at.toMillis() : null;
}

function inZone(wall: string, zone: string): Instant | Found<never> | null {
  const text = wall.replace(' ', 'T');
  const at = DateTime.fromISO(text, { zone });
  if (!at.isValid || !isRealHour(wall)) return null;
  // Luxon moves an hour that the clocks skipped, and says nothing.
  if (at.toISO({ includeOffset: false }) !== DateTime.fromISO(text, { zone: 'utc' }).toISO({ includeOffset: false })) {
    return missing('clock-no-such-hour', { wall: text, zone });
  }
  const [first, second] = at.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  if (first && second) {
    return missing('clock-two-hours', {
      wall: text,
      zone,
      first: text + first.toFormat('ZZ'),
      second: text + second.toFormat('ZZ'),
    });
  }
  return at.toMillis();
}

/** Luxon takes 24:00 for the next day: nobody means that here. */
function isRealHour(wall: string): boolean {
  return Number(wall.slice(11, 13)) < 24;
}
