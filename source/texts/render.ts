import { type FactName, HOUR, type Instant, type Language, MINUTE } from '../day/interview.ts';
import { CHANNELS, type Channel, isSpoken, type Situation } from '../day/situation.ts';
import { SENT } from '../scenario/known-events.ts';
import type { Messages } from '../scenario/scenario.ts';
import { blockVariable, type TextTraits } from '../scenario/text-traits.ts';
import { filledIn } from '../wording/filled-in.ts';
import { harmless, harmlessLine } from '../wording/harmless.ts';
import { languageFor, traitsOf } from './catalogue.ts';
import { phoneIn } from './hours.ts';
import { greeting } from './people.ts';
import { smsLength } from './sms.ts';
import { speakingSeconds, wordCount } from './speech.ts';
import { type TextProblem, untruthOf } from './truth.ts';
import { typeset } from './typography.ts';
import { isIndirect, type Occasion, SPARED, type Trim, type Variables, variablesOf } from './variables.ts';

/** The length of a message, for the person and for the limits. */
export interface Meter {
  readonly words: number;
  readonly characters: number;
  /** Parts of a text message; null elsewhere. */
  readonly segments: number | null;
  /** True for a text message that holds a character outside GSM-7. */
  readonly unicode: boolean;
  /** Reading time of what is said aloud; null elsewhere. */
  readonly seconds: number | null;
}

/** A message, word for word as it is copied. */
export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly subject: string | null;
  readonly body: string;
  readonly meter: Meter;
}

/** A message, or the facts to ask for first (in that order), or why there is none now. */
export type Rendering =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'missing'; readonly facts: readonly FactName[] }
  | { readonly kind: 'refused'; readonly problem: TextProblem };

/** What a text is asked for with. */
export interface RenderOptions {
  /** Default: the first that the step offers for this text, else the first that the catalogue has. */
  readonly channel?: Channel;
  /** Default: the interview's. */
  readonly language?: Language;
  /** How late one will be, for M15 (default: what was told last; without it the text is refused). */
  readonly minutes?: number;
  /** The new hour that is about to be told, for M17, M19, M27 and M45 (default: the one that is known). */
  readonly newHour?: Instant;
  /** The place in `with` of the one of several whom it is for (default: the first that the step offers it to). */
  readonly person?: number | undefined;
}

const SUBJECT_LENGTH = 60;

/** The order in which facts are asked for. */
const ASKING_ORDER: readonly FactName[] = ['me', 'myPhone', 'myEmail', 'theirPhone', 'slots', 'cause', 'fix'];

/** The most characters of a chat message. */
const MOST_CHARACTERS = 300;

/** What is given up, in this order, until the text keeps its limit. */
const TRIMS: readonly Trim[] = [
  {},
  { ownHour: true },
  { ownHour: true, job: true },
  { ownHour: true, job: true, name: true },
  { ownHour: true, job: true, name: true, zone: true },
];

/** What the letters of the days after give up: first what one said of the conversation, never the name. */
const LETTER_TRIMS: readonly Trim[] = [
  {},
  ...SPARED.map((_, spared) => ({ spared: spared + 1 })),
  { spared: SPARED.length, job: true },
];

/** Whether a text has a salutation, a closing and a name: emails, and on LinkedIn all but the request to connect. */
const isLetter = ({ traits, channel }: Pick<Occasion, 'traits' | 'channel'>): boolean =>
  channel === 'email' || (channel === 'linkedin' && traits.daysAfter);

/**
 * A text of the scenario, filled in from the situation. Pure: the same
 * situation gives the same words.
 */
export function renderMessage(
  messages: Messages,
  situation: Situation,
  text: string,
  options: RenderOptions = {},
): Rendering {
  const language = languageFor(messages, options.language ?? situation.ledger.facts.language);
  const traits = traitsOf(messages, text);
  const entry = traits.block ? undefined : messages.catalogues[language]?.[text];
  if (entry === undefined) return refused('text-unknown', { text });
  const channel = options.channel ?? defaultChannel(situation, text, Object.keys(entry));
  const pattern = channel === undefined ? undefined : entry[channel];
  if (channel === undefined || pattern === undefined) {
    return refused('text-channel', { text, channels: CHANNELS.filter((name) => entry[name] !== undefined).join(', ') });
  }
  const minutes = options.minutes ?? toldMinutes(situation) ?? 0;
  const occasion: Occasion = {
    situation,
    text,
    traits,
    channel,
    language,
    minutes,
    newHour: options.newHour ?? newHourOf(situation, traits, minutes),
    trim: {},
    person: options.person ?? offeredPerson(situation, text) ?? 0,
  };
  const problem = untruthOf(occasion);
  if (problem !== null) return { kind: 'refused', problem };
  // The estimate of a delay is never guessed.
  if (traits.newHour === 'delay' && minutes === 0) return refused('text-needs-delay', { text });
  return fitted(messages, occasion);
}

