import { readdirSync, readFileSync } from 'node:fs';

/** The processes, on Linux, that were started with a variable of this value, such as `PATH=/tmp/x`, and are alive. */
export function processesWith(variable: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(variable);
    } catch {
      // Gone meanwhile, or somebody else's.
      return false;
    }
  });
}
