import { gapThen, usualGap } from '../day/calendar.ts';
import { hasJoined } from '../day/has-joined.ts';
import type { Facts, Instant, Language, Person } from '../day/interview.ts';
import { DAY, HOUR } from '../day/interview.ts';
import { lazily } from '../day/lazily.ts';
import { lookingBack } from '../day/looking-back.ts';
import { panelNotes, topicWith } from '../day/panel.ts';
import type { Situation } from '../day/situation.ts';
import { MUST_LEAVE, THEY_CALL } from '../scenario/known-events.ts';
import { phraseWords } from '../wording/phrases.ts';
import { sentenceIn } from '../wording/sentence-in.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage, Values } from '../wording/words.ts';
import { cityIn, clockIn, dayIn, hourIn, phoneToDial, weekdayIn, zoneIn } from './hours.ts';
import type { ScreenVariable } from './screen-variables.ts';
import { written } from './written.ts';

type Phrase = keyof typeof phraseWords;

/** What stands for something unknown: a text selects on it (`{name, select, none {…} other {…}}`). */
const NONE = 'none';

/** A number is never parted by the end of a row. */
const inOnePiece = (number: string): string => number.replaceAll(' ', '\u00a0');

/** One screen asks for a dozen texts of one situation, which never changes: the last values are kept beside it. */
const lastValues = new WeakMap<Situation, { language: UiLanguage; values: Values }>();

/** All that a text of the interface may be filled with. */
export function valuesOf(situation: Situation, language: UiLanguage): Values {
  const last = lastValues.get(situation);
  if (last?.language === language) return last.values;
  const values = workOutValues(situation, language);
  lastValues.set(situation, { language, values });
  return values;
}

/** All that a text of the catalogue may be filled with, made as it is read; interface.yaml says what each is. */
function workOutValues(situation: Situation, language: UiLanguage): Record<ScreenVariable, string | number> {
  const { ledger, now } = situation;
  const { facts } = ledger;
  const locale = styleOf(language);
  const phrase = (key: Phrase, values: Values): string =>
    written(sentenceIn(phraseWords[key], language), values, language);
  const hours = (at: Instant): string => phrase('hours', clocks(at, facts, locale));
  const isToday = (at: Instant): boolean => dateOf(at, facts.zone) === dateOf(now, facts.zone);
  const moment = (key: 'at' | 'until', at: Instant | null): string =>
    at === null
      ? NONE
      : phrase(key, {
          hour: hourIn(at, facts.zone, locale),
          day: dayIn(at, facts.zone, locale),
          today: isToday(at) ? 'yes' : NONE,
        });
  const withDay = (at: Instant, hour: string): string =>
    isToday(at) ? hour : phrase('day-and-hours', { hours: hour, day: dayIn(at, facts.zone, locale) });

  const deadline = situation.deadline?.at ?? null;
  const free = situation.availableUntil !== null && situation.availableUntil > now ? situation.availableUntil : null;
  const keyOf = (event: string): string =>
    situation.choices.find((choice) => choice.event === event)?.key?.toUpperCase() ?? NONE;
  return lazily<Record<ScreenVariable, string | number>>({
    hours: () => hours(situation.scheduledAt),
    zones: () => (clocks(situation.scheduledAt, facts, locale).otherZone === 'yes' ? 'two' : 'one'),
    hour: () => hourIn(situation.scheduledAt, facts.zone, locale),
    day: () => dayIn(situation.scheduledAt, facts.zone, locale),
    days: () => daysBetween(now, situation.scheduledAt, facts.zone),
    newHour: () =>
      ledger.newHour === null ? NONE : withDay(ledger.newHour, hourIn(ledger.newHour, facts.zone, locale)),
    newHours: () => (ledger.newHour === null ? NONE : withDay(ledger.newHour, hours(ledger.newHour))),
    deadlineAt: () => moment('at', deadline),
    untilDeadline: () => moment('until', deadline),
    deadlineDay: () => (deadline === null || isToday(deadline) ? NONE : dayIn(deadline, facts.zone, locale)),
    freeAt: () => moment('at', free),
    untilFree: () => moment('until', free),
    name: () => nameOf(facts.with[0], language) ?? NONE,
    number: () => (facts.theirPhone === null ? NONE : inOnePiece(phoneToDial(facts.theirPhone, locale, facts))),
    myNumber: () => (facts.myPhone === null ? NONE : inOnePiece(phoneToDial(facts.myPhone, locale, facts))),
    chat: () => facts.chat ?? NONE,
    calls: () => ledger.used.calls,
    way: () => known(facts.theirPhone ?? facts.theirEmail ?? facts.coordinatorEmail),
    contacted: () => (ledger.lastContactAt === null ? NONE : 'yes'),
    uttered: () => (ledger.until?.uttered ? 'yes' : NONE),
    mode: () => selectable(facts.mode),
    through: () => facts.through,
    whoCalls: () => facts.whoCalls,
    startedBy: () => ledger.startedBy ?? NONE,
    link: () => known(facts.link),
    joined: () => (hasJoined(situation) ? 'yes' : NONE),
    dialIn: () => known(facts.dialIn),
    coordinator: () => known(facts.coordinatorEmail),
    address: () => known(facts.theirEmail),
    callKey: () => keyOf(THEY_CALL),
    leaveKey: () => keyOf(MUST_LEAVE),
    gap: () => phrase('gap', hoursAndMinutes(gapThen(situation.scheduledAt, facts))),
    usualGap: () => phrase('gap', hoursAndMinutes(usualGap(situation.scheduledAt, facts))),
    ...valuesAfter(language, situation, locale, phrase),
  });
}

