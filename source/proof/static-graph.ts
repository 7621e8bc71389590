import type { Branch, Chart, Condition, Expression, State } from '../scenario/chart.ts';
import { type Clock, clocksOf, dependenceOf, effectOf, expressionIn, type Field } from './dependence.ts';

/** A step, with the two things that cut most of its ways off: whether the interview took place, and whether T is past. */
export interface Place {
  readonly state: string;
  readonly ended: boolean;
  readonly past: boolean;
}

/** What the ledger knows and a step may still look at. */
export type Part = Field | Clock;

export interface StaticGraph {
  /** What may still be looked at from a place, before it is overwritten. */
  live(place: Place): ReadonlySet<Part>;
  /** The same in the step itself. */
  own(place: Place): ReadonlyMap<Clock, readonly number[]>;
  /** The minutes after a clock at which anything turns that can still be looked at, in order. */
  thresholds(place: Place): ReadonlyMap<Clock, readonly number[]>;
}

interface Edge {
  readonly to: string;
  readonly sets: ReadonlySet<Part>;
}

const placeName = ({ state, ended, past }: Place): string => `${state}${ended ? ' E' : ''}${past ? ' T' : ''}`;

/**
 * Which parts of the ledger are alive in which step: a classical liveness analysis, backwards over the steps and every
 * way that the conditions do not exclude outright. What is dead cannot change what happens, so two situations that
 * differ only there are one.
 */
