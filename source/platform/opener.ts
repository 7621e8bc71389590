import open from 'open';

/** Opens an address with the program that the system has for it. */
export interface Opener {
  /** Resolves to whether a program took it; never throws, never waits longer than three seconds. */
  open(href: string): Promise<boolean>;
}

/** A program that has not failed by then has taken the address (it may go on running). */
const PATIENCE = 3_000;

/** The system's own way; no shell reads the address, which is one argument. */
export function systemOpener(): Opener {
  return {
    async open(href) {
      try {
        const program = await open(href);
        return await new Promise((resolve) => {
          const timer = setTimeout(() => resolve(true), PATIENCE);
          timer.unref();
          const ended = (taken: boolean) => {
            clearTimeout(timer);
            resolve(taken);
          };
          program.once('error', () => ended(false));
          program.once('exit', (code) => ended(code === 0));
        });
      } catch {
        return false;
      }
    },
  };
}
