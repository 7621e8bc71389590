import type { Instant } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { sameStep } from './screen-state.ts';

/**
 * The instant for which a bell is due between two looks at the day, null where
 * none is: the step changed by the clock, or an hour inside it came, and a bell
 * may ring (INV-09). However much was slept through, it is one bell.
 *
 * @param before what was shown
 * @param after the same day at a later look, with nothing told in between
 * @param rungAt the latest instant that has had its bell already; null for none
 */
export function bellDue(before: Situation, after: Situation, rungAt: Instant | null): Instant | null {
  if (!after.mayRing) return null;
  const passed = [...before.rings, ...after.rings].filter((at) => at > before.now && at <= after.now);
  if (!sameStep(before, after)) passed.push(after.enteredAt);
  const due = Math.max(...passed.filter((at) => rungAt === null || at > rungAt));
  return Number.isFinite(due) ? due : null;
}
