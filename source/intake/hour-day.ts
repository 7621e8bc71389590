import { HOUR, type Instant } from '../day/interview.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { DateReading, DayWords } from './day-words.ts';
import { type Reading, read, refuse } from './result.ts';
import {
  type CalendarDay,
  dayInWords,
  daysBetween,
  daysInMonth,
  daysLater,
  isoWall,
  monthInWords,
  readWallTime,
  type WallTime,
  wallTimeAt,
  weekdayInWords,
  weekdayOf,
} from './wall-time.ts';

/** What an hour is read against. */
export interface HourContext {
  /** The IANA zone in which the hour is meant. */
  readonly zone: string;
  readonly now: Instant;
  readonly language: UiLanguage;
  /**
   * Which one an hour alone is: the next that comes, today's also when it passed a little while ago (`coming`, the
   * default); the last one, where only something that happened can be meant (`past`); today's and no other (`today`).
   */
  readonly lean?: 'coming' | 'past' | 'today';
}

/** An hour alone that passed less than this ago is still today's: somebody launches late. */
export const LATE_LAUNCH = 3 * HOUR;

/** Without a year: a date that passed at most this many days ago is asked, for its next one is nearly a year ahead. */
const JUST_PASSED_DAYS = 60;
const YEARS = { first: 2000, last: 2099 };

type ClockHour = Pick<WallTime, 'hour' | 'minute'>;
type WeekdayWords = Extract<DayWords, { kind: 'weekday' }>;
type DateWords = Extract<DayWords, { kind: 'date' }>;

/** The first instant of a wall time; in a gap, that of the next wall time that exists. */
export function firstInstant(wall: WallTime, zone: string): Instant {
  const reading = readWallTime(wall, zone);
  if (reading.kind === 'never') return firstInstant(reading.after, zone);
  return reading.kind === 'once' ? reading.at : reading.first;
}

/** Refuses a day that no calendar has (29 February 2027), or a year outside this century. */
export function impossibleDay(day: CalendarDay, language: UiLanguage): Reading<never> | null {
  if (day.month < 1 || day.month > 12) return refuse('month-impossible', { month: String(day.month) });
  if (day.year < YEARS.first || day.year > YEARS.last) return refuse('year-impossible', { year: String(day.year) });
  const last = daysInMonth(day.year, day.month);
  if (day.day >= 1 && day.day <= last) return null;
  const values = {
    day: day.day,
    month: monthInWords(day.month, language),
    year: String(day.year),
    last,
  };
  return refuse('date-impossible', values);
}

/** The calendar day that the words mean, for an hour in a zone; asked where they can mean two (T18). */
export function dayOf(days: readonly DayWords[], hour: ClockHour, context: HourContext): Reading<CalendarDay> {
  const weekdays = days.filter((words) => words.kind === 'weekday');
  const others = days.filter((words) => words.kind !== 'weekday');
  const [weekday] = weekdays;
  const [named] = others;
  if (others.length > 1 || weekdays.length > 1) return refuse('two-days');
  if (named === undefined) return weekday === undefined ? refuse('hour-empty') : onWeekday(weekday, hour, context);
  const found = named.kind === 'date' ? onDate(named, weekday, hour, context) : onOtherDay(named, context);
  if (!found.ok || weekday === undefined || weekdayOf(found.value) === weekday.weekday) return found;
  const said = weekdayInWords(weekday.weekday, context.language);
  return refuse('weekday-differs', {
    said,
    date: dayInWords(found.value, context.language),
  });
}

const todayOf = (context: HourContext): CalendarDay => {
  const { year, month, day } = wallTimeAt(context.now, context.zone);
  return { year, month, day };
};

const bothDays = (first: CalendarDay, second: CalendarDay, hour: ClockHour, language: UiLanguage) => ({
  first: dayInWords(first, language),
  second: dayInWords(second, language),
  firstIso: isoWall({ ...first, ...hour }),
  secondIso: isoWall({ ...second, ...hour }),
});

