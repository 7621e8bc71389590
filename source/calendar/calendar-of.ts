import { type CalendarEntries, type CalendarInput, calendarEvents } from './calendar-events.ts';
import { calendarFile } from './write-calendar.ts';

/**
 * One interview as an iCalendar file: the interview with its alarms, every dated action to come, and those that are
 * to be taken away again while they lie ahead.
 */
export function calendarOf(input: CalendarInput): string {
  return calendarFile(entriesAhead(calendarEvents(input), input.now));
}

/** What a file shows of an interview: a past action that was taken away rings nowhere any more. */
export function entriesAhead({ events, withdrawn }: CalendarEntries, now: number): CalendarEntries['events'] {
  return [...events, ...withdrawn.filter(({ start }) => start > now)];
}
