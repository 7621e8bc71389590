import { DateTime } from 'luxon';
import { DAY, HOUR, type Instant } from './interview.ts';
import { isPublicHoliday } from './public-holidays.ts';

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

/** How far a zone is ahead of UTC at an instant, in minutes. */
export function offsetAt(at: Instant, zone: string): number {
  return DateTime.fromMillis(at, { zone }).offset;
}

/** Both zones of an interview. */
interface Zones {
  readonly zone: string;
  readonly theirZone: string;
}

/** How far the recruiter's clock is ahead of one's own at an instant, in minutes. */
export function gapThen(at: Instant, { zone, theirZone }: Zones): number {
  return offsetAt(at, theirZone) - offsetAt(at, zone);
}

/** The same in the weeks around it: different only while one side has changed its clocks and the other has not. */
export function usualGap(at: Instant, zones: Zones): number {
  const before = gapThen(at - 25 * DAY, zones);
  return before === gapThen(at + 25 * DAY, zones) ? before : gapThen(at, zones);
}

/** Days on which a recruiter does not work. */
export interface WorkingDays {
  readonly zone: string;
  /** ISO 3166; null where it is not known. */
  readonly country: string | null;
  /** Days off that the person named, ISO dates. */
  readonly off: readonly string[];
}

/** Whether a day is a working day where the recruiter is: no weekend, no public holiday, no day off that was named. */
function isWorkday(day: DateTime, { country, off }: WorkingDays): boolean {
  const date = day.toISODate() ?? '';
  return day.weekday <= 5 && !off.includes(date) && !isPublicHoliday(country, date);
}

function nextWorkday(day: DateTime, days: WorkingDays): DateTime {
  let next: DateTime = day;
  do next = next.plus({ days: 1 });
  while (!isWorkday(next, days));
  return next;
}

/** 10:00 for the recruiter, a number of working days after the day of an instant. */
export function workdayAfter(at: Instant, count: number, days: WorkingDays): Instant {
  let day: DateTime = DateTime.fromMillis(at, { zone: days.zone }).startOf('day');
  for (let left = count; left > 0; left--) day = nextWorkday(day, days);
  return day.set({ hour: 10 }).toMillis();
}

/**
 * When the thanks are due (C6): 9:00 for the recruiter on the next working day, never before an hour has passed.
 * A Friday's thanks wait for Monday.
 */
export function thanksDue(end: Instant, days: WorkingDays): Instant {
  const ended = DateTime.fromMillis(end, { zone: days.zone });
  const sameDay = ended.set({ hour: 9, minute: 0, second: 0, millisecond: 0 });
  const due =
    sameDay > ended && isWorkday(sameDay, days) ? sameDay : nextWorkday(ended.startOf('day'), days).set({ hour: 9 });
  return Math.max(due.toMillis(), end + HOUR);
}

/**
 * A dated action near a day: 10:00 for the recruiter, moved forward only, to a working day, and from a Monday to the
 * Tuesday where that is the next working day anyway.
 */
function actionDay(day: DateTime, days: WorkingDays): Instant {
  let at = day.startOf('day');
  while (!isWorkday(at, days)) at = at.plus({ days: 1 });
  const next = nextWorkday(at, days);
  if (at.weekday === 1 && next.weekday === 2) at = next;
  return at.set({ hour: 10 }).toMillis();
}

/** The follow-up where they named a date: three days after it, and two full working days (S1-15, INV-16). */
export function followUpAfterDate(date: Instant, days: WorkingDays): Instant {
  const named = DateTime.fromMillis(date, { zone: days.zone });
  const full = DateTime.fromMillis(workdayAfter(date, 3, days), { zone: days.zone });
  return actionDay(DateTime.max(named.plus({ days: 3 }), full), days);
}

/** The follow-up a number of calendar days after the interview, where no date is known (S1-18, C8). */
export function followUpAfterDays(end: Instant, count: number, days: WorkingDays): Instant {
  return actionDay(DateTime.fromMillis(end, { zone: days.zone }).plus({ days: count }), days);
}

/** 10:00 for the recruiter on an ISO date. */
export function tenOn(date: string, zone: string): Instant {
  return DateTime.fromISO(date, { zone }).set({ hour: 10 }).toMillis();
}
