import { HOUR, type Instant, MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { CHOICE_WORDS } from '../intake/choice-words.ts';
import { flagOf } from '../intake/flags.ts';
import { folded } from '../intake/plain-text.ts';
import { type FactContext, type FactsInput, readFact, writeFact } from '../intake/read-facts.ts';
import { readDay, readHour } from '../intake/read-hour.ts';
import type { UiLanguage } from '../wording/words.ts';
import { Failure } from './failure.ts';

/** Where an hour that is told may lie in the past. */
const MAY_BE_PAST = ['took-place', 'corrected', 'zone-mix-up'];
const FOLLOW_UP_WAYS = ['call', 'email', 'wait'];

/** What somebody typed is read against: the interview as it stands. */
export function factContext({ ledger: { facts } }: Situation, now: Instant, language: UiLanguage): FactContext {
  return { zone: facts.zone, theirZone: facts.theirZone, country: facts.country, now, language };
}

/**
 * Reads one value told with an event, as it was typed, into the form that the journal keeps.
 * @throws Failure (2) that says what is wrong and what would be right.
 */
export function readTold(
  event: string,
  name: string,
  typed: string,
  situation: Situation,
  now: Instant,
  language: UiLanguage,
): string {
  const context = factContext(situation, now, language);
  const read = <T>(reading: { ok: true; value: T } | { ok: false; problem: { code: string; values: object } }): T => {
    if (reading.ok) return reading.value;
    throw new Failure(reading.problem.code, reading.problem.values as Failure['values']);
  };
  switch (name) {
    case 'at': {
      const at = read(readHour(typed, context));
      const mayBePast = MAY_BE_PAST.includes(event) || MAY_BE_PAST.includes(situation.state);
      if (at <= now && !mayBePast) throw new Failure('told-hour-is-past', { typed });
      if (event === 'took-place' && at > now) throw new Failure('hour-is-to-come', { typed });
      return iso(at);
    }
    case 'due': {
      const hour = readHour(typed, context);
      if (hour.ok) return iso(hour.value);
      // A day alone is meant as ten in the morning for them.
      const day = read(readDay(typed, context));
      return iso(read(readHour(`${day}T10:00`, { ...context, zone: context.theirZone })));
    }
    case 'minutes': {
      const minutes = Number(typed.trim().replace(/\s*(?:min|mn|minutes?|m)$/iu, ''));
      if (!Number.isInteger(minutes) || minutes < 1 || minutes * MINUTE > 12 * HOUR)
        throw new Failure('minutes-wrong', { typed });
      return String(minutes);
    }
    case 'how': {
      const how = CHOICE_WORDS.how?.[folded(typed)] ?? folded(typed);
      if (FOLLOW_UP_WAYS.includes(how)) return how;
      throw new Failure('not-a-choice', { name, text: typed, values: FOLLOW_UP_WAYS.join(', ') });
    }
    case 'message':
      if (!situation.ledger.passed.includes(typed)) {
        throw new Failure('not-a-choice', { name, text: typed, values: situation.ledger.passed.join(', ') });
      }
      return typed;
    case 'what':
    case 'name':
    case 'reason':
      return read(readFact('extra', typed, context)).extra ?? '';
    default: {
      if (!flagOf(name)) throw new Failure('unknown-set-name', { name });
      const value = Object.values(read(readFact(name, typed, context)))[0] as FactsInput[keyof FactsInput];
      return writeFact(name, value);
    }
  }
}

const iso = (at: Instant) => new Date(at).toISOString();