const refused = (code: string, values: TextProblem['values']): Rendering => ({
  kind: 'refused',
  problem: { code, values },
});

/** Of several people, the first to whom the step offers the text. */
const offeredPerson = (situation: Situation, text: string): number | undefined =>
  situation.offers.find((offer) => offer.text === text)?.person;

function defaultChannel(situation: Situation, text: string, channels: readonly string[]): Channel | undefined {
  const offered = situation.offers.find((offer) => offer.text === text && channels.includes(offer.channel));
  return offered?.channel ?? CHANNELS.find((channel) => channels.includes(channel));
}

/** How late the person said they would be, if they did within the hour. */
function toldMinutes({ log, now }: Situation): number | undefined {
  const told = log.findLast(({ event, at, set }) => event === SENT && set?.minutes !== undefined && now - at < HOUR);
  return told === undefined ? undefined : Number(told.set?.minutes);
}

/** The hour that a text about a change is about. */
function newHourOf({ now, scheduledAt, hour, ledger }: Situation, traits: TextTraits, minutes: number): Instant | null {
  const { newHour } = ledger;
  switch (traits.newHour) {
    case 'delay': {
      const late = minutes * MINUTE;
      return scheduledAt + late > now ? scheduledAt + late : now + late;
    }
    case 'next':
      return newHour !== null && newHour > now ? newHour : null;
    case 'agreed':
      return newHour ?? scheduledAt;
    case 'misread':
      return newHour ?? (ledger.zoneMistake ? scheduledAt : null);
    case 'changed':
      // S3-14: what an earlier change led to is the very hour that is being moved now.
      if (newHour !== null || hour === 'moving') return newHour;
      return ledger.attempt > 1 || ledger.formerHour !== null ? scheduledAt : null;
  }
}

/** The first wording that keeps the limits of its channel; where none does, the shortest that gives up least. */
function fitted(messages: Messages, occasion: Occasion): Rendering {
  let best: Message | null = null;
  const aloud = isSpoken(occasion.channel);
  for (const trim of occasion.traits.daysAfter && !aloud ? LETTER_TRIMS : TRIMS) {
    const rendering = written(messages, { ...occasion, trim });
    if (rendering.kind !== 'message' || fits(rendering.message, occasion)) return rendering;
    const { segments } = rendering.message.meter;
    // A name outside GSM-7 costs a part whatever is left out: then nothing is.
    if (best === null || segments === null || segments < (best.meter.segments ?? 0)) best = rendering.message;
  }
  return best === null ? refused('text-unknown', { text: occasion.text }) : { kind: 'message', message: best };
}

/** Whether a message keeps its limit (S1-11, S1-20, S3-08). */
function fits({ channel, body, meter }: Message, occasion: Occasion): boolean {
  const { facts } = occasion.situation.ledger;
  const { mostWords, mostCharacters } = occasion.traits;
  if (isLetter(occasion)) return meter.words <= (mostWords ?? Number.POSITIVE_INFINITY);
  switch (channel) {
    case 'email':
      return true;
    case 'chat':
    case 'linkedin':
      return meter.characters <= (mostCharacters ?? MOST_CHARACTERS);
    case 'sms':
      return meter.segments === 1;
    case 'voicemail':
      return meter.words <= 65 && (meter.seconds ?? 0) <= (facts.voice === 'relay' ? 60 : 30);
    case 'spoken':
      return body.split('\n\n').every((line) => wordCount(line) <= 25);
  }
}

function written(messages: Messages, occasion: Occasion): Rendering {
  const { text, channel, language } = occasion;
  const filled = bodyOf(messages, occasion);
  if (filled === null) return refused('text-unknown', { text });
  const { body, variables } = filled;
  const heads = messages.catalogues[language]?.[text]?.[channel]?.subject;
  const subject = heads === undefined ? null : harmlessLine(subjectOf(headsOf(heads, occasion, variables), occasion));
  if (variables.missing.size > 0) {
    return { kind: 'missing', facts: ASKING_ORDER.filter((fact) => variables.missing.has(fact)) };
  }
  return { kind: 'message', message: { id: text, channel, language, subject, body, meter: meterOf(body, channel) } };
}

