import { widthOf, wrap } from '../screens/lines.ts';

/** Rows that go on are set in by so much. */
const HANGING = 4;

/**
 * A text as a terminal shows it best: a line too long for it goes on below, set in, and is parted between words.
 * @param columns of the terminal on standard output; undefined where there is none: then the text stays as it is.
 */
export function fittedText(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  const fitted = (line: string): string =>
    widthOf(line) <= columns ? line : wrap(line, columns - HANGING).join(`\n${' '.repeat(HANGING)}`);
  return text.split('\n').map(fitted).join('\n');
}
