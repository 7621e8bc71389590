import { render } from 'ink';
import { App } from './app.tsx';
import type { Host } from './host.ts';
import type { Session } from './session.ts';

/** Draws a session until the person quits. A signal that ends the process restores the terminal but never returns here. */
export async function drawScreen(host: Host, session: Session): Promise<void> {
  const { waitUntilExit } = render(<App host={host} session={session} />, {
    alternateScreen: !host.screenReader,
    incrementalRendering: true,
    exitOnCtrlC: false,
    // Both ends are terminals, whatever CI says (X10).
    interactive: true,
    isScreenReaderEnabled: host.screenReader,
  });
  await waitUntilExit();
}
