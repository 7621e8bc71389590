import { expect, test } from 'vitest';
import { fittedText } from '../../source/commands/fitted-text.ts';

const TEXT = [
  'Rehearsed: Ms Holloway · Example Ltd · by phone, a recruiter with a withheld number',
  '',
  '✓ 2:30 pm  Call: They are calling, after 1\u00a0min',
].join('\n');

test('a line too long for the terminal goes on below, parted between words', () => {
  expect(fittedText(TEXT, 40).split('\n')).toEqual([
    'Rehearsed: Ms Holloway · Example Ltd',
    '    · by phone, a recruiter with a',
    '    withheld number',
    '',
    '✓ 2:30 pm  Call: They are calling,',
    '    after 1\u00a0min',
  ]);
});

test('what fits stays as it is, and so does everything without a terminal', () => {
  expect(fittedText(TEXT, 100)).toBe(TEXT);
  expect(fittedText(TEXT, undefined)).toBe(TEXT);
});
