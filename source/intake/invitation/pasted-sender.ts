import { oneLine } from '../plain-text.ts';
import { readEmail } from '../read-email.ts';
import type { Organizer } from './invitation-reading.ts';

/** The line of whoever sent it, as mail programs copy it: `From: Claire Dupont <claire@lumen.example>`, `*De :* …`. */
const SENDER = /^\*?(?:from|de|expéditeur|expéditrice|sender)[ \t\u00a0\u202f]{0,3}:\*?[ \t\u00a0]*(\S.{0,300})$/gimu;
const NAME_AND_ADDRESS =
  /^"?([^"<>@[\]()]{0,200}?)"?[ \t]*[<[(]?(?:mailto:)?([^\s<>[\]()",;]+@[^\s<>[\]()",;]+)[>\])]?/u;

/**
 * Who sent a mail whose text was pasted, without what a machine would write of it. Only where one address alone stands
 * as its sender: of several that follow each other, one may be the reader's own. Without an address it is no such line.
 */
export function pastedSender(text: string): Organizer | null {
  const senders = Array.from(text.matchAll(SENDER), ([, who = '']) => senderIn(who)).filter((each) => each !== null);
  const [sender] = senders;
  return sender && senders.every(({ email }) => email === sender.email) ? sender : null;
}

function senderIn(who: string): Organizer | null {
  const [, name = '', address = ''] = NAME_AND_ADDRESS.exec(who.trim()) ?? [];
  const email = readEmail(address);
  return email.ok ? { name: oneLine(name) || null, email: email.value } : null;
}
