import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Line } from './frame/lines.ts';
import type { Theme } from './frame/theme.ts';
import { asciiTwin, lookOf } from './frame/theme.ts';

/** Rows of a frame, drawn as they are: each exactly one row of the terminal. */
export function DrawnLines({ lines, theme }: { readonly lines: readonly Line[]; readonly theme: Theme }): ReactNode {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
        <DrawnLine key={index} row={row} theme={theme} />
      ))}
    </Box>
  );
}

interface DrawnLineProps {
  readonly row: Line;
  readonly theme: Theme;
}

/** A row that reads as it did is not laid out again: while one waits, only the countdown is. */
const DrawnLine = memo(function DrawnLine({ row, theme }: DrawnLineProps): ReactNode {
  return (
    <Text wrap="truncate">
      {row.length === 0 || row.every(({ text }) => text === '')
        ? ' '
        : row.map(({ text, tone }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the row
            <Text key={place} {...lookOf(tone, theme)}>
              {theme.ascii ? asciiTwin(text) : text}
            </Text>
          ))}
    </Text>
  );
}, looksAlike);

function looksAlike(before: DrawnLineProps, after: DrawnLineProps): boolean {
  return (
    before.theme === after.theme &&
    before.row.length === after.row.length &&
    before.row.every(({ text, tone }, place) => text === after.row[place]?.text && tone === after.row[place]?.tone)
  );
}
