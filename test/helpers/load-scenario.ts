import { readFileSync } from 'node:fs';
import { chartHash, problemLines } from '../../source/commands/find-scenario.ts';
import { LANGUAGES } from '../../source/day/interview.ts';
import type { Chart } from '../../source/scenario/chart.ts';
import { readScenario, type ScenarioFiles, scenarioFiles } from '../../source/scenario/read-scenario.ts';
import type { Scenario } from '../../source/scenario/scenario.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';

/** The files of a scenario that ships, by name. */
export function shippedFiles(name: string): ScenarioFiles {
  const folder = new URL(`../../scenarios/${name}/`, import.meta.url);
  return Object.fromEntries(
    scenarioFiles(LANGUAGES).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  );
}

const loaded = new Map<string, Scenario>();

/** A scenario that ships, read from its files. */
export function shippedScenario(name = 'remote-interview'): Scenario {
  const known = loaded.get(name);
  if (known) return known;
  const files = shippedFiles(name);
  const result = readScenario(files, VOCABULARY, chartHash(files['chart.yaml'] ?? ''));
  if (!result.ok) throw new Error(problemLines(result.problems, 'en').join('\n'));
  loaded.set(name, result.scenario);
  return result.scenario;
}

/** The chart of the remote interview. */
export const shippedChart = (): Chart => shippedScenario().chart;
