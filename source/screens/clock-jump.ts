import type { Instant } from '../day/interview.ts';
import { MINUTE } from '../day/interview.ts';

/** What the clock on the wall and one that never jumps said at the same moment. */
export interface Glance {
  readonly wall: Instant;
  /** In milliseconds, from any beginning. */
  readonly elapsed: number;
}

/** That the clock did not just go on between two glances, and by how many milliseconds. */
export interface Jump {
  /** Set on, or slept through: nobody can tell which. */
  readonly direction: 'on' | 'back';
  readonly by: number;
}

/** What may be a slow machine, or a clock that is being put right bit by bit (T19). */
const SLACK = MINUTE;

/**
 * Whether the clock jumped between two glances, which are usually a second apart: the two clocks disagree by more than
 * a minute (it was set, or the machine slept and stopped the other one), or nobody looked for so long (it slept and did
 * not stop it, or the process was held).
 *
 * @param speed how many times faster than the real clock this one runs
 */
export function jumpBetween(before: Glance, after: Glance, speed: number): Jump | null {
  const wall = after.wall - before.wall;
  const elapsed = after.elapsed - before.elapsed;
  const drift = wall - elapsed * speed;
  if (drift < -SLACK) return { direction: 'back', by: -drift };
  if (drift > SLACK || elapsed > SLACK) return { direction: 'on', by: Math.max(drift, wall) };
  return null;
}
