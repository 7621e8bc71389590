import type { Line } from './lines.ts';
import { BLANK } from './lines.ts';

/** Rows with a foot on the last of so many rows: keys are looked for in one place, however much stands above them. */
export function pinned(lines: readonly Line[], foot: readonly Line[], rows: number): readonly Line[] {
  const free = Math.max(0, rows - lines.length - foot.length);
  return [...lines, ...Array<Line>(free).fill(BLANK), ...foot];
}
