import { type CalendarInput, calendarEvents, entriesAhead } from '../../source/calendar/calendar-events.ts';
import { calendarFile } from '../../source/calendar/write-calendar.ts';

/** One interview as an iCalendar file, as `jour-j calendar` writes it. */
export const calendarOf = (input: CalendarInput): string =>
  calendarFile(entriesAhead(calendarEvents(input), input.now));
