import type { Chart, Expression } from '../scenario/chart.ts';
import { nextMorning, startOfDay, workdayAfter } from './calendar.ts';
import { followUpDue, nextPromise, thanksAt, workingDays } from './dates-after.ts';
import { type Instant, MINUTE } from './interview.ts';
import type { Ledger } from './ledger.ts';
import type { Visit } from './memory.ts';
import { stayedFor } from './until.ts';

/**
 * The instant an expression stands for in a stay.
 * @returns null where it is not known: no contact yet, no hour at which one must leave.
 */
export function instantOf(expression: Expression, chart: Chart, ledger: Ledger, visit: Visit): Instant | null {
  switch (expression.kind) {
    case 'workday':
      return workdayAfter(countedFrom(expression.from, ledger, visit), expression.days, workingDays(ledger));
    case 'later':
    case 'earlier': {
      let found: Instant | null = null;
      for (const each of expression.of) {
        const instant = instantOf(each, chart, ledger, visit);
        if (instant === null) continue;
        if (found === null || (expression.kind === 'later' ? instant > found : instant < found)) found = instant;
      }
      return found;
    }
    case 'moment': {
      const base = baseInstant(expression.base, ledger, visit);
      if (base === null) return null;
      const delay = expression.delay ? (chart.delays[expression.delay]?.[ledger.facts.pace] ?? 0) : 0;
      return base + (expression.minutes + delay) * MINUTE;
    }
  }
}

function countedFrom(from: 'told' | 'entry' | 'E', ledger: Ledger, visit: Visit): Instant {
  if (from === 'entry') return visit.entry;
  if (from === 'E') return ledger.endedAt ?? visit.entry;
  return Math.max(ledger.lastToldAt ?? ledger.scheduledAt, ledger.scheduledAt);
}

function baseInstant(base: string, ledger: Ledger, visit: Visit): Instant | null {
  switch (base) {
    case 'T':
      return ledger.scheduledAt;
    case 'entry':
      return visit.entry;
    case 'L':
      return ledger.lastContactAt;
    case 'E':
      return ledger.endedAt;
    case 'until':
      return stayedFor(ledger);
    case 'leave':
      return ledger.leaveAt;
    case 'hour':
      return ledger.newHour;
    case 'last-call':
      return ledger.lastCallAt;
    case 'thanks':
      return thanksAt(ledger);
    case 'promise':
      return nextPromise(ledger)?.due ?? null;
    case 'follow-up':
      return followUpDue(ledger);
    case 'follow-up-over':
      return ledger.followUpOverAt;
    case 'midnight':
      return startOfDay(ledger.scheduledAt, ledger.facts.zone);
    case 'morning':
      return nextMorning(visit.entry, ledger.facts.zone);
    default:
      throw new Error(`unknown base ${base}`);
  }
}
