import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { LANGUAGES } from '../day/interview.ts';
import type { Folders } from '../platform/folders.ts';
import { readInside, readScenarioFolder } from '../platform/scenario-folder.ts';
import type { ScenarioProblem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioIn } from '../scenario/scenario-in.ts';
import { say } from '../wording/say.ts';
import type { UiLanguage } from '../wording/words.ts';
import { Failure } from './failure.ts';

/** A scenario as a command works with it. */
export interface NamedScenario extends Scenario {
  /** How an interview names it: the name of a shipped one or of one's own, or the folder. */
  readonly name: string;
  /** What is wrong with the person's own wording of it, in their language. */
  readonly remarks: readonly string[];
}

/** The scenarios that come with the product, compiled when it was built; each is read only when it is used. */
const SHIPPED: Readonly<Record<string, () => Promise<{ readonly default: Scenario }>>> = {
  'remote-interview': () => import('scenario:remote-interview'),
  'on-site-interview': () => import('scenario:on-site-interview'),
};

/** The names of the scenarios that come with the product. */
export const SHIPPED_SCENARIOS = Object.keys(SHIPPED);

/** Whether a scenario comes with the product. */
export const isShipped = (name: string): boolean => Object.hasOwn(SHIPPED, name);

/** The scenario where none is named. */
export const USUAL_SCENARIO = 'remote-interview';

/** What was found under a name: a scenario that may be used, or what is wrong with it. */
export type FoundScenario =
  | { readonly ok: true; readonly scenario: NamedScenario }
  | { readonly ok: false; readonly name: string; readonly problems: readonly ScenarioProblem[] };

/**
 * A scenario by its name, among the shipped ones and then in the folder `scenarios` of the configuration; else by its
 * folder, or a file in it. The person's own wording takes the place of the scenario's.
 * @throws Failure (2) where there is none, or where it cannot be read.
 */
export async function findScenario(
  nameOrPath: string,
  { config }: Pick<Folders, 'config'>,
  language: UiLanguage,
): Promise<FoundScenario> {
  const found = (scenario: Omit<NamedScenario, 'remarks'>) => withOwnWording(scenario, config, language);
  const shipped = isShipped(nameOrPath) ? SHIPPED[nameOrPath] : undefined;
  if (shipped) {
    const scenario = scenarioIn((await shipped()).default, language);
    return { ok: true, scenario: await found({ name: nameOrPath, ...scenario }) };
  }
  const isName = /^[a-z][a-z0-9-]*$/.test(nameOrPath);
  const own = isName ? join(config, 'scenarios', nameOrPath) : null;
  const { readScenario, scenarioFiles } = await import('../scenario/read-scenario.ts');
  const { VOCABULARY } = await import('../texts/vocabulary.ts');
  for (const path of own === null ? [nameOrPath] : [own, nameOrPath]) {
    const read = readScenarioFolder(path, scenarioFiles(LANGUAGES));
    if (read.kind === 'none') continue;
    if (read.kind === 'failed') {
      throw new Failure('scenario-not-readable', { name: nameOrPath, file: read.file, code: read.code });
    }
    const reading = readScenario(read.files, VOCABULARY, chartHash(read.files['chart.yaml'] ?? ''));
    if (!reading.ok) return { ok: false, name: nameOrPath, problems: reading.problems };
    return { ok: true, scenario: await found({ name: path === own ? nameOrPath : read.folder, ...reading.scenario }) };
  }
  throw new Failure('scenario-not-found', { name: nameOrPath, names: SHIPPED_SCENARIOS.join(', ') });
}

/** The same. @throws Failure (2) where something is wrong with it as well: every problem, one a line. */
export async function mustFindScenario(
  nameOrPath: string,
  folders: Pick<Folders, 'config'>,
  language: UiLanguage,
): Promise<NamedScenario> {
  const found = await findScenario(nameOrPath, folders, language);
  if (found.ok) return found.scenario;
  throw new Failure('scenario-wrong', { name: found.name }, 2, problemLines(found.problems, language));
}

/** What changes when anything in a chart does. */
export const chartHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Every problem in one line: where it stands, what is wrong and what would be right. */
export const problemLines = (problems: readonly ScenarioProblem[], language: UiLanguage): string[] =>
  problems.map(({ file, line, column, code, values }) => `  ${file}:${line}:${column} ${say(language, code, values)}`);

/** The scenario with the person's own texts: `wording/NAME/LANGUAGE.yaml` in the configuration. A broken one is left out. */
async function withOwnWording(
  scenario: Omit<NamedScenario, 'remarks'>,
  config: string,
  language: UiLanguage,
): Promise<NamedScenario> {
  const folder = join(config, 'wording', scenario.chart.name);
  const given = Object.keys(scenario.messages.catalogues).flatMap((each) => {
    const text = readInside(folder, `${each}.yaml`);
    return typeof text === 'string' ? [[each, text] as const] : [];
  });
  if (given.length === 0) return { ...scenario, remarks: [] };
  const { withWording } = await import('../scenario/with-wording.ts');
  const { VOCABULARY } = await import('../texts/vocabulary.ts');
  const { messages, problems } = withWording(scenario.messages, Object.fromEntries(given), VOCABULARY);
  const remarks = problems.map(({ file, line, column, code, values }) =>
    say(language, 'wording-ignored', {
      file: join(folder, file),
      line,
      column,
      problem: say(language, code, values),
    }),
  );
  return { ...scenario, messages, remarks };
}
