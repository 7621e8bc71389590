import type { CalendarEvent } from './calendar-event.ts';
import { contentLine, escapedLine, escapedText, utcTime } from './content-line.ts';

/**
 * Entries as an iCalendar file (RFC 5545) for Google, Apple, Outlook and
 * Thunderbird: every hour in UTC, so that no zone has to be understood (I17).
 * A file in which nothing is left but what is taken away says METHOD:CANCEL.
 */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const gone = events.length > 0 && events.every(({ status }) => status === 'cancelled');
  return written(events, gone ? 'CANCEL' : 'PUBLISH');
}

/** One entry as a server keeps it: there, a method is not allowed (RFC 4791, 4.1). */
export function calendarResource(event: CalendarEvent): string {
  return written([event], null);
}

function written(events: readonly CalendarEvent[], method: string | null): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//jour-j//jour-j//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...(method === null ? [] : [contentLine('METHOD', method)]),
    ...events.map(writtenEvent),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function writtenEvent(event: CalendarEvent): string {
  const { location, url } = event;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapedLine(event.uid)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('DTSTAMP', utcTime(event.stamp)),
    contentLine('DTSTART', utcTime(event.start)),
    contentLine('DTEND', utcTime(event.end)),
    contentLine('STATUS', event.status.toUpperCase()),
    contentLine('TRANSP', event.busy ? 'OPAQUE' : 'TRANSPARENT'),
    // Whoever shares a calendar with colleagues need not tell them of an interview.
    contentLine('CLASS', 'PRIVATE'),
    contentLine('SUMMARY', escapedLine(event.summary)),
    ...(location === null ? [] : [contentLine('LOCATION', escapedLine(location))]),
    ...(url === null ? [] : [contentLine('URL', uri(url))]),
    contentLine('DESCRIPTION', escapedText(event.description)),
    ...event.alarms.map(({ minutesBefore, text }) =>
      [
        contentLine('BEGIN', 'VALARM'),
        contentLine('ACTION', 'DISPLAY'),
        contentLine('TRIGGER', minutesBefore === 0 ? 'PT0S' : `-PT${minutesBefore}M`),
        contentLine('DESCRIPTION', escapedLine(text)),
        contentLine('END', 'VALARM'),
      ].join(''),
    ),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** A URI has no escapes of its own: what cannot stand in one is percent-encoded. */
function uri(url: string): string {
  return URL.canParse(url) ? new URL(url).href : encodeURI(url.replaceAll(/\p{Surrogate}/gu, ''));
}
