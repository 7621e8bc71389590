import { expect, test } from 'vitest';
import { prove } from '../../source/proof/prove.ts';
import { ChartForm } from '../../source/scenario/chart-form.ts';
import { compileChart } from '../../source/scenario/compile-chart.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';

/** Steps one after the other, five minutes each. */
function chainOf(length: number) {
  const steps = Array.from({ length }, (_, index) => [
    `step-${index}`,
    index === length - 1
      ? { part: 'day', end: true }
      : { part: 'day', until: { at: `T+${index * 5}m`, to: `step-${index + 1}` }, on: { done: `step-${index + 1}` } },
  ]);
  const form = { name: 'long', version: 1, initial: 'step-0', late: 'T', parts: { day: {} } };
  return compileChart(
    ChartForm.parse({ ...form, states: Object.fromEntries(steps) }),
    { vocabulary: VOCABULARY, texts: null, hash: '' },
    (path, code) => {
      throw new Error(`${path.join('.')} ${code}`);
    },
  );
}

test('a chart of 1,500 steps is walked through to its end, and its situations grow as its steps do', () => {
  const [short, long] = [prove(chainOf(150), true), prove(chainOf(1500), true)];
  for (const proof of [short, long]) expect(proof).toMatchObject({ broken: [], unreached: [], endless: [] });
  expect(long.situations / short.situations).toBeGreaterThan(8);
  expect(long.situations / short.situations).toBeLessThan(12);
});
