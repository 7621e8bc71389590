import type { Instant } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { sameStep } from './screen-state.ts';

/** How long after a deadline a key still means the step that was in sight, in milliseconds. */
const GRACE = 2000;

/**
 * The instant at which a key acts: on the frame on which it was pressed. That
 * is now while the frame shows the step of now; the frame's own instant where
 * its deadline passed less than two seconds ago; null where the frame is so old
 * that the key cannot be trusted to have meant the step of now.
 *
 * @param speed how many times faster than the real clock this one runs
 */
export function momentOf(frame: Situation, fresh: Situation, speed: number): Instant | null {
  if (sameStep(frame, fresh)) return fresh.now;
  const deadline = frame.deadline?.at ?? null;
  const justPassed = deadline !== null && frame.now <= deadline && fresh.now - deadline < GRACE * Math.max(1, speed);
  return justPassed && fresh.now >= deadline ? frame.now : null;
}
