import type { Offer, Situation } from '../day/situation.ts';
import { traitsOf } from '../texts/catalogue.ts';
import { phoneToDial } from '../texts/hours.ts';
import { styleOf } from './instants.ts';
import { say } from './say.ts';
import type { Setting } from './view.ts';
import { isQuiet } from './view.ts';

/**
 * Whom a text goes to: the addresses of an e-mail, the name of the chat, the
 * number of what is said or sent to one; null where that is not known, or where
 * nobody is to be dialled.
 */
export function recipient({ text, channel }: Offer, situation: Situation, setting: Setting): string | null {
  const { theirEmail, coordinatorEmail, chat, theirPhone } = situation.ledger.facts;
  const { language } = setting;
  switch (channel) {
    case 'email': {
      const [to, copy] = [theirEmail, coordinatorEmail].filter((address) => address !== null);
      if (to === undefined) return null;
      return copy === undefined ? say(language, 'write-to', { to }) : say(language, 'write-to-both', { to, copy });
    }
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
