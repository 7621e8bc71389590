import type { Chart } from '../scenario/chart.ts';
import type { Instant, Interview, ToldEvent } from './interview.ts';
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
