import { render } from 'ink';
import type { Situation } from '../day/situation.ts';
import { App } from './app.tsx';
import type { DayHost, Host } from './host.ts';
import { createSession } from './session.ts';

/** What is left of a screen after it was quitted: the alternate screen keeps nothing. */
export interface LastSeen {
  readonly lastSituation: Situation | null;
}

/**
 * Runs the screen until the person quits. Only for a terminal at both ends;
 * a signal that ends the process restores the terminal but never returns here.
 *
 * @param day the interview to show; null opens the form
 */
export async function runScreen(host: Host, day: DayHost | null): Promise<LastSeen> {
  const session = createSession(host, day);
  const { waitUntilExit } = render(<App host={host} session={session} />, {
    alternateScreen: !host.screenReader,
    incrementalRendering: true,
    exitOnCtrlC: false,
    // Both ends are terminals, whatever CI says (X10).
    interactive: true,
    isScreenReaderEnabled: host.screenReader,
  });
  await waitUntilExit();
  await session.settled();
  return { lastSituation: session.state().situation };
}
