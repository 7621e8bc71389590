import { DateTime, IANAZone } from 'luxon';
import { DAY, type Instant, MINUTE } from '../day/interview.ts';
import { baseOf } from '../wording/base-of.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage } from '../wording/words.ts';

/** A day as a calendar names it; the month counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a clock on the wall shows, in no zone yet. */
export interface WallTime extends CalendarDay {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/** What a wall time amounts to in a zone. */
export type WallReading =
  | { readonly kind: 'once'; readonly at: Instant }
  /** The clocks were put back: it comes twice (T08). */
  | {
      readonly kind: 'twice';
      readonly first: Instant;
      readonly second: Instant;
    }
  /** The clocks were put forward over it: the nearest wall times that exist (T07). */
  | {
      readonly kind: 'never';
      readonly before: WallTime;
      readonly after: WallTime;
    };

/** The instant at which the clocks of UTC show this wall time; also how far two wall times lie apart. */
export const asUtc = (wall: WallTime): Instant =>
  Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second ?? 0);

/** What the clocks of UTC show at an instant. */
export const fromUtc = (milliseconds: Instant): WallTime => {
  const date = new Date(milliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};

/**
 * Every instant at which the clocks of a zone show this wall time. The offsets in force a day
 * before and a day after are tried, so that the answer never depends on today (T08) or on the
 * machine's zone.
 */
export function readWallTime(wall: WallTime, zone: string): WallReading {
  const rules = IANAZone.create(zone);
  return wallTimeBy(wall, (at) => rules.offset(at));
}

/** The same by rules of one's own. @param offsetAt minutes east of UTC at an instant */
export function wallTimeBy(wall: WallTime, offsetAt: (at: Instant) => number): WallReading {
  const utc = asUtc(wall);
  const offsets = [...new Set([offsetAt(utc - DAY), offsetAt(utc + DAY)])];
  const instants = offsets
    .map((offset) => ({ at: utc - offset * MINUTE, offset }))
    .filter(({ at, offset }) => offsetAt(at) === offset)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const [first, second] = instants;
  if (first === undefined) {
    const gap = (Math.max(...offsets) - Math.min(...offsets)) * MINUTE;
    return {
      kind: 'never',
      before: fromUtc(utc - gap),
      after: fromUtc(utc + gap),
    };
  }
  return second === undefined ? { kind: 'once', at: first } : { kind: 'twice', first, second };
}

/** What the clocks of a zone show at an instant. */
export function wallTimeAt(at: Instant, zone: string): WallTime {
  const { year, month, day, hour, minute, second } = DateTime.fromMillis(at, {
    zone,
  });
  return { year, month, day, hour, minute, second };
}

/** The calendar day some days later, or earlier. */
export function daysLater(day: CalendarDay, days: number): CalendarDay {
  const moved = fromUtc(Date.UTC(day.year, day.month - 1, day.day + days));
  return { year: moved.year, month: moved.month, day: moved.day };
}

/** How many days lie between two calendar days. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() || 7;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `2026-11-23`. */
export function isoDay(day: CalendarDay): string {
  return `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`;
}

/** `14:30`. */
export function isoHour(wall: Pick<WallTime, 'hour' | 'minute'>): string {
  return `${two(wall.hour)}:${two(wall.minute)}`;
}

/** `2026-11-23T14:30`: accepted back by `readHour`. */
export function isoWall(wall: WallTime): string {
  return `${isoDay(wall)}T${isoHour(wall)}`;
}

/** `2026-10-25T02:30+02:00`: names one of two (T08); accepted back by `readHour`. */
export function isoWithOffset(at: Instant, zone: string): string {
  const offset = IANAZone.create(zone).offset(at);
  const size = Math.abs(offset);
  return `${isoWall(wallTimeAt(at, zone))}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A day in words, with its year, for a question about which day is meant. */
export function dayInWords(day: CalendarDay, language: UiLanguage): string {
  const words = DateTime.utc(day.year, day.month, day.day).setLocale(styleOf(language));
  const text = words.toFormat(language === 'en-US' ? 'cccc, LLLL d, yyyy' : 'cccc d LLLL yyyy');
  return baseOf(language) === 'fr' ? text.replace(' 1 ', ' 1er ') : text;
}

/** An hour in words: `14 h 30` with no-break spaces, `2:30 pm`. */
export function hourInWords({ hour, minute }: Pick<WallTime, 'hour' | 'minute'>, language: UiLanguage): string {
  if (baseOf(language) === 'fr') return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${two(minute)}`;
  const half = hour < 12 ? 'am' : 'pm';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${language === 'en-US' ? half.toUpperCase() : half}`;
}

/** A month by its name: `février`, `February`. */
export function monthInWords(month: number, language: UiLanguage): string {
  return DateTime.utc(2024, month, 1).setLocale(styleOf(language)).toFormat('LLLL');
}

/** A weekday by its name: `lundi`, `Monday`. */
export function weekdayInWords(weekday: number, language: UiLanguage): string {
  return DateTime.utc(2024, 1, weekday).setLocale(styleOf(language)).toFormat('cccc');
}