function onWeekday(words: WeekdayWords, hour: ClockHour, context: HourContext): Reading<CalendarDay> {
  const today = todayOf(context);
  const ahead = (words.weekday - weekdayOf(today) + 7) % 7;
  if (words.which === 'last') return read(daysLater(today, ahead === 0 ? -7 : ahead - 7));
  if (words.which === 'week-after') return read(daysLater(today, ahead + 7));
  if (words.which === 'next') {
    const coming = daysLater(today, ahead === 0 ? 7 : ahead);
    if (words.weekday <= weekdayOf(today)) return read(coming);
    // "Next Friday" said on a Monday is this week's for some and the week after's for others.
    return refuse('next-unclear', bothDays(coming, daysLater(coming, 7), hour, context.language));
  }
  const passed = firstInstant({ ...today, ...hour }, context.zone) <= context.now - LATE_LAUNCH;
  if (context.lean === 'past') return read(daysLater(today, ahead === 0 ? 0 : ahead - 7));
  return read(daysLater(today, ahead === 0 && passed ? 7 : ahead));
}

function onOtherDay(words: Exclude<DayWords, WeekdayWords | DateWords>, context: HourContext): Reading<CalendarDay> {
  const today = todayOf(context);
  if (words.kind === 'offset') return read(daysLater(today, words.days));
  if (words.day < 1 || words.day > 31) return refuse('day-impossible', { day: words.day });
  for (let months = 0; ; months += 1) {
    const first = {
      year: today.year + Math.floor((today.month - 1 + months) / 12),
      month: ((today.month - 1 + months) % 12) + 1,
    };
    const day = { ...first, day: words.day };
    if (words.day <= daysInMonth(first.year, first.month) && daysBetween(today, day) >= 0) return read(day);
  }
}

function onDate(
  words: DateWords,
  weekday: WeekdayWords | undefined,
  hour: ClockHour,
  context: HourContext,
): Reading<CalendarDay> {
  const readings = words.readings.map((reading) => withYear(reading, weekday, hour, context));
  const found = readings.filter((reading) => reading.ok).map((reading) => reading.value);
  const [first, ...more] = found;
  if (first === undefined) return readings[0] as Reading<CalendarDay>;
  const [second] = more;
  if (second === undefined)
    return readings.length === 1
      ? read(first)
      : (readings.find((reading) => !reading.ok && isYearQuestion(reading)) ?? read(first));
  // A weekday that was said with it settles which of the two is meant.
  const fitting = weekday === undefined ? [] : found.filter((day) => weekdayOf(day) === weekday.weekday);
  if (fitting.length === 1) return read(fitting[0] as CalendarDay);
  return refuse('day-or-month', {
    text: words.text.trim(),
    ...bothDays(first, second, hour, context.language),
  });
}

const isYearQuestion = (reading: Reading<CalendarDay>): boolean =>
  !reading.ok && reading.problem.code === 'year-unclear';

function withYear(
  date: DateReading,
  weekday: WeekdayWords | undefined,
  hour: ClockHour,
  context: HourContext,
): Reading<CalendarDay> {
  if (date.year !== null) {
    const day = { ...date, year: date.year };
    return impossibleDay(day, context.language) ?? read(day);
  }
  const today = todayOf(context);
  const years = [today.year - 1, today.year, today.year + 1].map((year) => ({
    ...date,
    year,
  }));
  const real = years.filter((day) => impossibleDay(day, context.language) === null);
  const coming = real.find((day) => daysBetween(today, day) >= 0);
  const passed = real.findLast((day) => daysBetween(day, today) > 0);
  if (context.lean === 'past') {
    const last = real.findLast((day) => daysBetween(day, today) >= 0);
    if (last !== undefined) return read(last);
  }
  const justPassed = passed !== undefined && daysBetween(passed, today) <= JUST_PASSED_DAYS;
  // A weekday that fits the day just past, and not the same day next year, settles it.
  if (justPassed && weekday !== undefined && weekdayOf(passed) === weekday.weekday) return read(passed);
  if (justPassed && coming !== undefined)
    return refuse('year-unclear', bothDays(passed, coming, hour, context.language));
  if (coming !== undefined) return read(coming);
  const next = years.find((day) => daysBetween(today, { ...day, day: 1 }) >= 0) ?? { ...date, year: today.year };
  return impossibleDay(next, context.language) ?? read(next);
}
