import type { Instant } from '../day/interview.ts';

/** A sound before an event, in minutes, and what is shown with it. */
export interface CalendarAlarm {
  readonly minutesBefore: number;
  readonly text: string;
}

/** One entry of a calendar, before it is written down. */
export interface CalendarEvent {
  /** The same for ever, so that a changed entry replaces the former one. */
  readonly uid: string;
  /** Grows with every change of this entry. */
  readonly sequence: number;
  /** When it was last changed. */
  readonly stamp: Instant;
  readonly start: Instant;
  readonly end: Instant;
  /** `tentative` for an interview that is being moved; `cancelled` for what a reader is to take away. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** Whether the person is taken in that time; a reminder takes nobody. */
  readonly busy: boolean;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  /** Where the meeting is joined. */
  readonly url: string | null;
  readonly alarms: readonly CalendarAlarm[];
}
