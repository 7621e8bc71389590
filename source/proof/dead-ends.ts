import type { Chart } from '../scenario/chart.ts';

/**
 * INV-08, and what an author forgot: steps that nothing reaches, and steps from which no end can be reached.
 * @param leads the steps that were reached, each with those that were reached from it.
 */
export function deadEnds(
  chart: Chart,
  leads: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly unreached: string[]; readonly endless: string[] } {
  const ending = new Set(Object.keys(chart.states).filter((name) => chart.states[name]?.end));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [name, ways] of leads) {
      if (ending.has(name) || ![...ways].some((to) => ending.has(to))) continue;
      ending.add(name);
      grew = true;
    }
  }
  return {
    unreached: Object.keys(chart.states).filter((name) => !leads.has(name)),
    endless: [...leads.keys()].filter((name) => !ending.has(name)),
  };
}
