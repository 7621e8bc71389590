import { hasJoined } from '../day/has-joined.ts';
import { type FactName, type Facts, type Instant, type Language, MINUTE, type Platform } from '../day/interview.ts';
import { lazily } from '../day/lazily.ts';
import { addressOf, panelNotes, topicWith } from '../day/panel.ts';
import { type Channel, isSpoken, type Situation } from '../day/situation.ts';
import type { TextTraits } from '../scenario/text-traits.ts';
import { announcedDay, promiseToKeep, reasonToWrite, theirDate, thingSent } from './days-after.ts';
import { clockIn, dayIn, hourIn, phoneIn, slotsIn, typedHours, weekdayIn, zoneIn } from './hours.ts';
import type { MessageVariable } from './message-variables.ts';
import { greeting, spokenOf } from './people.ts';
import { dayAloud, hourAloud, phoneAloud } from './speech.ts';

/** What a text is written for. */
export interface Occasion {
  readonly situation: Situation;
  readonly text: string;
  readonly traits: TextTraits;
  readonly channel: Channel;
  readonly language: Language;
  /** How late one will be, for M15. */
  readonly minutes: number;
  /** The new hour that the text is about; null where none is known. */
  readonly newHour: Instant | null;
  /** What is left out so that the text keeps its limit. */
  readonly trim: Trim;
  /** The place in `with` of the one it is for (default: the first). */
  readonly person?: number | undefined;
}

/** Which luxuries a text does without. */
export interface Trim {
  readonly ownHour?: boolean;
  readonly job?: boolean;
  readonly name?: boolean;
  readonly zone?: boolean;
  /** How many of the facts that a text can do without, in the order of `SPARED`. */
  readonly spared?: number;
}

/** The values of a text, and the facts it turned out to need and not to have. */
export interface Variables {
  readonly values: Readonly<Record<string, string | number>>;
  /** Grows while the text is formatted: only what the chosen wording reads is asked for, and only that is made. */
  readonly missing: Set<FactName>;
}

/** What the texts of the days after can do without, what they miss least first. */
export const SPARED = ['extra', 'struck', 'completion', 'skill', 'detail', 'need'] as const;

/** An email that leaves less than ten minutes says nothing of them (INV-05). */
const TOO_SHORT_TO_TELL = 10 * MINUTE;

/** A meeting service as everybody calls it; null for one that has no name here. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string | null>> = {
  teams: 'Teams',
  zoom: 'Zoom',
  meet: 'Google Meet',
  webex: 'Webex',
  whatsapp: 'WhatsApp',
  facetime: 'FaceTime',
  other: null,
};

/**
 * Whether a text goes to somebody else than the person met: everything written
 * and every call about the appointment goes to the agency, never to its client;
 * an email for which only the coordinator's address is known goes to them. In
 * the days after an agency's client is no longer reached by any channel.
 */
export function isIndirect({
  situation,
  traits,
  channel,
  person = 0,
}: Pick<Occasion, 'situation' | 'traits' | 'channel' | 'person'>): boolean {
  const { facts } = situation.ledger;
  if (traits.daysAfter && facts.through === 'agency') return true;
  if (channel === 'chat' || channel === 'linkedin' || traits.reader === 'met') return false;
  // Whoever picks up must hear whom the appointment is with.
  if (facts.through === 'agency' || traits.reader === 'other') return true;
  return channel === 'email' && addressOf(facts, person) === null && facts.coordinatorEmail !== null;
}

/** Until when a text may say that we stay reachable; null where it must not say it (INV-05, INV-11). */
export function untilToTell({ situation, channel }: Pick<Occasion, 'situation' | 'channel'>): Instant | null {
  const { now, availableUntil, ledger } = situation;
  if (availableUntil === null || availableUntil <= now) return null;
  if (ledger.leaveAt !== null && ledger.leaveAt <= now) return null;
  return channel === 'email' && availableUntil - now < TOO_SHORT_TO_TELL ? null : availableUntil;
}

/** Whether two zones show the same hour at an instant. */
const sameClock = (at: Instant, one: string, other: string): boolean =>
  clockIn(at, one).offset === clockIn(at, other).offset;

