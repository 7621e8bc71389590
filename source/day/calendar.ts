import { DateTime } from 'luxon';
import { DAY, HOUR, type Instant, type Thanks } from './interview.ts';
import { isPublicHoliday } from './public-holidays.ts';
import { remembered } from './remembered.ts';

const inZone = (zone: string): string => zone;
const byDays = ({ zone, country, off }: WorkingDays): string => `${zone} ${country} ${off.join()}`;

/** 00:00 of the day on which an instant falls in a zone. */
export const startOfDay = remembered(
  (at: Instant, zone: string): Instant => DateTime.fromMillis(at, { zone }).startOf('day').toMillis(),
  inZone,
);

/** 24:00 of the day on which an instant falls in a zone. */
export const endOfDay = remembered(
  (at: Instant, zone: string): Instant => DateTime.fromMillis(at, { zone }).plus({ days: 1 }).startOf('day').toMillis(),
  inZone,
);

/** 9:00 of the day after an instant, in the candidate's zone. */
export const nextMorning = remembered(
  (at: Instant, zone: string): Instant =>
    DateTime.fromMillis(at, { zone }).plus({ days: 1 }).startOf('day').set({ hour: 9 }).toMillis(),
  inZone,
);

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
export const workdayAfter = remembered(
  (at: Instant, count: number, days: WorkingDays): Instant => {
    let day: DateTime = DateTime.fromMillis(at, { zone: days.zone }).startOf('day');
    for (let left = count; left > 0; left--) day = nextWorkday(day, days);
    return day.set({ hour: 10 }).toMillis();
  },
  (count, days) => `${count} ${byDays(days)}`,
);

/** The hours, for the recruiter, of thanks that evening, and after which an evening is too late for them. */
const EVENING = { thanks: 18, over: 21 };

/**
 * When the thanks are due (C6), on the recruiter's clock and never before an hour has passed (INV-14): at nine on the
 * next working day; that same evening, unless it is late or the eve of days off, as a Friday's thanks wait for Monday;
 * or two days later, moved forward to a working day, which is never more than the second one.
 */
export const thanksDue = remembered(
  (end: Instant, when: Thanks, days: WorkingDays): Instant => {
    const soonest = end + HOUR;
    const ended = DateTime.fromMillis(end, { zone: days.zone });
    const at = (day: DateTime, hour: number) => day.startOf('day').set({ hour });
    if (when === 'evening' && isWorkday(ended, days) && isWorkday(ended.plus({ days: 1 }), days)) {
      if (soonest <= at(ended, EVENING.over).toMillis()) return Math.max(soonest, at(ended, EVENING.thanks).toMillis());
    }
    if (when === 'later') {
      let day = ended.plus({ days: 2 });
      while (!isWorkday(day, days)) day = day.plus({ days: 1 });
      return at(day, 9).toMillis();
    }
    const sameMorning = at(ended, 9);
    const morning =
      sameMorning > ended && isWorkday(sameMorning, days)
        ? sameMorning
        : at(nextWorkday(ended.startOf('day'), days), 9);
    return Math.max(soonest, morning.toMillis());
  },
  (when, days) => `${when} ${byDays(days)}`,
);

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

/**
 * The follow-up where they named a date: so many days after it, all but one of them full working days (S1-15, C17,
 * INV-16). Three days after a Tuesday, two of them working days, is the Friday.
 */
export const followUpAfterDate = remembered(
  (date: Instant, grace: number, days: WorkingDays): Instant => {
    const named = DateTime.fromMillis(date, { zone: days.zone });
    const full = DateTime.fromMillis(workdayAfter(date, grace, days), { zone: days.zone });
    return actionDay(DateTime.max(named.plus({ days: grace }), full), days);
  },
  (grace, days) => `${grace} ${byDays(days)}`,
);

/** The follow-up a number of calendar days after the interview, where no date is known (S1-18, C8). */
export const followUpAfterDays = remembered(
  (end: Instant, count: number, days: WorkingDays): Instant => {
    return actionDay(DateTime.fromMillis(end, { zone: days.zone }).plus({ days: count }), days);
  },
  (count, days) => `${count} ${byDays(days)}`,
);

/** The ISO date on which an instant falls for the recruiter. */
export function dateOf(at: Instant, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd');
}

/** 10:00 for the recruiter on an ISO date. */
export function tenOn(date: string, zone: string): Instant {
  return DateTime.fromISO(date, { zone }).set({ hour: 10 }).toMillis();
}
