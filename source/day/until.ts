import type { State } from '../scenario/chart.ts';
import { type Instant, MINUTE } from './interview.ts';
import type { Ledger } from './ledger.ts';

const FIVE_MINUTES = 5 * MINUTE;

/**
 * How long we are about to say that we stay reachable (INV-05): `stay` from now, rounded down to five minutes,
 * up where that leaves less than fifteen.
 */
function untilFrom(at: Instant, ledger: Ledger): Instant {
  const end = at + ledger.facts.stay * MINUTE;
  const down = Math.floor(end / FIVE_MINUTES) * FIVE_MINUTES;
  return down - at < 15 * MINUTE ? down + FIVE_MINUTES : down;
}

/** The ledger on entering a step whose texts say until when: an hour that was not said yet is renewed when it is near. */
export function withUntil(ledger: Ledger, at: Instant): Ledger {
  const { until } = ledger;
  if (until && (until.uttered || until.at - at >= 15 * MINUTE)) return ledger;
  return { ...ledger, until: { at: untilFrom(at, ledger), uttered: false } };
}

/** When an hour that nobody has been told yet moves on by itself: five minutes before it comes. */
export function renewalOf(ledger: Ledger): Instant | null {
  return ledger.until && !ledger.until.uttered ? ledger.until.at - FIVE_MINUTES : null;
}

/** What the texts and the screen say: the hour told to them, or the earlier one at which the person must leave. */
export function saidUntil(ledger: Ledger): Instant | null {
  return ledger.until && atMostLeave(ledger.until.at, ledger);
}

/** Whether the hour until which one stays reachable is said to them by now: it was, or the step's own texts say it. */
export function isUntilSaid(ledger: Ledger, state: Pick<State, 'saysUntil'> | undefined): boolean {
  return (ledger.until?.uttered ?? false) || (state?.saysUntil ?? false);
}

/** How long one waits: what was told to them, else `stay` from the last contact, else half an hour from T (S3-13). */
export function stayedFor(ledger: Ledger): Instant {
  if (ledger.until?.uttered) return atMostLeave(ledger.until.at, ledger);
  const end =
    ledger.lastContactAt === null
      ? ledger.scheduledAt + 30 * MINUTE
      : ledger.lastContactAt + ledger.facts.stay * MINUTE;
  return atMostLeave(end, ledger);
}

function atMostLeave(at: Instant, ledger: Ledger): Instant {
  return ledger.leaveAt === null ? at : Math.min(at, ledger.leaveAt);
}
