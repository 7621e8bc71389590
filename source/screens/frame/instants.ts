import { DAY, type Instant } from '../../day/interview.ts';
import { clockIn, dayIn, hourIn } from '../../texts/hours.ts';
import { styleOf } from '../../wording/style-of.ts';
import type { UiLanguage } from '../../wording/words.ts';
import { say } from './say.ts';

/** Whether an instant lies on the day of now, on the calendar of a zone. */
export function isToday(at: Instant, now: Instant, zone: string): boolean {
  let calendar = calendars.get(zone);
  if (calendar === undefined) {
    calendar = new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short' });
    calendars.set(zone, calendar);
  }
  return calendar.format(at) === calendar.format(now);
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Whether a day begins at an instant: what begins with its day has no hour that anybody waits for. */
export function beginsDay(at: Instant, zone: string): boolean {
  const { hour, minute } = clockIn(at, zone);
  return hour === 0 && minute === 0;
}

/** An hour, with its day where that is not the day of now (T16). */
export function when(at: Instant, now: Instant, zone: string, language: UiLanguage): string {
  const hour = hourIn(at, zone, styleOf(language));
  return isToday(at, now, zone) ? hour : say(language, 'day-and-hour', { day: dayFrom(now, at, zone, language), hour });
}

/** A day as it is said now: with its year from half a year away on, where another year may have been meant. */
export function dayFrom(now: Instant, at: Instant, zone: string, language: UiLanguage): string {
  const style = styleOf(language);
  const day = dayIn(at, zone, style);
  if (Math.abs(at - now) < HALF_A_YEAR) return day;
  return `${day}${style === 'en-US' ? ',' : ''} ${clockIn(at, zone).year}`;
}

const HALF_A_YEAR = 182 * DAY;

/** Until an instant, with its day where that is not the day of now: "until 2:30 pm"; "Until" where it begins a sentence. */
export function untilWhen(at: Instant, now: Instant, zone: string, language: UiLanguage, begins = false): string {
  const style = styleOf(language);
  const today = isToday(at, now, zone) ? 'yes' : 'no';
  const words = say(language, 'until', { hour: hourIn(at, zone, style), day: dayIn(at, zone, style), today });
  return begins ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}