/** A fact as it may stand in a text: one line, without the stop that the sentence has itself; null where nobody gave it, or the person had nothing to say. */
const oneLine = (fact: string | null): string | null => {
  const line =
    fact
      ?.replace(/\s+/gu, ' ')
      .trim()
      .replace(/[\s.;,]+$/u, '') ?? '';
  return line === '' ? null : line;
};

/** What somebody wrote in their own words, as the end or a part of a sentence that has its own mark. */
const phrase = (fact: string | null): string | null => oneLine(fact?.replace(/[\s.;,:!?…]+$/u, '') ?? null);

/** "A", "A and B", "A, B and C"; null where one of them is not known. */
function listOf(names: readonly (string | null)[], language: Language): string | null {
  const known = names.filter((name) => name !== null);
  if (known.length === 0 || known.length < names.length) return null;
  if (known.length === 1) return known[0] ?? null;
  return new Intl.ListFormat(language).format(known);
}

const yes = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

/** What a message may be filled with, as its reader reads it. */
export function variablesOf(occasion: Occasion): Variables {
  const { situation, channel, language, trim, newHour } = occasion;
  const { now, scheduledAt, ledger } = situation;
  const { facts } = ledger;
  const french = language.startsWith('fr');
  const person = facts.with[occasion.person ?? 0];
  const indirect = isIndirect(occasion);
  const addressed = indirect || trim.name ? undefined : person;
  const aloud = isSpoken(channel);
  const met = indirect && !trim.name ? spokenOf(person, language, aloud) : null;
  const readerCountry = facts.country;

  const hour = (at: Instant): string => hourIn(at, facts.theirZone, language);
  const zone = (at: Instant): string => zoneIn(at, facts.theirZone, language);
  const withZone = (at: Instant): string => (french ? `${hour(at)}, ${zone(at)}` : `${hour(at)} ${zone(at)}`);
  const own = (at: Instant): string => {
    const mine = hourIn(at, facts.zone, language);
    const day =
      dayIn(at, facts.zone, language) === dayIn(at, facts.theirZone, language)
        ? ''
        : weekdayIn(at, facts.zone, language);
    const name = zoneIn(at, facts.zone, language);
    return `${day} ${french ? `${mine}, ${name}` : `${mine} ${name}`}`.trim();
  };
  const one = (at: Instant): boolean => sameClock(at, facts.zone, facts.theirZone);
  /** The hour for them, and for oneself where it is another and the channel has room. */
  const both = (at: Instant): string => {
    if (aloud || one(at) || trim.zone) return hour(at);
    return channel === 'sms' || trim.ownHour ? withZone(at) : `${withZone(at)} (${own(at)})`;
  };
  const named = (at: Instant): string => {
    if (one(at)) return french ? withZone(at) : `${hour(at)} (${zone(at)})`;
    return trim.ownHour ? withZone(at) : `${withZone(at)} (${own(at)})`;
  };
  /** Said beside the hour that is right, which names their zone: with one clock alone that is not said twice. */
  const former = (at: Instant): string => (one(at) || trim.ownHour ? hour(at) : named(at));
  const onDay = (at: Instant): string => dayIn(at, facts.theirZone, language);
  const date = (at: Instant): string => onDay(at).replace(/^[^ ]+ /, '');

  /** Hours that the person typed are written as the message writes its own. */
  const inWords = (typed: string | null): string | null => (typed === null ? null : typedHours(typed, language));

  const until = untilToTell(occasion);
  const job = trim.job ? null : oneLine(facts.job);
  const slots = facts.slots === null ? null : oneLine(slotsIn(facts.slots, facts.theirZone, language));
  const fix = inWords(oneLine(facts.fix));
  const myEmail = oneLine(facts.myEmail);
  const platform = facts.platform === null ? null : PLATFORM_NAMES[facts.platform];
  const promise = ledger.promises.at(-1) ?? null;
  const toKeep = promiseToKeep(ledger);
  const missed = ledger.missed;
  const lateMinutes = Math.floor((now - scheduledAt) / MINUTE);
  const ringsIn = facts.platform === 'whatsapp' || facts.platform === 'facetime';
  const weekIsEnding = (): boolean => {
    const { weekday, hour } = clockIn(now, facts.theirZone);
    return weekday > 4 || (weekday === 4 && hour >= 12);
  };

  const dayMet = ledger.metAt ?? scheduledAt;
  const announced = announcedDay(situation);
  const spares = (name: (typeof SPARED)[number]): boolean => SPARED.indexOf(name) < (trim.spared ?? 0);
  const told = (name: Exclude<(typeof SPARED)[number], 'completion' | 'detail'>): string | null =>
    spares(name) ? null : inWords(phrase(facts[name]));
  const need = told('need');
  const struck = told('struck');
  const skill = told('skill');
  const detail = inWords(detailFor(occasion));
  const extra = told('extra');
  const all = facts.with.map((each) => spokenOf(each, language));
  const note = panelNotes(facts).find((each) => each.person === (occasion.person ?? 0));
  const thankedToo = note?.others ?? [];
  const others = listOf(
    thankedToo.map((each) => all[each] ?? null),
    language,
  );
  const everyone = listOf(all, language);

  const phone = (): string | null => facts.myPhone && phoneIn(facts.myPhone, language, readerCountry);
  const preposition = french ? 'au' : language === 'en-GB' ? 'on' : 'at';
  const inWriting = french ? 'par écrit' : 'by email';
  const atMyAddress = myEmail === null ? '' : ` ${french ? 'à' : 'at'} ${myEmail}`;
  const numberBelow = french ? 'au numéro ci-dessous' : `${preposition} the number below`;

  const missing = new Set<FactName>();
  /** Notes a fact that nobody gave as missing as soon as a text reads what depends on it. */
  const given = (fact: FactName, value: string | null): string => {
    if (value === null && facts[fact] !== '') missing.add(fact);
    return value ?? '';
  };
  const withNumber = (words: string): string => given('myPhone', facts.myPhone === null ? null : words);
  const values = lazily<Record<MessageVariable, string | number>>({
    hello: () => greeting(addressed, language, facts.tone, false),
    me: () => given('me', oneLine(facts.me)),
    tone: () => facts.tone,
    through: () => (indirect ? 'agency' : 'direct'),
    our: () => (french ? (indirect ? 'mon' : 'notre') : indirect ? 'my' : 'our'),
    met: () => (met === null ? '' : french ? ` avec ${met}` : ` with ${met}`),
    metName: () => met ?? '',
    hasMet: () => yes(met !== null),
    others: () => others ?? '',
    otherCount: () => thankedToo.length,
    passOn: () => yes(note?.passOn === true),
    hasOthers: () => yes(others !== null),
    metAll: () => (everyone === null ? '' : french ? ` avec ${everyone}` : ` with ${everyone}`),
    hasAll: () => yes(everyone !== null),

    mode: () => facts.mode.replaceAll('-', '_'),
    platform: () => platform ?? '',
    hasPlatform: () => yes(platform !== null),
    // Nobody is said to be in a room who has not told so.
    room: () => (facts.mode !== 'video' ? 'none' : !ringsIn && hasJoined(situation) ? 'lobby' : 'open'),
    start: () => startOf(facts),
    whoCalls: () => facts.whoCalls,
    link: () => facts.link ?? '',
    hasLink: () => yes(facts.link !== null),
    voice: () => facts.voice,
    phone: () => given('myPhone', phone()),
    phoneAloud: () => given('myPhone', facts.myPhone && phoneAloud(facts.myPhone, language, readerCountry)),
    reach: () => (facts.voice === 'no' ? `${inWriting}${atMyAddress}` : withNumber(`${preposition} ${phone()}`)),
    below: () => (facts.voice === 'no' ? inWriting : withNumber(numberBelow)),
    theirPhone: () => given('theirPhone', facts.theirPhone && phoneIn(facts.theirPhone, language, readerCountry)),
    hasTheirPhone: () => yes(facts.theirPhone !== null && facts.voice !== 'no'),

    hour: () => hour(scheduledAt),
    hourAloud: () => hourAloud(scheduledAt, facts.theirZone, language),
    at: () => both(scheduledAt),
    day: () => onDay(scheduledAt),
    date: () => date(scheduledAt),
    zone: () => zone(scheduledAt),
    zones: () => (one(scheduledAt) ? 'same' : 'other'),
    dated: () => 'yes',
    today: () => yes(onDay(scheduledAt) === onDay(now)),
    before: () => yes(now < scheduledAt),
    now: () => hour(now),
    nowAloud: () => hourAloud(now, facts.theirZone, language),
    until: () =>
      until === null ? '' : one(until) || channel === 'sms' || aloud || trim.zone ? hour(until) : withZone(until),
    untilAloud: () => (until === null ? '' : hourAloud(until, facts.theirZone, language)),
    hasUntil: () => yes(until !== null),
    newHour: () => (newHour === null ? '' : hour(newHour)),
    newAt: () => (newHour === null ? '' : both(newHour)),
    newNamed: () => (newHour === null ? '' : named(newHour)),
    newDay: () => (newHour === null ? '' : onDay(newHour)),
    newDate: () => (newHour === null ? '' : date(newHour)),
    newIsPast: () => yes(newHour !== null && newHour < now),
    formerNamed: () => former(ledger.zoneMistake && ledger.formerHour !== null ? ledger.formerHour : scheduledAt),
    dayMoves: () => yes(newHour !== null && onDay(newHour) !== onDay(now)),
    hasNewHour: () => yes(newHour !== null),
    minutes: () => occasion.minutes,
    soon: () => (weekIsEnding() ? 'days' : 'week'),

    job: () => job ?? '',
    hasJob: () => yes(job !== null),
    slots: () => given('slots', slots),
    hasSlots: () => yes(slots !== null),
    fix: () => given('fix', fix),
    hasFix: () => yes(fix !== null),
    cause: () => facts.cause ?? 'none',
    need: () => need ?? '',
    hasNeed: () => yes(need !== null),
    struck: () => struck ?? '',
    hasStruck: () => yes(struck !== null),
    skill: () => skill ?? '',
    hasSkill: () => yes(skill !== null),
    detail: () => detail ?? '',
    hasDetail: () => yes(detail !== null),
    extra: () => extra ?? '',
    hasExtra: () => yes(extra !== null),

    calls: () => ledger.used.calls,
    left: () => yes(ledger.used.voicemails > 0),
    via: () => situation.via?.replaceAll('-', '_') ?? 'none',
    late: () => yes(lateMinutes >= 1 && facts.whoCalls === 'me'),
    fault: () => yes(missed === null ? ledger.fault : missed.fault),
    called: () => yes(missed !== null),
    ownMiss: () => yes(missed !== null || ledger.fault),
    startedBy: () => ledger.startedBy ?? 'none',
    promise: () => (promise === null ? '' : (inWords(phrase(thingSent(promise.what))) ?? '')),
    promiseDay: () => (promise === null ? '' : onDay(promise.due)),
    promiseToKeep: () => (toKeep === null ? '' : (phrase(thingSent(toKeep.what)) ?? '')),

    tookPlace: () => yes(ledger.endedAt !== null),
    metDay: () => onDay(dayMet),
    metDate: () => date(dayMet),
    metDayAloud: () => dayAloud(dayMet, facts.theirZone, language),
    flexible: () => yes(ledger.flexible),
    completes: () => facts.completion,
    reason: () => (spares('completion') ? 'none' : reasonToWrite(ledger)),
    announces: () => yes(announced !== null && !announced.come),
    asAnnounced: () => yes(announced?.come === true),
    announcedDay: () => (announced === null ? '' : onDay(announced.at)),
    decision: () => theirDate(situation),
    theirDay: () => (ledger.decisionBy === null ? '' : onDay(ledger.decisionBy)),
  });
  return { values, missing };
}

/** What one talked about with the person addressed; a note of its own never borrows another's. */
function detailFor({ situation, person, trim }: Occasion): string | null {
  if (SPARED.indexOf('detail') < (trim.spared ?? 0)) return null;
  const { facts } = situation.ledger;
  return phrase(topicWith(facts, person ?? 0));
}

/** How it begins: in the room of a meeting, with a call, or in writing where one cannot speak on the phone. */
function startOf({ mode, voice, platform, whoCalls }: Facts): 'room' | 'written' | Facts['whoCalls'] {
  if (mode === 'phone' && voice === 'no') return 'written';
  return mode === 'video' && platform !== 'whatsapp' && platform !== 'facetime' ? 'room' : whoCalls;
}
