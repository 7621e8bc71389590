import type { z } from 'zod';
import type { Sentence } from '../wording/words.ts';
import { ChartForm } from './chart-form.ts';
import { checkInterface, checkRules } from './check-interface.ts';
import { checkMessages, checkTraits } from './check-messages.ts';
import { compileChart } from './compile-chart.ts';
import { readForm } from './forms.ts';
import { mustBeKnown } from './known-names.ts';
import type { ScenarioProblem } from './problem.ts';
import type { InterfaceCatalogue, RuleCatalogue, Scenario } from './scenario.ts';
import { TextsForm } from './texts-form.ts';
import type { Vocabulary } from './vocabulary.ts';
import { InterfaceForm, MessagesForm, type MessagesInput, RulesForm } from './word-forms.ts';
import { type Report, readYaml, type YamlFile } from './yaml-file.ts';

/** The files of a scenario's folder by name (`chart.yaml`, `messages/fr-FR.yaml` …), each with its text. */
export type ScenarioFiles = Readonly<Record<string, string>>;

export type LoadedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

/** The file of the messages of one language. */
export const messagesFile = (language: string): string => `messages/${language}.yaml`;

/** Every file that a scenario may have. */
export const scenarioFiles = (languages: readonly string[]): readonly string[] => [
  'chart.yaml',
  'texts.yaml',
  'interface.yaml',
  'rules.yaml',
  ...languages.map(messagesFile),
];

/** Files that a scenario can do without: no traits, no rules. */
const SPARE = ['texts.yaml', 'rules.yaml'];

/**
 * Reads a whole scenario. Pure: the files come in as text, so nothing outside of them can be reached.
 * @param hash of the chart, to notice when a day was begun under another one.
 * @returns the scenario, or every problem with its file, line and column, in the order of the files.
 */
export function loadScenario(files: ScenarioFiles, vocabulary: Vocabulary, hash: string): LoadedScenario {
  const problems: ScenarioProblem[] = [];
  const scenario = readScenario(files, vocabulary, hash, problems);
  return scenario && problems.length === 0 ? { ok: true, scenario } : { ok: false, problems: inOrder(problems) };
}

/** Every problem of a scenario's folder; none where it may be used. */
export function problemsOf(files: ScenarioFiles, vocabulary: Vocabulary): readonly ScenarioProblem[] {
  const loaded = loadScenario(files, vocabulary, '');
  return loaded.ok ? [] : loaded.problems;
}

function readScenario(
  files: ScenarioFiles,
  vocabulary: Vocabulary,
  hash: string,
  problems: ScenarioProblem[],
): Scenario | null {
  const chartFile = fileOf('chart.yaml', files, problems);
  const form = formOf(ChartForm, chartFile, problems);
  const languages = form?.languages
    ? form.languages.filter((each, index) =>
        mustBeKnown('language', each, vocabulary.languages, ['languages', index], reportIn(chartFile, problems)),
      )
    : vocabulary.languages;

  const traitsFile = fileOf('texts.yaml', files, problems);
  const traits = formOf(TextsForm, traitsFile, problems);
  const messages = languages.map((language) => {
    const file = fileOf(messagesFile(language), files, problems);
    return { language, file, catalogue: formOf(MessagesForm, file, problems) };
  });
  const read = messages.filter((each): each is MessagesOf => each.catalogue !== null);
  const texts = [...new Set(read.flatMap(({ catalogue }) => Object.keys(catalogue)))];
  // Of a catalogue that could not be read, nothing is said to be missing.
  const whole = traits !== null && read.length === messages.length;

  const chart = form
    ? compileChart(form, { vocabulary, texts: whole ? texts : null, hash }, reportIn(chartFile, problems))
    : null;
  for (const { language, file, catalogue } of read) {
    const others = whole ? read.map((each) => each.catalogue) : [];
    checkMessages({ language, catalogue, others, traits: traits ?? {} }, vocabulary, reportIn(file, problems));
  }
  if (whole && chart) checkTraits(traits, { texts, chart }, vocabulary, reportIn(traitsFile, problems));
  if (chart && whole) {
    for (const [path, { text, channel }] of offersOf(chart)) {
      const there = read.some(({ catalogue }) => catalogue[text]?.[channel] !== undefined);
      if (!there && texts.includes(text) && vocabulary.channels.includes(channel)) {
        reportIn(chartFile, problems)(path, 'scenario-no-such-channel', { text, channel });
      }
    }
  }

  const interfaceFile = fileOf('interface.yaml', files, problems);
  const words = formOf(InterfaceForm, interfaceFile, problems);
  const named = whole ? texts.filter((text) => !traits[text]?.block) : null;
  if (words && chart)
    checkInterface(words, { chart, texts: named, languages }, vocabulary, reportIn(interfaceFile, problems));

  const rulesFile = fileOf('rules.yaml', files, problems);
  const rules = formOf(RulesForm, rulesFile, problems);
  if (rules) checkRules(rules, languages, reportIn(rulesFile, problems));
  if (rules && form) {
    for (const [state, { rules: named = [] }] of Object.entries(form.states)) {
      named.forEach((id, index) => {
        mustBeKnown(
          'rule',
          id,
          Object.keys(rules.rules),
          ['states', state, 'rules', index],
          reportIn(chartFile, problems),
        );
      });
    }
  }
  if (!chart || !traits || !words || !rules) return null;
  return {
    chart,
    messages: { catalogues: Object.fromEntries(read.map((each) => [each.language, each.catalogue])), traits },
    interface: spoken(words) as unknown as InterfaceCatalogue,
    rules: spoken(rules) as unknown as RuleCatalogue,
  };
}

