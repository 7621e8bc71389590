import type { Chart } from '../scenario/chart.ts';
import { instantOf } from './instant-of.ts';
import type { Instant } from './interview.ts';
import type { Memory } from './memory.ts';
import { stateOf } from './step.ts';

/** The hours inside the present step that deserve a bell, as far as they are known. */
export function ringsIn(chart: Chart, memory: Memory): Instant[] {
  return stateOf(chart, memory)
    .rings.map((expression) => instantOf(expression, chart, memory.ledger, memory.visit))
    .filter((at): at is Instant => at !== null);
}

/**
 * The hour of its own at which the present step is to be done; null where it has none. After the interview that is the
 * date of the rules (C6: thanks on a working day), even where the clock alone would lead to the step later than that.
 */
export function dueHour(chart: Chart, memory: Memory): Instant | null {
  const { visit, ledger } = memory;
  return ringsIn(chart, memory).find((at) => at >= visit.entry || ledger.endedAt !== null) ?? null;
}
