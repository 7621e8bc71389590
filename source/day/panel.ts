import type { Facts } from './interview.ts';

/** One of the notes by which several people are thanked: to whom it goes, and on whose behalf it thanks too. */
export interface PanelNote {
  /** The place in `with` of the one who is addressed. */
  readonly person: number;
  /** Their address; null where the note answers the invitation, or goes to the agency. */
  readonly to: string | null;
  /** Who reads it too. */
  readonly copy: readonly string[];
  /** The places in `with` of those whom it thanks beside the one addressed. */
  readonly others: readonly number[];
  /** It asks to pass the thanks on: one of the others has no address that is known. */
  readonly passOn: boolean;
}

/** The address of one of the people met; the interview's own is the first one's. */
export function addressOf({ with: people, theirEmail }: Facts, person: number): string | null {
  return people[person]?.email ?? (person === 0 ? theirEmail : null);
}

/** What was talked about with one of the people met, as the note to them says it; the interview's own is the first one's. */
export function topicWith({ with: people, detail }: Facts, person: number): string | null {
  return people[person]?.detail ?? (person === 0 ? detail : null);
}

/**
 * How several people are thanked (M34): in Britain one note to the first, the others in copy; elsewhere one each, as
 * far as their addresses are known, and the first of them passes the thanks on to the rest; through an agency one note,
 * to the agency. None where one person was met.
 */
export function panelNotes(facts: Facts): readonly PanelNote[] {
  const [, ...rest] = facts.with.map((_, person) => person);
  if (rest.length === 0) return [];
  if (facts.through === 'agency') return [{ person: 0, to: null, copy: [], others: rest, passOn: true }];
  const all = [0, ...rest];
  const reachable = all.filter((person) => addressOf(facts, person) !== null);
  const separate = facts.language !== 'en-GB' && reachable.length > 1;
  const written = separate ? reachable : [reachable[0] ?? 0];
  return written.map((person, place) => {
    const others = place > 0 ? [] : all.filter((other) => (separate ? !reachable.includes(other) : other !== person));
    const copy = others.map((other) => addressOf(facts, other)).filter((address) => address !== null);
    const passOn = copy.length < others.length;
    // Whoever reads the note in copy needs nobody to pass its thanks on.
    return { person, to: addressOf(facts, person), copy: passOn ? [] : copy, others, passOn };
  });
}
