import type { Situation } from '../day/situation.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { Unreal } from './frame/banner.ts';
import type { Theme } from './frame/theme.ts';
import type { KeyRow } from './keys/key-table.ts';
import type { ScreenState } from './screen-state.ts';

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
  /** The table of keys, with those that the person has chosen. */
  readonly keys: readonly KeyRow[];
  /** The machine's IANA zone. */
  readonly machineZone: string;
  /** Why this is not the real day; null where it is. */
  readonly unreal: Unreal | null;
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

/** Whether nothing may draw the eye in this step: somebody is talking. */
export function isQuiet({ state }: Situation, { scenario }: Setting): boolean {
  return scenario.chart.states[state]?.silent ?? false;
}
