import type { Channel, Situation } from '../day/situation.ts';
import type { InterfaceCatalogue, RuleCatalogue } from '../scenario/scenario.ts';
import { baseOf } from '../wording/base-of.ts';
import { channelWords } from '../wording/phrases.ts';
import { sentenceIn } from '../wording/sentence-in.ts';
import type { Sentence, UiLanguage, Values } from '../wording/words.ts';
import { valuesOf } from './screen-values.ts';
import { typesetOnScreen, written } from './written.ts';

/**
 * The title of the step and the advice that holds now, in the order of `situation.advice`.
 * Advice that the catalogue does not have is left out; an unknown step is called by its id.
 */
export function stepWords(
  catalogue: InterfaceCatalogue,
  situation: Situation,
  language: UiLanguage,
): { title: string; advice: string[] } {
  const values = valuesOf(situation, language);
  const advice = catalogue.states[situation.state]?.advice ?? {};
  return {
    title: stateTitle(catalogue, situation, situation.state, language),
    advice: situation.advice.flatMap((key) => {
      const sentence = advice[key];
      return sentence === undefined ? [] : [format(sentence, values, language)];
    }),
  };
}

/**
 * The title of any step, filled in from the situation of now; the present deadline, and what led here, belong to the
 * present step alone. An unknown step is called by its id.
 */
export function stateTitle(
  catalogue: InterfaceCatalogue,
  situation: Situation,
  state: string,
  language: UiLanguage,
): string {
  const title = catalogue.states[state]?.title;
  if (title === undefined) return readable(state);
  const seen = state === situation.state ? situation : { ...situation, deadline: null, via: null };
  return format(title, valuesOf(seen, language), language);
}

/** The name of a step on the line of the day, 14 characters at most in the shipped scenario. */
export function shortName(catalogue: InterfaceCatalogue, state: string, language: UiLanguage): string {
  const short = catalogue.states[state]?.short;
  return short === undefined ? readable(state) : format(short, {}, language);
}

/**
 * What the person says by telling an event.
 *
 * @param state the step in which it is told (default: the present one; for a line of the log, its `from`)
 */
export function choiceLabel(
  catalogue: InterfaceCatalogue,
  situation: Situation,
  event: string,
  language: UiLanguage,
  state: string = situation.state,
): string {
  const words = catalogue.events[event];
  if (words === undefined) return readable(event);
  return format(words.in?.[state] ?? words, valuesOf(situation, language), language);
}

/** The rule in one sentence and the article it comes from. An unknown rule is its id, without a source. */
export function ruleWords(rules: RuleCatalogue, id: string, language: UiLanguage): { text: string; source: string } {
  const rule = rules.rules[id];
  if (rule === undefined) return { text: id, source: '' };
  const source = rules.sources[rule.source];
  return {
    text: typesetOnScreen(rule[baseOf(language)], language),
    source: source === undefined ? '' : typesetOnScreen(source[baseOf(language)], language),
  };
}

/** The short name of a message ("The voicemail to read aloud"). */
export function textName(catalogue: InterfaceCatalogue, textId: string, language: UiLanguage): string {
  const name = catalogue.texts[textId];
  return name === undefined ? readable(textId) : format(name, {}, language);
}

/** The name of a channel ("Voicemail, read aloud"). */
export function channelName(channel: Channel, language: UiLanguage): string {
  return written(sentenceIn(channelWords[channel], language), {}, language);
}

/** A sentence of a scenario, whose words are its author's. */
function format(sentence: Sentence, values: Values, language: UiLanguage): string {
  return written(sentence[baseOf(language)], values, language);
}

/** An id of somebody's own scenario as words. */
const readable = (id: string): string => id.replaceAll('-', ' ');
