import { contrast, READABLE, type Rgb } from './contrast.ts';
import type { Tone } from './lines.ts';

/** The paper that a terminal writes on. */
export type Palette = 'dark' | 'light';

/**
 * The colours by meaning, each by its number from 16 on: those are the same in every terminal, and so their contrast is
 * known. On light paper what is plain has a colour too, for there are terminals whose own ink is too pale for it
 * (Solarized Light: 4.1:1). Nothing is dimmed by the terminal: nobody knows what comes out.
 */
export const COLOURS: Readonly<Record<Palette, Readonly<Partial<Record<Tone, number>>>>> = {
  dark: { accent: 80, title: 80, new: 221, good: 114, warning: 221, banner: 221, dim: 248 },
  light: {
    ...{ plain: 235, strong: 235, title: 24, new: 94, selected: 235, cursor: 235 },
    ...{ accent: 24, good: 22, warning: 94, banner: 94, dim: 240 },
  },
};

/** The colours that can all be read on this paper (at least 4.5:1); null where neither can. */
export function paletteOn(paper: Rgb): Palette | null {
  const fits = (palette: Palette): boolean =>
    Object.values(COLOURS[palette]).every((colour) => contrast(mixed(colour), paper) >= READABLE);
  return (['dark', 'light'] as const).find(fits) ?? null;
}

/** A colour from 16 on, as every terminal mixes it: a cube of six levels, then greys. */
export function mixed(colour: number): Rgb {
  if (colour >= 232) {
    const grey = 8 + 10 * (colour - 232);
    return [grey, grey, grey];
  }
  const level = (step: number): number => [0, 95, 135, 175, 215, 255][step % 6] ?? 0;
  return [level(Math.floor((colour - 16) / 36)), level(Math.floor((colour - 16) / 6)), level(colour - 16)];
}
