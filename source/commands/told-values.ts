import { DEBRIEF } from '../day/effects.ts';
import { HOUR, type Instant, MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { CHOICE_WORDS } from '../intake/choice-words.ts';
import { flagOf } from '../intake/flags.ts';
import { folded } from '../intake/plain-text.ts';
import { type FactContext, type FactsInput, readFact, writeFact } from '../intake/read-facts.ts';
import { readDay, readHour } from '../intake/read-hour.ts';
import { readHourToCome, readHourToday, readPastHour } from '../intake/read-told-hour.ts';
import { type Problem, type Reading, read } from '../intake/result.ts';
import type { UiLanguage } from '../wording/words.ts';
import { Failure, readOrFail } from './failure.ts';

const FOLLOW_UP_WAYS = ['call', 'email', 'wait'];
/** Reasons to write between thanks and follow-up (S2-03…08). */
const REASONS = ['1', '2', '3', '4', '5', '6'];
/** Answers of the debrief (S4-05…09). */
const SIGNS = ['-', '=', '+'];

/** What somebody typed is read against: the interview as it stands. */
export function factContext({ ledger: { facts } }: Situation, now: Instant, language: UiLanguage): FactContext {
  return { zone: facts.zone, theirZone: facts.theirZone, country: facts.country, now, language };
}

/** A value in the form that the journal keeps, and what is to be said about it. */
export interface ToldValue {
  readonly value: string;
  readonly remarks: readonly Problem[];
}

/**
 * Reads a number of minutes as it was typed: `15`, `15 min`.
 * @throws Failure (2) that says what is wrong and what would be right.
 */
export function readMinutes(typed: string): number {
  const minutes = Number(typed.trim().replace(/\s*(?:min|mn|minutes?|m)$/iu, ''));
  if (Number.isInteger(minutes) && minutes >= 1 && minutes * MINUTE <= 12 * HOUR) return minutes;
  throw new Failure('minutes-wrong', { typed });
}

/**
 * Reads one value told with an event, as it was typed, into the form that the journal keeps.
 * @throws Failure (2) that says what is wrong and what would be right; (3) where nothing was passed that could be told.
 */
export function readTold(
  event: string,
  name: string,
  typed: string,
  situation: Situation,
  now: Instant,
  language: UiLanguage,
): ToldValue {
  const context = factContext(situation, now, language);
  const told = (reading: Reading<string>): ToldValue => ({
    value: readOrFail(reading),
    remarks: reading.ok ? (reading.remarks ?? []) : [],
  });
  switch (name) {
    case 'at':
      return told(asText(readAt(event, typed, situation, context)));
    case 'due':
      return told(asText(readDue(typed, context)));
    case 'minutes':
      return told(read(String(readMinutes(typed))));
    case 'how': {
      const how = CHOICE_WORDS.how?.[folded(typed)] ?? folded(typed);
      if (FOLLOW_UP_WAYS.includes(how)) return told(read(how));
      throw new Failure('not-a-choice', { name, text: typed, values: FOLLOW_UP_WAYS.join(', ') });
    }
    case 'message': {
      const { passed } = situation.ledger;
      if (passed.length === 0) throw new Failure('nothing-was-passed', {}, 3);
      if (passed.includes(typed)) return told(read(typed));
      throw new Failure('not-a-choice', { name, text: typed, values: passed.join(', ') });
    }
    case 'reason':
      return told(read(oneOf(REASONS, name, typed)));
    case 'what':
    case 'name':
      return told(read(readOrFail(readFact('extra', typed, context)).extra ?? ''));
    default: {
      if (DEBRIEF.includes(name)) return told(read(oneOf(SIGNS, name, typed.replace('−', '-'))));
      if (!flagOf(name)) throw new Failure('unknown-set-name', { name });
      const reading = readFact(name, typed, context);
      const value = Object.values(readOrFail(reading))[0] as FactsInput[keyof FactsInput];
      return told(read(writeFact(name, value), reading.ok ? (reading.remarks ?? []) : []));
    }
  }
}

function oneOf(values: readonly string[], name: string, typed: string): string {
  const value = typed.trim();
  if (values.includes(value)) return value;
  throw new Failure('not-a-choice', { name, text: typed, values: values.join(', ') });
}

/** How an hour is read that is told with an event, by where it lies; one to come where that is not known. */
const READ_AT = { past: readPastHour, today: readHourToday, any: readHour, ahead: readHourToCome } as const;

function readAt(event: string, typed: string, situation: Situation, context: FactContext): Reading<Instant> {
  const choice = situation.choices.find((each) => each.event === event);
  return READ_AT[choice?.hour ?? 'ahead'](typed, context);
}

/** When something is due: an hour to come, or a day alone, which is meant as ten in the morning for them. */
function readDue(typed: string, context: FactContext): Reading<Instant> {
  const hour = readHour(typed, context);
  const reading =
    hour.ok || hour.problem.code !== 'hour-missing'
      ? hour
      : readHour(`${readOrFail(readDay(typed, context))}T10:00`, { ...context, zone: context.theirZone });
  if (reading.ok && reading.value <= context.now) throw new Failure('due-is-past', { typed });
  return reading;
}

const asText = (reading: Reading<Instant>): Reading<string> =>
  reading.ok ? read(new Date(reading.value).toISOString(), reading.remarks) : reading;
