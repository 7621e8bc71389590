import type { Chart } from '../scenario/chart.ts';
import type { Instant, Interview, ToldEvent } from './interview.ts';
import { interviewLength } from './interview-length.ts';
import type { Situation } from './situation.ts';
import { advance, beginning, nextDeadline, tell } from './step.ts';

/** A step that the clock will bring if nothing is told. */
export interface DatedStep {
  readonly at: Instant;
  readonly state: string;
}

/** The furthest that is looked ahead: a chart that goes on for ever is not followed for ever. */
const MOST_STEPS = 40;

/** What comes by itself from now on, in order, as far as the clock alone can tell. */
export function datedSteps(
  chart: Chart,
  interview: Interview,
  journal: readonly ToldEvent[],
  now: Instant,
): DatedStep[] {
  const told = journal.reduce((memory, event) => tell(chart, memory, event), beginning(chart, interview));
  let ahead = advance(chart, told, Math.max(now, journal.at(-1)?.at ?? now));
  const steps: DatedStep[] = [];
  while (steps.length < MOST_STEPS) {
    const next = nextDeadline(chart, ahead);
    if (!next) return steps;
    ahead = advance(chart, ahead, next.at);
    steps.push({ at: next.at, state: ahead.visit.state });
  }
  return steps;
}

/** One interview among several, as far as its hour is concerned. */
export interface Appointment {
  readonly id: string;
  readonly scheduledAt: Instant;
  /** In milliseconds. */
  readonly length: number;
  readonly ended: boolean;
}

/** An interview as an appointment: one that has been held takes no more room. */
export function appointmentOf({ id, scheduledAt, ended, ledger }: Situation): Appointment {
  return { id, scheduledAt, length: interviewLength(ledger), ended: ended || ledger.endedAt !== null };
}

/** The other interviews, by id, that lie within the time of one and are not over (T17). */
export function overlapsWith(one: Appointment, all: readonly Appointment[]): string[] {
  if (one.ended) return [];
  const endOf = ({ scheduledAt, length }: Appointment) => scheduledAt + length;
  return all
    .filter((other) => !other.ended && other.id !== one.id)
    .filter((other) => other.scheduledAt < endOf(one) && one.scheduledAt < endOf(other))
    .map(({ id }) => id);
}
