import type { Tone } from './lines.ts';
import { COLOURS, type Palette } from './palette.ts';

/** How the terminal may be drawn on. */
export interface Theme {
  /** The paper whose colours are used; null where there are none (NO_COLOR), or nobody knows the paper. */
  readonly palette: Palette | null;
  /** Only ASCII: a terminal without UTF-8. */
  readonly ascii: boolean;
}

/** The properties of Ink's Text for one tone. */
export interface Look {
  readonly color?: string;
  readonly backgroundColor?: string;
  readonly bold?: boolean;
  readonly inverse?: boolean;
}

const LOOKS: Readonly<Record<Tone, Look>> = {
  plain: {},
  strong: { bold: true },
  title: { bold: true, inverse: true },
  new: { bold: true, inverse: true },
  dim: {},
  accent: { bold: true },
  good: {},
  warning: { bold: true },
  selected: { bold: true, inverse: true },
  cursor: { inverse: true },
  // A camera wants dark on light, whatever the terminal's own colours: this is no decoration.
  code: { color: 'black', backgroundColor: 'whiteBright' },
  'code-dark': { backgroundColor: 'black' },
  banner: { bold: true, inverse: true },
};

/** How a tone looks. Without colour the tones differ by weight only, and the words carry the meaning. */
export function lookOf(tone: Tone, { palette }: Theme): Look {
  const colour = palette === null ? undefined : COLOURS[palette][tone];
  return colour === undefined ? LOOKS[tone] : { ...LOOKS[tone], color: `ansi256(${colour})` };
}

/** The signs of the screen. Each has an ASCII twin of the same meaning. */
export interface Glyphs {
  /** A step in which something was told. */
  readonly told: string;
  /** A step that only the clock passed. */
  readonly passed: string;
  /** Something that was due and was not done. */
  readonly failed: string;
  readonly present: string;
  readonly dot: string;
  readonly more: string;
  readonly up: string;
  readonly down: string;
  readonly marker: string;
  readonly rule: string;
  readonly arrows: string;
  readonly sides: string;
}

const SIGNS: Glyphs = {
  told: '✓',
  passed: '–',
  failed: '✗',
  present: '▶',
  dot: ' · ',
  more: '…',
  up: '↑',
  down: '↓',
  marker: '›',
  rule: '─',
  arrows: '↑↓',
  sides: '←→',
};

const ASCII_SIGNS: Glyphs = {
  told: '+',
  passed: '-',
  failed: 'x',
  present: '>',
  dot: ' | ',
  more: '...',
  up: '^',
  down: 'v',
  marker: '>',
  rule: '-',
  arrows: 'up/down',
  sides: 'left/right',
};

/** The signs that this terminal can show. */
export function glyphsOf(theme: Theme): Glyphs {
  return theme.ascii ? ASCII_SIGNS : SIGNS;
}

const TWINS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '·': '|',
  '…': '.',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
};

/** A text for a terminal without UTF-8: letters without their accents, signs as their twins, the rest as "?". */
export function asciiTwin(text: string): string {
  return text
    .replace(/[^\u0020-\u007e]/gu, (sign) => TWINS[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\u0020-\u007e]/gu, '?');
}
