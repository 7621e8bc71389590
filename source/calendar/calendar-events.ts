import { type Instant, type Interview, MINUTE, type ToldEvent } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import type { Chart } from '../scenario/chart.ts';
import type { InterfaceCatalogue } from '../scenario/scenario.ts';
import { stateTitle, stepWords } from '../texts/interface.ts';
import { say } from '../wording/say.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { type DueAction, dueActions } from './due-actions.ts';
import { interviewEvent, withWhom } from './interview-event.ts';

/** Something that was told, or the last of it taken back. */
export type HistoryEntry = ToldEvent | { readonly at: Instant; readonly undo: true };

/** The words of the entries. */
export interface CalendarWords {
  readonly interface: InterfaceCatalogue;
  readonly language: UiLanguage;
}

/** An interview with all that was told of it, seen from one instant. */
export interface CalendarInput {
  readonly chart: Chart;
  readonly interview: Interview;
  /** What was told and stands. */
  readonly journal: readonly ToldEvent[];
  /** The same with what was taken back, in order: an undo is a change too (default: the journal). */
  readonly history?: readonly HistoryEntry[];
  readonly now: Instant;
  readonly words: CalendarWords;
}

/** One interview as entries of a calendar. */
export interface CalendarEntries {
  /** The interview, and every dated action that is due, in order. */
  readonly events: readonly CalendarEvent[];
  /** Actions that were due once and are no longer, as cancelled entries. */
  readonly withdrawn: readonly CalendarEvent[];
}

const ACTION_LENGTH = 15 * MINUTE;

/** The name of an entry for ever; the interview's own where no action is given. */
function uidOf(id: string, action?: DueAction): string {
  return action ? `${id}-${action.state}-${action.stay}@jour-j` : `${id}@jour-j`;
}

/**
 * What a calendar should hold of one interview: a function of the chart, the
 * interview and what was told; `now` only tells which actions are still due.
 */
export function calendarEvents(input: CalendarInput): CalendarEntries {
  const { chart, interview, journal, now, words } = input;
  const situation = situationAt(chart, interview, journal, now);
  const stamp = Math.max(interview.createdAt, ...(input.history ?? journal).map(({ at }) => at));
  const seen = changesOf(input);
  const due = dueActions(chart, interview, journal, now);
  const uid = uidOf(interview.id);
  const actionEvent = (action: DueAction, status: CalendarEvent['status'], titled: Situation): CalendarEvent => {
    const summary = [
      stateTitle(words.interface, titled, action.state, words.language),
      ...withWhom(situation, words.language).slice(0, 1),
    ].join(' · ');
    const advice = status === 'cancelled' ? [] : stepWords(words.interface, titled, words.language).advice;
    const uid = uidOf(interview.id, action);
    return {
      uid,
      sequence: seen.get(uid)?.sequence ?? 0,
      stamp,
      start: action.at,
      end: action.at + ACTION_LENGTH,
      status,
      busy: false,
      summary,
      description: [...advice, say(words.language, 'calendar-open')].join('\n'),
      location: null,
      url: null,
      alarms: status === 'cancelled' ? [] : [{ minutesBefore: 0, text: summary }],
    };
  };
  const events = [
    { ...interviewEvent(chart, situation, words.language), uid, sequence: seen.get(uid)?.sequence ?? 0, stamp },
    ...due.map((action) =>
      // Its words are those of its own hour: "today" is then, not now.
      actionEvent(action, 'confirmed', situationAt(chart, interview, journal, action.at)),
    ),
  ];
  const present = new Set(events.map((event) => event.uid));
  const withdrawn = [...seen.values()].flatMap(({ action }) =>
    action !== null && !present.has(uidOf(interview.id, action)) ? [actionEvent(action, 'cancelled', situation)] : [],
  );
  return { events, withdrawn };
}

/** An entry as it was last exported, and how often it has changed. */
interface Change {
  readonly sequence: number;
  /** Null for the interview itself. */
  readonly action: DueAction | null;
  readonly content: string;
}

const GONE = '';

/** Walks through everything that was told, and counts for each entry how often what is exported of it changed. */
function changesOf({ chart, interview, journal, history = journal, now, words }: CalendarInput): Map<string, Change> {
  const seen = new Map<string, Change>();
  const note = (uid: string, action: DueAction | null, content: string) => {
    const before = seen.get(uid);
    if (!before) seen.set(uid, { sequence: 0, action, content });
    else if (before.content !== content) seen.set(uid, { sequence: before.sequence + 1, action, content });
  };
  const look = (told: readonly ToldEvent[], at: Instant) => {
    const situation = situationAt(chart, interview, told, at);
    note(uidOf(interview.id), null, JSON.stringify(interviewEvent(chart, situation, words.language)));
    const who = withWhom(situation, words.language)[0] ?? '';
    const due = new Set<string>();
    for (const action of dueActions(chart, interview, told, at)) {
      const uid = uidOf(interview.id, action);
      due.add(uid);
      note(uid, action, `${action.at} ${who}`);
    }
    for (const [uid, { action }] of seen) if (action !== null && !due.has(uid)) note(uid, action, GONE);
  };
  const told: ToldEvent[] = [];
  look(told, Math.min(interview.createdAt, now));
  for (const entry of history) {
    if ('undo' in entry) told.pop();
    else told.push(entry);
    look([...told], entry.at);
  }
  look(journal, now);
  return seen;
}

/** What a file shows of an interview: a past action that was taken away rings nowhere any more. */
export function entriesAhead({ events, withdrawn }: CalendarEntries, now: Instant): CalendarEntries['events'] {
  return [...events, ...withdrawn.filter(({ start }) => start > now)];
}
