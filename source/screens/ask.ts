import { factName } from '../day/facts.ts';
import type { Choice, Situation } from '../day/situation.ts';
import { fieldOf } from './field.ts';
import type { Prompt, ScreenState } from './screen-state.ts';

/** What is asked before a choice is told: all that it needs, then what it may carry, but for what was given already. */
export function choosePrompt(choice: Choice, situation: Situation, given: ScreenState['given']): Prompt {
  const { needs } = choice;
  const { facts } = situation.ledger;
  // Of several facts that may be given, only those that nobody has given yet.
  const open = choice.may.filter((name) => choice.may.length === 1 || (facts[factName(name)] ?? null) === null);
  const may = choice.everywhere ? [] : open;
  const known = Object.fromEntries(
    Object.entries(given).filter(([name]) => needs.includes(name) || may.includes(name)),
  );
  const only = situation.ledger.passed.length === 1 ? situation.ledger.passed[0] : undefined;
  const set = needs.includes('message') && only !== undefined ? { ...known, message: only } : known;
  const names = [...needs, ...may].filter((name) => set[name] === undefined);
  return { event: choice.event, names, optional: may, set, field: fieldOf(''), problem: null, after: null };
}

/** Names that a text needs and that are told later, with the event that the text is about. */
const TOLD_LATER: readonly string[] = ['minutes', 'at'];

/** What is asked before a text can be written; a fact is kept at once, for every text to come. */
export function factPrompt(name: string, after: Prompt['after']): Prompt {
  const event = TOLD_LATER.includes(name) ? null : 'corrected';
  return { event, names: [name], optional: [], set: {}, field: fieldOf(''), problem: null, after };
}
