import type { Situation } from '../day/situation.ts';
import type { Context } from './context.ts';

/** Events by which something in one tone has reached them. */
const HEARD: readonly string[] = ['sent', 'left', 'sent-after-all'];

/**
 * Says, before a tone is changed that they have heard already, that one tone throughout is more coherent (S0-13). It is
 * a remark, never a refusal.
 */
export function warnOfTone(context: Context, { ledger, log }: Situation, set: Readonly<Record<string, string>>): void {
  const former = ledger.facts.tone;
  if (set.tone === undefined || set.tone === former) return;
  if (!log.some(({ event, applied }) => applied && HEARD.includes(event))) return;
  context.remark(context.say('tone-changes', { former, tone: set.tone }));
}
