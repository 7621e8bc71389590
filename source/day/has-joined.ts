import { HOUR } from './interview.ts';
import type { Situation } from './situation.ts';

/**
 * Whether the person has told that they are in the meeting, and nothing since says otherwise: no text claims it
 * before (INV-10). What was told for an earlier hour no longer counts.
 */
export function hasJoined({ scheduledAt, ledger: { facts, joinedAt } }: Pick<Situation, 'scheduledAt' | 'ledger'>) {
  if (facts.mode !== 'video' || facts.link === null) return false;
  return joinedAt !== null && joinedAt >= scheduledAt - HOUR;
}
