import { type Instant, MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { bellDue } from './bell.ts';
import { sameStep } from './screen-state.ts';

/** What rang so far, and what is still to ring without anything new. */
export interface Ringing {
  /** The latest instant that has had its alert; null for none. */
  readonly rungAt: Instant | null;
  /** When the same is said again; null where nothing is. */
  readonly again: Instant | null;
  /** How often it is said again after that. */
  readonly left: number;
}

/** Before anything rang. */
export const NOTHING_RUNG: Ringing = { rungAt: null, again: null, left: 0 };

/** How often an insistent alert is said again, a minute apart, while no key is pressed. */
const REPEATS = 3;

/** How long a snooze lasts. */
export const SNOOZE = 5 * MINUTE;

/**
 * Whether to ring between two looks at the day with nothing told in between, and what is to ring after that. However
 * much was slept through it is one alert; where none may ring, one that was put off is left out (INV-09).
 *
 * @param insistent it is said again until a key is pressed
 */
export function rungBetween(
  ringing: Ringing,
  before: Situation,
  after: Situation,
  insistent: boolean,
): { readonly ring: boolean; readonly ringing: Ringing } {
  const due = bellDue(before, after, ringing.rungAt);
  if (due !== null) {
    const next = insistent ? { again: after.now + MINUTE, left: REPEATS - 1 } : { again: null, left: 0 };
    return { ring: true, ringing: { rungAt: due, ...next } };
  }
  const { again, left } = stillRinging(ringing, before, after);
  if (again === null || after.now < again) return { ring: false, ringing: { ...ringing, again, left } };
  const next = left > 0 ? { again: after.now + MINUTE, left: left - 1 } : { again: null, left: 0 };
  return { ring: after.mayRing, ringing: { ...ringing, ...next } };
}

/** What is left to ring after something was told: of another step nothing. */
export function stillRinging(ringing: Ringing, before: Situation, after: Situation): Ringing {
  return sameStep(before, after) ? ringing : heard(ringing);
}

/** A key was pressed: the person is there. */
export function heard({ rungAt }: Ringing): Ringing {
  return { rungAt, again: null, left: 0 };
}

/** The person wants to hear it again later, if the step still stands then. */
export function snoozed({ rungAt }: Ringing, now: Instant, insistent: boolean): Ringing {
  return { rungAt, again: now + SNOOZE, left: insistent ? REPEATS : 0 };
}
