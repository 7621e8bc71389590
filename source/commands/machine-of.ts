import { currentZone } from '../platform/current-zone.ts';
import { showEarly } from '../platform/early-screen.ts';
import { askPaper } from '../platform/terminal-paper.ts';
import { paletteOn } from '../screens/frame/palette.ts';
import type { Host } from '../screens/host.ts';
import type { Context } from './context.ts';
import { asksPaper, themeOf } from './theme-of.ts';

/** What every screen gets of this machine, whatever day it shows. */
export function machineOf({
  language,
  settings,
  keys,
  screenReader,
  platform,
}: Context): Pick<
  Host,
  | 'language'
  | 'machineZone'
  | 'theme'
  | 'paper'
  | 'keys'
  | 'screenReader'
  | 'early'
  | 'suspend'
  | 'stopping'
  | 'crashed'
  | 'resized'
  | 'continued'
> {
  return {
    language,
    machineZone: currentZone(),
    theme: themeOf(settings.theme, process.env),
    ...(asksPaper(settings.theme, process.env) ? { paper: (told) => askPaper((paper) => told(paletteOn(paper))) } : {}),
    keys,
    screenReader,
    early: { size: { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 }, show: showEarly },
    suspend() {
      // The shell has its own title meanwhile; the next look at the day shows ours again.
      platform.tab.leave();
      return suspended();
    },
    stopping: (stop) => heard('SIGTSTP', stop),
    crashed: (end) => heard('uncaughtException', end),
    resized: (redraw) => heard('SIGWINCH', redraw),
    continued: (restore) => heard('SIGCONT', restore),
  };
}

function heard(
  event: 'SIGTSTP' | 'SIGWINCH' | 'SIGCONT' | 'uncaughtException',
  listener: (error: Error) => void,
): () => void {
  process.on(event as 'uncaughtException', listener);
  return () => process.off(event, listener);
}

/** Stops this process as Ctrl+Z does in a shell, and goes on when the shell lets it. */
function suspended(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGCONT', () => resolve());
    process.kill(process.pid, 'SIGSTOP');
  });
}
