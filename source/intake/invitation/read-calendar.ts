import type { Instant } from '../../day/interview.ts';
import { asUtc, fromUtc } from '../wall-time.ts';
import { type Component, componentsOf, MOST_EVENTS } from './components.ts';
import { MOST_TRIES, type Tries } from './guarded-iterator.ts';
import type { InvitationReading } from './invitation-reading.ts';
import { zonesOf } from './moments.ts';
import { occurrencesOf, recurs } from './occurrences.ts';
import { textOf } from './property.ts';
import { type ReadEvent, readEvent } from './read-event.ts';
import { refused } from './refused.ts';

/** Methods of iTIP that answer an invitation, or ask for one, and are none (RFC 5546). */
const ANSWERS = ['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH', 'ADD'];

/** How far the rules of a zone are worked out: as far as an event that comes back every year is. */
const YEARS_AHEAD = 13;

/** Reads what iCalendar text says; the same text gives the same reading whatever the machine's zone. */
export function readCalendar(text: string, now: Instant): InvitationReading {
  const components = componentsOf(text);
  if (components.kind === 'cut') return refused('invitation-incomplete');
  if (components.kind === 'too-many')
    return refused('invitation-too-many', { events: components.events, most: MOST_EVENTS });
  const { calendars } = components;
  const answer = calendars.map(methodOf).find((method) => ANSWERS.includes(method));
  if (answer !== undefined) return refused('invitation-answer', { method: answer });
  const tries: Tries = { left: MOST_TRIES };
  const zones = zonesOf(calendars, fromUtc(now).year + YEARS_AHEAD, tries);
  const events = calendars.flatMap((calendar) =>
    calendar.inside
      .filter(({ name, lines }) => name === 'VEVENT' && lines.length > 0)
      .map((event) => readEvent(event, methodOf(calendar), zones)),
  );
  const latest = latestVersions(events);
  const cancelled = latest.filter((event) => event.cancelled);
  const standing = latest.filter((event) => !event.cancelled);
  if (standing.length > 0) return oneOf(standing, cancelled, now, tries);
  const [first, ...others] = cancelled.map(({ reading }) => reading);
  if (first === undefined) return refused('invitation-without-event');
  if (first.version === null) return refused('invitation-cancels-nothing');
  return { ...first, candidates: others.length > 0 ? [first, ...others] : [] };
}

/** In capitals; without one it is a plain calendar, as if it were published. */
function methodOf(calendar: Component): string {
  return textOf(calendar, 'method')?.toUpperCase() ?? 'PUBLISH';
}

/** Of an event that stands there several times, the latest version of each occurrence. */
function latestVersions(events: readonly ReadEvent[]): ReadEvent[] {
  const latest = new Map<string, ReadEvent>();
  for (const [index, event] of events.entries()) {
    const { version } = event.reading;
    const key = version ? `${version.uid}\n${version.recurrence ?? ''}` : `\n${index}`;
    const known = latest.get(key);
    if (!known || isLater(event.reading, known.reading)) latest.set(key, event);
  }
  return [...latest.values()];
}

function isLater({ version: one }: InvitationReading, { version: other }: InvitationReading): boolean {
  const [a, b] = [one?.sequence ?? 0, other?.sequence ?? 0];
  return a === b ? (one?.stamp ?? 0) > (other?.stamp ?? 0) : a > b;
}

/** The one event that is meant, or all that may be: each occurrence counts, and one that was moved replaces its own. */
function oneOf(
  standing: readonly ReadEvent[],
  cancelled: readonly ReadEvent[],
  now: Instant,
  tries: Tries,
): InvitationReading {
  const replaced = new Set(
    [...standing, ...cancelled].filter((event) => event.hasRecurrenceId).map(({ reading }) => occurrenceKey(reading)),
  );
  const candidates: InvitationReading[] = [];
  let endless = false;
  for (const event of standing) {
    if (event.hasRecurrenceId || !recurs(event)) {
      candidates.push(event.reading);
      continue;
    }
    const found = occurrencesOf(event, now, tries);
    if (found === null) return refused('invitation-recurs-oddly');
    candidates.push(...found.readings.filter((reading) => !replaced.has(occurrenceKey(reading))));
    endless ||= found.endless;
  }
  candidates.sort((a, b) => orderOf(a) - orderOf(b));
  const [first] = candidates;
  if (first === undefined) return refused('invitation-without-event');
  if (candidates.length === 1 && !endless) return first;
  const shown = near(candidates, now);
  const series = new Set(candidates.map(({ version }) => version?.uid)).size === 1;
  const next = shown.findIndex((reading) => orderOf(reading) > now);
  const preselected = next < 0 ? shown.length - 1 : next;
  return {
    ...first,
    verdict: 'ask',
    version: first.version && { ...first.version, recurrence: null },
    questions: [{ about: series ? 'occurrence' : 'event', preselected }],
    candidates: shown,
  };
}

const occurrenceKey = ({ version }: InvitationReading): string => `${version?.uid}\n${version?.recurrence}`;

/** When it takes place, roughly where the zone is still to be asked: for the order alone. */
function orderOf({ start, wall, questions: [question] }: InvitationReading): Instant {
  if (start !== null) return start;
  if (wall !== null) return asUtc(wall);
  return question?.about === 'time' ? asUtc({ ...question.day, hour: 12, minute: 0 }) : Number.POSITIVE_INFINITY;
}

const MOST_SHOWN = 20;

/** Of many, the first, then those from the last that is past: enough to choose from, and to read. */
function near(candidates: readonly InvitationReading[], now: Instant): InvitationReading[] {
  if (candidates.length <= MOST_SHOWN) return [...candidates];
  const next = candidates.findIndex((reading) => orderOf(reading) > now);
  const from = Math.min(next < 0 ? candidates.length : Math.max(1, next - 1), candidates.length - MOST_SHOWN + 1);
  return [...candidates.slice(0, 1), ...candidates.slice(from, from + MOST_SHOWN - 1)];
}
