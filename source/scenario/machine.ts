import { type AnyMachineSnapshot, type AnyStateMachine, createMachine } from 'xstate';
import type { Branch, Chart, Condition } from './chart.ts';

/** Tells whether a condition holds at the moment of the question. */
export type Holds = (condition: Condition) => boolean;

/** Asks the machine, for one state and one event, which branch is taken. */
export interface Machine {
  /**
   * @param event a told event, or `pass` for the conditions under which a state is passed over.
   * @returns null where the event is no choice in that state.
   */
  take(state: string, event: string, holds: Holds): Branch | null;
}

const machines = new WeakMap<Chart, Machine>();

/**
 * The chart as an XState machine, made once for each chart. It is asked which transition an event selects, purely:
 * what the branch then does belongs to the fold, so no actor is ever made (`transition` makes one at each call).
 */
export function machineOf(chart: Chart): Machine {
  const known = machines.get(chart);
  if (known) return known;
  const machine = build(chart);
  const snapshots = new Map<string, AnyMachineSnapshot>();
  const made: Machine = {
    take(state, event, holds) {
      let snapshot = snapshots.get(state);
      if (!snapshot) {
        snapshot = machine.resolveState({ value: state } as never);
        snapshots.set(state, snapshot);
      }
      const [selected] = machine.getTransitionData(snapshot, { type: event, holds });
      const [take] = (selected?.actions ?? []) as readonly { readonly params?: unknown }[];
      return (take?.params as Branch | undefined) ?? null;
    },
  };
  machines.set(chart, made);
  return made;
}

function build(chart: Chart): AnyStateMachine {
  const states: Record<string, unknown> = { back: {}, 'valid-now': {} };
  for (const [name, state] of Object.entries(chart.states)) {
    const on: Record<string, unknown> = { pass: state.pass.map(transitionOf) };
    for (const [event, rule] of Object.entries(state.on)) on[event] = rule.branches.map(transitionOf);
    states[name] = { on };
  }
  return createMachine({ id: chart.name, initial: chart.initial, states } as never, {
    guards: {
      all: ({ event }: { event: { holds: Holds } }, branch: Branch) => branch.if.every(event.holds),
    } as never,
  });
}

/** A tick has no target. Every transition reports its branch, so that "nothing happened" can be told from a tick. */
function transitionOf(branch: Branch): object {
  return {
    ...(branch.to === 'stay' ? {} : { target: branch.to }),
    guard: { type: 'all', params: branch },
    actions: { type: 'take', params: branch },
  };
}
