import { correctedFacts, withDetail } from '../day/facts.ts';
import type { Language } from '../day/interview.ts';
import { type Channel, isSpoken, type Situation } from '../day/situation.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { languageFor, traitsOf } from './catalogue.ts';
import type { MessageVariable } from './message-variables.ts';
import { bodyOf, patternOf } from './render.ts';
import { untruthOf } from './truth.ts';
import { typeset } from './typography.ts';
import { type Occasion, variablesOf } from './variables.ts';

/** What one talked about with the person just named: kept with them, so that no note resembles another (M34). */
export const THEIR_DETAIL = 'their-detail';

/** Where the messages put what somebody says in their own words, by the name under which it is asked for or told. */
const PLACES: Readonly<Record<string, MessageVariable>> = {
  what: 'promiseToKeep',
  need: 'need',
  struck: 'struck',
  detail: 'detail',
  [THEIR_DETAIL]: 'detail',
  skill: 'skill',
  extra: 'extra',
  fix: 'fix',
  slots: 'slots',
  job: 'job',
};

/** A sentence of a message around what somebody says in their own words. */
export interface SentenceWith {
  /** The message, and its language. */
  readonly text: string;
  readonly language: Language;
  readonly before: string;
  /** What was said, as the message will have it; `[…]` while nothing is. */
  readonly value: string;
  readonly after: string;
}

/** What is asked for in words of one's own. */
export interface Told {
  /** Under which it is asked for or told: `what`, `detail` … */
  readonly name: string;
  /** Empty while nothing is typed. */
  readonly value: string;
  /** What is told with it. */
  readonly set: Readonly<Record<string, string>>;
}

/** Stands for the value while its sentence is looked for: no letter of any text, and nothing that ends a sentence. */
const PLACE = '\ufdd0';
const GAP = '[…]';

/**
 * The sentence in which a message will say what somebody is asked for, so that they see what fits into it. Of several
 * messages the first that will be sent, written ones before those that are spoken. Null for what no message says.
 */
export function sentenceWith(scenario: Scenario, situation: Situation, told: Told): SentenceWith | null {
  const variable = PLACES[told.name];
  if (variable === undefined) return null;
  const { messages } = scenario;
  const empty = supposing(situation, told, PLACE);
  const said = supposing(situation, told, told.value);
  const person = told.name === THEIR_DETAIL ? empty.ledger.facts.with.length - 1 : 0;
  const language = languageFor(messages, situation.ledger.facts.language);
  const occasions = ahead(scenario, situation)
    .map(({ text, channel }): Occasion => {
      const traits = traitsOf(messages, text);
      return { situation: empty, text, traits, channel, language, minutes: 0, newHour: null, trim: {}, person };
    })
    .filter((occasion) => patternOf(messages, occasion)?.includes(`{${variable}}`));
  // What is not true yet may be so on its day; what is now comes first.
  const order = [
    ...occasions.filter((occasion) => untruthOf(occasion) === null),
    ...occasions.filter((occasion) => untruthOf(occasion) !== null),
  ].sort((one, other) => Number(isSpoken(one.channel)) - Number(isSpoken(other.channel)));
  for (const occasion of order) {
    const sentence = sentencesOf(bodyOf(messages, occasion)?.body ?? '').find((each) => each.includes(PLACE));
    if (sentence === undefined) continue;
    const [before = '', after = ''] = sentence.split(PLACE);
    const value = String(variablesOf({ ...occasion, situation: said }).values[variable] ?? '');
    return { text: occasion.text, language, before, value: typeset(value, language, occasion.channel) || GAP, after };
  }
  return null;
}

/** Every text of the day with its channels: those of this step, then those of the steps that follow, then the others. */
function ahead({ chart, messages }: Scenario, situation: Situation): { text: string; channel: Channel }[] {
  const states = Object.keys(chart.states);
  const here = states.indexOf(situation.state);
  const inOrder = [...states.slice(here), ...states.slice(0, here)];
  const steps = inOrder.flatMap((state) => chart.states[state]?.messages ?? []);
  return steps
    .map(({ text, channel }) => ({ text, channel: channel as Channel }))
    .filter(({ text }) => !traitsOf(messages, text).block);
}

/** The situation in which one more thing is said, and nothing of it is on disk. */
function supposing(situation: Situation, { name, set }: Told, value: string): Situation {
  const { ledger, now } = situation;
  if (name === 'what')
    return { ...situation, ledger: { ...ledger, promises: [{ what: value, due: now, state: 'open' }] } };
  const more = name === THEIR_DETAIL ? { with: withDetail(set.with ?? '', value) } : { [name]: value };
  return { ...situation, ledger: { ...ledger, facts: correctedFacts(ledger.facts, { ...set, ...more }) } };
}

/** The sentences of a body. A short word with a capital and a stop, as in "M. Roy" or "Ms. Roy", ends none. */
function sentencesOf(body: string): string[] {
  return body.split('\n').flatMap((line) => line.split(/(?<=[.!?])(?<!(?<!\p{L})\p{Lu}\p{L}{0,2}\.) (?=\P{Ll})/u));
}
