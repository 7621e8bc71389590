import type { Instant } from '../day/interview.ts';
import { answersOf } from '../intake/invitation/answer-invitation.ts';
import type { InvitationQuestion, InvitationReading } from '../intake/invitation/invitation-reading.ts';
import { isMail } from '../intake/invitation/is-mail.ts';
import { namedOffset } from '../intake/invitation/named-offset.ts';
import type { MeetingDetails } from '../intake/links/meeting-details.ts';
import { dayInWords, hourInWords, type WallTime, wallTimeAt } from '../intake/wall-time.ts';
import { phoneToDial } from '../texts/hours.ts';
import { cityOf } from '../texts/zone-names.ts';
import { baseOf } from '../wording/base-of.ts';
import { styleOf } from '../wording/style-of.ts';
import type { Context } from './context.ts';

/** Whose clock the hours are told on: one's own. */
interface Clocks {
  readonly zone: string;
}

/** The first question of a reading in words; null where nothing is left to ask. */
export function questionWords(context: Context, reading: InvitationReading, { zone }: Clocks): string | null {
  const [question] = reading.questions;
  if (question === undefined) return null;
  return context.say(questionCode(question), { ...readFrom(reading), ...questionValues(context, question, zone) });
}

/** What was read, as a sentence names it: a mail is no invitation. */
export function readFrom(reading: InvitationReading): { readonly from: 'words' | 'invitation' } {
  return { from: isMail(reading) ? 'words' : 'invitation' };
}

/** One answer that can be picked, in words. */
export interface AnswerWords {
  /** What is answered by it. */
  readonly value: string;
  readonly start: Instant | null;
  readonly label: string;
}

/** The answers to the first question, each with the hour that it would give on one's own clock. */
export function answerWords(context: Context, reading: InvitationReading, { zone }: Clocks): readonly AnswerWords[] {
  const [question] = reading.questions;
  return answersOf(reading, [zone]).map(({ value, start }, index) => {
    const hour = start === null ? '' : hourWords(start, zone, context.language);
    return { value, start, label: answerLabel(context, reading, question, { value, hour, index }) };
  });
}

function answerLabel(
  { say, language }: Context,
  { candidates }: InvitationReading,
  question: InvitationQuestion | undefined,
  { value, hour, index }: { value: string; hour: string; index: number },
): string {
  switch (question?.about) {
    case 'contradiction':
      return value === 'rules'
        ? say('invitation-answer-rules', { hour })
        : say('invitation-answer-name', { hour, zone: cityName(value, language) });
    case 'clock-change':
      return question.kind === 'twice'
        ? say(index === 0 ? 'invitation-answer-first' : 'invitation-answer-second', { hour })
        : hour;
    case 'event': {
      const summary = candidates[index]?.summary ?? '';
      return [hour || wallWords(candidates[index]?.wall ?? null, language), summary]
        .filter((each) => each !== '')
        .join(' · ');
    }
    case 'occurrence':
      return hour || wallWords(candidates[index]?.wall ?? null, language) || value;
    default:
      return hour === ''
        ? cityName(value, language)
        : say('invitation-answer-zone', { hour, zone: cityName(value, language) });
  }
}

/** The city of a zone as the language writes it; a zone that is no place by the last part of its name. */
const cityName = (zone: string, language: Context['language']): string =>
  cityOf(zone, styleOf(language)) ?? zone.replace(/^.*\//u, '').replaceAll('_', ' ');

/** An hour with its day and its year: an invitation may be old, or far ahead. */
function hourWords(at: Instant, zone: string, language: Context['language']): string {
  return wallWords(wallTimeAt(at, zone), language);
}

function wallWords(wall: WallTime | null, language: Context['language']): string {
  return wall === null ? '' : `${dayInWords(wall, language)}, ${hourInWords(wall, language)}`;
}

function questionCode(question: InvitationQuestion): string {
  switch (question.about) {
    case 'zone':
      if (question.named === null) return 'invitation-asks-zone';
      return namedOffset(question.named) === null ? 'invitation-asks-unknown-zone' : 'invitation-asks-offset';
    case 'clock-change':
      return `invitation-asks-${question.kind}`;
    default:
      return `invitation-asks-${question.about}`;
  }
}

function questionValues({ language }: Context, question: InvitationQuestion, zone: string): Record<string, string> {
  switch (question.about) {
    case 'zone':
      return { hour: wallWords(question.wall, language), zone: question.named ?? '' };
    case 'contradiction':
      return {
        zone: question.named,
        byName: hourWords(question.byName.start, zone, language),
        byRules: hourWords(question.byRules, zone, language),
      };
    case 'clock-change':
      return { hour: wallWords(question.wall, language), zone: cityName(question.zone, language) };
    case 'time':
      return { day: dayInWords(question.day, language) };
    case 'date':
      return { found: question.found.map((each) => quotedIn(each, language)).join(', ') || 'none' };
    default:
      return {};
  }
}

/** What was read, in a line each: when, who, how one joins, then what was odd. */
export function readingLines(
  context: Context,
  reading: InvitationReading,
  details: MeetingDetails,
  { zone }: Clocks,
): string[] {
  const { say, language } = context;
  const { start, summary, organizer, durationMinutes, zone: theirZone } = reading;
  const line = (code: string, values: Record<string, string | number>) => say(code, values);
  const own = start === null ? null : hourWords(start, zone, language);
  const theirs =
    start === null || theirZone === null || theirZone === zone || theirZone === 'Etc/UTC'
      ? null
      : hourWords(start, theirZone, language);
  return [
    ...(summary ? [line('invitation-line-summary', { summary })] : []),
    ...(own ? [line('invitation-line-hour', { hour: own })] : []),
    ...(theirs ? [line('invitation-line-theirs', { hour: theirs, zone: cityName(theirZone ?? '', language) })] : []),
    ...(durationMinutes === null ? [] : [line('invitation-line-length', { minutes: durationMinutes })]),
    ...(organizer ? [line('invitation-line-organizer', { who: organizerWords(organizer) })] : []),
    ...(details.link ? [line('invitation-line-link', { host: details.link.host, link: details.link.link })] : []),
    ...details.phones
      .filter(({ dialIn }) => !dialIn)
      .map(({ number }) =>
        line('invitation-line-phone', {
          number: phoneToDial(number, styleOf(language), { zone, theirZone: zone, country: null }),
        }),
      ),
    ...(details.dialIn ? [line('invitation-line-dial-in', { dial: details.dialIn.dialable })] : []),
    ...[...reading.warnings, ...details.remarks].map(({ code, values }) => say(code, values)),
  ];
}

const organizerWords = ({ name, email }: NonNullable<InvitationReading['organizer']>): string =>
  name === null ? (email ?? '') : email === null ? name : `${name} <${email}>`;

const quotedIn = (text: string, language: Context['language']): string =>
  baseOf(language) === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`;
