/** What several runs gave: their middle, and how far they lay apart. */
export interface Sample {
  readonly runs: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The summary of some measurements. */
export function sampleOf(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    runs: sorted.length,
    median: quantile(sorted, 0.5),
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
}

/** The value below which a share of the measurements lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Runs several subjects in turn, round after round, so that a machine that grows slower is slower for all of them.
 * One round goes before, uncounted.
 * @returns the measurements of each, by name.
 */
export async function alternating(
  subjects: Readonly<Record<string, () => number | Promise<number>>>,
  rounds: number,
): Promise<Record<string, number[]>> {
  const measured: Record<string, number[]> = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, measure] of Object.entries(subjects)) {
      const value = await measure();
      if (round >= 0) measured[name]?.push(value);
    }
  }
  return measured;
}

/** How a cost grows with a size: 1 is in proportion, 2 with its square (the slope on logarithmic axes). */
export function growthOf(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return above / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