/** What the texts of the days after are filled with: the dates to come, what was promised, how long ago it was. */
function valuesAfter(
  language: UiLanguage,
  { ledger, now, deadline, dates, via }: Situation,
  locale: Language,
  phrase: (key: Phrase, values: Values) => string,
) {
  const { facts, promises, decisionBy, endedAt } = ledger;
  const date = (at: Instant | null): string =>
    at === null
      ? NONE
      : phrase('date', {
          hour: hourIn(at, facts.zone, locale),
          day: dayIn(at, facts.zone, locale),
          today: dateOf(at, facts.zone) === dateOf(now, facts.zone) ? 'yes' : NONE,
          otherZone: clocks(at, facts, locale).otherZone ?? NONE,
        });
  const quoted = (typed: string): string => phrase('quoted', { what: excerpt(typed) });
  const ahead = (at: Instant | null): Instant | null => (at !== null && at > now ? at : null);
  const open = promises.filter(({ state }) => state === 'open');
  const left = promises.filter(({ state }) => state === 'reminded');
  // The promise that "sent" keeps: the next one due, else the last that was left open.
  const promise = open.toSorted((one, other) => one.due - other.due)[0] ?? left.at(-1);
  // INV-14: until then no thanks go out, and an agency hears of it.
  const hourAfter = ahead(endedAt === null ? null : endedAt + HOUR);
  const decided = decisionBy !== null && dateOf(decisionBy, facts.theirZone) < dateOf(now, facts.theirZone);
  const notes = panelNotes(facts);
  const [note] = notes;
  const names = (people: readonly number[]): string => {
    const known = people.map((person) => nameOf(facts.with[person], language));
    if (known.length === 0 || known.includes(null)) return NONE;
    return new Intl.ListFormat(locale).format(known.filter((name) => name !== null));
  };
  const back = () => lookingBack(ledger.debrief);
  const noteValues = {
    notes: () => notes.length,
    notesAlike: () => (new Set(notes.map(({ person }) => topicWith(facts, person))).size < notes.length ? 'yes' : NONE),
    noteTo: () => (note === undefined ? NONE : names([note.person])),
    noteCopy: () => (note === undefined || note.passOn ? NONE : names(note.others)),
    noteLess: () => (note?.passOn === true ? names(note.others) : NONE),
  };
  return {
    next: () => selectable(deadline?.leadsTo ?? null),
    nextDate: () => date(deadline?.at ?? null),
    thanksDate: () => date(ahead(dates.thanks)),
    thanksFrom: () => (hourAfter === null ? NONE : hourIn(hourAfter, facts.zone, locale)),
    agencyBy: () => (hourAfter === null ? NONE : hourIn(hourAfter, facts.zone, locale)),
    // A day that they named is a day of their calendar.
    decisionDay: () => (decisionBy === null ? NONE : dayIn(decisionBy, facts.theirZone, locale)),
    decision: () => (decisionBy === null ? NONE : decided ? 'passed' : 'ahead'),
    announcedDay: () => (facts.announced === null ? NONE : dayIn(Date.parse(facts.announced), 'UTC', locale)),
    lookedBack: () => back().view ?? NONE,
    wentWell: () => back().wentWell,
    answered: () => back().answered,
    promises: () => promises.length,
    promiseWhat: () => (promise === undefined ? NONE : quoted(promise.what)),
    promiseDay: () => (promise === undefined ? NONE : dayIn(promise.due, facts.zone, locale)),
    openPromises: () => (left.length === 0 ? NONE : left.map(({ what }) => quoted(what)).join(', ')),
    endedAgo: () => (endedAt === null ? NONE : phrase('ended-ago', { days: daysBetween(endedAt, now, facts.zone) })),
    followedUp: () => (ledger.followedUpAt === null ? NONE : 'yes'),
    lastWord: () => (ledger.lastWordAt === null ? NONE : 'yes'),
    via: () => selectable(via),
    ...noteValues,
  };
}

