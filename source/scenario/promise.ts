import type { Condition } from './chart.ts';

/**
 * What a scenario promises of every situation that can be reached. An instant or a state is named as in the rest of the
 * file; `steps` left out means every step, `except` takes some out again. Times are minutes.
 */
export type Promised =
  /** The step is never stood in while all the conditions hold. */
  | { readonly kind: 'never-in'; readonly steps: readonly string[]; readonly if: readonly Condition[] }
  /** The step is never entered while they hold. */
  | { readonly kind: 'never-enters'; readonly steps: readonly string[]; readonly if: readonly Condition[] }
  /** Nothing of these texts, or by these channels, is offered while they hold. */
  | ({ readonly kind: 'never-offers' } & Where & {
        readonly texts: readonly string[] | null;
        readonly channels: readonly string[] | null;
      })
  /** The advice is never given while they hold. */
  | ({ readonly kind: 'never-advises'; readonly advice: string } & Where)
  /** The event is no choice while they hold. */
  | ({ readonly kind: 'never-lets'; readonly event: string } & Where)
  /** The event is a choice, and leads there at once. */
  | ({ readonly kind: 'always-lets'; readonly event: string; readonly to: string } & Where)
  /** Of the events of the step itself, only these are ever a choice. */
  | { readonly kind: 'only-lets'; readonly steps: readonly string[]; readonly events: readonly string[] }
  /** The step ends at most so long after the last contact, or after its entry where that was later. */
  | { readonly kind: 'waits'; readonly steps: readonly string[]; readonly most: number }
  /** The most of each ration is never passed. */
  | { readonly kind: 'rations' }
  /** Between two counted calls so long passes. */
  | { readonly kind: 'calls-apart'; readonly minutes: number }
  /** What was told in a step, as `STEP EVENT`, is told at most so often; each of `more` allows one more. */
  | {
      readonly kind: 'at-most';
      readonly told: readonly string[];
      readonly most: number;
      readonly per: 'day' | 'interview';
      readonly more: readonly string[];
    }
  /** The hour until which we said we stay is one and the same as long as T is. */
  | { readonly kind: 'keeps-its-word' }
  /** Never a sound in these steps, nor from so many minutes before T until somebody is seen to be free. */
  | { readonly kind: 'silent'; readonly steps: readonly string[]; readonly before: number }
  /** The event leads to the step exactly where they moved the hour, or did not come, so often. */
  | {
      readonly kind: 'goes-through';
      readonly step: string;
      readonly event: string;
      readonly moves: number;
      readonly noShows: number;
      readonly movesWithANoShow: number;
    }
  /** Not entered before so many days, and full working days, after the date they named. */
  | {
      readonly kind: 'waits-for-their-date';
      readonly steps: readonly string[];
      readonly days: number;
      readonly workdays: number;
    }
  /** Entered by the clock only for a promise that was not reminded of yet. */
  | { readonly kind: 'reminds-once'; readonly steps: readonly string[] };

interface Where {
  /** Null is every step. */
  readonly steps: readonly string[] | null;
  readonly except: readonly string[];
  readonly if: readonly Condition[];
}
