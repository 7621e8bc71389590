import type { Setting, Size } from '../view.ts';
import type { Line } from './lines.ts';
import { BLANK, line, widthOf } from './lines.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';

/** Part of something longer than its room. */
export interface Scrolled {
  readonly lines: readonly Line[];
  /** The furthest that one can scroll; 0 where all is in sight. */
  readonly most: number;
  /** How far one page goes on: what comes next has not been seen yet. */
  readonly page: number;
}

/** So few rows that a mark above and one below would leave next to nothing between them. */
const LITTLE = 3;

/**
 * The rows that are in sight from a first one on. Whatever is out of sight is
 * announced by its number of rows, above and below: nothing is silently lost.
 *
 * @param keys the keys that show the rest, in words, the fullest first (default Space); none where there are none
 */
export function scrolled(
  lines: readonly Line[],
  first: number,
  { columns, rows }: Size,
  setting: Setting,
  keys: readonly string[] = [say(setting.language, 'key-space')],
): Scrolled {
  if (lines.length <= rows) return { lines, most: 0, page: 0 };
  if (rows <= 0) return { lines: [], most: 0, page: 0 };
  const glyphs = glyphsOf(setting.theme);
  const mark = (side: 'lines-above' | 'lines-below', count: number, sign: string): Line => {
    const named = (how: string) => `${glyphs.more} ${say(setting.language, side, { count })} ${how}`;
    const words = side === 'lines-below' && keys.length > 0 ? keys.map((key) => named(`(${key})`)) : [named(sign)];
    return line(words.find((each) => widthOf(each) <= columns) ?? `${glyphs.more} ${count} ${sign}`, 'dim');
  };
  if (rows === 1) return { lines: [mark('lines-below', lines.length, glyphs.down)], most: 0, page: 0 };
  // At the end one row is taken by the mark above, at the beginning by the mark below, between by both.
  const most = lines.length - (rows - 1);
  const from = Math.min(Math.max(0, first), most);
  // An empty row is nothing to begin with; where only it is between here and the end, the end is here.
  let start = from;
  while (start > 0 && start < most && isEmpty(lines[start] ?? BLANK)) start += 1;
  if (rows === 2) {
    const below = lines.length - start - 1;
    const sign = below > 0 ? mark('lines-below', below, glyphs.down) : mark('lines-above', start, glyphs.up);
    return { lines: [lines[start] ?? [], sign], most: start < most ? most : from, page: start - from + 1 };
  }
  const atEnd = start >= most;
  // In very little room what was passed is not counted: two rows of the text are worth more.
  const above = from > 0 && (atEnd || rows > LITTLE) ? 1 : 0;
  const shown = lines.slice(start, atEnd ? lines.length : start + rows - above - 1);
  // A heading whose words are out of sight is out of sight with them.
  while (!atEnd && shown.length > 1 && announces(shown.at(-1) ?? BLANK)) shown.pop();
  const result: Line[] = [];
  if (above === 1) result.push(mark('lines-above', start, glyphs.up));
  result.push(...shown);
  const below = lines.length - (start + shown.length);
  if (below > 0) result.push(mark('lines-below', below, glyphs.down));
  return { lines: result, most: atEnd ? from : most, page: Math.max(1, start - from + shown.length) };
}

/** An empty row, or a heading: nothing of its own without what comes below it. */
function announces(row: Line): boolean {
  return isEmpty(row) || row.every(({ tone }) => tone === 'accent');
}

const isEmpty = (row: Line): boolean => row.every(({ text }) => text === '');
