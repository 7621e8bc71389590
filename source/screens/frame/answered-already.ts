import type { Situation } from '../../day/situation.ts';
import { dayIn } from '../../texts/hours.ts';
import { styleOf } from '../../wording/style-of.ts';
import type { Setting } from '../view.ts';
import type { Entry } from './choices.ts';
import { say } from './say.ts';

/**
 * What was answered already to a question that stays open to be put right (I2, A2): the day of their decision, how one
 * may follow up, what was promised. Null where nothing was.
 */
export function answeredAlready(entry: Entry, { state, ledger }: Situation, setting: Setting): string | null {
  if (entry.kind === 'more') return null;
  const { language, scenario } = setting;
  const branches = scenario.chart.states[state]?.on[entry.choice.event]?.branches ?? [];
  const notes = (effect: string): boolean => branches.some((branch) => branch.do.includes(effect));
  if (notes('they-decide-by') && ledger.decisionBy !== null)
    return dayIn(ledger.decisionBy, ledger.facts.zone, styleOf(language));
  if (notes('may-follow-up') && ledger.followUp !== null) return say(language, `answer-how-${ledger.followUp}`);
  if (notes('promise') && ledger.promises.length > 0) return ledger.promises.map(({ what }) => what).join(', ');
  return null;
}
