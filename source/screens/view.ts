import type { Situation } from '../day/situation.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { Scenario } from './host.ts';
import type { ScreenState } from './screen-state.ts';
import type { Theme } from './theme.ts';

/** How many columns and rows the terminal has. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What stays the same while the screen runs. */
export interface Setting {
  readonly language: UiLanguage;
  readonly scenario: Scenario;
  readonly theme: Theme;
  /** The machine's IANA zone. */
  readonly machineZone: string;
  /** Another clock than the real one runs. */
  readonly simulated: boolean;
  readonly screenReader: boolean;
}

/** All that a frame is drawn from. */
export interface View {
  readonly setting: Setting;
  readonly state: ScreenState;
}

/** All that a frame of the day is drawn from. */
export interface DayView extends View {
  readonly situation: Situation;
}

/** Steps in which nothing may draw the eye: somebody is talking. */
export const QUIET_STEPS: readonly string[] = ['live', 'end-card'];

/** Steps without a countdown: the quiet ones, and the one that asks to breathe. */
export const UNHURRIED_STEPS: readonly string[] = [...QUIET_STEPS, 'breathe'];
