import { DateTime } from 'luxon';
import type { Instant } from './interview.ts';

/** 00:00 of the day on which an instant falls in a zone. */
export function startOfDay(at: Instant, zone: string): Instant {
  return DateTime.fromMillis(at, { zone }).startOf('day').toMillis();
}

/** 24:00 of the day on which an instant falls in a zone. */
export function endOfDay(at: Instant, zone: string): Instant {
  return DateTime.fromMillis(at, { zone }).plus({ days: 1 }).startOf('day').toMillis();
}

/** 9:00 of the day after an instant, in the candidate's zone. */
export function nextMorning(at: Instant, zone: string): Instant {
  return DateTime.fromMillis(at, { zone }).plus({ days: 1 }).startOf('day').set({ hour: 9 }).toMillis();
}

/**
 * 10:00 for the recruiter, a number of working days after the day of an instant.
 * @param holidays ISO dates on which they do not work.
 */
export function workdayAfter(at: Instant, days: number, zone: string, holidays: readonly string[]): Instant {
  let day = DateTime.fromMillis(at, { zone }).startOf('day');
  for (let left = days; left > 0; ) {
    day = day.plus({ days: 1 });
    if (day.weekday <= 5 && !holidays.includes(day.toISODate() ?? '')) left--;
  }
  return day.set({ hour: 10 }).toMillis();
}
