import type { Chart } from '../scenario/chart.ts';
import { HOUR, type Instant, type Interview, type ToldEvent } from './interview.ts';
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

/** How long an interview is taken to last where nobody said: then two of them overlap (T17). */
const USUAL_LENGTH = HOUR;

/** One interview among several, as far as its hour is concerned. */
export interface Appointment {
  readonly id: string;
  readonly scheduledAt: Instant;
  readonly ended: boolean;
}

/** An interview as an appointment: one that has been held takes no more room. */
export function appointmentOf({ id, scheduledAt, ended, ledger }: Situation): Appointment {
  return { id, scheduledAt, ended: ended || ledger.endedAt !== null };
}

/** The other interviews, by id, that lie within an hour of one and are not over. */
export function overlapsWith(one: Appointment, all: readonly Appointment[]): string[] {
  if (one.ended) return [];
  return all
    .filter(
      ({ id, scheduledAt, ended }) => !ended && id !== one.id && Math.abs(scheduledAt - one.scheduledAt) < USUAL_LENGTH,
    )
    .map(({ id }) => id);
}
