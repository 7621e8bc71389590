import { DAY, type Instant } from '../day/interview.ts';
import { dayOf, firstInstant, type HourContext, impossibleDay, LATE_LAUNCH } from './hour-day.ts';
import { type HourWords, hourWords } from './hour-words.ts';
import { isZoneCalled } from './is-zone-called.ts';
import { folded, oneLine, quoted } from './plain-text.ts';
import { readZone } from './read-zone.ts';
import { relativeHour } from './relative-hour.ts';
import { type Problem, type Reading, read, refuse } from './result.ts';
import type { TimeWords } from './time-words.ts';
import {
  dayInWords,
  daysLater,
  hourInWords,
  isoDay,
  isoHour,
  isoWall,
  isoWithOffset,
  readWallTime,
  type WallTime,
  wallTimeAt,
} from './wall-time.ts';
import { zonesMeant } from './zone-names.ts';

const FAR = 400 * DAY;
const LONGEST = 200;
/** More than any zone beside an hour: an email that was pasted. */
const LONGEST_REST = 45;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(?:([Zz]|UTC)|([+-])(\d{2})(?::?(\d{2}))?)?$/u;
const ZONE_WORDS = /\b(?:heure|time|utc|gmt|[a-z]+\/[a-z_]+)\b/u;

/**
 * Reads an hour as a person types it: `2026-11-23T14:30`, `demain 14h30`, `tomorrow 2:30pm`,
 * `29/08 à 9h`, `in 20 minutes`, or ISO 8601 with an offset, which is how one of two 02:30 is named.
 * What could mean two things is asked, never guessed (T07, T08, T18). The answer depends on nothing
 * but the arguments: not on the machine's zone, and on `now` only where the text leaves the day open.
 * Every word of the text has to be understood: chrono-node, which was tried, reads `demain à 14 h 30` as
 * 14:00 and `29/08 à 9h` as the 8th, in silence.
 */
export function readHour(text: string, context: HourContext): Reading<Instant> {
  const line = oneLine(text.slice(0, 4 * LONGEST).normalize('NFKC')).replace(/\s+/gu, ' ');
  if (line === '') return refuse('hour-empty');
  if (text.length > LONGEST) return refuse('hour-in-a-text');
  const iso = ISO.exec(line);
  if (iso !== null) return remarked(readIso(iso, context), context);
  // Where an hour is asked, a number alone is one.
  const words = folded(line).replace(/^\d{1,2}$/u, 'at $&');
  const relative = relativeHour(words, context.now);
  if (relative !== null) return remarked(read(relative), context);
  return remarked(readWords(words, line, context), context);
}

function readIso(match: RegExpExecArray, context: HourContext): Reading<Instant> {
  const [text, year, month, day, hour, minute, second, z, sign, offsetHours, offsetMinutes] = match;
  const wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
  };
  const impossible = impossibleDay(wall, context.language) ?? impossibleHour(wall, quoted(text));
  if (impossible !== null) return impossible;
  if (z === undefined && sign === undefined) return onTheWall(wall, context);
  const offset = sign === undefined ? 0 : Number(offsetHours) * 60 + Number(offsetMinutes ?? 0);
  if (offset > 15 * 60 || Number(offsetMinutes ?? 0) > 59) return refuse('hour-offset', { text: quoted(text) });
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  return read(utc - (sign === '-' ? -offset : offset) * 60_000);
}

function readWords(words: string, line: string, context: HourContext): Reading<Instant> {
  const found = hourWords(words, context.language);
  return found.rest === '' ? readFound(found, line, context) : readWithRest(found, line, context);
}

/**
 * Words are left over: those of a zone are explained, and an hour in one's own zone is simply read, also under a name
 * of several zones where all of them have that same time.
 */
