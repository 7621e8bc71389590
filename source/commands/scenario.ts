import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import shipped from 'scenario:remote-interview';
import { LANGUAGES } from '../day/interview.ts';
import { VOCABULARY } from '../day/vocabulary.ts';
import type { Chart } from '../scenario/chart.ts';
import type { Messages } from '../texts/catalogue.ts';
import type { InterfaceCatalogue, RuleCatalogue } from '../texts/interface.ts';
import { Failure } from './failure.ts';

/** A scenario with all that is said in it. */
export interface LoadedScenario {
  /** How an interview names it: a shipped name, or the folder. */
  readonly name: string;
  readonly chart: Chart;
  readonly messages: Messages;
  readonly interface: InterfaceCatalogue;
  readonly rules: RuleCatalogue;
}

/** A shipped scenario by its name, compiled when the product was built; any other is read from its folder. */
export async function loadScenario(nameOrFolder: string): Promise<LoadedScenario> {
  if (nameOrFolder === shipped.chart.name) return { name: nameOrFolder, ...shipped };
  const folder = resolve(nameOrFolder);
  const [{ loadChart }, { TextsForm }, { parse }] = await Promise.all([
    import('../scenario/load-chart.ts'),
    import('../scenario/texts-form.ts'),
    import('yaml'),
  ]);
  const read = (file: string): string => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch {
      throw new Failure('scenario-not-found', { name: nameOrFolder, file: join(folder, file) });
    }
  };
  const yaml = (file: string) => {
    const text = read(file);
    try {
      return parse(text);
    } catch (error) {
      throw new Failure('scenario-not-yaml', {
        file,
        problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
      });
    }
  };
  const text = read('chart.yaml');
  const loaded = loadChart(text, VOCABULARY, createHash('sha256').update(text).digest('hex').slice(0, 12));
  if (!loaded.ok) {
    const lines = loaded.problems.map(({ line, column, message }) => `chart.yaml:${line}:${column} ${message}`);
    throw new Failure('scenario-wrong', { name: nameOrFolder }, 2, lines);
  }
  return {
    name: folder,
    chart: loaded.chart,
    messages: {
      catalogues: Object.fromEntries(LANGUAGES.map((tag) => [tag, yaml(`messages/${tag}.yaml`)])),
      traits: TextsForm.parse(yaml('texts.yaml')),
    },
    interface: yaml('interface.yaml'),
    rules: yaml('rules.yaml'),
  };
}