/** The body of a text as it is copied, and what it was filled with; null where the text has none by this channel. */
export function bodyOf(
  messages: Messages,
  occasion: Occasion,
): { readonly body: string; readonly variables: Variables } | null {
  const { text, channel, language } = occasion;
  const source = patternOf(messages, occasion);
  if (source === null || traitsOf(messages, text).block) return null;
  const variables = variablesOf(occasion);
  const middle = filledIn(source, language, variables.values);
  const body = isLetter(occasion) ? letter(middle, occasion, variables) : typeset(middle, language, channel);
  return { body: harmless(body), variables };
}

/** The body of a text as its catalogue has it, with the parts that texts share in their places. */
export function patternOf(messages: Messages, { text, channel, language }: PatternName): string | null {
  const catalogue = messages.catalogues[language] ?? {};
  const pattern = catalogue[text]?.[channel];
  if (pattern === undefined) return null;
  const blocks = Object.keys(catalogue).filter((each) => traitsOf(messages, each).block);
  return blocks.reduce(
    (source, block) => source.replaceAll(`{${blockVariable(block)}}`, () => catalogue[block]?.[channel]?.body ?? ''),
    pattern.body,
  );
}

type PatternName = Pick<Occasion, 'text' | 'channel' | 'language'>;

/** The heads that a subject may have: with the date, and without it where the date may give way. */
function headsOf(pattern: string, { traits, language }: Occasion, variables: Variables): string[] {
  const dated = filledIn(pattern, language, variables.values);
  if (traits.keepsDate) return [dated];
  // Inherited, not copied: what is missing is noted only where a text reads it.
  const values: Variables['values'] = Object.create(variables.values, { dated: { value: 'no' } });
  return [dated, filledIn(pattern, language, values)];
}

/** Between the salutation and the closing, as a letter is. */
function letter(middle: string, occasion: Occasion, { values }: Variables): string {
  const { situation, channel, language, trim } = occasion;
  const { facts, endedAt } = situation.ledger;
  const addressed = isIndirect(occasion) || trim.name ? undefined : facts.with[occasion.person ?? 0];
  const salutation = `${greeting(addressed, language, facts.tone, true)},`;
  const closing: Record<Language, string> = {
    'fr-FR': facts.tone === 'reserved' ? 'Cordialement,' : 'Bien cordialement,',
    'fr-CA': endedAt === null ? 'Meilleures salutations,' : 'Cordialement,',
    'en-GB': 'Kind regards,',
    'en-US': 'Best regards,',
  };
  const phone = facts.myPhone === null || facts.voice === 'no' ? '' : phoneIn(facts.myPhone, language, facts.country);
  const signs = channel === 'email' ? [String(values.me), phone, facts.myEmail ?? ''] : [String(values.me)];
  const signature = signs.filter((line) => line !== '').join('\n');
  return `${typeset(`${salutation}\n\n${middle}\n\n${closing[language]}`, language, channel)}\n${signature}`;
}

/**
 * The subject with the job, the name and the organisation in brackets, as far
 * as sixty characters go. The date gives way to the job and the name; nothing
 * is ever cut.
 */
function subjectOf(heads: readonly string[], { situation, language }: Occasion): string {
  const { job, me, org } = situation.ledger.facts;
  const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const signs = [job && ` – ${line(job)}`, me && ` – ${line(me)}`].filter((sign) => typeof sign === 'string');
  const pieces = [...signs, ...(org ? [` [${line(org)}]`] : [])];
  const fitsIn = (text: string): boolean => [...text].length <= SUBJECT_LENGTH;
  const add = (subject: string, piece: string): string => (fitsIn(subject + piece) ? subject + piece : subject);
  const room = (head: string): number => signs.reduce(add, head).length - head.length;
  const [first = '', ...others] = heads.map((head) => typeset(head, language, 'email'));
  const start = others.reduce((best, head) => (room(head) > room(best) ? head : best), first);
  return pieces.reduce(add, start);
}

function meterOf(body: string, channel: Channel): Meter {
  const sms = channel === 'sms' ? smsLength(body) : null;
  return {
    words: wordCount(body),
    characters: [...body].length,
    segments: sms?.segments ?? null,
    unicode: sms?.unicode ?? false,
    seconds: isSpoken(channel) ? speakingSeconds(body) : null,
  };
}
