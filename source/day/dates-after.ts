import { dateOf, followUpAfterDate, followUpAfterDays, tenOn, thanksDue, type WorkingDays } from './calendar.ts';
import { DAY, type Instant, type Process } from './interview.ts';
import type { DatedPromise, Ledger } from './ledger.ts';

/** Calendar days to wait where nobody named a date (C8), by the pace of the recruitment. */
const WAIT_DAYS: Readonly<Record<Process, number>> = { urgent: 7, normal: 10, long: 14 };

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
  if (decisionBy !== null) return followUpAfterDate(decisionBy + wait, facts.grace, days);
  if (endedAt === null) return null;
  return followUpAfterDays(endedAt + wait, WAIT_DAYS[facts.process], days);
}

/**
 * The ISO date on which the thanks say that one will be in touch again (C14): the day one named, else, where one chose
 * to announce one, the day on which one would ask anyway. Null where none is announced, as after "wait for us".
 */
export function announcement(ledger: Ledger): string | null {
  const { announced, announce, theirZone } = ledger.facts;
  if (announced !== null || announce === 'no' || ledger.thankedAt !== null || ledger.followUp === 'wait') {
    return announced;
  }
  const due = followUpDue(ledger);
  return due === null ? null : dateOf(due, theirZone);
}
