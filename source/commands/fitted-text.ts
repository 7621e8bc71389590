import { widthOf, wrap } from '../screens/frame/lines.ts';

/** The columns of a terminal that does not say how many it has. */
export const USUAL_COLUMNS = 80;

/** The columns that a text for a person has; undefined where none reads it there: whole lines are best for a program. */
export function columnsOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number | undefined {
  return stream.isTTY ? stream.columns || USUAL_COLUMNS : undefined;
}

/**
 * A text as a terminal shows it best: a line too long for it goes on below, where its own text begins, and is parted
 * between words. A word longer than a row stays whole, so that a link can still be opened and a path be copied.
 * @param columns of the terminal; undefined where there is none: then the text stays as it is.
 */
export function fittedText(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  return text
    .split('\n')
    .map((line) => fittedLine(line, columns))
    .join('\n');
}

function fittedLine(line: string, columns: number): string {
  if (widthOf(line) <= columns) return line;
  const label = labelOf(line, columns);
  const indent = widthOf(label);
  const rows = wrap(line.slice(label.length), columns - indent, 'whole').map((row) => row.trimEnd());
  return label + rows.join(`\n${' '.repeat(indent)}`);
}

/** What stands before the text of a line: the spaces it begins with, and what is set off by two of them or more. */
function labelOf(line: string, columns: number): string {
  const labels = Array.from(line.matchAll(/^ +| {2,}/g), ({ index, 0: gap }) => line.slice(0, index + gap.length));
  return labels.findLast((label) => label !== line && widthOf(label) <= columns / 2) ?? '';
}
