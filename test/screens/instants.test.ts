import { describe, expect, test } from 'vitest';
import { untilWhen, when } from '../../source/screens/frame/instants.ts';

const NOW = Date.parse('2026-11-23T13:20:00Z');
const until = (at: string, language: 'en' | 'fr', begins = false): string =>
  untilWhen(Date.parse(at), NOW, 'Europe/Paris', language, begins).replaceAll('\u00a0', ' ');

test.each([
  ['2027-01-12T13:30:00Z', 'Tuesday 12 January, 2:30 pm'],
  ['2027-11-23T13:30:00Z', 'Tuesday 23 November 2027, 2:30 pm'],
  ['2025-11-23T13:30:00Z', 'Sunday 23 November 2025, 2:30 pm'],
])('T16 a day that may be of another year is said with it: %s', (at, words) => {
  expect(when(Date.parse(at), NOW, 'Europe/Paris', 'en')).toBe(words);
});

describe('until when', () => {
  test('an hour of today stands alone', () => {
    expect(until('2026-11-23T13:45:00Z', 'fr')).toBe('jusqu’à 14 h 45');
    expect(until('2026-11-23T13:45:00Z', 'en')).toBe('until 2:45 pm');
  });

  test('T16 an hour of another day is said with its day, as the language says it', () => {
    expect(until('2026-11-23T23:00:00Z', 'fr', true)).toBe('Jusqu’au mardi 24 novembre à 0 h');
    expect(until('2026-11-24T09:00:00Z', 'en', true)).toBe('Until Tuesday 24 November at 10:00 am');
  });
});
