import { reduceScreen, type ScreenAction } from './reduce-screen.ts';
import { EMPTY_SCREEN, type Notice, type ScreenState } from './screen-state.ts';

/** The one place where the state of the screen is kept. */
export interface Store {
  readonly state: () => ScreenState;
  readonly dispatch: (action: ScreenAction) => void;
  /** Shows these sentences instead of the ones before. */
  readonly notice: (...notices: readonly Notice[]) => void;
  /** Calls back after every change; the result ends that. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** An empty screen. */
export function createStore(): Store {
  const listeners = new Set<() => void>();
  let state: ScreenState = EMPTY_SCREEN;
  const dispatch = (action: ScreenAction): void => {
    const next = reduceScreen(state, action);
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    state: () => state,
    dispatch,
    notice: (...notices) => dispatch({ type: 'noticed', notices }),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
