import type { Instant } from '../day/interview.ts';
import { readHour } from '../intake/read-hour.ts';
import { readPastHour } from '../intake/read-told-hour.ts';
import type { Context } from './context.ts';
import { readOrFail } from './failure.ts';
import type { StoredDay } from './stored-day.ts';

/**
 * An instant as typed, in the interview's own zone.
 * @throws Failure (2) where it cannot be read.
 */
export function instantOf(context: Context, day: StoredDay, typed: string): Instant {
  const now = context.clock.now();
  const { zone } = day.situation(now).ledger.facts;
  return readOrFail(readHour(typed, { zone, now, language: context.language }));
}

/**
 * The instant of something that happened, as typed: never later than now, or than what was told last.
 * @throws Failure (2) where it cannot be read, or is to come.
 */
export function pastInstantOf(context: Context, day: StoredDay, typed: string): Instant {
  const now = day.present(context.clock.now());
  const { zone } = day.situation(now).ledger.facts;
  return readOrFail(readPastHour(typed, { zone, now, language: context.language }));
}
