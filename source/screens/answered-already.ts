import type { Situation } from '../day/situation.ts';
import { dayIn } from '../texts/hours.ts';
import type { Entry } from './choices.ts';
import { styleOf } from './instants.ts';
import { say } from './say.ts';
import type { Setting } from './view.ts';

/**
 * What was answered already to a question that stays open to be put right (I2, A2): the day of their decision, how one
 * may follow up, what was promised. Null where nothing was.
 */
export function answeredAlready(entry: Entry, { ledger }: Situation, { language }: Setting): string | null {
  if (entry.kind === 'more') return null;
  switch (entry.choice.event) {
    case 'they-decide-by':
      return ledger.decisionBy === null ? null : dayIn(ledger.decisionBy, ledger.facts.zone, styleOf(language));
    case 'may-follow-up':
      return ledger.followUp === null ? null : say(language, `answer-how-${ledger.followUp}`);
    case 'promise':
      return ledger.promises.length === 0 ? null : ledger.promises.map(({ what }) => what).join(', ');
    default:
      return null;
  }
}
