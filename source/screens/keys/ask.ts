import { factName, flagOfFact, peopleOf, withDetail, writePeople } from '../../day/facts.ts';
import { CHOICES, type Facts, MINUTE } from '../../day/interview.ts';
import type { Notes } from '../../day/notes.ts';
import { addressOf } from '../../day/panel.ts';
import type { Choice, Situation } from '../../day/situation.ts';
import { CORRECTED, DECIDED, SENT } from '../../scenario/known-events.ts';
import { typedPerson } from '../../texts/people.ts';
import { THEIR_DETAIL } from '../../texts/sentence-with.ts';
import type { UiLanguage } from '../../wording/words.ts';
import type { KnownPerson, Prompt, ScreenState } from '../screen-state.ts';
import { typedFact } from '../typed-fact.ts';
import { answersTo } from './answers.ts';
import { fieldOf } from './field.ts';

/** What may be put right although it is known already: people, and whatever one may do one way or the other. */
const ASKED_AGAIN: readonly string[] = ['with', 'linkedin', ...CHOICES.map(flagOfFact)];

/** What is asked before a choice is told: all that it needs, then what it may carry, but for what was given already. */
export function choosePrompt(
  choice: Choice,
  situation: Situation,
  given: ScreenState['given'],
  language: UiLanguage,
): Prompt {
  const { needs } = choice;
  const { facts } = situation.ledger;
  // Of several facts that may be given, only those that nobody has given yet.
  const isOpen = (name: string) =>
    ASKED_AGAIN.includes(name)
      ? name !== 'who-calls' || !isAgreedWhoCalls(situation)
      : (facts[factName(name)] ?? null) === null;
  const may = choice.everywhere ? [] : choice.may.filter((name) => choice.may.length === 1 || isOpen(name));
  const known = Object.fromEntries(
    Object.entries(given).filter(([name]) => needs.includes(name) || may.includes(name)),
  );
  const only = situation.ledger.passed.length === 1 ? situation.ledger.passed[0] : undefined;
  const set = needs.includes('message') && only !== undefined ? { ...known, message: only } : known;
  const names = [...needs, ...may].filter((name) => set[name] === undefined);
  return questionOf(
    { ...BLANK_PROMPT, event: choice.event, optional: may, set, people: knownPeople(facts, language) },
    names,
    facts,
  );
}

/** Whether who calls was said by them or typed, so that it is no choice any more: settings, and nobody, leave it open. */
function isAgreedWhoCalls({ sources }: Situation): boolean {
  return sources.some(
    ({ kind, says }) => !['settings', 'assumed'].includes(kind) && says.some(({ about }) => about === 'who-calls'),
  );
}

/** Whether an event would say nothing: it is only about facts, and all of them were left as they are. */
export function isIdle({ event, set }: Prompt): boolean {
  return (event === CORRECTED || event === DECIDED) && Object.keys(set).length === 0;
}

/** Names that a text needs and that are told later, with the event that the text is about. */
const TOLD_LATER: readonly string[] = ['minutes', 'at'];

/** What "sent" still needs before its text can be written: typed first, so that no digit tells of it what was not said. */
export function textNeeds({ event, names: [name] }: Prompt): string | null {
  return event === SENT && name !== undefined && TOLD_LATER.includes(name) ? name : null;
}

/** What is asked before a text can be written; a fact is kept at once, for every text to come. */
export function factPrompt(name: string, after: Prompt['after']): Prompt {
  const event = TOLD_LATER.includes(name) ? null : CORRECTED;
  return { ...BLANK_PROMPT, event, names: [name], after };
}

/** The field for a fact as it stands, to be noted or put right; people one after the other, each of whom may be taken away. */
export function correctPrompt(name: string, situation: Situation, language: UiLanguage): Prompt {
  const people = name === 'with' ? knownPeople(situation.ledger.facts, language) : [];
  return {
    ...BLANK_PROMPT,
    event: CORRECTED,
    names: [name],
    optional: people.length > 0 ? [name] : [],
    people,
    field: fieldOf(people[0]?.typed ?? typedFact(name, situation, language)),
  };
}

