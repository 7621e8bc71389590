import { endOfDay, startOfDay, tenOn } from '../day/calendar.ts';
import { announcement, nextPromise } from '../day/dates-after.ts';
import type { Instant } from '../day/interview.ts';
import type { DatedPromise, Ledger } from '../day/ledger.ts';
import type { Situation } from '../day/situation.ts';

/** The promise that M36 keeps: the one due next, else the last that one was reminded of; null where all are kept. */
export function promiseToKeep(ledger: Ledger): DatedPromise | null {
  return nextPromise(ledger) ?? ledger.promises.findLast(({ state }) => state === 'reminded') ?? null;
}

/** "Send", where a promise begins with it: every text that names the promise says so itself. */
const SENDING =
  /^(?:(?:(?:I(?:['’]ll| will) |to )?send(?:ing)?(?: (?:you|them|him|her))?|(?:(?:de |d['’])?(?:(?:vous|leur|lui) )?|je (?:vous|leur|lui) )(?:envoyer|envoie|transmettre|transmets)(?: (?:leur|lui))?)\s+)/iu;

/** What was promised, as it stands after "I'll send you": without the "send" that somebody typed before it. */
export const thingSent = (what: string): string => what.trim().replace(SENDING, '');

/** Where the date they named stands: over once its day is, where they are (S1-14). */
export function theirDate({ now, ledger }: Situation): 'none' | 'ahead' | 'passed' {
  const { decisionBy, facts } = ledger;
  if (decisionBy === null) return 'none';
  return endOfDay(decisionBy, facts.theirZone) <= now ? 'passed' : 'ahead';
}

/** The day on which one said one would call or write (C14), and whether it has come. */
export function announcedDay({ now, ledger }: Situation): { readonly at: Instant; readonly come: boolean } | null {
  const { theirZone } = ledger.facts;
  const announced = announcement(ledger);
  if (announced === null) return null;
  const at = tenOn(announced, theirZone);
  return { at, come: startOfDay(at, theirZone) <= now };
}

/** Whether something was told, and still applies. */
export const wasTold = ({ log }: Situation, ...events: readonly string[]): boolean =>
  log.some(({ event, applied }) => applied && events.includes(event));

/** Why one would add a sentence, by the number of the reason that was kept (S2-03…06). */
const REASONS: Readonly<Record<string, string>> = { 1: 'course', 2: 'airtime', 3: 'answer', 4: 'question' };

/** What the completing sentence (M32) is about: the first reason that was kept; none unless one was. */
export function reasonToWrite({ reasons }: Ledger): string {
  return REASONS[reasons[0] ?? ''] ?? 'none';
}
