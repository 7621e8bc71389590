import { addressOf, panelNotes } from '../day/panel.ts';
import type { Offer, Situation } from '../day/situation.ts';

/** The addresses of an email: to whom, and who reads it too. */
export interface Recipients {
  readonly to: string | null;
  readonly copy: readonly string[];
}

/**
 * Whom an email goes to: the person it addresses, the coordinator in copy; of the thanks to several each has its own
 * (M34). Where no address is known it answers the invitation.
 */
export function recipientsOf({ person }: Pick<Offer, 'person'>, { ledger }: Situation): Recipients {
  const { facts } = ledger;
  const { theirEmail, coordinatorEmail, through } = facts;
  const note = person === undefined ? undefined : panelNotes(facts).find((each) => each.person === person);
  if (note !== undefined && through === 'direct') return { to: note.to ?? coordinatorEmail, copy: note.copy };
  const known = [through === 'agency' ? theirEmail : addressOf(facts, 0), coordinatorEmail];
  const [to = null, ...copy] = known.filter((address) => address !== null);
  return { to, copy };
}
