import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { DateTime, Info } from 'luxon';
import type { Facts, Instant, Language } from '../day/interview.ts';
import { remembered } from '../day/remembered.ts';
import { cityOf, hourNameOf } from './zone-names.ts';

const NO_BREAK = '\u00a0';

/** How an hour is to be written. */
export interface HourStyle {
  /** Say "midi", "minuit", "noon" and "midnight" (default: figures, like every other hour). */
  readonly words?: boolean;
}

/** How many moments are kept: a day's texts speak of a dozen. */
const MOST_KEPT = 100;

const kept = new Map<string, DateTime>();

/**
 * A moment as the clocks of a zone show it. Finding out how far a zone is from UTC takes longer than writing the rest
 * of a text, and its texts speak of the same few moments: they are kept.
 */
export function clockIn(at: Instant, zone: string): DateTime {
  const key = `${at} ${zone}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const clock = DateTime.fromMillis(at, { zone });
  kept.set(key, clock);
  return clock;
}

/**
 * The hour in a zone as the language writes it: "14 h 30" and "9 h" with
 * no-break spaces, "2:30 pm", "2:30 PM". Seconds are left out, never rounded up.
 */
export function hourIn(at: Instant, zone: string, language: Language, style: HourStyle = {}): string {
  const { hour, minute } = clockIn(at, zone);
  const french = language.startsWith('fr');
  if (style.words && minute === 0 && hour === 12) return french ? 'midi' : 'noon';
  if (style.words && minute === 0 && hour === 0) return french ? 'minuit' : 'midnight';
  const minutes = String(minute).padStart(2, '0');
  if (french) return minute === 0 ? `${hour}${NO_BREAK}h` : `${hour}${NO_BREAK}h${NO_BREAK}${minutes}`;
  const half = hour < 12 ? 'am' : 'pm';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${language === 'en-US' ? half.toUpperCase() : half}`;
}

/** The day in a zone: "mardi 17 juin", "mardi 1er juin", "Tuesday 17 June", "Tuesday, June 17". */
export function dayIn(at: Instant, zone: string, language: Language): string {
  const { day } = clockIn(at, zone);
  const weekday = weekdayIn(at, zone, language);
  const month = monthIn(at, zone, language);
  if (language === 'en-US') return `${weekday}, ${month} ${day}`;
  return `${weekday} ${language.startsWith('fr') && day === 1 ? '1er' : day} ${month}`;
}

/**
 * Hours one offers, as a message writes them: those that were understood in its own language, the others as they were
 * typed.
 */
