import { problemLines } from '../../source/commands/find-scenario.ts';
import type { Chart } from '../../source/scenario/chart.ts';
import { readScenario } from '../../source/scenario/read-scenario.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';
import { shippedFiles } from './load-scenario.ts';

/** The chart of the remote interview with some of its lines written otherwise: each must stand there. */
export function changedChart(...changes: readonly (readonly [from: string, to: string])[]): Chart {
  const files = shippedFiles('remote-interview');
  const text = changes.reduce((chart, [from, to]) => {
    if (!chart.includes(from)) throw new Error(`not in the chart: ${from}`);
    return chart.replace(from, to);
  }, files['chart.yaml'] ?? '');
  const loaded = readScenario({ ...files, 'chart.yaml': text }, VOCABULARY, 'changed');
  if (!loaded.ok) throw new Error(problemLines(loaded.problems, 'en').join('\n'));
  return loaded.scenario.chart;
}