/** The field for one of one's own lines, as it stands. @param line from 1 */
export function notePrompt(notes: Notes, line: number): Prompt {
  return { ...BLANK_PROMPT, names: ['note'], set: { line: String(line) }, field: fieldOf(notes[line - 1] ?? '') };
}

/** A question before anything is asked. */
export const BLANK_PROMPT: Prompt = {
  event: null,
  names: [],
  optional: [],
  set: {},
  field: fieldOf(''),
  problem: null,
  after: null,
  chosen: null,
  people: [],
  before: null,
};

/**
 * The question after one that was answered; none is left where its `names` are empty.
 * @param value as the journal keeps it; null where it was left open.
 */
export function answered(prompt: Prompt, value: string | null, situation: Situation): Prompt {
  const { facts, endedAt } = situation.ledger;
  const [name = '', ...rest] = prompt.names;
  const place = answersTo(name)?.findIndex((each) => each.value === value) ?? -1;
  const before = place < 0 ? prompt : { ...prompt, chosen: place };
  const next = (names: readonly string[], set = prompt.set, people = prompt.people): Prompt =>
    questionOf({ ...prompt, set, people, before }, names, facts);
  if (name === 'with') {
    const people = prompt.people.slice(1);
    // Somebody who is known and was not there after all is left away; the others are still asked about.
    if (value === null) return people.length > 0 ? next(prompt.names, prompt.set, people) : next(rest);
    const set = { ...prompt.set, with: [...(prompt.set.with ?? '').split(';'), value].filter((one) => one).join(';') };
    const others = prompt.names.filter((each) => each !== 'detail');
    // What one enjoyed talking about is asked once one has talked.
    const asks = endedAt !== null && asksDetail(set.with, value, facts);
    return next(asks ? [THEIR_DETAIL, ...others] : others, set, people);
  }
  // What stays as it was is not told.
  if (value === null || value === String(facts[factName(name)]) || isAgreedHour(prompt, value, situation))
    return next(rest);
  if (name === THEIR_DETAIL) return next(rest, { ...prompt.set, with: withDetail(prompt.set.with ?? '', value) });
  return next(rest, { ...prompt.set, [name]: value });
}

/** Whether an hour that is put right is the agreed one, which may have seconds that nobody types. */
function isAgreedHour({ event, names }: Prompt, value: string, { scheduledAt }: Situation): boolean {
  return event === CORRECTED && names[0] === 'at' && Math.floor(scheduledAt / MINUTE) * MINUTE === Date.parse(value);
}

/** A prompt at its next question: an empty field, or the next of the people who are known, or what holds so far. */
function questionOf(prompt: Prompt, names: readonly string[], facts: Facts): Prompt {
  const [name = ''] = names;
  const place = answersTo(name)?.findIndex(({ value }) => value === String(facts[factName(name)])) ?? -1;
  return {
    ...prompt,
    names,
    field: fieldOf(name === 'with' ? (prompt.people[0]?.typed ?? '') : ''),
    chosen: place < 0 ? null : place,
    problem: null,
  };
}

/** Whether Enter may leave a question open: that after one more person ends with it, wherever people are asked for. */
export function isOptional({ optional, set }: Prompt, name: string): boolean {
  return name === THEIR_DETAIL || optional.includes(name) || (name === 'with' && set.with !== undefined);
}

/** The first note needs a detail, and so does every other that somebody gets. */
function asksDetail(all: string, last: string, facts: Facts): boolean {
  const person = peopleOf(last).at(-1);
  const first = peopleOf(all).length === peopleOf(last).length;
  const own = facts.language !== 'en-GB' && facts.through === 'direct' && person?.email !== undefined;
  return (first || own) && person?.detail === undefined;
}

function knownPeople(facts: Facts, language: UiLanguage): KnownPerson[] {
  return facts.with.map((known, place) => {
    const email = facts.through === 'agency' ? null : addressOf(facts, place);
    const person = email === null ? known : { ...known, email };
    return { typed: typedPerson(person, language), written: writePeople([person]) };
  });
}