export function slotsIn(slots: string, zone: string, language: Language): string {
  const instants = slots.split(',').map((slot) => (/^\d{4}-\d{2}-\d{2}T/u.test(slot) ? Date.parse(slot) : Number.NaN));
  if (instants.some(Number.isNaN)) return typedHours(slots, language);
  const words = instants.map(
    (at) => `${dayIn(at, zone, language)} ${language.startsWith('fr') ? 'à' : 'at'} ${hourIn(at, zone, language)}`,
  );
  // Days have commas of their own in America.
  if (language === 'en-US' && words.length > 2) return `${words.slice(0, -1).join('; ')}; or ${words.at(-1)}`;
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

const TYPED_HOUR =
  /(?<![\p{L}\p{N}:.,/-])([01]?\d|2[0-3])(?: ?h ?([0-5]\d)?|:([0-5]\d))?(?: ?([ap])\.?m\b\.?)?(?![\p{L}\p{N}:/-])/giu;

/**
 * The hours in what somebody typed, as the language of the message writes them: "10h" is "10 h", "14:30" is "2:30 pm".
 * What may be no hour of the day stays: "3h" is a duration in English.
 */
export function typedHours(text: string, language: Language): string {
  const french = language.startsWith('fr');
  return text.replace(TYPED_HOUR, (typed, digits: string, afterH = '', afterColon = '', half = '') => {
    const minute = afterH || afterColon;
    const hasH = /h/iu.test(typed);
    if (half === '' && minute === '' && !(french && hasH)) return typed;
    const afternoon = half.toLowerCase() === 'p';
    const hour = half === '' ? Number(digits) : (Number(digits) % 12) + (afternoon ? 12 : 0);
    const at = Date.UTC(2000, 0, 1, hour, Number(minute || 0));
    return hourIn(at, 'UTC', language);
  });
}

/** The day of the week alone: "mardi", "Tuesday". */
export function weekdayIn(at: Instant, zone: string, language: Language): string {
  return weekdayName(clockIn(at, zone).weekday, language);
}

/** The month alone: "juin", "June". */
export function monthIn(at: Instant, zone: string, language: Language): string {
  return monthName(clockIn(at, zone).month, language);
}

/** Asked for at each second of a countdown, a name is looked up once. */
const weekdayName = remembered(
  (weekday, language: Language) => Info.weekdays('long', { locale: language })[weekday - 1] ?? '',
  (language) => language,
);
const monthName = remembered(
  (month, language: Language) => Info.months('long', { locale: language })[month - 1] ?? '',
  (language) => language,
);

/**
 * The zone as people say it: "heure de Paris", "heure de Montréal", "UK time",
 * "Eastern time"; never EST in summer. A zone that is no place is told by its
 * distance from UTC at that instant ("UTC+3").
 */
export function zoneIn(at: Instant, zone: string, language: Language): string {
  const name = hourNameOf(zone, language);
  if (name !== null) return name;
  const offset = clockIn(at, zone).offset;
  const sign = offset < 0 ? '−' : '+';
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  const distance = offset === 0 ? '' : `${sign}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
  return language.startsWith('fr') ? `heure UTC${distance}` : `UTC${distance}`;
}

/** The city of a zone as the language writes it ("Londres", "Montréal"); without one, as `zoneIn`. */
export function cityIn(at: Instant, zone: string, language: Language): string {
  return cityOf(zone, language) ?? zoneIn(at, zone, language);
}

const HOME: Readonly<Record<Language, string>> = { 'fr-FR': 'FR', 'fr-CA': 'CA', 'en-GB': 'GB', 'en-US': 'US' };

/**
 * A number as its reader dials it: 06 12 34 56 78, 514 555-0123, 07700 900123,
 * (212) 555-0123; from another country in international form, +33 6 12 34 56 78.
 *
 * @param e164 the number in E.164; anything else is given back as it is
 * @param country ISO 3166 code of the reader's country (default: the language's)
 */
export function phoneIn(e164: string, language: Language, country: string | null = null): string {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined) return e164;
  const reader = country ?? HOME[language];
  // Canada and the United States dial each other without a prefix.
  const shared = number.countryCallingCode === '1';
  const readerShares = reader === 'US' || reader === 'CA';
  const home = shared
    ? readerShares
    : number.country === reader || callingCodeMatches(number.countryCallingCode, reader);
  if (!home) return number.formatInternational();
  const digits = number.nationalNumber;
  if (shared && language.startsWith('fr') && digits.length === 10) {
    return `${digits.slice(0, 3)} ${digits.slice(3, 6)}-${digits.slice(6)}`;
  }
  return number.formatNational();
}

/**
 * A number as the candidate dials it: the national form only where both are in one zone and its country is known, so
 * that nobody in Paris dials a London number without its prefix.
 */
export function phoneToDial(
  e164: string,
  language: Language,
  { zone, theirZone, country }: Pick<Facts, 'zone' | 'theirZone' | 'country'>,
): string {
  return phoneIn(e164, language, (zone === theirZone ? country : null) ?? ELSEWHERE);
}

/** A country that no number belongs to. */
const ELSEWHERE = 'ZZ';

/** Numbers reserved for fiction have no country in the tables: their calling code decides. */
function callingCodeMatches(code: string, country: string): boolean {
  return (code === '33' && country === 'FR') || (code === '44' && country === 'GB');
}
