import type { Facts } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { FLAGS } from '../intake/flags.ts';
import { folded } from '../intake/plain-text.ts';
import { type FactsInput, writeFact } from '../intake/read-facts.ts';
import type { TypedFacts } from './new-interview.ts';
import type { StoredDay } from './stored-day.ts';

type Known = { readonly day: StoredDay; readonly situation: Situation };

/** What is alike in every round with one organisation, one's own tone too (S0-13); the person met and the link are new. */
const ALIKE = [
  'tone',
  'process',
  'theirZone',
  'country',
  'through',
  'coordinatorEmail',
  'language',
  'job',
  'platform',
  'whoCalls',
] as const;

/** What was known of the person too: for the round that the same people announced. */
const ANNOUNCED_WITH = [...ALIKE, 'org', 'with', 'theirPhone', 'theirEmail', 'chat'] as const;

/** The latest interview with an organisation, and what a new one may take over from it; null for the first. */
export function earlierRound(days: readonly Known[], org: string | null): { id: string; facts: Partial<Facts> } | null {
  if (org === null) return null;
  const rounds = days.filter(({ situation }) => folded(situation.ledger.facts.org ?? '') === folded(org));
  const last = rounds.sort((a, b) => a.situation.scheduledAt - b.situation.scheduledAt).at(-1);
  if (!last) return null;
  const { facts } = last.situation.ledger;
  return { id: last.day.id, facts: Object.fromEntries(ALIKE.map((name) => [name, facts[name]])) };
}

/** What the form begins with after "a next interview" was told (A9): the same people, and the hour if it was told. */
export function announcedRound(days: readonly Known[]): TypedFacts {
  const told = days.filter(({ situation }) => situation.ended && situation.via === 'next-interview');
  const last = told.sort((a, b) => a.situation.enteredAt - b.situation.enteredAt).at(-1);
  if (!last) return {};
  const { facts, newHour } = last.situation.ledger;
  const known = FLAGS.filter(({ property }) => (ANNOUNCED_WITH as readonly string[]).includes(property)).map(
    ({ name, property }) => [name, writeFact(name, (facts as unknown as FactsInput)[property])],
  );
  const hour = newHour === null ? [] : [['at', new Date(newHour).toISOString()]];
  return Object.fromEntries([...known.filter(([, value]) => value !== ''), ...hour]);
}
