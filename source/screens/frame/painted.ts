import type { Line, Tone } from './lines.ts';
import { COLOURS } from './palette.ts';
import { asciiTwin, lookOf, type Theme } from './theme.ts';

/** The rows of a frame as a terminal takes them, in the looks of the theme: what is shown until Ink has been loaded. */
export function painted(lines: readonly Line[], theme: Theme): string {
  return lines
    .map((row) => row.map(({ text, tone }) => inLook(theme.ascii ? asciiTwin(text) : text, tone, theme)).join(''))
    .join('\r\n');
}

function inLook(text: string, tone: Tone, theme: Theme): string {
  const { bold, inverse } = lookOf(tone, theme);
  const colour = theme.palette === null ? undefined : COLOURS[theme.palette][tone];
  const codes = [bold && 1, inverse && 7, colour !== undefined && `38;5;${colour}`].filter(Boolean);
  return codes.length === 0 ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}
