import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Instant, Language } from '../day/interview.ts';
import { clockIn, monthIn, phoneIn, weekdayIn } from './hours.ts';

/** Words in a minute of somebody who leaves a message slowly enough to be noted down. */
const WORDS_A_MINUTE = 130;

const FRENCH_UNITS = (
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
  'dix-sept dix-huit dix-neuf'
).split(' ');
const FRENCH_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];
const ENGLISH_UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];

/** A number below a hundred in French words ("soixante-dix-huit", "vingt et un"). */
function frenchNumber(value: number): string {
  const unit = FRENCH_UNITS[value];
  if (unit !== undefined) return unit;
  const ten = Math.floor(value / 10);
  const word = FRENCH_TENS[ten] ?? '';
  const twenties = ten === 7 || ten === 9;
  const rest = twenties ? value - (ten - 1) * 10 : value % 10;
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : word;
  if ((rest === 1 || rest === 11) && ten < 8) return `${word} et ${FRENCH_UNITS[rest]}`;
  return `${word}-${FRENCH_UNITS[rest]}`;
}

/** The same before a feminine word, spoken or not ("vingt et une"). */
const frenchFeminine = (value: number): string => frenchNumber(value).replace(/\bun$/, 'une');

function englishNumber(value: number): string {
  const unit = ENGLISH_UNITS[value];
  if (unit !== undefined) return unit;
  const word = ENGLISH_TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? word : `${word}-${ENGLISH_UNITS[value % 10]}`;
}

/**
 * An hour in words, to be read aloud: "quatorze heures trente", "midi",
 * "une heure"; "two thirty", "nine o’clock", "noon".
 */
export function hourAloud(at: Instant, zone: string, language: Language): string {
  const { hour, minute } = clockIn(at, zone);
  if (language.startsWith('fr')) {
    if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'minuit' : 'midi';
    const hours = `${frenchFeminine(hour)} ${hour < 2 ? 'heure' : 'heures'}`;
    return minute === 0 ? hours : `${hours} ${frenchFeminine(minute)}`;
  }
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const hours = englishNumber(hour % 12 === 0 ? 12 : hour % 12);
  if (minute === 0) return `${hours} o’clock`;
  return minute < 10 ? `${hours} oh ${englishNumber(minute)}` : `${hours} ${englishNumber(minute)}`;
}

/** Days of the month that English does not form by adding "th" to the number. */
const ENGLISH_ORDINALS: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  5: 'fifth',
  8: 'eighth',
  9: 'ninth',
  12: 'twelfth',
  20: 'twentieth',
  30: 'thirtieth',
};

function englishOrdinal(value: number): string {
  const known = ENGLISH_ORDINALS[value];
  if (known !== undefined) return known;
  return value < 20
    ? `${englishNumber(value)}th`
    : `${englishNumber(value - (value % 10))}-${englishOrdinal(value % 10)}`;
}

/**
 * A day in words, to be read aloud: "mardi dix-sept juin", "dimanche premier
 * juin", "Tuesday the seventeenth of June", "Tuesday, June seventeenth".
 */
export function dayAloud(at: Instant, zone: string, language: Language): string {
  const date = clockIn(at, zone);
  const weekday = weekdayIn(at, zone, language);
  const month = monthIn(at, zone, language);
  if (language.startsWith('fr')) return `${weekday} ${date.day === 1 ? 'premier' : frenchNumber(date.day)} ${month}`;
  const day = englishOrdinal(date.day);
  return language === 'en-US' ? `${weekday}, ${month} ${day}` : `${weekday} the ${day} of ${month}`;
}

/**
 * A number as it is dictated (S3-08): in pairs in France ("zéro six, douze …"),
 * digit by digit in Québec and in English. The commas are the breaths:
 * none is further off than five digits.
 */
export function phoneAloud(e164: string, language: Language, country: string | null = null): string {
  const french = language.startsWith('fr');
  const digit = (value: string): string => (french ? FRENCH_UNITS : ENGLISH_UNITS)[Number(value)] ?? value;
  const inPairs = language === 'fr-FR' && parsePhoneNumberFromString(e164)?.countryCallingCode !== '1';
  const groups = phoneIn(e164, language, country).match(/\+?\d{1,5}(?!\d)|\d{3}/g) ?? [];
  return groups
    .map((group) => {
      const digits = group.replace('+', '');
      const words = inPairs && digits.length === 2 ? pairAloud(digits) : [...digits].map(digit).join(' ');
      return group.startsWith('+') ? `plus ${words}` : words;
    })
    .join(', ');
}

function pairAloud(pair: string): string {
  if (pair.startsWith('0')) return `zéro ${FRENCH_UNITS[Number(pair[1])]}`;
  return frenchNumber(Number(pair));
}

/** The words of a text: what holds a letter or a digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How long a text takes to read aloud, in whole seconds. */
export function speakingSeconds(text: string): number {
  return Math.ceil((wordCount(text) * 60) / WORDS_A_MINUTE);
}
