import { textWidth } from './text-width.ts';

/** The sizes of letters, in pixels. */
export const SIZE = { name: 15, title: 11.5, row: 11.5, code: 10, line: 11.5, lane: 20, heading: 40, legend: 17 };

/** From one row of text to the next, in sizes. */
export const LEADING = 1.28;

/** One row of text, and in which look it is drawn: a class of the style. */
export interface TextRow {
  readonly text: string;
  readonly look: string;
  readonly size: number;
}

/** Rows of one look. */
export function textRows(texts: readonly string[], look: string, size: number): TextRow[] {
  return texts.map((text) => ({ text, look, size }));
}

/** How high rows of text are. */
export const heightOf = (rows: readonly TextRow[]): number => rows.reduce((sum, { size }) => sum + size * LEADING, 0);

/** How wide rows of text are, with a little air. */
export function widthOf(rows: readonly TextRow[]): number {
  const widths = rows.map(({ text, look, size }) => textWidth(text, size, look === 'clock'));
  return rows.length === 0 ? 0 : Math.max(...widths) + 8;
}

/** A row of text at a place. */
export function textSvg(
  { text, look, size }: TextRow,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const where = `x="${number(x)}" y="${number(y)}"`;
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${look}" font-size="${size}" ${where}${side}>${escaped(text)}</text>`;
}

/** A number as it is written: tenths are enough for the eye. */
export const number = (value: number): string => String(Math.round(value * 10) / 10);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text for XML. What XML has no sign for is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}