/** An id as a text selects on it: `promise_due`, because an ICU key holds no hyphen. */
const selectable = (id: string | null): string => id?.replaceAll('-', '_') ?? NONE;

/** A difference of clocks in minutes, whichever is ahead. */
function hoursAndMinutes(minutes: number): Values {
  const apart = Math.abs(minutes);
  return { hours: Math.floor(apart / 60), minutes: apart % 60 };
}

/** The most characters of what somebody typed that a sentence of the screen quotes. */
const EXCERPT = 32;

/** The beginning of what somebody typed, on one line and without its final stop, to stand inside a sentence. */
function excerpt(typed: string): string {
  const line = typed
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.;:,]+$/u, '');
  const letters = [...line];
  if (letters.length <= EXCERPT) return line;
  const start = letters.slice(0, EXCERPT - 1).join('');
  return `${start.trimEnd()}…`;
}

const known = (fact: string | null): string => (fact === null ? NONE : 'yes');

/** One instant on the candidate's clock and, where it shows another hour or day, on theirs. */
function clocks(at: Instant, facts: Facts, locale: Language): Values {
  const hour = hourIn(at, facts.zone, locale);
  const theirs = hourIn(at, facts.theirZone, locale);
  const sameDay = dateOf(at, facts.zone) === dateOf(at, facts.theirZone);
  const city = cityIn(at, facts.theirZone, locale);
  const theirZone = zoneIn(at, facts.theirZone, locale);
  // A zone that is no place has no "à", and French says "au Caire", "en Guadeloupe": the name of the hour serves.
  const plain =
    city === theirZone || (locale.startsWith('fr') && ![`heure de ${city}`, `heure d’${city}`].includes(theirZone));
  return {
    hour,
    theirHour: sameDay ? theirs : `${weekdayIn(at, facts.theirZone, locale)} ${theirs}`,
    otherZone: theirs === hour && sameDay ? NONE : 'yes',
    city: plain ? NONE : city,
    theirZone,
  };
}

/** The civil title by which somebody is spoken of on the screen; empty where there is none. */
export const titleOf = ({ title }: Person, language: UiLanguage): string =>
  title === null ? '' : sentenceIn(phraseWords[`title-${title}`], language);

/** How somebody is spoken of: "Mme Dupont", "Claire", "Claire Dupont"; null where no name is known. */
function nameOf(person: Person | undefined, language: UiLanguage): string | null {
  if (person === undefined) return null;
  const title = titleOf(person, language);
  if (title !== '' && person.last !== null) return `${title}\u00a0${person.last}`;
  const name = [person.first, person.last].filter((part) => part !== null).join(' ');
  return name === '' ? null : name;
}

/** A day as a number that grows by one with each date of the calendar in that zone. */
function dateOf(at: Instant, zone: string): number {
  const { year, month, day } = clockIn(at, zone);
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

const daysBetween = (from: Instant, to: Instant, zone: string): number =>
  Math.max(0, dateOf(to, zone) - dateOf(from, zone));
