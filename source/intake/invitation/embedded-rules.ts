import ICAL from 'ical.js';
import { type Instant, MINUTE } from '../../day/interview.ts';
import type { WallTime } from '../wall-time.ts';
import { asUtc, fromUtc } from '../wall-time.ts';
import type { Component } from './components.ts';
import { readDateTime } from './date-time.ts';
import { guardedIterator, type Tries } from './guarded-iterator.ts';
import { propertiesOf, textOf } from './property.ts';

/** Minutes east of UTC at an instant. */
export type OffsetAt = (at: Instant) => number;

interface Change {
  /** When the clocks change. */
  readonly at: Instant;
  /** The offsets after and before, in minutes. */
  readonly to: number;
  readonly from: number;
}

const MOST_OBSERVANCES = 100;

/**
 * The clock that a VTIMEZONE describes, good up to the end of a year; null where it describes none. Before its
 * first change the clock is the one from which that change begins. ical.js has the same, but answers 0 before the
 * first change and looks at the present year.
 */
export function embeddedRules(zone: Component, lastYear: number, tries: Tries): OffsetAt | null {
  const observances = zone.inside.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT');
  if (observances.length === 0 || observances.length > MOST_OBSERVANCES) return null;
  const changes: Change[] = [];
  for (const observance of observances) {
    const found = changesOf(observance, lastYear, tries);
    // Half of the rules would be a wrong clock for half of the year.
    if (found === null) return null;
    changes.push(...found);
  }
  changes.sort((a, b) => a.at - b.at);
  return (at) => {
    let offset = changes[0]?.from ?? 0;
    for (const change of changes) {
      if (change.at > at) break;
      offset = change.to;
    }
    return offset;
  };
}

function changesOf(observance: Component, lastYear: number, tries: Tries): Change[] | null {
  const from = offsetOf(textOf(observance, 'tzoffsetfrom'));
  const to = offsetOf(textOf(observance, 'tzoffsetto'));
  const [start] = propertiesOf(observance, 'dtstart').map(({ raw }) => readDateTime(raw));
  if (from === null || to === null || start?.kind !== 'time' || start.utc) return null;
  const rules = propertiesOf(observance, 'rrule');
  const more = propertiesOf(observance, 'rdate')
    .flatMap(({ raw }) => raw.split(','))
    .flatMap((raw) => {
      const date = readDateTime(raw);
      return date?.kind === 'time' ? [date.wall] : [];
    });
  const walls = [start.wall, ...more];
  for (const { raw } of rules) {
    const repeated = repeatedWalls(raw, start.wall, from, lastYear, tries);
    if (repeated === null) return null;
    walls.push(...repeated);
  }
  return walls.map((wall) => ({ at: asUtc(wall) - from * MINUTE, to, from }));
}

/** Yearly rules only: no clock is changed more often. */
function repeatedWalls(rule: string, start: WallTime, from: number, lastYear: number, tries: Tries): WallTime[] | null {
  try {
    const recur = ICAL.Recur.fromString(rule);
    if (recur.freq !== 'YEARLY') return null;
    if (recur.until) recur.until = localTime(fromUtc(recur.until.toUnixTime() * 1000 + from * MINUTE));
    const next = guardedIterator(recur, localTime(start), tries);
    const walls: WallTime[] = [];
    for (let time = next(); time && time.year <= lastYear; time = next()) walls.push(wallOf(time));
    return walls;
  } catch {
    return null;
  }
}

/** A wall time as ical.js has it, in no zone. */
export function localTime(wall: WallTime): ICAL.Time {
  return new ICAL.Time({ ...wall, second: wall.second ?? 0, isDate: false }, ICAL.Timezone.localTimezone);
}

/** What a clock on the wall shows, from ical.js. */
export function wallOf({ year, month, day, hour, minute, second }: ICAL.Time): WallTime {
  return { year, month, day, hour, minute, second };
}

function offsetOf(text: string | null): number | null {
  const [, sign, hours, minutes] = /^([+-]?)(\d{2}):?(\d{2})(?:\d{2})?$/u.exec(text ?? '') ?? [];
  if (hours === undefined || Number(hours) > 15 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
