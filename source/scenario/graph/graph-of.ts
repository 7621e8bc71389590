import type { Branch, Chart, Expression, State, Timeout } from '../chart.ts';
import { SPECIAL_TARGETS } from '../chart.ts';

/** A chart as a drawing needs it: its states by part of the day, and between two of them one arrow at most. */
export interface Graph {
  readonly name: string;
  readonly initial: string;
  readonly lanes: readonly Lane[];
  /** Between states of any lanes, in the order of the chart. */
  readonly arrows: readonly Arrow[];
  /** What can be told in many states, and where it leads: never drawn as arrows. */
  readonly everywhere: readonly EverywhereEvent[];
}

/** One part of the day. */
export interface Lane {
  readonly part: string;
  readonly nodes: readonly Node[];
  /** Deadlines that many states of the lane have in common: named once. */
  readonly shared: readonly SharedDeadline[];
}

/** A step as it is drawn. */
export interface Node {
  readonly state: string;
  readonly code: string;
  readonly end: boolean;
  readonly initial: boolean;
  /** The keys of the events of every step that can be told here. */
  readonly keys: readonly string[];
  /** What leads back to the interrupted step, or to the one that is right then. */
  readonly returns: readonly Return[];
  /** It is an interruption only when one of these events led here: then it leads back whatever is told. */
  readonly interruptsBy: readonly string[];
}

/** A way back out of an interruption: to the step it interrupted, or to the one that is right then. */
export interface Return {
  readonly to: 'back' | 'valid-now';
  readonly causes: readonly Cause[];
}

/** What takes an arrow: the clock, something told, or that there is nothing to do at the step. */
export type Cause =
  | { readonly kind: 'clock'; readonly at: Expression }
  | { readonly kind: 'told'; readonly event: string }
  | { readonly kind: 'pass' };

/** A way from one step to another, with all that takes it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly causes: readonly Cause[];
  /** The usual way on within its lane: drawn bold, and straight. */
  readonly main: boolean;
}

/** One deadline that leads several steps of a lane to the same place. */
export interface SharedDeadline {
  readonly at: Expression;
  readonly to: string;
  readonly states: readonly string[];
}

/** What can be told in every step: written above the drawing, and not drawn from each. */
export interface EverywhereEvent {
  readonly event: string;
  readonly key: string | null;
  /** Where it leads from somewhere; none where it is only noted. */
  readonly to: readonly string[];
  /** In how many states it can be told. */
  readonly states: number;
}

/** A deadline that at least so many states of a lane have in common is named once for all of them. */
const SHARED = 4;

/** The drawing of a chart, as data. What is only noted, and leads nowhere, has no arrow. */
export function graphOf(chart: Chart): Graph {
  const lanes = chart.parts.map((part) => laneOf(chart, part)).filter(({ nodes }) => nodes.length > 0);
  const shared = lanes.flatMap((lane) => lane.shared);
  return {
    name: chart.name,
    initial: chart.initial,
    lanes,
    arrows: Object.keys(chart.states).flatMap((name) => arrowsFrom(chart, name, shared)),
    everywhere: Object.entries(chart.everywhere).map(([event, { key }]) => {
      const rules = Object.values(chart.states).flatMap((state) => everywhereBranches(state, event));
      const targets = rules.flatMap((branches) => branches.map(({ to }) => to)).filter(isState);
      return { event, key, to: [...new Set(targets)], states: rules.length };
    }),
  };
}

function laneOf(chart: Chart, part: string): Lane {
  const states = Object.entries(chart.states).filter(([, state]) => state.part === part);
  return {
    part,
    nodes: states.map(([name, state]) => ({
      state: name,
      code: state.code,
      end: state.end,
      initial: name === chart.initial,
      keys: Object.entries(chart.everywhere).flatMap(([event, { key }]) =>
        key !== null && everywhereBranches(state, event).length > 0 ? [key] : [],
      ),
      interruptsBy: typeof state.returns === 'boolean' ? [] : state.returns,
      returns: (['back', 'valid-now'] as const).flatMap((to) => {
        if (to === 'back' && typeof state.returns !== 'boolean') return [];
        const causes = causesOf(state)
          .filter((each) => each.to === to)
          .map(({ cause }) => cause);
        return causes.length === 0 ? [] : [{ to, causes: unique(causes) }];
      }),
    })),
    shared: sharedIn(states),
  };
}

