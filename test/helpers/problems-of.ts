import type { ScenarioProblem } from '../../source/scenario/problem.ts';
import { readScenario, type ScenarioFiles } from '../../source/scenario/read-scenario.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';

/** Every problem of a scenario's folder; none where it may be used. */
export function problemsOf(files: ScenarioFiles): readonly ScenarioProblem[] {
  const reading = readScenario(files, VOCABULARY, '');
  return reading.ok ? [] : reading.problems;
}
