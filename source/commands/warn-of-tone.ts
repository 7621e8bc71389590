import type { Situation } from '../day/situation.ts';
import { toneWasHeard } from '../texts/heard-tone.ts';
import type { Context } from './context.ts';

/** Says, where a tone is changed that they have heard already, that one tone throughout is more coherent (S0-13). */
export function warnOfTone(context: Context, situation: Situation, set: Readonly<Record<string, string>>): void {
  const former = situation.ledger.facts.tone;
  if (set.tone === undefined || set.tone === former || !toneWasHeard(situation)) return;
  context.remark(context.say('tone-changes', { former, tone: set.tone }));
}