interface MessagesOf {
  readonly language: string;
  readonly file: YamlFile;
  readonly catalogue: MessagesInput;
}

function fileOf(name: string, files: ScenarioFiles, problems: ScenarioProblem[]): YamlFile | null {
  const given = Object.hasOwn(files, name) ? files[name] : undefined;
  const text = given ?? (SPARE.includes(name) ? '{}' : undefined);
  if (text === undefined) {
    problems.push({ file: name, line: 1, column: 1, code: 'scenario-file-missing', values: { file: name } });
    return null;
  }
  const read = readYaml(name, text);
  problems.push(...read.problems);
  return read.problems.length > 0 ? null : read.file;
}

function formOf<T>(form: z.ZodType<T>, file: YamlFile | null, problems: ScenarioProblem[]): T | null {
  if (!file) return null;
  const read = readForm(form, file);
  problems.push(...read.problems);
  return read.value;
}

/** Reports into one file; what is wrong with a name that is a key stands where the key stands. */
function reportIn(file: YamlFile | null, problems: ScenarioProblem[]): Report {
  return (path, code, values = {}, offset) => {
    if (!file) return;
    const key = path.at(-1);
    const isKey = code === 'scenario-unknown-name' && typeof key === 'string' && values.name === key;
    const place = isKey ? file.keyPlace(path.slice(0, -1), key) : file.place(path, offset);
    problems.push({ file: file.name, ...place, code, values });
  };
}

/** Every text that the chart offers by a channel, with its path in the file. */
function offersOf({
  states,
  everywhere,
}: Scenario['chart']): [(string | number)[], { text: string; channel: string }][] {
  return [
    ...Object.entries(everywhere).flatMap(
      ([event, { offers }]): [(string | number)[], { text: string; channel: string }][] =>
        offers ? [[['everywhere', event, 'offers', 'channel'], offers]] : [],
    ),
    ...Object.entries(states).flatMap(([state, { messages }]) =>
      messages.map((each, index): [(string | number)[], { text: string; channel: string }] => [
        ['states', state, 'messages', index, 'channel'],
        each,
      ]),
    ),
  ];
}

/** The words of a scenario that speaks one language alone are its words in the other. */
function spoken(words: unknown): unknown {
  if (typeof words !== 'object' || words === null) return words;
  const { en, fr } = words as Partial<Sentence>;
  const inside = Object.entries(words).map(([key, value]) => [key, spoken(value)]);
  const given = en ?? fr;
  return { ...Object.fromEntries(inside), ...(typeof given === 'string' ? { en: given, fr: fr ?? given } : {}) };
}

/** In the order of the files and lines, each once: what several steps share is wrong but once. */
function inOrder(problems: readonly ScenarioProblem[]): ScenarioProblem[] {
  const seen = new Set<string>();
  const once = problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
  const files = [...new Set(once.map(({ file }) => file))];
  return once.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
