/**
 * Whether a check cannot be made on this machine, which is then said: nobody should take it for one that passed.
 * @param possible whether what it needs is there
 */
export function leftOut(check: string, needs: string, possible: boolean): boolean {
  if (!possible) console.log(`left out: ${check} (needs ${needs})`);
  return !possible;
}

/** Root may read and write everywhere: what is refused to a user can only be seen as one. */
export const NOT_ROOT = process.getuid?.() !== 0;
