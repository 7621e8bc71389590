import { encode } from 'uqr';
import type { Line } from './lines.ts';
import { span } from './lines.ts';
import type { Theme } from './theme.ts';

/** Rows and columns that a code needs. */
export interface QrSize {
  readonly columns: number;
  readonly rows: number;
}

/** A code as rows of the screen. */
export interface QrLines extends QrSize {
  readonly lines: readonly Line[];
}

/** The white edge that a camera needs to find the code, in modules. */
const EDGE = 2;

/**
 * An address as a QR code for a phone's camera: two modules a cell where the terminal has half blocks, one module in two
 * columns where it has not. Always dark on light, whatever the terminal's own colours.
 */
export function qrLines(text: string, theme: Theme): QrLines {
  const { data } = encode(text, { ecc: 'L', border: EDGE });
  const rows = theme.ascii ? data.map(asSpaces) : pairs(data).map(asHalfBlocks);
  const width = data.length * (theme.ascii ? 2 : 1);
  return { columns: width, rows: rows.length, lines: rows };
}

function pairs(data: readonly boolean[][]): [readonly boolean[], readonly boolean[]][] {
  const white = data.map(() => false);
  return Array.from({ length: Math.ceil(data.length / 2) }, (_, row) => [
    data[row * 2] ?? white,
    data[row * 2 + 1] ?? white,
  ]);
}

const HALVES: Readonly<Record<string, string>> = { '11': '█', '10': '▀', '01': '▄', '00': ' ' };

function asHalfBlocks([upper, lower]: readonly [readonly boolean[], readonly boolean[]]): Line {
  return [span(upper.map((dark, column) => HALVES[`${Number(dark)}${Number(lower[column])}`] ?? ' ').join(''), 'code')];
}

function asSpaces(row: readonly boolean[]): Line {
  const runs: { dark: boolean; length: number }[] = [];
  for (const dark of row) {
    const last = runs.at(-1);
    if (last?.dark === dark) last.length++;
    else runs.push({ dark, length: 1 });
  }
  return runs.map(({ dark, length }) => span('  '.repeat(length), dark ? 'code-dark' : 'code'));
}
