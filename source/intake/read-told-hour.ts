import { HOUR, type Instant } from '../day/interview.ts';
import type { HourContext } from './hour-day.ts';
import { quoted } from './plain-text.ts';
import { readHour } from './read-hour.ts';
import { type Reading, read, refuse } from './result.ts';
import { daysLater, hourInWords, isoWall, wallTimeAt } from './wall-time.ts';

/** How far an hour alone may lie from now before it is asked. */
const FAR = 12 * HOUR;

/**
 * Reads an hour of this day that is still to come, such as the one at which one must leave. An hour alone is never
 * taken as tomorrow's: past, or more than twelve hours ahead, it is refused with the form that would say it.
 */
export function readHourToday(text: string, context: HourContext): Reading<Instant> {
  const reading = readHour(text, { ...context, lean: 'today' });
  if (!reading.ok) return reading;
  if (reading.value > context.now + FAR && isAlone(text, reading.value, context)) {
    const example = isoWall(wallTimeAt(reading.value, context.zone));
    return refuse('told-hour-is-far', { typed: quoted(text), example });
  }
  return toCome(reading, text, context);
}

/** Reads an hour that is still to come, on any day; which day it was taken for is remarked on where none was typed. */
export function readHourToCome(text: string, context: HourContext): Reading<Instant> {
  const reading = readHour(text, context);
  return reading.ok ? toCome(reading, text, context) : reading;
}

function toCome(
  reading: Extract<Reading<Instant>, { ok: true }>,
  text: string,
  context: HourContext,
): Reading<Instant> {
  const { zone, now, language } = context;
  if (reading.value > now) return reading;
  const tomorrow = { ...wallTimeAt(reading.value, zone), ...daysLater(wallTimeAt(now, zone), 1) };
  return refuse('told-hour-is-past', {
    typed: quoted(text),
    now: hourInWords(wallTimeAt(now, zone), language),
    example: isoWall(tomorrow),
  });
}

/**
 * Reads the hour of something that happened: an hour alone is the last such hour, so that at 00:10 `23:50` is ten
 * minutes ago; but today's that is still to come is not taken as yesterday's.
 */
export function readPastHour(text: string, context: HourContext): Reading<Instant> {
  const reading = readHour(text, { ...context, lean: 'past' });
  if (!reading.ok) return reading;
  const isOld = reading.value < context.now - FAR;
  const today = isOld ? readHour(text, { ...context, lean: 'today' }) : reading;
  if (today.ok && today.value > context.now) return refuse('hour-is-to-come', { typed: quoted(text) });
  return read(reading.value);
}

/** Whether the text leaves the day open: then it depends on which way one leans. */
function isAlone(text: string, value: Instant, context: HourContext): boolean {
  const past = readHour(text, { ...context, lean: 'past' });
  return past.ok && past.value !== value;
}
