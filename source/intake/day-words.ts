import { baseOf } from '../wording/base-of.ts';
import type { BaseLanguage, UiLanguage } from '../wording/words.ts';
import type { RemainingText } from './remaining-text.ts';

/** The day that words name, before it is laid on a calendar. */
export type DayWords =
  /** `29/08`, `August 29`: one or two readings as month and day; a null year is one that was not said. */
  | {
      readonly kind: 'date';
      readonly text: string;
      readonly readings: readonly DateReading[];
      readonly iso: boolean;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: 'coming' | 'next' | 'last' | 'week-after';
    }
  | { readonly kind: 'offset'; readonly days: number }
  /** `le 3`, `the 3rd`. */
  | { readonly kind: 'month-day'; readonly day: number };

/** A date as it was named; the year where it was. */
export interface DateReading {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const MONTHS: readonly string[] = [
  'janvier|janv|january|jan',
  'fevrier|fevr|fev|february|feb',
  'mars|march|mar',
  'avril|avr|april|apr',
  'mai|may',
  'juin|june|jun',
  'juillet|juil|july|jul',
  'aout|august|aug',
  'septembre|september|sept|sep',
  'octobre|october|oct',
  'novembre|november|nov',
  'decembre|december|dec',
];
/** `mar.` is March in English and Tuesday in French: each only in its own language. */
const MONTH: Readonly<Record<BaseLanguage, string>> = {
  en: MONTHS.join('|'),
  fr: MONTHS.join('|').replace('|march|mar|', '|march|'),
};

const WEEKDAYS: Readonly<Record<BaseLanguage, readonly string[]>> = {
  fr: ['lundi|lun', 'mardi|mar', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam', 'dimanche|dim'],
  en: [
    'monday|mon',
    'tuesday|tues|tue',
    'wednesday|wed',
    'thursday|thurs|thur|thu',
    'friday|fri',
    'saturday|sat',
    'sunday|sun',
  ],
};
const WEEKDAY: Readonly<Record<BaseLanguage, string>> = {
  en: [...WEEKDAYS.fr, ...WEEKDAYS.en].join('|').replace('|mar|', '|'),
  fr: [...WEEKDAYS.fr, ...WEEKDAYS.en].join('|'),
};

const OFFSETS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the )?day after tomorrow\b|\b(?:apres-demain|apres demain|surlendemain)\b/u, 2],
  [/\b(?:the )?day before yesterday\b|\bavant[- ]hier\b/u, -2],
  [/\b(?:tomorrow|demain|tmrw)\b/u, 1],
  [/\b(?:yesterday|hier)\b/u, -1],
  [/\b(?:today|aujourd'? ?hui)\b/u, 0],
  [/\bd'ici une semaine\b|\bin (?:a|one) week\b|\bdans une semaine\b/u, 7],
];

const indexOf = (names: readonly string[], word: string): number =>
  names.findIndex((alternatives) => alternatives.split('|').includes(word)) + 1;

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** Takes the days out of a text: dates first, so that the 29 of `14h 29 août` is no minute. */
export function takeDays(remaining: RemainingText, language: UiLanguage): readonly DayWords[] {
  const base = baseOf(language);
  return [
    ...takeIsoDates(remaining),
    ...takeNumericDates(remaining, base),
    ...takeWrittenDates(remaining, base),
    ...takeMonthDays(remaining),
    ...takeOffsets(remaining),
    ...takeWeekdays(remaining, base),
  ];
}

function takeIsoDates(remaining: RemainingText): DayWords[] {
  const days: DayWords[] = [];
  remaining.take(/(?<![\d.])(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?=t\d|\D)/u, ([text = '', year, , month, day]) => {
    const reading = { year: Number(year), month: Number(month), day: Number(day) };
    days.push({ kind: 'date', text, readings: [reading], iso: true });
  });
  remaining.join(/\| t(?=\d)/gu, '| ');
  return days;
}

/** `29/08`: of an English text the day may come first or second, of a French one it comes first where it can. */
function takeNumericDates(remaining: RemainingText, base: BaseLanguage): DayWords[] {
  const days: DayWords[] = [];
  const numeric = (text: string, a: string, b: string, year: string | undefined): void => {
    const said = year === undefined ? null : fullYear(year);
    const dayFirst = { year: said, month: Number(b), day: Number(a) };
    const monthFirst = { year: said, month: Number(a), day: Number(b) };
    const possible = [dayFirst, monthFirst].filter(({ month, day }) => month >= 1 && month <= 12 && day <= 31);
    const both = base === 'fr' ? possible.slice(0, 1) : possible;
    const readings = possible.length === 0 ? [dayFirst] : a === b ? [dayFirst] : both;
    days.push({ kind: 'date', text, readings, iso: false });
  };
  remaining.take(
    /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/u,
    ([text = '', a = '', b = '', year]) => numeric(text, a, b, year),
  );
  remaining.take(
    /(?<![\d/.:-])(\d{1,2})([.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d:h])/u,
    ([text = '', a = '', , b = '', year]) => numeric(text, a, b, year),
  );
  return days;
}

/** `29 août 2026`, `August 29`. */
function takeWrittenDates(remaining: RemainingText, base: BaseLanguage): DayWords[] {
  const days: DayWords[] = [];
  const month = MONTH[base];
  const written = (text: string, day: string, name: string, year: string | undefined): void => {
    const reading = { year: year ? Number(year) : null, month: indexOf(MONTHS, name), day: Number(day) };
    days.push({ kind: 'date', text, readings: [reading], iso: false });
  };
  const dayFirst = `(?<![\\d:.])(\\d{1,2})(?:er|st|nd|rd|th)?[ -]?(?:of |de |d')?(${month})\\b\\.?,?(?: ?-?(\\d{4})\\b(?! ?h))?`;
  remaining.take(new RegExp(dayFirst, 'u'), ([text = '', day = '', name = '', year]) => written(text, day, name, year));
  const monthFirst = `\\b(${month})\\b\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.h]| ?(?:h|am|pm|a\\.m|p\\.m)\\b)(?:,? ?(\\d{4})\\b(?! ?h))?`;
  remaining.take(new RegExp(monthFirst, 'u'), ([text = '', name = '', day = '', year]) =>
    written(text, day, name, year),
  );
  return days;
}

/** `le 3`, `the 3rd`, `Wed 3`. */
function takeMonthDays(remaining: RemainingText): DayWords[] {
  const days: DayWords[] = [];
  remaining.take(
    /\b(?:le (\d{1,2})(?:er)?|the (\d{1,2})(?:st|nd|rd|th)|(\d{1,2})(?:st|nd|rd|th))(?![\d:./h]| ?h\b| ?heures?)/u,
    ([, a, b, c]) => days.push({ kind: 'month-day', day: Number(a ?? b ?? c) }),
  );
  // "Mar 3" is left out in French too: it may be the 3rd of March of an English invitation.
  const bareDay = `(?<=\\b(?:${WEEKDAY.en})\\.?,? )(\\d{1,2})(?![\\d:./h]| ?(?:h|hrs?|heures?|am|pm|[ap]\\.m)\\b)`;
  remaining.take(new RegExp(bareDay, 'u'), ([, day]) => days.push({ kind: 'month-day', day: Number(day) }));
  return days;
}

/** `dans 3 jours`, `in 2 weeks`, `tomorrow`. */
function takeOffsets(remaining: RemainingText): DayWords[] {
  const days: DayWords[] = [];
  const offset = (count: number) => days.push({ kind: 'offset', days: count });
  remaining.take(/\b(?:dans|d'ici|in) (\d{1,3}) (?:jours?|days?)\b/u, ([, count]) => offset(Number(count)));
  remaining.take(/\b(?:dans|d'ici|in) (\d{1,2}) (?:semaines?|weeks?)\b/u, ([, count]) => offset(7 * Number(count)));
  for (const [pattern, count] of OFFSETS) remaining.take(pattern, () => offset(count));
  return days;
}

/** `next Monday`, `jeudi prochain`. */
function takeWeekdays(remaining: RemainingText, base: BaseLanguage): DayWords[] {
  const days: DayWords[] = [];
  const named = `\\b(?:(next|last) )?(${WEEKDAY[base]})\\b\\.?( prochaine?| qui vient| derniere?| passe| en huit| week)?`;
  remaining.take(new RegExp(named, 'u'), ([, before, word = '', after]) => {
    const weekday = indexOf(WEEKDAYS.fr, word) || indexOf(WEEKDAYS.en, word);
    days.push({ kind: 'weekday', weekday, which: whichOf((before ?? after ?? '').trim()) });
  });
  return days;
}

function whichOf(mark: string): Extract<DayWords, { kind: 'weekday' }>['which'] {
  if (/^(?:next|prochaine?)$/u.test(mark)) return 'next';
  if (/^(?:last|derniere?|passe)$/u.test(mark)) return 'last';
  return /^(?:en huit|week)$/u.test(mark) ? 'week-after' : 'coming';
}
