import { type Instant, MINUTE } from '../../day/interview.ts';
import { oneLine } from '../plain-text.ts';
import type { Problem } from '../result.ts';
import { asUtc, type WallTime } from '../wall-time.ts';
import type { Component } from './components.ts';
import { readDateTime, readDuration } from './date-time.ts';
import { eventTexts } from './event-texts.ts';
import { type InvitationReading, NOTHING_READ, type Organizer } from './invitation-reading.ts';
import { certainInstant, type WrittenMoment, writtenMoment, type Zones } from './moments.ts';
import { propertiesOf, propertyNamed, textOf } from './property.ts';
import { startReading } from './start-reading.ts';

/** One VEVENT with what its occurrences are made of. */
export interface ReadEvent {
  /** As if it took place once, at its DTSTART. */
  readonly reading: InvitationReading;
  readonly start: WrittenMoment | null;
  readonly cancelled: boolean;
  /** The rules after which it recurs, as written. */
  readonly rules: readonly string[];
  readonly added: readonly WrittenMoment[];
  readonly excepted: readonly WrittenMoment[];
  readonly hasRecurrenceId: boolean;
}

const LONGEST_LINE = 200;

/** Reads one VEVENT. @param method of its calendar, in capitals */
export function readEvent(event: Component, method: string, zones: Zones): ReadEvent {
  const warnings: Problem[] = [];
  const written = propertyNamed(event, 'dtstart');
  const start = written && writtenMoment(written, zones);
  const durationMinutes = start ? durationOf(event, start, zones, warnings) : null;
  const recurrenceId = propertyNamed(event, 'recurrence-id');
  const uid = line(textOf(event, 'uid'));
  const cancelled = method === 'CANCEL' || textOf(event, 'status')?.toUpperCase() === 'CANCELLED';
  const excepted = momentsOf(event, 'exdate', zones);
  const floating = (moment: WrittenMoment) => moment.zone !== null && moment.zone.name === null;
  if (excepted.some(floating) && start && !floating(start))
    warnings.push({ code: 'invitation-exception-zone', values: {} });
  if (written && !start && !cancelled)
    warnings.push({ code: 'invitation-start-unreadable', values: { text: line(written.raw) ?? '' } });
  const begins = startReading(start, line(written?.raw ?? null));
  return {
    reading: {
      ...NOTHING_READ,
      ...begins,
      ...(cancelled ? { verdict: 'cancel' as const, questions: [] } : {}),
      durationMinutes,
      summary: line(textOf(event, 'summary')),
      organizer: organizerOf(event),
      version: uid
        ? {
            uid,
            recurrence: recurrenceId ? recurrenceOf(writtenMoment(recurrenceId, zones)) : null,
            sequence: countOf(textOf(event, 'sequence')),
            stamp: stampOf(propertyNamed(event, 'dtstamp')?.raw ?? ''),
          }
        : null,
      texts: eventTexts(event),
      warnings: [...begins.warnings, ...warnings],
    },
    start,
    cancelled,
    rules: propertiesOf(event, 'rrule').map(({ raw }) => raw),
    added: momentsOf(event, 'rdate', zones),
    excepted,
    hasRecurrenceId: recurrenceId !== null,
  };
}

/** In whole minutes; an end before the start, or none, is an end unknown (I09). */
function durationOf(event: Component, start: WrittenMoment, zones: Zones, warnings: Problem[]): number | null {
  if (start.date.kind === 'day') return null;
  const duration = textOf(event, 'duration');
  const end = propertyNamed(event, 'dtend');
  const moment = end && writtenMoment(end, zones);
  const minutes = moment ? minutesBetween(start, moment) : duration ? readDuration(duration) : null;
  if (minutes !== null && minutes < 0) warnings.push({ code: 'invitation-end-before-start', values: {} });
  return minutes !== null && minutes > 0 ? minutes : null;
}

function minutesBetween(start: WrittenMoment, end: WrittenMoment): number | null {
  if (start.date.kind === 'day' || end.date.kind === 'day') return null;
  const [from, to] = [certainInstant(start), certainInstant(end)];
  if (from !== null && to !== null) return Math.floor((to - from) / MINUTE);
  const sameZone = start.zone?.name === end.zone?.name;
  return sameZone ? Math.floor((asUtc(end.date.wall) - asUtc(start.date.wall)) / MINUTE) : null;
}

function organizerOf(event: Component): Organizer | null {
  const property = propertyNamed(event, 'organizer');
  if (!property) return null;
  const email = line(property.text.replace(/^mailto:/iu, ''));
  const organizer = { name: line(property.parameters.cn ?? null), email: email?.includes('@') ? email : null };
  return organizer.name || organizer.email ? organizer : null;
}

/** The dates of a property that may stand several times, each with several values; of a period, its beginning. */
function momentsOf(event: Component, name: string, zones: Zones): WrittenMoment[] {
  return propertiesOf(event, name)
    .flatMap((property) => property.raw.split(',').map((raw) => ({ property, raw: raw.split('/')[0] ?? '' })))
    .slice(0, MOST_DATES)
    .flatMap(({ property, raw }) => {
      const moment = writtenMoment(property, zones, raw);
      return moment ? [moment] : [];
    });
}

const MOST_DATES = 500;

/** By what an occurrence is named: its instant, or its wall time as if it were UTC where that is not certain. */
export function recurrenceOf(moment: WrittenMoment | null): Instant | null {
  if (moment === null) return null;
  const { date } = moment;
  return certainInstant(moment) ?? asUtc(date.kind === 'day' ? { ...date.day, ...MIDNIGHT } : date.wall);
}

const MIDNIGHT: Pick<WallTime, 'hour' | 'minute'> = { hour: 0, minute: 0 };

function countOf(text: string | null): number {
  return /^\d{1,9}$/u.test(text ?? '') ? Number(text) : 0;
}

function stampOf(raw: string): Instant | null {
  const date = readDateTime(raw);
  return date?.kind === 'time' ? asUtc(date.wall) : null;
}

/** One line of text without controls, cut to what is worth showing; null where nothing is left. */
function line(text: string | null): string | null {
  const letters = [...oneLine((text ?? '').slice(0, 20 * LONGEST_LINE))];
  return letters.slice(0, LONGEST_LINE).join('').trim() || null;
}
