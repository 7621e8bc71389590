import { followUpAfterDate, followUpAfterDays, tenOn, thanksDue, type WorkingDays } from './calendar.ts';
import { DAY, type Instant } from './interview.ts';
import type { DatedPromise, Ledger } from './ledger.ts';

/** Calendar days to wait where nobody named a date (C8), by the pace of the recruitment. */
const WAIT_DAYS: Readonly<Record<string, number>> = { urgent: 7, normal: 10, long: 14 };

/** The recruiter's working days. */
export function workingDays({ facts }: Ledger): WorkingDays {
  return { zone: facts.theirZone, country: facts.country, off: facts.holiday?.split(',') ?? [] };
}

/** When the thanks are due; null before the end of the interview. */
export function thanksAt(ledger: Ledger): Instant | null {
  return ledger.endedAt === null ? null : thanksDue(ledger.endedAt, ledger.facts.thanks, workingDays(ledger));
}

/** The promise of mine that is due next and was not reminded of yet (INV-24). */
export function nextPromise({ promises }: Ledger): DatedPromise | null {
  const open = promises.filter(({ state }) => state === 'open');
  return open.reduce<DatedPromise | null>((next, each) => (next === null || each.due < next.due ? each : next), null);
}

/**
 * When to ask, once: on the day one announced oneself, exactly; after the date they named; else some days after the
 * interview (C8, C17, INV-16). Told to wait, a week later.
 */
export function followUpDue(ledger: Ledger): Instant | null {
  const { facts, decisionBy, endedAt, followUp } = ledger;
  if (facts.announced !== null) return tenOn(facts.announced, facts.theirZone);
  const days = workingDays(ledger);
  const wait = followUp === 'wait' ? 7 * DAY : 0;
  if (decisionBy !== null) return followUpAfterDate(decisionBy + wait, days);
  if (endedAt === null) return null;
  return followUpAfterDays(endedAt + wait, WAIT_DAYS[facts.process ?? 'normal'] ?? 10, days);
}
