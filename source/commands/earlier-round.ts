import type { Facts } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { FLAGS } from '../intake/flags.ts';
import { folded } from '../intake/plain-text.ts';
import { type FactsInput, writeFact } from '../intake/read-facts.ts';
import { writeHour } from '../intake/write-hour.ts';
import type { UiLanguage } from '../wording/words.ts';
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

/** What a round takes over that the same people announced: all but the mode, the link and what was said in this one. */
const TAKEN_OVER: readonly string[] = [
  ...ALIKE,
  'zone',
  'org',
  'with',
  'theirPhone',
  'theirEmail',
  'chat',
  'me',
  'myPhone',
  'myEmail',
  'voice',
  'pace',
  'stay',
  'tone',
  'thanks',
  'process',
  'linkedin',
  'holiday',
];

/** A round that follows another: what is known of it, as it would be typed, and its number. */
export interface NextRound {
  /** The interview that it follows. */
  readonly after: string;
  readonly round: number;
  readonly typed: TypedFacts;
}

/** The latest interview with an organisation, and what a new one may take over from it; null for the first. */
export function earlierRound(days: readonly Known[], org: string | null): { id: string; facts: Partial<Facts> } | null {
  if (org === null) return null;
  const rounds = days.filter(({ situation }) => folded(situation.ledger.facts.org ?? '') === folded(org));
  const last = rounds.sort((a, b) => a.situation.scheduledAt - b.situation.scheduledAt).at(-1);
  if (!last) return null;
  const { facts } = last.situation.ledger;
  const alike = Object.fromEntries(ALIKE.map((name) => [name, facts[name]]));
  return { id: last.day.id, facts: { ...alike, round: facts.round + 1 } };
}

/** What the next round with the same people begins with (A9), and its hour if that was told. */
export function roundAfter({ id, ledger, now }: Situation, language: UiLanguage): NextRound {
  const { facts, newHour } = ledger;
  // What one talked about with them was said in this round.
  const people = facts.with.map(({ detail: _, ...person }) => person);
  const known = FLAGS.filter(({ property }) => TAKEN_OVER.includes(property)).map(({ name, property }) => [
    name,
    writeFact(name, ({ ...facts, with: people } as unknown as FactsInput)[property]),
  ]);
  const hour = newHour === null ? [] : [['at', writeHour(newHour, { zone: facts.zone, now, language })]];
  return {
    after: id,
    round: facts.round + 1,
    typed: Object.fromEntries([...known.filter(([, value]) => value !== ''), ...hour]),
  };
}

/** The round that was announced last and not added yet; null where there is none. */
export function announcedRound(days: readonly Known[], language: UiLanguage): NextRound | null {
  const announced = days.filter(({ situation }) => situation.ended && situation.ledger.nextRound);
  const last = announced.sort((a, b) => a.situation.enteredAt - b.situation.enteredAt).at(-1);
  if (!last) return null;
  const { facts } = last.situation.ledger;
  const added = days.some(
    ({ day, situation }) =>
      day.interview.createdAt >= last.situation.enteredAt &&
      situation.ledger.facts.round > facts.round &&
      folded(situation.ledger.facts.org ?? '') === folded(facts.org ?? ''),
  );
  return added ? null : roundAfter(last.situation, language);
}
