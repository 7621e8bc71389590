import { Static, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Line } from '../frame/lines.ts';
import { wrap } from '../frame/lines.ts';
import { asciiTwin, type Theme } from '../frame/theme.ts';

interface SpokenLinesProps {
  /** All that was said so far; the array only grows. */
  readonly lines: readonly Line[];
  readonly columns: number;
  readonly theme: Theme;
}

/** What a screen reader is given: each line is written once, below the others, parted between words, and stays (X09). */
export function SpokenLines({ lines, columns, theme }: SpokenLinesProps): ReactNode {
  return (
    <Static items={[...lines]}>
      {(row, place) => {
        const text = row.map((piece) => piece.text).join('');
        return <Text key={place}>{wrap(theme.ascii ? asciiTwin(text) : text, columns).join('\n')}</Text>;
      }}
    </Static>
  );
}
