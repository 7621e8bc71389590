import { type Facts, type Interview, PACES, type ToldEvent } from '../day/interview.ts';
import type { Chart } from '../scenario/chart.ts';
import { deadEnds } from './dead-ends.ts';
import { isKnown } from './dependence.ts';
import { type Breach, type Explored, explore, type Range } from './explore.ts';
import { Settings } from './settings.ts';
import { everySetting, INTERVIEW, pairwiseSettings, usualSetting } from './universe.ts';
import { watchOver } from './watch.ts';

/** How a scenario breaks an invariant: the facts of the interview, and what was told until it broke. */
export interface Broken {
  readonly id: string;
  readonly facts: Facts;
  readonly journal: readonly ToldEvent[];
  readonly at: number;
  readonly state: string;
  readonly interview: Pick<Interview, 'id' | 'scheduledAt'>;
}

/** What a proof found. */
export interface Proof {
  /** Situations that were told apart and looked at. */
  readonly situations: number;
  readonly broken: readonly Broken[];
  /** Steps that nothing reaches. */
  readonly unreached: readonly string[];
  /** Steps from which no end can be reached. */
  readonly endless: readonly string[];
  /** Conditions of which it is not known what they look at: with them nothing can be proved. */
  readonly unknown: readonly string[];
}

/** How many settings are walked through with an interruption. */
const FAR_APART = 5;

/**
 * Proves the promises of a chart over every situation that can be reached (see `explore` for what that means):
 * one day in every setting, one day with an interruption in few settings that differ most, and many days in one.
 * @param quick less: one day in settings in which every two facts meet, and an interruption in the usual one.
 */
export function prove(chart: Chart, quick: boolean): Proof {
  const unknown = unknownConditions(chart);
  if (unknown.length > 0) return { situations: 0, broken: [], unreached: [], endless: [], unknown };
  const watch = watchOver(chart);
  const pairs = pairwiseSettings(chart);
  const runs: (readonly [readonly Facts[], Range])[] = quick
    ? [
        [pairs, { interruptions: 0, manyDays: false }],
        [[usualSetting(chart)], { interruptions: 1, manyDays: false }],
        [[usualSetting(chart)], { interruptions: 1, manyDays: true }],
      ]
    : [
        ...PACES.map((pace) => [everySetting(chart, pace), { interruptions: 0, manyDays: false }] as const),
        [pairs.slice(0, FAR_APART), { interruptions: 1, manyDays: false }],
        [[usualSetting(chart)], { interruptions: 1, manyDays: true }],
      ];
  const broken = new Map<string, Broken>();
  const leads = new Map<string, Set<string>>();
  let situations = 0;
  for (const [list, range] of runs) {
    const [first] = list;
    if (first === undefined) continue;
    const explored = explore(chart, { ...INTERVIEW, facts: first }, new Settings(list), watch, range);
    situations += explored.situations;
    merge(explored, leads);
    for (const breach of explored.breaches) keepShortest(broken, breach, list[breach.setting] ?? first);
  }
  const { unreached, endless } = deadEnds(chart, leads);
  return { situations, broken: [...broken.values()], unreached, endless, unknown };
}

function merge({ leads: found }: Explored, leads: Map<string, Set<string>>): void {
  for (const [from, ways] of found) leads.set(from, new Set([...(leads.get(from) ?? []), ...ways]));
}

function keepShortest(broken: Map<string, Broken>, { setting: _, ...breach }: Breach, facts: Facts): void {
  const known = broken.get(breach.id);
  if (known === undefined || breach.journal.length < known.journal.length)
    broken.set(breach.id, { ...breach, facts, interview: INTERVIEW });
}

function unknownConditions(chart: Chart): string[] {
  const branches = Object.values(chart.states).flatMap((state) => [
    ...state.until,
    ...state.pass,
    ...Object.values(state.on).flatMap((rule) => rule.branches),
    ...state.messages,
    ...state.advice,
  ]);
  const names = branches.flatMap((branch) => branch.if.map(({ name }) => name));
  return [...new Set(names)].filter((name) => !isKnown(name));
}
