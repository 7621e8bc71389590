import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Line } from './lines.ts';
import type { Theme } from './theme.ts';
import { asciiTwin, lookOf } from './theme.ts';

/** Rows of a frame, drawn as they are: each exactly one row of the terminal. */
export function DrawnLines({ lines, theme }: { readonly lines: readonly Line[]; readonly theme: Theme }): ReactNode {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
        <Text key={index} wrap="truncate">
          {row.length === 0 || row.every(({ text }) => text === '')
            ? ' '
            : row.map(({ text, tone }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the row
                <Text key={place} {...lookOf(tone, theme)}>
                  {theme.ascii ? asciiTwin(text) : text}
                </Text>
              ))}
        </Text>
      ))}
    </Box>
  );
}
