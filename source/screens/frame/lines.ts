import { harmless, harmlessLine } from '../../wording/harmless.ts';
import { unbroken } from './unbroken.ts';

/** What a piece of text means; the theme decides how it looks. */
export type Tone =
  | 'plain'
  | 'strong'
  | 'title'
  | 'new'
  | 'dim'
  | 'accent'
  | 'good'
  | 'warning'
  | 'selected'
  | 'cursor'
  | 'code'
  | 'code-dark'
  | 'banner';

/** A piece of a line in one tone. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** One row of the screen. */
export type Line = readonly Span[];

/** A piece of text in a tone (default `plain`), made harmless: a row has no other beginning (X01). */
export function span(text: string, tone: Tone = 'plain'): Span {
  return { text: harmlessLine(text), tone };
}

/** A row of one piece. */
export function line(text: string, tone: Tone = 'plain'): Line {
  return [span(text, tone)];
}

/** An empty row. */
export const BLANK: Line = [];

const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f\u2190-\u2193\u2500-\u25ff]*$/u;
const ZERO_WIDTH = /^[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Cf}\p{Cc}]$/u;
const EMOJI = /\p{Emoji_Presentation}/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0x303e) ||
    (code >= 0x3041 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/**
 * The most columns that any terminal gives a letter. Many draw a family, a flag or a skin tone as the signs that it is
 * joined of: a row that counted on less would run over its end and push every other row out of place.
 */
function graphemeWidth(grapheme: string): number {
  let width = 0;
  for (const sign of grapheme) {
    if (sign === '\ufe0f') width = Math.max(width, 2);
    else if (!ZERO_WIDTH.test(sign)) width += EMOJI.test(sign) || isWide(sign.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return width;
}

/** The columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The columns that a row takes. */
export function lineWidth(row: Line): number {
  return row.reduce((sum, piece) => sum + widthOf(piece.text), 0);
}

/** The beginning of a text, as much of it as fits into so many columns. */
export function startOf(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let taken = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += graphemeWidth(segment);
    if (width > columns) break;
    taken += segment;
  }
  return taken;
}

/** A text cut to so many columns, with a mark where something is missing. */
export function cut(text: string, columns: number, mark: string): string {
  return widthOf(text) <= columns ? text : `${startOf(text, Math.max(0, columns - widthOf(mark)))}${mark}`;
}

/** What becomes of a word that no row can hold: parted at any letter, or whole on a row that is too long for it. */
type LongWords = 'part' | 'whole';

function wrapParagraph(paragraph: string, columns: number, longWords: LongWords): string[] {
  if (widthOf(paragraph) <= columns) return [paragraph];
  const rows: string[][] = [];
  let room = 0;
  for (const piece of unbroken(paragraph).flatMap((each) => fitting(each, columns, longWords))) {
    const width = widthOf(piece);
    const last = rows.at(-1);
    if (last !== undefined && width < room) {
      last.push(piece);
      room -= width + 1;
    } else {
      rows.push([piece]);
      room = columns - width;
    }
  }
  // Where a row ends, no dot is needed between its last part and the next.
  return withoutOrphan(rows, columns).map((row, at) =>
    at < rows.length - 1 ? row.join(' ').replace(/ ·$/u, '') : row.join(' '),
  );
}

/** A piece that no row can hold is parted after all: at its spaces, but within no number, or else at any letter. */
function fitting(piece: string, columns: number, longWords: LongWords): string[] {
  if (widthOf(piece) <= columns) return [piece];
  const words = piece.split(/(?<!\d) | (?!\d)/u);
  if (words.length > 1) return words.flatMap((word) => fitting(word, columns, longWords));
  if (longWords === 'whole') return [piece];
  const parts: string[] = [];
  for (let rest = piece; rest !== ''; rest = rest.slice(parts.at(-1)?.length))
    parts.push(startOf(rest, columns) || rest);
  return parts;
}

/** A last row shorter than this, or of one word that is not much longer, looks like something that was cut off. */
const SHORT_ROW = 8;
const SHORT_WORD = 16;

/** Whether a row is so little that it should not stand alone at the end of a paragraph. */
export function isOrphan(row: string): boolean {
  return widthOf(row) < (/\s/u.test(row) ? SHORT_ROW : SHORT_WORD);
}

/** The last row is given company from the one before it, where a lone short word would be left. */
function withoutOrphan(rows: string[][], columns: number): string[][] {
  const [before = [], last = []] = rows.slice(-2);
  while (before.length > 1 && isOrphan(last.join(' '))) {
    const moved = before.at(-1) ?? '';
    if (widthOf([moved, ...last].join(' ')) > columns) break;
    last.unshift(moved);
    before.pop();
  }
  return rows;
}

/**
 * A text as rows of at most so many columns; its own line breaks stay. Nothing is left out.
 * @param longWords a word longer than a row is parted, which the screen needs; `whole` for what may run over
 */
export function wrap(text: string, columns: number, longWords: LongWords = 'part'): string[] {
  const most = Math.max(1, columns);
  return harmless(text)
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, most, longWords));
}

/** A text as rows in one tone; the rows after the first are indented. */
export function wrapped(text: string, columns: number, tone: Tone = 'plain', indent = 0): Line[] {
  const room = Math.max(1, columns - indent);
  return wrap(text, room).map((row, index) => line(index === 0 ? row : `${' '.repeat(indent)}${row}`, tone));
}

/**
 * Pieces side by side with a separator, as many as fit into a row; the others
 * begin another one.
 */
export function flow(pieces: readonly Line[], separator: string, columns: number): Line[] {
  const rows: Span[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    const width = last === undefined ? 0 : lineWidth(last) + widthOf(separator);
    if (last !== undefined && width + lineWidth(piece) <= columns) last.push(span(separator, 'dim'), ...piece);
    else rows.push(...wrappedPiece(piece, columns));
  }
  return rows;
}

/** Blocks of rows one below the other, with an empty row between them. */
export function apart(blocks: readonly (readonly Line[])[]): Line[] {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, place) => (place === 0 ? lines : [BLANK, ...lines]));
}

/** Short texts side by side in one tone, such as hours: where a row ends, it ends between two of them. */
export function wrappedParts(parts: readonly string[], separator: string, columns: number, tone: Tone): Line[] {
  const rows = flow(
    parts.map((part) => line(part, tone)),
    separator,
    columns,
  );
  return rows.map((row) => line(row.map(({ text }) => text).join(''), tone));
}

function wrappedPiece(piece: Line, columns: number): Span[][] {
  if (lineWidth(piece) <= columns) return [[...piece]];
  const text = piece.map((part) => part.text).join('');
  return wrap(text, columns).map((row) => [span(row, piece.at(-1)?.tone)]);
}
