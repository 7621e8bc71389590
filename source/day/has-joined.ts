import { HOUR } from './interview.ts';
import type { LogEntry, Situation } from './situation.ts';

/**
 * Whether the person has told that they are in the meeting, and nothing since says otherwise: no text claims it
 * before (INV-10). What was told for an earlier hour no longer counts.
 */
export function hasJoined({ log, scheduledAt, ledger: { facts } }: Pick<Situation, 'log' | 'scheduledAt' | 'ledger'>) {
  const joins = ({ event, from }: LogEntry): boolean =>
    event === 'works' || event === 'dial-in' || (event === 'skip' && from === 'signal' && facts.chat === null);
  if (facts.mode !== 'video' || facts.link === null) return false;
  const last = log.findLast((entry) => entry.applied && (joins(entry) || LEAVING.includes(entry.event)));
  return last !== undefined && joins(last) && last.at >= scheduledAt - HOUR;
}

/** What says that the room is not, or no longer, the right one. */
const LEAVING: readonly string[] = ['wrong-link', 'new-link'];
