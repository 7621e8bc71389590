import { arrowWords } from './arrow-words.ts';
import type { DrawingWords } from './drawing-words.ts';
import type { Arrow } from './graph-of.ts';
import type { Point } from './places.ts';
import { heightOf, LEADING, number, SIZE, type TextRow, textRows, textSvg, widthOf } from './svg-text.ts';
import { wrapText } from './text-width.ts';

/** The widest that the words of a line get before they are wrapped, and the most rows of them. */
const WORDS = { width: 104, rows: 4 };

/** The words of a line, the clock's first; of many the first few, and a sign for the rest. */
export function labelOf(arrow: Arrow, words: DrawingWords): TextRow[] {
  const rows: TextRow[] = [];
  for (const { text, byClock } of arrowWords(arrow, words)) {
    const look = byClock ? 'clock' : 'cause';
    const more = textRows(wrapText(text, WORDS.width, SIZE.line, byClock), look, SIZE.line);
    if (rows.length > 0 && rows.length + more.length > WORDS.rows) {
      rows.push({ text: '…', look: 'cause', size: SIZE.line });
      break;
    }
    rows.push(...more);
  }
  return rows;
}

/** A line through points, counted from a corner. */
export function lineSvg({ main, causes }: Arrow, points: readonly Point[], at: Point): string {
  const moved = points.map(({ x, y }) => ({ x: x + at.x, y: y + at.y }));
  const look = main ? 'main' : causes.every(({ kind }) => kind === 'pass') ? 'pass' : 'line';
  return `<path class="${look}" d="${curve(moved)}" marker-end="url(#tip)"/>`;
}

/** A smooth line through points, level at each of them. */
function curve([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return '';
  let path = `M${number(first.x)} ${number(first.y)}`;
  let before = first;
  for (const point of rest) {
    const middle = number((before.x + point.x) / 2);
    const isLevel = Math.abs(point.y - before.y) < 0.5;
    path += isLevel
      ? `L${number(point.x)} ${number(point.y)}`
      : `C${middle} ${number(before.y)} ${middle} ${number(point.y)} ${number(point.x)} ${number(point.y)}`;
    before = point;
  }
  return path;
}

/** The words of a line around their middle, on the ground of the lane. */
export function wordsSvg(rows: readonly TextRow[], middle: Point, at: Point): string[] {
  if (rows.length === 0) return [];
  const height = heightOf(rows);
  const width = widthOf(rows);
  const x = at.x + middle.x;
  let base = at.y + middle.y - height / 2 - 2.5;
  const back = `<rect class="back" x="${number(x - width / 2)}" y="${number(base + 1)}" width="${number(width)}" height="${number(height + 2)}" rx="4"/>`;
  return [
    back,
    ...rows.map((row) => {
      base += row.size * LEADING;
      return textSvg(row, x, base, 'middle');
    }),
  ];
}
