import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { MINUTE } from '../../source/day/interview.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import { prove } from '../../source/proof/prove.ts';
import { ChartForm } from '../../source/scenario/chart-form.ts';
import { compileChart } from '../../source/scenario/compile-chart.ts';
import { VOCABULARY } from '../../source/texts/vocabulary.ts';
import { PRODUCT } from '../helpers/run-jour-j.ts';
import { CHART, SampleDay, T } from '../helpers/sample-day.ts';
import { quantile } from './sample.ts';
import { environment, homeWith } from './sample-homes.ts';

/** A cost in milliseconds at one size. */
export interface Point {
  readonly size: number;
  readonly cost: number;
}

/** The fold over journals of so many events. */
export function foldCosts(sizes: readonly number[], rounds: number): Point[] {
  return sizes.map((size) => {
    const { interview } = new SampleDay();
    const journal = Array.from({ length: size }, (_, index) => ({
      at: T - 170 * MINUTE + index * 100,
      event: index % 2 === 0 ? 'other-caller' : 'corrected',
      ...(index % 2 === 0 ? {} : { set: { org: `Lumen ${index}` } }),
    }));
    const now = (journal.at(-1)?.at ?? T) + MINUTE;
    return { size, cost: middle(rounds, () => situationAt(CHART, interview, journal, now)) };
  });
}

/** `jour-j list` as a whole process, with so many interviews kept. */
export async function listCosts(sizes: readonly number[], rounds: number): Promise<Point[]> {
  const points: Point[] = [];
  for (const size of sizes) {
    const home = await homeWith(size);
    const list = () => spawnSync(process.execPath, [PRODUCT, 'list'], { env: environment(home, '10:00', 0) });
    points.push({ size, cost: middle(rounds, list) });
  }
  return points;
}

/** The proof of charts of so many steps, one after the other. */
export function checkCosts(sizes: readonly number[], rounds: number): Point[] {
  return sizes.map((size) => {
    const steps = Object.fromEntries(
      Array.from({ length: size }, (_, index) => [
        `step-${index}`,
        index === size - 1
          ? { part: 'day', end: true }
          : {
              part: 'day',
              until: { at: `T+${index * 5}m`, to: `step-${index + 1}` },
              on: { done: `step-${index + 1}`, skip: 'stay' },
            },
      ]),
    );
    const form = { name: 'long', version: 1, initial: 'step-0', late: 'T', parts: { day: {} }, states: steps };
    const chart = compileChart(
      ChartForm.parse(form),
      { vocabulary: VOCABULARY, texts: null, hash: '' },
      (path, code) => {
        throw new Error(`${path.join('.')} ${code}`);
      },
    );
    return { size, cost: middle(rounds, () => prove(chart, true)) };
  });
}

function middle(rounds: number, work: () => unknown): number {
  work();
  const costs = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return quantile(costs, 0.5);
}
