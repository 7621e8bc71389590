import { DateTime } from 'luxon';
import type { Instant } from '../../day/interview.ts';
import type { Statement } from '../../day/sources.ts';
import type { UiLanguage } from '../../wording/words.ts';
import type { DayWords } from '../day-words.ts';
import { hourWords } from '../hour-words.ts';
import { likelyZones } from '../invitation/named-zone.ts';
import { quoted } from '../plain-text.ts';
import { readZone } from '../read-zone.ts';
import type { TimeWords } from '../time-words.ts';
import type { Sentence } from './sentences.ts';

type Hour = Extract<Statement, { about: 'hour' }>;

/** The most of a sentence that is shown again as where something was read. */
export const LONGEST_QUOTE = 100;
const MOST_HOURS = 8;

const INTERVIEW =
  /\b(?:entretien|entrevue|rendez-vous|rdv|visio\w*|reunion|echange|creneau|interview|meeting|appointment|slot|call|appel\w*|when|quand|date|horaire|heure|time)\b/u;
/** What has to be done before a date is not the interview. */
const DEADLINE = /\b(?:avant|d'ici|au plus tard|no later than|before|by|deadline|date limite)\b/u;

/**
 * The days and hours of a mail that can be those of the interview. Only what is said is taken: what is left open stays
 * open, and words that depend on the day of writing (`demain`) say no day.
 * @param reference the hour that is agreed: a date without a year, or a day of the month alone, is the one nearest to it
 */
export function mailHours(sentences: readonly Sentence[], reference: Instant, language: UiLanguage): Hour[] {
  return sentences.flatMap((sentence) => sentenceHours(sentence, reference, language)).slice(0, MOST_HOURS);
}

function sentenceHours({ text, folded }: Sentence, reference: Instant, language: UiLanguage): Hour[] {
  const { days, times } = hourWords(folded, language);
  const named = days.some(({ kind }) => kind === 'date' || kind === 'month-day' || kind === 'weekday');
  if (!named && times.length === 0) return [];
  const interview = INTERVIEW.test(folded);
  if (DEADLINE.test(folded) && !interview) return [];
  // "Monday to Friday, 9 to 6" is when an office is open.
  if (days.filter(({ kind }) => kind === 'weekday').length > 1 && !days.some(({ kind }) => kind === 'date')) return [];
  const where = quoted(text, LONGEST_QUOTE);
  const placed = placesOf(times, folded);
  if (placed.length === 0) {
    const day = interview && named && !DEADLINE.test(folded) ? dayOf(folded, reference, language) : null;
    return day === null ? [] : [{ about: 'hour', instant: null, hour: null, zones: [], where, ...day }];
  }
  const hours: Hour[] = [];
  let day: Day | null = null;
  for (const [index, { time, start, end }] of placed.entries()) {
    const before = folded.slice(index === 0 ? 0 : (placed[index - 1]?.end ?? 0), start);
    const after = folded.slice(end, placed[index + 1]?.start ?? folded.length);
    if (isDeadline(before)) continue;
    if (index > 0 && /^ ?(?:-|a|au|to|until|till|jusqu'a) ?$/u.test(before)) continue;
    const half = time.half ?? (isRange(after) ? (placed[index + 1]?.time.half ?? null) : null);
    day = dayOf(before, reference, language, 'last') ?? day ?? dayOf(after, reference, language);
    if (day === null && !interview) continue;
    hours.push({
      about: 'hour',
      instant: null,
      day: day?.day ?? null,
      weekday: day?.weekday ?? null,
      hour: clockOf({ ...time, half }),
      zones: zonesIn(text.slice(start, placed[index + 1]?.start ?? text.length)),
      where,
    });
  }
  return hours;
}

/** "Reply before Friday at 6" is until when, and not the interview, unless the interview itself is named between. */
function isDeadline(before: string): boolean {
  const [, between] =
    /\b(?:avant|d'ici|au plus tard|jusqu'au?|no later than|before|by|until)\b([^.;]{0,40})$/u.exec(before) ?? [];
  return between !== undefined && !/\b(?:entretien|entrevue|rendez-vous|interview|meeting)\b/u.test(between);
}

interface PlacedTime {
  readonly time: TimeWords;
  readonly start: number;
  readonly end: number;
}

/** The times in the order in which they stand, without those that say how long something lasts. */
function placesOf(times: readonly TimeWords[], folded: string): PlacedTime[] {
  const taken: PlacedTime[] = [];
  for (const time of times) {
    let start = folded.indexOf(time.text);
    while (taken.some((other) => start >= other.start && start < other.end))
      start = folded.indexOf(time.text, start + 1);
    if (start >= 0 && time.hour <= 23 && time.minute <= 59) taken.push({ time, start, end: start + time.text.length });
  }
  return taken.sort((one, other) => one.start - other.start).filter((each) => !isDuration(each, folded));
}

function isDuration({ time, start }: PlacedTime, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - 30), start);
  if (
    /\b(?:duree|durera|dure|durant|pendant|lasts?|lasting|duration|takes?|allow|comptez?|prevoir|prevoyez)\b[^.\d]*$/u.test(
      before,
    )
  )
    return true;
  if (/\d ?(?:hours?|hrs?)\b/u.test(time.text) && time.half === null) return true;
  // Nobody is interviewed at two in the morning: "2 h" is how long, unless it is said to be when.
  return time.half === null && /h/u.test(time.text) && time.hour <= 3 && !/\b(?:a|at) $/u.test(before);
}

const isRange = (between: string): boolean => /^ ?(?:-|a|to|until|till|jusqu'a) ?$/u.test(between);

/** On a clock of twelve hours, `2:30` without a half is in the afternoon: nobody is interviewed at night. */
function clockOf({ hour, minute, half, loose }: TimeWords): string {
  const later = (half === 'pm' && hour < 12) || (half === null && loose && hour >= 1 && hour <= 6);
  const full = half === 'am' && hour === 12 ? 0 : later ? hour + 12 : hour;
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

type Day = Pick<Hour, 'day' | 'weekday'>;

/** The day that words name: the last of several before an hour, the first of several after it. */
function dayOf(words: string, reference: Instant, language: UiLanguage, which: 'first' | 'last' = 'first'): Day | null {
  const { days } = hourWords(words, language);
  const dates = days
    .filter((each) => each.kind === 'date')
    .map((date) => ({ date, at: words.lastIndexOf(date.text.trim()) }))
    .sort((one, other) => one.at - other.at);
  const found = which === 'last' ? dates.at(-1) : dates[0];
  if (found !== undefined) {
    const day = nearest(found.date, reference);
    return day === null ? null : { day, weekday: weekdayBefore(words.slice(0, Math.max(0, found.at)), language) };
  }
  const [weekday, second] = days.filter((each) => each.kind === 'weekday');
  const [month] = days.filter((each) => each.kind === 'month-day');
  const said = weekday === undefined || second !== undefined ? null : weekday.weekday;
  if (month !== undefined) {
    const date = DateTime.fromMillis(reference, { zone: 'utc' }).set({ day: month.day });
    if (date.day === month.day) return { day: date.toISODate() ?? null, weekday: said };
  }
  return said === null ? null : { day: null, weekday: said };
}

/** Of the readings of a date, and of the years where none was said, the one nearest to the agreed day. */
function nearest({ readings }: Extract<DayWords, { kind: 'date' }>, reference: Instant): string | null {
  const year = DateTime.fromMillis(reference, { zone: 'utc' }).year;
  const dates = readings
    .flatMap((reading) =>
      reading.year === null ? [year - 1, year, year + 1].map((each) => ({ ...reading, year: each })) : [reading],
    )
    .map((date) => DateTime.fromObject({ year: date.year ?? year, month: date.month, day: date.day }, { zone: 'utc' }))
    .filter(({ isValid }) => isValid)
    .sort((one, other) => Math.abs(one.toMillis() - reference) - Math.abs(other.toMillis() - reference));
  return dates[0]?.toISODate() ?? null;
}

function weekdayBefore(words: string, language: UiLanguage): number | null {
  const last = /\b(\p{L}+)\.?,?(?: le| the)? ?$/u.exec(words)?.[1];
  const [day] = last === undefined ? [] : hourWords(last, language).days;
  return day?.kind === 'weekday' ? day.weekday : null;
}

/** The zones that the words beside an hour can mean: `heure de Paris`, `UK time`, `CET`, `UTC+1`. */
function zonesIn(beside: string): readonly string[] {
  const offset = /\b(?:UTC|GMT) ?([+\-\u2212]) ?(\d{1,2})(?::?(\d{2}))?/u.exec(beside);
  if (offset !== null)
    return Number(offset[3] ?? 0) === 0 ? [`Etc/GMT${offset[1] === '+' ? '-' : '+'}${Number(offset[2])}`] : [];
  const words =
    /\bheure (?:de |d['’])(\p{L}+(?:[- ]\p{Lu}\p{L}+)*)/u.exec(beside)?.[1] ??
    /\bheure (française|belge|suisse|anglaise|britannique|marocaine|allemande|espagnole|italienne|portugaise)/u.exec(
      beside,
    )?.[1] ??
    /\b(?!(?:AM|PM)\b)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) [Tt]ime\b/u.exec(beside)?.[1] ??
    /^[\d:.h ]*(?:[apAP]\.?[mM]\.?)?[ (]*\b(?!(?:AM|PM)\b)([A-Z]{2,5})\b/u.exec(beside)?.[1];
  if (words === undefined) return [];
  const place = NATIONAL[words] ?? words;
  const zone = readZone(place, 'en');
  return zone.ok ? [zone.value] : likelyZones(place);
}

const NATIONAL: Readonly<Record<string, string>> = {
  française: 'France',
  belge: 'Belgique',
  suisse: 'Suisse',
  anglaise: 'Londres',
  britannique: 'Londres',
  marocaine: 'Maroc',
  allemande: 'Allemagne',
  espagnole: 'Madrid',
  italienne: 'Italie',
  portugaise: 'Lisbonne',
};
