import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { onExit } from 'signal-exit';

/** That a screen is open, kept on disk while it is. */
export interface ScreenMark {
  /** A screen before this one was ended so hard that it could not give its terminal back. */
  readonly endedByForce: boolean;
  /** Takes the mark away; a signal that ends the process does so too. */
  leave(): void;
}

const NAME = /^screen-(\d+)$/;

/**
 * Marks that a screen is open, so that after a kill -9 or a crash of the machine's terminal the next start can say how
 * the old terminal is put right (X02). Only in a folder that is there already; never throws.
 */
export function markScreen(folder: string): ScreenMark {
  const endedByForce = takeOldMarks(folder);
  const mark = join(folder, `screen-${process.pid}`);
  try {
    fs.writeFileSync(mark, '', { flag: 'wx', mode: 0o600 });
  } catch {
    return { endedByForce, leave() {} };
  }
  const remove = () => fs.rmSync(mark, { force: true });
  const unlisten = onExit(remove);
  return {
    endedByForce,
    leave() {
      unlisten();
      remove();
    },
  };
}

/** Marks whose process is gone; those from before the machine started say nothing of any terminal. */
function takeOldMarks(folder: string): boolean {
  let found = false;
  try {
    for (const name of fs.readdirSync(folder)) {
      const pid = Number(NAME.exec(name)?.[1]);
      if (!pid || isAlive(pid)) continue;
      const { mtimeMs } = fs.statSync(join(folder, name));
      if (mtimeMs > Date.now() - os.uptime() * 1000) found = true;
      fs.rmSync(join(folder, name), { force: true });
    }
  } catch {
    // Where nothing can be read or removed nothing can be said.
  }
  return found;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
