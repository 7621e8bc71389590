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

/** One walk of a proof: in which settings, and how far. What one finds no other needs. */
export interface Walk {
  readonly list: readonly Facts[];
  readonly range: Range;
}

/** How many settings are walked through with interruptions. */
const FAR_APART = 5;
/** A chart of at most so many steps is interrupted twice a day in the time that a larger one takes once. */
const SMALL = 40;

/**
 * The walks that prove the promises of a chart over every situation that can be reached (see `explore` for what that
 * means), the long ones first: one day with an interruption, on a small chart two, in few settings that differ most, and
 * one in the usual setting, which may also correct a fact; many days in the usual one; one day in every setting.
 * @param quick less: an interruption in the usual setting alone, which corrects no fact but the hour, and one day in
 *   settings in which every two facts meet.
 * @returns none where nothing can be proved
 */
export function walksOf(chart: Chart, quick: boolean): readonly Walk[] {
  if (unknownConditions(chart).length > 0) return [];
  const usual = usualSetting(chart);
  const pairs = pairwiseSettings(chart);
  const interruptions = !quick && Object.keys(chart.states).length <= SMALL ? 2 : 1;
  const interrupted = quick ? [usual] : pairs.slice(0, FAR_APART);
  const whole = quick ? [pairs] : PACES.map((pace) => everySetting(chart, pace));
  return [
    ...interrupted.map((facts) => ({ list: [facts], range: { interruptions, manyDays: false } })),
    ...(quick ? [] : [{ list: [usual], range: { interruptions: 1, manyDays: false, corrections: true } }]),
    { list: [usual], range: { interruptions: 1, manyDays: true } },
    ...whole.map((list) => ({ list, range: { interruptions: 0, manyDays: false } })),
  ];
}

/** Takes one walk. */
export function walk(chart: Chart, { list, range }: Walk): Explored {
  const settings = new Settings(list);
  return explore(chart, { ...INTERVIEW, facts: settings.facts }, settings, watchOver(chart), range);
}

/** What was found on all walks together. */
export function proofOf(chart: Chart, walks: readonly Walk[], explored: readonly Explored[]): Proof {
  const unknown = unknownConditions(chart);
  if (unknown.length > 0) return { situations: 0, broken: [], unreached: [], endless: [], unknown };
  const broken = new Map<string, Broken>();
  const leads = new Map<string, Set<string>>();
  for (const [index, found] of explored.entries()) {
    merge(found, leads);
    for (const breach of found.breaches) keepShortest(broken, breach, walks[index]?.list[breach.setting] as Facts);
  }
  const situations = explored.reduce((sum, found) => sum + found.situations, 0);
  return { situations, broken: [...broken.values()], ...deadEnds(chart, leads), unknown };
}

/** Proves the promises of a chart, one walk after the other. */
export function prove(chart: Chart, quick: boolean): Proof {
  const walks = walksOf(chart, quick);
  const explored = walks.map((each) => walk(chart, each));
  return proofOf(chart, walks, explored);
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
