import type { Notes } from '../day/notes.ts';
import type { Situation } from '../day/situation.ts';
import { painted } from './frame/painted.ts';
import type { DayHost, Host } from './host.ts';
import { createSession } from './session.ts';

/** What is left of a screen after it was quitted: the alternate screen keeps nothing. */
export interface LastSeen {
  readonly lastSituation: Situation | null;
  readonly notes: Notes;
}

/**
 * Runs the screen until the person quits. Only for a terminal at both ends. What is right now is shown at once; what
 * draws all the later frames is loaded behind it.
 *
 * @param day the interview to show; null opens the form
 */
export async function runScreen(host: Host, day: DayHost | null): Promise<LastSeen> {
  const session = createSession(host, day);
  const early = host.screenReader ? undefined : host.early;
  const frame = early?.show(painted(session.frame(early.size).lines, host.theme));
  const { drawScreen } = await loaded(host).catch((error) => {
    frame?.leave();
    throw error;
  });
  frame?.handOver();
  await drawScreen(host, session);
  await session.settled();
  const { situation, notes } = session.state();
  return { lastSituation: situation, notes };
}

/** What draws all the later frames. An error that nobody caught while it is loaded ends the loading: it is to be read (X02). */
async function loaded(host: Host) {
  let deafen: (() => void) | undefined;
  const crash = new Promise<never>((_, reject) => {
    deafen = host.crashed?.(reject);
  });
  try {
    return await Promise.race([import('./draw-screen.tsx'), crash]);
  } finally {
    deafen?.();
  }
}
