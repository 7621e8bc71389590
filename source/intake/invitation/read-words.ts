import type { Instant } from '../../day/interview.ts';
import type { UiLanguage } from '../../wording/words.ts';
import type { DayWords } from '../day-words.ts';
import { hourWords } from '../hour-words.ts';
import { languageOfText } from '../language-of-text.ts';
import { folded, quoted } from '../plain-text.ts';
import { readHour } from '../read-hour.ts';
import { readZone } from '../read-zone.ts';
import type { TimeWords } from '../time-words.ts';
import { fromUtc, isoWall, readWallTime, type WallTime, weekdayInWords } from '../wall-time.ts';
import { type InvitationReading, NOTHING_READ } from './invitation-reading.ts';
import { likelyZones } from './named-zone.ts';
import { refused } from './refused.ts';

/** A day and an hour that one line names. */
interface Named {
  readonly wall: WallTime;
  readonly minutes: number | null;
  /** The words of a zone beside it: `heure de Paris`, `ET`. */
  readonly zoneWords: string | null;
}

const MOST_LINES = 1000;
const LONGEST_LINE = 400;

/**
 * Reads the day and the hour that a mail names in words. Only where one line names both, and no other line names
 * another, is it taken; the zone is asked where the line does not name it. Words that depend on the day on which they
 * were written (`demain`, `Thursday`) are never resolved.
 */
export function readWords(text: string, now: Instant): InvitationReading {
  const lines = ownLines(text);
  const language = languageOfText(text);
  const named: Named[] = [];
  const unclear: string[] = [];
  let dates = 0;
  for (const line of lines) {
    const { days, times } = hourWords(folded(line), language);
    if (days.some(({ kind }) => kind === 'date')) dates += 1;
    if (days.length === 0 || times.length === 0) continue;
    const found = namedIn(line, days, times, language, now);
    if (found) named.push(found);
    else unclear.push(line);
  }
  const distinct = new Map(named.map((each) => [isoWall(each.wall), each]));
  const [only] = distinct.values();
  if (only && distinct.size === 1 && unclear.length === 0) return readingOf(only, named);
  const found = [...distinct.keys(), ...unclear.map((line) => quoted(line, 60))].slice(0, 5);
  if (found.length === 0 && dates === 0) return refused('invitation-no-date-found');
  return { ...NOTHING_READ, verdict: 'ask', questions: [{ about: 'date', found }] };
}

function readingOf({ wall, minutes }: Named, all: readonly Named[]): InvitationReading {
  const words = all.flatMap(({ zoneWords }) => (zoneWords === null ? [] : [zoneWords]));
  const read = words.map((each) => readZone(each, 'en')).find((reading) => reading.ok);
  const zone = read?.ok ? read.value : null;
  const reading = zone === null ? null : readWallTime(wall, zone);
  const found = { ...NOTHING_READ, wall, durationMinutes: minutes, zone, zoneName: words[0] ?? null };
  if (reading?.kind === 'once') return { ...found, verdict: 'import', start: reading.at };
  const proposals = likelyZones(words[0] ?? '', wall).map((value) => ({ value, start: null }));
  return {
    ...found,
    zone: null,
    verdict: 'ask',
    questions: [{ about: 'zone', wall, named: words[0] ?? null, proposals }],
  };
}

function namedIn(
  line: string,
  days: readonly DayWords[],
  times: readonly TimeWords[],
  language: UiLanguage,
  now: Instant,
): Named | null {
  const [date, ...others] = days.filter((day) => day.kind === 'date');
  const [weekday] = days.filter((day) => day.kind === 'weekday');
  const [from, to, ...more] = inOrder(times, line);
  if (!date || !from || others.length > 0 || more.length > 0 || days.some(({ kind }) => kind === 'offset')) return null;
  const day = `${weekday ? weekdayInWords(weekday.weekday, language) : ''} ${date.text}`;
  const context = { zone: 'Etc/UTC', now, language };
  const at = (time: string) => {
    const reading = readHour(`${day} ${time}`, context);
    return reading.ok ? reading.value : null;
  };
  const end = to ? at(to.text) : null;
  const borrowed = to?.half && from.half === null && end !== null;
  const halves = borrowed ? [`${from.text} ${to.half}`, `${from.text} ${to.half === 'pm' ? 'am' : 'pm'}`] : [from.text];
  const starts = halves.map(at).filter((each) => each !== null);
  const start = starts.find((each) => end === null || each < end);
  if (start === undefined || (to && end === null)) return null;
  return {
    wall: fromUtc(start),
    minutes: end === null ? null : (end - start) / 60_000,
    zoneWords: zoneWords(line),
  };
}

/** As they stand in the line: they were found pattern by pattern. */
function inOrder(times: readonly TimeWords[], line: string): readonly TimeWords[] {
  const text = folded(line);
  return [...times].sort((a, b) => text.indexOf(a.text) - text.indexOf(b.text));
}

/** The zone that a line names beside the hour, in either language; a distance from UTC whole, for it is no UTC. */
function zoneWords(line: string): string | null {
  const [offset] = /\b(?:UTC|GMT) ?[+\-\u2212] ?\d{1,2}(?::?\d{2})?/u.exec(line) ?? [];
  if (offset !== undefined) return offset;
  const [, french] = /\bheure (?:de |d['’])(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(line) ?? [];
  const [, english] = /\d.*?\b(?!(?:AM|PM)\b)(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?) [Tt]ime\b/u.exec(line) ?? [];
  const [, letters] = /\d ?(?:[apAP]\.?[mM]\.?)?[ (]+(?!(?:AM|PM)\b)([A-Z]{2,5})\b/u.exec(line) ?? [];
  return french ?? english ?? letters ?? null;
}

/** The lines of the mail itself: without what it quotes, and without the headers of what it answers. */
function ownLines(text: string): string[] {
  const headers = /^(?:from|de|sent|envoye|to|a|cc|date|subject|objet|received|reply-to) ?:/u;
  const quotes = /^(?:le|on) .{6,80} (?:a ecrit|wrote) ?:$/u;
  return text
    .split(/\r?\n|\r/u)
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE).trim())
    .filter((line) => line !== '' && !line.startsWith('>'))
    .filter(
      (line) =>
        !quotes.test(folded(line)) &&
        (/^(?:date|objet|subject) ?:/u.test(folded(line)) ? isAgreed(line) : !headers.test(folded(line))),
    );
}

/** `Date : jeudi 3 décembre 2026 à 14 h 30` is what an invitation says; with seconds or an offset it is a header. */
function isAgreed(line: string): boolean {
  return !/\d:\d{2}:\d{2}|[+-]\d{4}\b/u.test(line);
}