/** Whether an event of every step can be told in a state as such, and where it then leads. */
function everywhereBranches(state: State, event: string): Branch[][] {
  const branches = state.on[event]?.branches.filter(({ everywhere }) => everywhere) ?? [];
  return branches.length === 0 ? [] : [branches];
}

const isState = (target: string): boolean => !(SPECIAL_TARGETS as readonly string[]).includes(target);

interface Leads {
  readonly cause: Cause;
  readonly to: string;
}

/** Everything of a state itself that leads somewhere: its deadlines, its own events, its passing over. */
function causesOf(state: State): Leads[] {
  return [
    ...state.until.map(({ at, to }): Leads => ({ cause: { kind: 'clock', at }, to })),
    ...Object.entries(state.on).flatMap(([event, { branches }]) =>
      branches.filter(({ everywhere }) => !everywhere).map(({ to }): Leads => ({ cause: { kind: 'told', event }, to })),
    ),
    ...state.pass.map(({ to }): Leads => ({ cause: { kind: 'pass' }, to })),
  ];
}

function arrowsFrom(chart: Chart, from: string, shared: readonly SharedDeadline[]): Arrow[] {
  const own = arrowCauses(chart, from, shared);
  const main = usualWay(chart, from, shared);
  return [...new Set(own.map(({ to }) => to))].map((to) => ({
    from,
    to,
    causes: unique(own.filter((each) => each.to === to).map(({ cause }) => cause)),
    main: to === main,
  }));
}

/** What of a state is drawn as arrows: not the deadlines that its lane names once for many. */
function arrowCauses(chart: Chart, from: string, shared: readonly SharedDeadline[]): Leads[] {
  const state = chart.states[from];
  const isShared = ({ cause, to }: Leads): boolean =>
    cause.kind === 'clock' && shared.some((each) => isSame(each, cause.at, to) && each.states.includes(from));
  return state === undefined ? [] : causesOf(state).filter((leads) => isState(leads.to) && !isShared(leads));
}

/**
 * Where a state usually leads within its lane: a later one of the file, by the first event that leads on; by the clock
 * where the first event is only noted.
 */
function usualWay(chart: Chart, from: string, shared: readonly SharedDeadline[]): string | null {
  const state = chart.states[from];
  if (state === undefined) return null;
  const names = Object.keys(chart.states);
  const [first] = Object.values(state.on);
  const byClockFirst = first === undefined || first.branches.some(({ to, everywhere }) => everywhere || to === 'stay');
  const leads = arrowCauses(chart, from, shared).filter(({ cause, to }) => {
    const target = chart.states[to];
    const interrupts = cause.kind === 'told' && state.on[cause.event]?.branches.some((branch) => branch.interrupts);
    const comesBack = target !== undefined && arrowCauses(chart, to, shared).some((each) => each.to === from);
    const later = names.indexOf(to) > names.indexOf(from);
    return cause.kind !== 'pass' && !interrupts && !comesBack && later && target?.part === state.part;
  });
  const clock = leads.find(({ cause }) => cause.kind === 'clock')?.to;
  const told = leads.find(({ cause }) => cause.kind === 'told')?.to;
  return (byClockFirst ? (clock ?? told) : (told ?? clock)) ?? null;
}

function sharedIn(states: readonly (readonly [string, State])[]): SharedDeadline[] {
  const found: SharedDeadline[] = [];
  for (const [, { until }] of states) {
    for (const { at, to } of until) {
      if (!isState(to) || found.some((each) => isSame(each, at, to))) continue;
      const having = states.filter(([, state]) => state.until.some((other) => isSame(other, at, to)));
      if (having.length >= SHARED) found.push({ at, to, states: having.map(([name]) => name) });
    }
  }
  return found;
}

const isSame = (deadline: Pick<Timeout, 'at' | 'to'>, at: Expression, to: string): boolean =>
  deadline.to === to && JSON.stringify(deadline.at) === JSON.stringify(at);

function unique(causes: readonly Cause[]): Cause[] {
  const seen = new Set<string>();
  return causes.filter((cause) => {
    const key = JSON.stringify(cause);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
