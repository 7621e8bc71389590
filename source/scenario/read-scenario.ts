import type { z } from 'zod';
import type { Sentence } from '../wording/words.ts';
import { ChartForm } from './chart-form.ts';
import { checkInterface, checkRules, checkRulesNamed } from './check-interface.ts';
import { checkMessages, checkOffers, checkTraits } from './check-messages.ts';
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

/** A scenario that may be used, or every reason why it may not. */
export type ScenarioReading =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

/** The file of the messages of one language. */
const messagesFile = (language: string): string => `messages/${language}.yaml`;

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
export function readScenario(files: ScenarioFiles, vocabulary: Vocabulary, hash: string): ScenarioReading {
  const problems: ScenarioProblem[] = [];
  const scenario = compile(files, vocabulary, hash, problems);
  return scenario && problems.length === 0 ? { ok: true, scenario } : { ok: false, problems: inOrder(problems) };
}

function compile(
  files: ScenarioFiles,
  vocabulary: Vocabulary,
  hash: string,
  problems: ScenarioProblem[],
): Scenario | null {
  const open = <T>(form: z.ZodType<T>, name: string): Opened<T> => {
    const file = fileOf(name, files, problems);
    return { read: formOf(form, file, problems), report: reportIn(file, problems) };
  };
  const form = open(ChartForm, 'chart.yaml');
  const traits = open(TextsForm, 'texts.yaml');
  // Where the chart cannot be read, its languages are those whose file is there: none is said to be missing.
  const { read } = form;
  const every = read ? vocabulary.languages : vocabulary.languages.filter((each) => files[messagesFile(each)]);
  const languages = (read?.languages ?? every).filter((each, index) =>
    mustBeKnown('language', each, vocabulary.languages, ['languages', index], form.report),
  );
  const messages = languages.map((language) => ({ language, ...open(MessagesForm, messagesFile(language)) }));
  const words = open(InterfaceForm, 'interface.yaml');
  const rules = open(RulesForm, 'rules.yaml');

  const catalogues = Object.fromEntries(
    messages.flatMap(({ language, read }): [string, MessagesInput][] => (read === null ? [] : [[language, read]])),
  );
  const texts = [...new Set(Object.values(catalogues).flatMap((catalogue) => Object.keys(catalogue)))];
  // Where a file could not be read, nothing is said to be missing in it.
  const whole = traits.read !== null && messages.every(({ read }) => read !== null);
  const chart = form.read && compileChart(form.read, { vocabulary, texts: whole ? texts : null, hash }, form.report);

  for (const { language, read, report } of messages) {
    const others = whole ? Object.values(catalogues) : [];
    if (read) checkMessages({ language, catalogue: read, others, traits: traits.read ?? {} }, vocabulary, report);
  }
  if (chart && whole) {
    if (traits.read) checkTraits(traits.read, { texts, chart }, vocabulary, traits.report);
    checkOffers(chart, Object.values(catalogues), vocabulary, form.report);
  }
  if (chart && words.read) {
    const named = whole ? texts.filter((text) => !traits.read?.[text]?.block) : null;
    checkInterface(words.read, { chart, texts: named, languages }, vocabulary, words.report);
  }
  if (rules.read) {
    checkRules(rules.read, languages, rules.report);
    if (chart) checkRulesNamed(chart, rules.read, form.report);
  }
  if (!chart || !traits.read || !words.read || !rules.read) return null;
  return {
    chart,
    messages: { catalogues, traits: traits.read },
    interface: spoken(words.read) as unknown as InterfaceCatalogue,
    rules: spoken(rules.read) as unknown as RuleCatalogue,
  };
}

/** One file as its form has it, null where it is not so, and where to report what else is wrong with it. */
interface Opened<T> {
  readonly read: T | null;
  readonly report: Report;
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
