import type { Line, Tone } from './lines.ts';
import { codeOf } from './palette.ts';
import { asciiTwin, lookOf, type Theme } from './theme.ts';

/** The rows of a frame as a terminal takes them, in the looks of the theme: what is shown until Ink has been loaded. */
export function painted(lines: readonly Line[], theme: Theme): string {
  return lines
    .map((row) => row.map(({ text, tone }) => inLook(theme.ascii ? asciiTwin(text) : text, tone, theme)).join(''))
    .join('\r\n');
}

function inLook(text: string, tone: Tone, theme: Theme): string {
  const { bold, dimColor, inverse, color } = lookOf(tone, theme);
  const codes = [bold && 1, dimColor && 2, inverse && 7, color !== undefined && codeOf(color)].filter(Boolean);
  return codes.length === 0 ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}
