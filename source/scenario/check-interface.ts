import { BY_CLOCK, type Chart } from './chart.ts';
import { checkPattern, mostLetters } from './check-pattern.ts';
import { mustBeKnown } from './known-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { InterfaceInput, RulesInput, SentenceInput } from './word-forms.ts';
import type { Path, Report } from './yaml-file.ts';

/** The languages that a scenario's screen must speak: those of its messages. */
const screenLanguages = (languages: readonly string[]): ('en' | 'fr')[] =>
  (['en', 'fr'] as const).filter((each) => languages.some((language) => language.startsWith(each)));

/** The letters that a step has in the line of the day. */
const SHORT = 14;

/** Reports what is wrong with the words of the screen: missing, for nothing, empty, or filled with what nobody knows. */
export function checkInterface(
  words: InterfaceInput,
  { chart, texts, languages }: { chart: Chart; texts: readonly string[] | null; languages: readonly string[] },
  { onScreen }: Vocabulary,
  report: Report,
): void {
  const states = Object.keys(chart.states);
  const events = [...new Set([...Object.keys(chart.everywhere), ...states.flatMap((state) => eventsOf(chart, state))])];
  const sentence = (given: SentenceInput | undefined, path: Path, kind: string, name: string) => {
    for (const language of screenLanguages(languages)) {
      const pattern = given?.[language];
      if (pattern === undefined) report(path, 'scenario-words-missing', { kind, name, language });
      else checkPattern(pattern, language, onScreen, [...path, language], report);
    }
  };
  for (const [part, given] of Object.entries(words.parts)) {
    if (mustBeKnown('part', part, chart.parts, ['parts', part], report)) sentence(given, ['parts', part], 'part', part);
  }
  for (const [state, given] of Object.entries(words.states)) {
    if (!mustBeKnown('state', state, states, ['states', state], report)) continue;
    sentence(given.title, ['states', state, 'title'], 'title', state);
    sentence(given.short, ['states', state, 'short'], 'short', state);
    for (const [language, short = ''] of Object.entries(given.short ?? {})) {
      const letters = mostLetters(short, language);
      if (letters > SHORT) report(['states', state, 'short', language], 'scenario-short-too-long', { letters });
    }
    const said = chart.states[state]?.advice.map(({ say }) => say) ?? [];
    for (const key of Object.keys(given.advice))
      mustBeKnown('advice', key, said, ['states', state, 'advice', key], report);
    for (const key of said) sentence(given.advice[key], ['states', state, 'advice', key], 'advice', `${state}.${key}`);
  }
  for (const state of states) {
    if (!words.states[state])
      report(['states'], 'scenario-words-missing', { kind: 'state', name: state, language: 'all' });
  }
  for (const [event, given] of Object.entries(words.events)) {
    if (!mustBeKnown('event', event, [...events, BY_CLOCK], ['events', event], report)) continue;
    sentence(given, ['events', event], 'event', event);
    for (const [state, other] of Object.entries(given.in ?? {})) {
      mustBeKnown('state', state, states, ['events', event, 'in', state], report);
      sentence(other, ['events', event, 'in', state], 'event', event);
    }
  }
  for (const event of events) {
    if (!words.events[event])
      report(['events'], 'scenario-words-missing', { kind: 'event', name: event, language: 'all' });
  }
  for (const [kind, given] of Object.entries(words.happenings))
    sentence(given, ['happenings', kind], 'happening', kind);
  if (!texts) return;
  for (const [text, given] of Object.entries(words.texts)) {
    if (mustBeKnown('text', text, texts, ['texts', text], report)) sentence(given, ['texts', text], 'text', text);
  }
  for (const text of texts) {
    if (!words.texts[text]) report(['texts'], 'scenario-words-missing', { kind: 'text', name: text, language: 'all' });
  }
}

const eventsOf = (chart: Chart, state: string): string[] => Object.keys(chart.states[state]?.on ?? {});

/** Reports a rule of the chart that nobody explains, and an explanation without source or words. */
export function checkRules(rules: RulesInput, languages: readonly string[], report: Report): void {
  const say = (given: SentenceInput, path: Path, name: string) => {
    for (const language of screenLanguages(languages)) {
      if (!given[language]?.trim()) report(path, 'scenario-words-missing', { kind: 'rule', name, language });
    }
  };
  for (const [id, given] of Object.entries(rules.sources)) say(given, ['sources', id], id);
  for (const [id, given] of Object.entries(rules.rules)) {
    say(given, ['rules', id], id);
    mustBeKnown('source', given.source, Object.keys(rules.sources), ['rules', id, 'source'], report);
  }
}

/** Reports a rule that a step names and nobody explains. */
export function checkRulesNamed(chart: Chart, rules: RulesInput, report: Report): void {
  for (const [state, { rules: named }] of Object.entries(chart.states)) {
    named.forEach((id, index) => {
      mustBeKnown('rule', id, Object.keys(rules.rules), ['states', state, 'rules', index], report);
    });
  }
}
