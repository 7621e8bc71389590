import { readFileSync } from 'node:fs';
import { VOCABULARY } from '../../source/day/vocabulary.ts';
import type { Chart } from '../../source/scenario/chart.ts';
import { loadChart } from '../../source/scenario/load-chart.ts';

/** The shipped chart, read from its file. */
export function shippedChart(): Chart {
  const file = new URL('../../scenarios/remote-interview/chart.yaml', import.meta.url);
  const loaded = loadChart(readFileSync(file, 'utf8'), VOCABULARY, 'test');
  if (!loaded.ok) {
    throw new Error(loaded.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'));
  }
  return loaded.chart;
}
