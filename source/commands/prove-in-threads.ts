import program from 'thread:proof-thread';
import { inThreads } from '../platform/in-threads.ts';
import type { Explored } from '../proof/explore.ts';
import { type Proof, proofOf, prove, type Walk, walksOf } from '../proof/prove.ts';
import type { Chart } from '../scenario/chart.ts';

/** Proves the promises of a chart with all processors; the single file, which has no other beside it, with one. */
export async function proveInThreads(chart: Chart, quick: boolean): Promise<Proof> {
  if (program === null) return prove(chart, quick);
  const walks = walksOf(chart, quick);
  return proofOf(chart, walks, await inThreads<Walk, Explored>(program, chart, walks));
}
