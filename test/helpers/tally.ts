import { appendFileSync } from 'node:fs';

/**
 * Notes what a proof did and how often, for the table at the end of `npm run prove`; elsewhere it does nothing.
 * @param what one line: the case and what was done
 */
export function tally(what: string, count: number): void {
  const file = process.env.JOUR_J_TALLY;
  if (file) appendFileSync(file, `${JSON.stringify({ what, count })}\n`);
}
