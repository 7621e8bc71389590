import type xterm from '@xterm/headless';
import { mixed } from '../../source/screens/frame/palette.ts';

/** The size of a cell in a picture, in pixels. */
const WIDTH = 10;
const HEIGHT = 20;

/** The sixteen colours of a terminal, as a dark and as a light one have them. */
const PALETTE = {
  dark: ['#1e1e1e', '#f14c4c', '#4ec46b', '#e5c07b', '#5a9df4', '#d27ad8', '#4cc2cf', '#d8d8d8'],
  light: ['#1e1e1e', '#b3261e', '#1f7a34', '#8a5a00', '#1d4ed8', '#8b2fa0', '#0b6a75', '#5c5c5c'],
} as const;
const PAPER = { dark: '#1e1e1e', light: '#ffffff' } as const;
const INK = { dark: '#d8d8d8', light: '#1e1e1e' } as const;

/** Blocks that a font may not draw edge to edge: drawn as what they stand for, in quarters of the cell. */
const BLOCKS: Readonly<Record<string, readonly [top: number, bottom: number]>> = {
  '█': [0, 1],
  '▀': [0, 0.5],
  '▄': [0.5, 1],
};

/** What a terminal shows, as an SVG picture. */
export function pictureOf(terminal: xterm.Terminal, paper: 'dark' | 'light' = 'dark'): string {
  const { cols, rows, buffer } = terminal;
  const shapes: string[] = [];
  for (let row = 0; row < rows; row++) {
    const line = buffer.active.getLine(buffer.active.viewportY + row);
    for (let column = 0; column < cols; column++) {
      const cell = line?.getCell(column);
      if (!cell || cell.getWidth() === 0) continue;
      const [x, y] = [column * WIDTH, row * HEIGHT];
      const wide = WIDTH * cell.getWidth();
      let [ink, back] = [inkOf(cell, paper), backOf(cell, paper)];
      if (cell.isInverse()) [ink, back] = [back ?? PAPER[paper], ink];
      if (back !== null) shapes.push(`<rect x="${x}" y="${y}" width="${wide}" height="${HEIGHT}" fill="${back}"/>`);
      const sign = cell.getChars();
      if (sign.trim() === '') continue;
      const block = BLOCKS[sign];
      if (block) {
        const [top, bottom] = block;
        const height = (bottom - top) * HEIGHT;
        shapes.push(`<rect x="${x}" y="${y + top * HEIGHT}" width="${wide}" height="${height}" fill="${ink}"/>`);
        continue;
      }
      const looks = `${cell.isBold() ? ' font-weight="bold"' : ''}${cell.isDim() ? ' opacity="0.65"' : ''}`;
      shapes.push(`<text x="${x}" y="${y + 15}" fill="${ink}"${looks}>${escaped(sign)}</text>`);
    }
  }
  const size = `width="${cols * WIDTH}" height="${rows * HEIGHT}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="DejaVu Sans Mono, monospace" font-size="16">`,
    `<rect ${size} fill="${PAPER[paper]}"/>`,
    ...shapes,
    '</svg>',
  ].join('\n');
}

type Cell = NonNullable<ReturnType<NonNullable<ReturnType<xterm.Terminal['buffer']['active']['getLine']>>['getCell']>>;

function inkOf(cell: Cell, paper: 'dark' | 'light'): string {
  return cell.isFgPalette() ? colourOf(cell.getFgColor(), paper) : INK[paper];
}

function backOf(cell: Cell, paper: 'dark' | 'light'): string | null {
  return cell.isBgPalette() ? colourOf(cell.getBgColor(), paper) : null;
}

function colourOf(index: number, paper: 'dark' | 'light'): string {
  if (index === 15) return '#ffffff';
  if (index >= 16)
    return `#${mixed(index)
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')}`;
  return PALETTE[paper][index % 8] ?? INK[paper];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
