import { expect, test } from 'vitest';
import { line, span } from '../../source/screens/frame/lines.ts';
import { painted } from '../../source/screens/frame/painted.ts';

const COLOURS = { palette: 'dark', ascii: false } as const;

test('a row is its pieces in their looks, one row below the other', () => {
  const rows = [[span('Call '), span('now', 'strong')], line('14:50', 'accent'), []];
  expect(painted(rows, COLOURS)).toBe('Call \u001b[1mnow\u001b[0m\r\n\u001b[1;38;5;80m14:50\u001b[0m\r\n');
});

test('X08 without colour the weight stays, without UTF-8 every sign has its twin', () => {
  expect(painted([line('é ✓', 'warning')], { palette: null, ascii: true })).toMatch(/^\u001b\[1me .\u001b\[0m$/);
});
