import type { Tone } from './lines.ts';

/** What is known of the paper that a terminal writes on. */
export type Palette = 'dark' | 'light' | 'either' | 'dark-16' | 'light-16';

/** The tones that have a colour. */
export type Coloured = Extract<Tone, 'accent' | 'good' | 'warning' | 'banner' | 'dim'>;

/**
 * The colours by meaning, as Ink takes them. Those from 16 on are the same in every terminal, and so their contrast is
 * known: at least 4.5:1 on the papers of their kind. `either` serves where the paper is not known: 4.5:1 on black and on
 * white. A terminal of sixteen colours has its own idea of each; there only those are used that stand out everywhere.
 */
export const COLOURS: Readonly<Record<Palette, Readonly<Partial<Record<Coloured, string>>>>> = {
  dark: { accent: fixed(80), good: fixed(114), warning: fixed(221), banner: fixed(221), dim: fixed(248) },
  light: { accent: fixed(24), good: fixed(22), warning: fixed(94), banner: fixed(94), dim: fixed(240) },
  either: { accent: fixed(29), good: fixed(29), warning: fixed(131), banner: fixed(131) },
  'dark-16': { accent: 'cyan', good: 'green', warning: 'yellow', banner: 'yellow' },
  'light-16': { accent: 'blue', warning: 'red', banner: 'red' },
};

function fixed(number: number): string {
  return `ansi256(${number})`;
}

const NAMED: readonly string[] = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** A colour of the table as a terminal takes it for what is written: `38;5;80`, `36`. */
export function codeOf(colour: string): string {
  const [, number] = /^ansi256\((\d+)\)$/u.exec(colour) ?? [];
  return number === undefined ? String(30 + Math.max(0, NAMED.indexOf(colour))) : `38;5;${number}`;
}
