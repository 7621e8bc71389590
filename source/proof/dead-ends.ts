import type { Chart } from '../scenario/chart.ts';

/**
 * INV-08, and what an author forgot: steps that nothing reaches, and steps from which no end can be reached.
 * @param leads the steps that were reached, each with those that were reached from it.
 */
export function deadEnds(
  chart: Chart,
  leads: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly unreached: string[]; readonly endless: string[] } {
  const before = new Map<string, string[]>();
  for (const [from, ways] of leads)
    for (const to of ways) {
      const known = before.get(to);
      if (known) known.push(from);
      else before.set(to, [from]);
    }
  const ending = new Set(Object.keys(chart.states).filter((name) => chart.states[name]?.end));
  // A set goes on over what is added to it meanwhile.
  for (const name of ending) for (const from of before.get(name) ?? []) ending.add(from);
  return {
    unreached: Object.keys(chart.states).filter((name) => !leads.has(name)),
    endless: [...leads.keys()].filter((name) => !ending.has(name)),
  };
}
