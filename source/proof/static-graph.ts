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

/** The minutes after a clock at which something first and last turns that may still be looked at. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

export interface StaticGraph {
  /** What may still be looked at from a place, before it is overwritten. */
  live(place: Place): ReadonlyMap<Part, Window>;
  /** The minutes after a clock at which anything turns, in order, from one minute to another, both included. */
  turns(clock: Clock, first: number, last: number): readonly number[];
}

interface Edge {
  readonly to: string;
  readonly sets: ReadonlySet<Part>;
}

const placeName = ({ state, ended, past }: Place): string => `${state}${ended ? ' E' : ''}${past ? ' T' : ''}`;

/** The place in an ordered list from which on something holds; its length where it holds nowhere. */
function placeWhere(ordered: readonly number[], holds: (minutes: number) => boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(ordered[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

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
  const live = new Map<string, Map<Part, Window>>();
  const turns = new Map<Part, Set<number>>();
  const edges = new Map<string, Edge[]>();
  const initial: string[] = [];

  for (const [name, state] of Object.entries(chart.states)) {
    for (const ended of [false, true]) {
      for (const past of [false, true]) {
        const place = { state: name, ended, past };
        const found = readsOf(place, state);
        for (const [part, minutes] of found) {
          const all = turns.get(part) ?? new Set();
          for (const each of minutes) all.add(each);
          turns.set(part, all);
        }
        initial.push(placeName(place));
        live.set(placeName(place), new Map([...found].map(([part, minutes]) => [part, windowOf(minutes)])));
        edges.set(placeName(place), edgesOf(place, state));
      }
    }
  }

  // From the ends back, so that most is known of what a step leads to before it is looked at itself.
  const order = fromTheEnds(initial, edges);
  for (let grew = true; grew; ) {
    grew = false;
    for (const name of order) if (takeOver(name)) grew = true;
  }

  const sorted = new Map([...turns].map(([part, minutes]) => [part, [...minutes].sort((a, b) => a - b)]));
  const none: ReadonlyMap<Part, Window> = new Map();
  return {
    live: (place) => live.get(placeName(place)) ?? none,
    turns: (clock, first, last) => {
      const all = sorted.get(clock) ?? [];
      const from = placeWhere(all, (minutes) => minutes >= first);
      const end = placeWhere(all, (minutes) => minutes > last);
      return all.slice(from, end);
    },
  };

  /** What is alive where a step leads to is alive in the step, but for what is overwritten on the way. */
  function takeOver(name: string): boolean {
    const here = live.get(name) as Map<Part, Window>;
    let grew = false;
    for (const { to, sets } of edges.get(name) ?? []) {
      for (const [part, window] of live.get(to) ?? none) {
        if (part === 'entry' || sets.has(part)) continue;
        const known = here.get(part);
        if (known !== undefined && known.first <= window.first && known.last >= window.last) continue;
        here.set(part, known === undefined ? window : joined(known, window));
        grew = true;
      }
    }
    return grew;
  }

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
    // Said anew a quarter of an hour before it comes, and by itself five minutes before.
    if (state.saysUntil) for (const minutes of [-15, -5, 0]) note('until', minutes);
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

const windowOf = (minutes: ReadonlySet<number>): Window => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const each of minutes) [first, last] = [Math.min(first, each), Math.max(last, each)];
  return { first, last };
};

const joined = (one: Window, other: Window): Window => ({
  first: Math.min(one.first, other.first),
  last: Math.max(one.last, other.last),
});

/** The places in an order in which one comes after what it leads to, as far as there are no rounds. */
function fromTheEnds(places: readonly string[], edges: ReadonlyMap<string, readonly Edge[]>): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const start of places) {
    const open: { readonly name: string; next: number }[] = [];
    const enter = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      open.push({ name, next: 0 });
    };
    enter(start);
    for (let here = open.at(-1); here; here = open.at(-1)) {
      const way = edges.get(here.name)?.[here.next++];
      if (way) enter(way.to);
      else order.push((open.pop() as { name: string }).name);
    }
  }
  return order;
}
