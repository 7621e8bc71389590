import { datedSteps } from '../day/agenda.ts';
import { endOfDay } from '../day/calendar.ts';
import { dueHour } from '../day/due-hour.ts';
import type { Instant, Interview, ToldEvent } from '../day/interview.ts';
import type { Memory } from '../day/memory.ts';
import { advance, beginning, holdsAll, nextDeadline, stateOf, tell } from '../day/step.ts';
import { BY_CLOCK, type Chart } from '../scenario/chart.ts';

/** Something to write or to say to them on a later day. */
export interface DueAction {
  readonly state: string;
  /** Counts the stays in that step, from 1: with the step it is the name of this action for ever. */
  readonly stay: number;
  readonly at: Instant;
}

/**
 * What is due after the day itself if nothing more is told, in order: every step that has words for them and that the
 * clock brings, or that has an hour of its own. The present step counts until it is left.
 */
export function dueActions(
  chart: Chart,
  interview: Interview,
  journal: readonly ToldEvent[],
  now: Instant,
): DueAction[] {
  const visits = pastVisits(chart, interview, journal, now);
  const present = visits.length - 1;
  let ahead = visits[present] as Memory;
  for (const step of datedSteps(chart, interview, journal, now)) {
    ahead = advance(chart, ahead, step.at);
    visits.push(ahead);
  }
  const entries = new Map<string, Instant[]>();
  const due = new Map<string, DueAction>();
  for (const [index, memory] of visits.entries()) {
    const { state, entry } = memory.visit;
    // An interruption gives a step back with its own entry: that is the same stay.
    const stays = entries.get(state) ?? [];
    if (!stays.includes(entry)) entries.set(state, [...stays, entry]);
    const at = index < present ? null : dueAt(chart, memory, Math.max(entry, now));
    const stay = (entries.get(state) ?? []).indexOf(entry) + 1;
    if (at !== null) due.set(`${state} ${stay}`, { state, stay, at });
  }
  return [...due.values()].sort((a, b) => a.at - b.at);
}

/** The day at every step that it stood in up to now, the present one last. */
function pastVisits(chart: Chart, interview: Interview, journal: readonly ToldEvent[], now: Instant): Memory[] {
  let memory = beginning(chart, interview);
  const visits = [memory];
  const walkTo = (at: Instant) => {
    for (let next = nextDeadline(chart, memory); next && next.at <= at; next = nextDeadline(chart, memory)) {
      memory = advance(chart, memory, next.at);
      visits.push(memory);
    }
    memory = advance(chart, memory, at);
  };
  for (const event of journal) {
    walkTo(event.at);
    memory = tell(chart, memory, event);
    visits.push(memory);
  }
  walkTo(Math.max(now, journal.at(-1)?.at ?? now));
  return [...visits, memory];
}

/** When a phone should ring for a step: at its own hour, else as the clock brings it; null for what needs no ring. */
function dueAt(chart: Chart, memory: Memory, asked: Instant): Instant | null {
  const { visit, ledger } = memory;
  const state = stateOf(chart, memory);
  if (!Number.isFinite(visit.entry) || state.end) return null;
  const at = dueHour(chart, memory) ?? (visit.via === BY_CLOCK ? visit.entry : null);
  // On the day itself the interview's own alarms ring; what comes after it may still be due that evening.
  const laterOn = at !== null && (at >= endOfDay(ledger.scheduledAt, ledger.facts.zone) || ledger.endedAt !== null);
  if (at === null || !laterOn) return null;
  const hasWords = state.messages.some((message) => holdsAll(chart, memory, asked, {}, message.if));
  return hasWords ? at : null;
}
