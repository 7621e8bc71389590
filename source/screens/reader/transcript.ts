import { keyPieces } from '../frame/footer.ts';
import type { Line } from '../frame/lines.ts';
import { line } from '../frame/lines.ts';
import { noticeLines } from '../frame/notices.ts';
import { say } from '../frame/say.ts';
import { keysNow } from '../keys/keys-now.ts';
import type { Notice } from '../screen-state.ts';
import type { View } from '../view.ts';
import type { Section } from './reader-sections.ts';
import { readerSections } from './reader-sections.ts';

/** What a screen reader has been given so far, as far as it decides what is new. */
export interface Heard {
  /** The parts of the page as it was last, by key, each with its lines. */
  readonly sections: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notices: readonly Notice[];
  /** The keys that were ever named: F1 names them again. */
  readonly keys: ReadonlySet<string>;
}

/** What is to be said now, and what is written into at this moment. */
export interface Spoken {
  readonly heard: Heard;
  /** New lines: they are written below everything that was said, and never again. */
  readonly lines: readonly Line[];
  /** The field with its cursor, which alone is drawn anew at each key. */
  readonly live: readonly Line[];
}

/** Before anything was said. */
export const SILENCE: Heard = { sections: new Map(), notices: [], keys: new Set() };

/**
 * What a screen reader is given when the page becomes this one (X09): what is new, and nothing twice. A part that was
 * there is said only as far as it changed, by sentences; a part that comes, or comes back after a page of help, is said whole.
 */
export function spokenAfter(heard: Heard, view: View): Spoken {
  const { setting, state } = view;
  const notices = state.situation === null ? [] : state.notices.filter((notice) => !heard.notices.includes(notice));
  const lines: Line[] = [];
  const live: Line[] = [];
  const sections = new Map<string, ReadonlySet<string>>();
  for (const section of readerSections(view)) {
    const before = heard.sections.get(section.key);
    const rows = section.lines.filter((row) => !isField(row));
    live.push(...section.lines.filter(isField));
    lines.push(...(before === undefined ? rows.filter(hasWords) : changed(section, rows, before, view)));
    // What a key did comes before all but that this is not the real day.
    if (sections.size === 0) lines.push(...noticeLines(notices, setting, Number.POSITIVE_INFINITY));
    sections.set(section.key, new Set(rows.flatMap((row) => [textOf(row), ...sentencesOf(row)])));
  }
  // A key that begins to work is no news of its own: it is named with what comes next.
  const pieces = lines.length === 0 ? [] : keyPieces(setting, keysNow(view)).map(textOf);
  const unknown = pieces.filter((piece) => !heard.keys.has(piece));
  // Those that were named work still: what stands alone is said to be new.
  const named = unknown.length < pieces.length ? 'reader-new-keys' : 'reader-keys';
  if (unknown.length > 0) lines.push(line(say(setting.language, named, { keys: unknown.join(', ') })));
  return { heard: { sections, notices: state.notices, keys: new Set([...heard.keys, ...pieces]) }, lines, live };
}

/** Of a part that was there already the sentences that were not: an hour that moved does not bring its whole text again. */
function changed({ isText = false }: Section, rows: readonly Line[], before: ReadonlySet<string>, view: View): Line[] {
  const fresh = rows.filter((row) => hasWords(row) && !before.has(textOf(row)));
  const words = fresh.map((row) => {
    const sentences = sentencesOf(row).filter((sentence) => !before.has(sentence));
    return sentences.length === 0 ? textOf(row) : sentences.join(' ');
  });
  return words.map((text) => line(isText ? say(view.setting.language, 'reader-changed', { text }) : text));
}

const hasWords = (row: Line): boolean => textOf(row).trim() !== '';

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

const sentencesOf = (row: Line): string[] => [...sentences.segment(textOf(row))].map(({ segment }) => segment.trim());

const textOf = (row: Line): string => row.map(({ text }) => text).join('');

const isField = (row: Line): boolean => row.some(({ tone }) => tone === 'cursor');
