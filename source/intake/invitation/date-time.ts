import { daysInMonth, type WallTime } from '../wall-time.ts';

/** A date or a date-time as iCalendar writes it. */
export type WrittenDate =
  | { readonly kind: 'time'; readonly wall: WallTime; readonly utc: boolean }
  | { readonly kind: 'day'; readonly day: Pick<WallTime, 'year' | 'month' | 'day'> };

const WRITTEN = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/u;
const YEARS = { first: 1600, last: 2199 };

/**
 * Reads `20261123T143000`, `20261123T133000Z` or `20261123`, and nothing else: ical.js, for one, reads `T170000T` and
 * `T13000Z` too. Null also for a day or an hour that there is not.
 */
export function readDateTime(raw: string): WrittenDate | null {
  const [text, ...parts] = WRITTEN.exec(raw.trim()) ?? [];
  if (text === undefined) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(0, 6).map(Number);
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  if (parts[3] === undefined) return { kind: 'day', day: { year, month, day } };
  if (hour > 23 || minute > 59 || second > 60) return null;
  return {
    kind: 'time',
    wall: { year, month, day, hour, minute, second: Math.min(second, 59) },
    utc: parts[6] === 'Z',
  };
}

/**
 * Reads a DURATION in minutes, rounded down; negative where it is written so. Null where it is none. A day of it is
 * 24 hours here: nobody is interviewed through a night in which the clocks change.
 */
export function readDuration(raw: string): number | null {
  const [text, sign, weeks, days, hours, minutes, seconds] =
    /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/u.exec(raw.trim()) ??
    [];
  if (text === undefined || !/\d/u.test(text)) return null;
  const of = (part: string | undefined): number => Number(part ?? 0);
  const total = of(weeks) * 10_080 + of(days) * 1440 + of(hours) * 60 + of(minutes) + Math.floor(of(seconds) / 60);
  return sign === '-' ? -total : total;
}