function readWithRest(found: HourWords, line: string, context: HourContext): Reading<Instant> {
  const { rest, times } = found;
  if (rest.length > LONGEST_REST) return refuse('hour-in-a-text');
  const zoneTyped = quoted(asTyped(rest, line));
  const abbreviated = zonesMeant(rest);
  if (times.length === 0 || (abbreviated === undefined && !ZONE_WORDS.test(rest))) {
    return refuse('hour-not-understood', { text: quoted(line) });
  }
  if (abbreviated !== undefined) {
    const inZone = (zone: string) => readFound({ ...found, rest: '' }, line, { ...context, zone });
    const own = inZone(context.zone);
    const isSame = (zone: string): boolean => {
      const there = inZone(zone);
      return own.ok && there.ok && there.value === own.value;
    };
    if (own.ok && isZoneCalled(rest, context.zone, own.value) && abbreviated.every(isSame)) return own;
    return refuse('hour-with-zone', { zone: zoneTyped, example: abbreviated.join(', ') });
  }
  const zone = readZone(rest.replace(/^heure (?:de |d')?| time$/gu, ''), context.language);
  if (!zone.ok) return refuse('hour-with-zone', { zone: zoneTyped, example: 'Europe/London, America/Montreal' });
  const there = readFound({ ...found, rest: '' }, line, { ...context, zone: zone.value });
  if (!there.ok) return there;
  const here = wallTimeAt(there.value, context.zone);
  if (isoWall(here) === isoWall(wallTimeAt(there.value, zone.value))) return there;
  const isOne = readWallTime(here, context.zone).kind === 'once';
  const hour = isOne ? isoWall(here) : isoWithOffset(there.value, context.zone);
  return refuse('hour-in-their-zone', { zone: zoneTyped, hour, example: zone.value });
}

/** What is left over as it was typed, from its first word to its last. */
function asTyped(rest: string, line: string): string {
  const plain = folded(line);
  const words = rest.split(' ');
  const start = plain.indexOf(words[0] ?? '');
  const last = words.at(-1) ?? '';
  const end = plain.lastIndexOf(last) + last.length;
  return plain.length === line.length && start >= 0 && end > start ? line.slice(start, end) : rest;
}

function readFound({ days, times, part }: HourWords, line: string, context: HourContext): Reading<Instant> {
  const text = quoted(line);
  const [time, otherTime] = times;
  if (time === undefined)
    return days.length > 0 ? refuse('hour-missing', { text }) : refuse('hour-not-understood', { text });
  if (otherTime !== undefined) return refuse('two-hours', { first: time.text, second: otherTime.text });

  const hours = hoursOf(time, part);
  const [hour, otherHour] = hours;
  if (hour === undefined && part !== null && time.half === null && time.hour <= 23 && time.minute <= 59)
    return refuse('part-differs', { text: time.text, part });
  if (hour === undefined) return refuse('hour-impossible', { text: time.text });
  if (otherHour !== undefined)
    return refuse('am-or-pm', {
      text,
      first: isoHour(hour),
      second: isoHour(otherHour),
    });

  // Midnight alone is the one that comes, which no date of today names.
  const lean = time.midnight && context.lean === 'today' ? 'coming' : context.lean;
  if (days.length === 0) return onItsDay(hourAlone(hour, { ...context, ...(lean ? { lean } : {}) }), context);
  const found = dayOf(days, hour, context);
  if (!found.ok) return found;
  if (time.midnight) {
    const next = { ...daysLater(found.value, 1), ...hour };
    return refuse('midnight-unclear', {
      first: isoWall({ ...found.value, ...hour }),
      second: isoWall(next),
    });
  }
  return onTheWall({ ...found.value, ...hour }, context);
}

type ClockHour = Pick<WallTime, 'hour' | 'minute'>;

/** The hours of the day that the words can mean: none, one, or two that have to be asked. */
function hoursOf(time: TimeWords, part: 'morning' | 'afternoon' | 'evening' | null): readonly ClockHour[] {
  const { hour, minute } = time;
  if (hour > 23 || minute > 59) return [];
  const half = time.half ?? (part === null || time.midnight ? null : part === 'morning' ? 'am' : 'pm');
  const at = (value: number): ClockHour => ({ hour: value, minute });
  if (half === 'am') {
    if (time.half === null) return hour < 12 ? [at(hour)] : [];
    return hour === 0 || hour > 12 ? [] : [at(hour % 12)];
  }
  if (half === 'pm') {
    if (hour === 0) return [];
    return [at(hour < 12 ? hour + 12 : hour)];
  }
  // Nobody is interviewed at two in the morning by choice, and nobody wants it silently in the afternoon either.
  return time.loose && hour >= 1 && hour <= 6 ? [at(hour), at(hour + 12)] : [at(hour)];
}

/** An hour without a day: today's, also when it passed a little while ago; otherwise the next. */
function hourAlone(hour: ClockHour, context: HourContext): WallTime {
  const today = wallTimeAt(context.now, context.zone);
  const wall = { ...today, second: 0, ...hour };
  const at = firstInstant(wall, context.zone);
  if (context.lean === 'today') return wall;
  if (context.lean === 'past') return at <= context.now ? wall : { ...daysLater(today, -1), ...hour };
  return at > context.now - LATE_LAUNCH ? wall : { ...daysLater(today, 1), ...hour };
}

/** An hour alone, with a remark where it was laid on another day than today. */
function onItsDay(wall: WallTime, context: HourContext): Reading<Instant> {
  const reading = onTheWall(wall, context);
  const today = wallTimeAt(context.now, context.zone);
  if (!reading.ok || isoDay(wall) === isoDay(today)) return reading;
  return read(reading.value, [{ code: 'hour-other-day', values: inWords(wall, context) }]);
}

const inWords = (wall: WallTime, { language }: HourContext) => ({
  date: dayInWords(wall, language),
  hour: hourInWords(wall, language),
});

function onTheWall(wall: WallTime, context: HourContext): Reading<Instant> {
  const reading = readWallTime(wall, context.zone);
  if (reading.kind === 'once') return read(reading.at);
  const values = {
    hour: isoHour(wall),
    date: dayInWords(wall, context.language),
    zone: context.zone,
  };
  if (reading.kind === 'never') {
    return refuse('hour-skipped', {
      ...values,
      before: isoWall(reading.before),
      after: isoWall(reading.after),
    });
  }
  const [first, second] = [reading.first, reading.second].map((at) => isoWithOffset(at, context.zone));
  return refuse('hour-twice', {
    ...values,
    first: first ?? '',
    second: second ?? '',
  });
}

function impossibleHour(wall: WallTime, text: string): Reading<never> | null {
  return wall.hour > 23 || wall.minute > 59 || (wall.second ?? 0) > 59 ? refuse('hour-impossible', { text }) : null;
}

/** Adds what is unusual and yet accepted: an hour that is past, or more than a year ahead. */
function remarked(reading: Reading<Instant>, context: HourContext): Reading<Instant> {
  if (!reading.ok) return reading;
  const values = inWords(wallTimeAt(reading.value, context.zone), context);
  const remark: Problem[] = [...(reading.remarks ?? [])];
  if (reading.value < context.now - 60_000) remark.push({ code: 'hour-is-past', values });
  if (reading.value > context.now + FAR) remark.push({ code: 'hour-is-far', values });
  return read(reading.value, remark);
}

/**
 * Reads a day without an hour into an ISO date: `2026-12-03`, `3 décembre`, `lundi`, `in 3 days`.
 * Asked where two days can be meant.
 */
export function readDay(text: string, context: HourContext): Reading<string> {
  const line = oneLine(text.slice(0, 4 * LONGEST).normalize('NFKC')).replace(/\s+/gu, ' ');
  if (line === '') return refuse('day-empty');
  const { days, times, part, rest } = hourWords(folded(line), context.language);
  if (rest !== '' || times.length > 0 || part !== null || days.length === 0 || text.length > LONGEST) {
    return refuse('day-not-understood', { text: quoted(line) });
  }
  const found = dayOf(days, { hour: 12, minute: 0 }, context);
  if (found.ok) return read(isoDay(found.value));
  // The hour is lent to the day to find it: whoever is asked for a day is not shown it.
  const values = Object.entries(found.problem.values).map(([name, value]) => [name, dayAlone(value)]);
  return refuse(found.problem.code, Object.fromEntries(values));
}

const dayAlone = <T>(value: T): T | string => (typeof value === 'string' ? value.replace(/T12:00$/u, '') : value);