export function staticGraph(
  chart: Chart,
  watched: (state: State) => readonly Condition[],
  everywhere = true,
): StaticGraph {
  const reads = new Map<string, Map<Part, Set<number>>>();
  const edges = new Map<string, Edge[]>();

  for (const [name, state] of Object.entries(chart.states)) {
    for (const ended of [false, true]) {
      for (const past of [false, true]) {
        const place = { state: name, ended, past };
        reads.set(placeName(place), readsOf(place, state));
        edges.set(placeName(place), edgesOf(place, state));
      }
    }
  }

  const live = new Map<string, Map<Part, Set<number>>>();
  for (const [name, own] of reads) live.set(name, new Map([...own].map(([part, at]) => [part, new Set(at)])));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [name, ways] of edges) {
      const here = live.get(name) as Map<Part, Set<number>>;
      for (const { to, sets } of ways) {
        for (const [part, minutes] of live.get(to) ?? []) {
          if (part === 'entry' || sets.has(part)) continue;
          const known = here.get(part) ?? new Set();
          const before = here.has(part) ? known.size : -1;
          for (const minute of minutes) known.add(minute);
          if (known.size !== before) {
            here.set(part, known);
            grew = true;
          }
        }
      }
    }
  }

  const lives = new Map([...live].map(([name, parts]) => [name, new Set(parts.keys())]));
  const owns = new Map(
    [...reads].map(([name, parts]) => [
      name,
      new Map([...parts].map(([part, minutes]) => [part as Clock, [...minutes].sort((a, b) => a - b)] as const)),
    ]),
  );
  const thresholds = new Map(
    [...live].map(([name, parts]) => [
      name,
      new Map([...parts].map(([part, minutes]) => [part as Clock, [...minutes].sort((a, b) => a - b)] as const)),
    ]),
  );
  return {
    live: (place) => lives.get(placeName(place)) ?? new Set(),
    own: (place) => owns.get(placeName(place)) ?? new Map(),
    thresholds: (place) => thresholds.get(placeName(place)) ?? new Map(),
  };

  /** A step before T, through which one only passes once T is past. */
  function isTransient(state: State | undefined): boolean {
    return state !== undefined && state.until.length > 0 && state.until.every(({ at }) => isBeforeT(at));
  }

  function possible(branch: Branch, { ended, past }: Place): boolean {
    return branch.if.every(({ name, argument, not }) => {
      if (name === 'ended') return ended !== not;
      if (past && (name === 'before' || name === 'since')) {
        const moment = expressionIn(chart, argument ?? 'T');
        const over = moment.kind === 'moment' && moment.base === 'T' && moment.minutes <= 0 && moment.delay === null;
        if (over) return (name === 'since') !== not;
      }
      return true;
    });
  }

  function branchesOf(place: Place, state: State): (Branch & { readonly event: string | null })[] {
    return [
      ...state.until.map((branch) => ({ ...branch, event: null })),
      ...state.pass.map((branch) => ({ ...branch, event: null })),
      ...Object.entries(state.on).flatMap(([event, rule]) => rule.branches.map((branch) => ({ ...branch, event }))),
    ].filter((branch) => (everywhere || !branch.everywhere) && possible(branch, place));
  }

  function readsOf(place: Place, state: State): Map<Part, Set<number>> {
    const found = new Map<Part, Set<number>>();
    const note = (part: Part, minutes = 0) => found.set(part, (found.get(part) ?? new Set()).add(minutes));
    const look = (condition: Condition) => {
      const { fields = [], clocks = [] } = dependenceOf(chart, condition);
      for (const field of fields) note(field);
      for (const [clock, minutes] of clocks) note(clock, minutes);
    };
    const passing = place.past && isTransient(state);
    for (const branch of branchesOf(place, state)) {
      if (passing && (branch.event !== null || isTransient(chart.states[branch.to]))) continue;
      for (const condition of branch.if) look(condition);
      const overwritten = new Set<Part>(branch.if.some(({ name }) => name === 'corrects-the-hour') ? ['hour'] : []);
      for (const effect of branch.do) {
        const { reads: looks = [], sets = [] } = effectOf(effect);
        for (const part of looks) if (!overwritten.has(part)) note(part);
        for (const part of sets) overwritten.add(part);
      }
      if (branch.to === 'back') note('interruption');
    }
    for (const { at } of state.until) for (const [clock, minutes] of clocksOf(at, chart.delays)) note(clock, minutes);
    for (const effect of state.enters) for (const part of effectOf(effect).reads ?? []) note(part);
    for (const condition of watched(state)) look(condition);
    if (state.saysUntil) note('until', 0);
    return found;
  }

  function edgesOf(place: Place, state: State): Edge[] {
    const ways: Edge[] = place.past ? [] : [{ to: placeName({ ...place, past: true }), sets: new Set() }];
    for (const branch of branchesOf(place, state)) {
      const sets = new Set<Part>(branch.do.flatMap((effect) => effectOf(effect).sets ?? []));
      const ended = place.ended || branch.do.includes('ended');
      const moved = branch.do.some((effect) => effectOf(effect).sets?.includes('hourMoved'));
      for (const past of moved ? [false, true] : [place.past]) {
        for (const target of targetsOf(branch, place)) {
          const enters = chart.states[target]?.enters ?? [];
          const keeps = keepsWayBack(target, branch);
          const overwritten = new Set<Part>([...sets, ...(keeps ? [] : (['interruption'] as const))]);
          if (branch.to !== 'stay')
            for (const effect of enters) for (const part of effectOf(effect).sets ?? []) overwritten.add(part);
          ways.push({ to: placeName({ state: target, ended, past }), sets: overwritten });
        }
      }
    }
    return ways;
  }

  function keepsWayBack(target: string, branch: Branch & { readonly event: string | null }): boolean {
    if (branch.to === 'stay') return true;
    if (branch.to === 'back' || branch.to === 'valid-now') return false;
    if (branch.interrupts) return false;
    const { returns = false } = chart.states[target] ?? {};
    return returns === true || (returns !== false && branch.event !== null && returns.includes(branch.event));
  }

  function targetsOf(branch: Branch, { state }: Place): readonly string[] {
    if (branch.to === 'stay') return [state];
    // The ledger of the interruption is given up there: what the day before it looks at belongs to that day.
    if (branch.to === 'back') return [];
    if (branch.to === 'valid-now') return [chart.initial];
    return [branch.to];
  }
}

function isBeforeT(at: Expression): boolean {
  if (at.kind === 'earlier') return at.of.some(isBeforeT);
  return at.kind === 'moment' && at.base === 'T' && at.minutes <= 0 && at.delay === null;
}
