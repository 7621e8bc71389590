import type { Instant } from '../day/interview.ts';
import { withoutControls } from '../wording/harmless.ts';

/** RFC 5545: no line is longer than this, in bytes, its line break not counted. */
const MOST_BYTES = 75;

/** Any text as one value of type TEXT: `\ ; ,` and line breaks escaped, controls left out, half letters replaced. */
export function escapedText(text: string): string {
  return withoutControls(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** The same for what must stay one line wherever it is shown: a title, a place. */
export function escapedLine(text: string): string {
  return escapedText(text.replaceAll(/[^\S\u00a0\u202f\ufeff]+|\u0085/g, ' ').trim());
}

/** An instant as `20261123T133000Z`: in UTC, which no reader can take for anything else. */
export function utcTime(at: Instant): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/** One property, `NAME:value`, folded at 75 bytes and never inside a letter; ends with its line break. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let bytes = 0;
  for (const letter of `${name}:${value}`) {
    const size = bytesOf(letter);
    if (bytes + size > MOST_BYTES) {
      lines.push(line);
      line = ' ';
      bytes = 1;
    }
    line += letter;
    bytes += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** In UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
