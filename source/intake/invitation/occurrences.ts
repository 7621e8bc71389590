import ICAL from 'ical.js';
import type { Instant } from '../../day/interview.ts';
import { asUtc, fromUtc, type WallTime } from '../wall-time.ts';
import { localTime, wallOf } from './embedded-rules.ts';
import { guardedIterator, type Tries } from './guarded-iterator.ts';
import type { InvitationReading } from './invitation-reading.ts';
import { certainInstant, type WrittenMoment } from './moments.ts';
import { type ReadEvent, recurrenceOf } from './read-event.ts';
import { startReading } from './start-reading.ts';

/** The occurrences of an event that recurs, in order; `endless` where there are more than were worked out. */
export interface Occurrences {
  readonly readings: readonly InvitationReading[];
  readonly endless: boolean;
}

/** How many of those that lie ahead are worked out: nobody is invited to the thirteenth. */
const MOST_AHEAD = 12;

/** Whether an event is meant to take place more than once. */
export const recurs = ({ rules, added }: ReadEvent): boolean => rules.length > 0 || added.length > 0;

/**
 * Each occurrence as an invitation of its own: by the rules and the added dates, without the excepted ones. The rules
 * are walked on the wall, so that an hour stays the same when the clocks change. Null where a rule cannot be walked.
 */
export function occurrencesOf(event: ReadEvent, now: Instant, tries: Tries): Occurrences | null {
  const { start, reading } = event;
  if (start === null) return { readings: [reading], endless: false };
  const moments = [start, ...event.added];
  let endless = false;
  for (const rule of event.rules) {
    const walked = walk(rule, start, now, tries);
    if (walked === null) return null;
    moments.push(...walked.moments);
    endless ||= walked.endless;
  }
  const excepted = new Set(event.excepted.map((moment) => keyOf(inZoneOf(moment, start))));
  const seen = new Set<Instant>();
  const readings = moments
    .map((moment) => ({ moment, key: keyOf(moment) }))
    .filter(({ key }) => !excepted.has(key) && !seen.has(key) && seen.add(key))
    .sort((a, b) => a.key - b.key)
    .map(({ moment, key }) => occurrence(reading, moment, key));
  return { readings, endless };
}

function occurrence(reading: InvitationReading, moment: WrittenMoment, key: Instant): InvitationReading {
  const begins = startReading(moment, null);
  return {
    ...reading,
    ...begins,
    warnings: reading.warnings,
    version: reading.version && { ...reading.version, recurrence: key },
  };
}

/** What one occurrence is known by: its instant, or its wall time where that is not certain. */
const keyOf = (moment: WrittenMoment): Instant => recurrenceOf(moment) ?? 0;

/** A date without a zone beside an event that has one is meant on the same clock. */
function inZoneOf(moment: WrittenMoment, start: WrittenMoment): WrittenMoment {
  return moment.zone !== null && moment.zone.name === null ? { ...moment, zone: start.zone } : moment;
}

function walk(
  written: string,
  start: WrittenMoment,
  now: Instant,
  tries: Tries,
): { moments: WrittenMoment[]; endless: boolean } | null {
  const { date } = start;
  const from: WallTime = date.kind === 'day' ? { ...date.day, hour: 0, minute: 0 } : date.wall;
  const moments: WrittenMoment[] = [];
  try {
    const rule = ICAL.Recur.fromString(written);
    if (rule.until) rule.until = localTime(untilOnTheWall(rule.until, start, from));
    const next = guardedIterator(rule, localTime(from), tries);
    let ahead = 0;
    for (let time = next(); time; time = next()) {
      const wall = wallOf(time);
      moments.push({ ...start, date: date.kind === 'day' ? { kind: 'day', day: wall } : { ...date, wall } });
      if (asUtc(wall) > now) ahead += 1;
      if (ahead > MOST_AHEAD) return { moments, endless: true };
    }
    return { moments, endless: false };
  } catch {
    return moments.length > 0 && tries.left < 0 ? { moments, endless: true } : null;
  }
}

/** The last date of a rule is written in UTC; the rule is walked on the wall. */
function untilOnTheWall(until: ICAL.Time, start: WrittenMoment, from: WallTime): WallTime {
  if (until.isDate) return { year: until.year, month: until.month, day: until.day, hour: 23, minute: 59 };
  const begins = certainInstant(start);
  const isUtc = until.zone === ICAL.Timezone.utcTimezone;
  const offset = isUtc && begins !== null ? asUtc(from) - begins : 0;
  // The clocks may have changed by then; an hour more never reaches another day's occurrence.
  return isUtc ? fromUtc(until.toUnixTime() * 1000 + offset + 3_600_000) : wallOf(until);
}
