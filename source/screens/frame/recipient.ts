import type { Offer, Situation } from '../../day/situation.ts';
import { traitsOf } from '../../texts/catalogue.ts';
import { phoneToDial } from '../../texts/hours.ts';
import { type Recipients, recipientsOf } from '../../texts/recipients.ts';
import { styleOf } from '../../wording/style-of.ts';
import type { UiLanguage } from '../../wording/words.ts';
import type { Setting } from '../view.ts';
import { isQuiet } from '../view.ts';
import { say } from './say.ts';

/**
 * Whom a text goes to: the addresses of an email, the name of the chat, the
 * number of what is said or sent to one; null where that is not known, or where
 * nobody is to be dialled.
 */
export function recipient(offer: Offer, situation: Situation, setting: Setting): string | null {
  const { text, channel } = offer;
  const { chat, theirPhone } = situation.ledger.facts;
  const { language } = setting;
  switch (channel) {
    case 'email':
      return recipientWords(recipientsOf(offer, situation), language);
    case 'chat':
      return chat;
    case 'sms':
    case 'spoken':
      return theirPhone === null || traitsOf(setting.scenario.messages, text).theyRing || isQuiet(situation, setting)
        ? null
        : phoneToDial(theirPhone, styleOf(language), situation.ledger.facts);
    default:
      return null;
  }
}

/** "To: …, copy to …"; null where no address is known. */
export function recipientWords({ to, copy }: Recipients, language: UiLanguage): string | null {
  if (to === null) return null;
  const values = { to, copy: copy.join(', ') };
  return say(language, copy.length === 0 ? 'write-to' : 'write-to-both', values);
}
