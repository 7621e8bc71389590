import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHour } from '../../source/intake/read-hour.ts';
import { writeHour } from '../../source/intake/write-hour.ts';
import type { UiLanguage } from '../../source/wording/words.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
const paris = (language: UiLanguage) => ({ zone: 'Europe/Paris', now, language });

describe('an hour as a person types it', () => {
  it('is a day and an hour in words', () => {
    const at = Date.parse('2026-12-01T13:30:00Z');
    expect(writeHour(at, paris('fr'))).toBe('mardi 1er décembre 14h30');
    expect(writeHour(at, paris('en'))).toBe('Tuesday 1 December 14:30');
    expect(writeHour(at, paris('en-US'))).toBe('Tuesday, December 1 2:30 PM');
    expect(writeHour(Date.parse('2026-12-01T13:00:00Z'), paris('fr'))).toBe('mardi 1er décembre 14h');
  });

  it('names its year where that is not this one, and its offset where clocks show it twice', () => {
    expect(writeHour(Date.parse('2028-02-02T13:30:00Z'), paris('fr'))).toBe('mercredi 2 février 2028 14h30');
    expect(writeHour(Date.parse('2027-10-31T01:30:00Z'), paris('fr'))).toBe('2027-10-31T02:30+01:00');
  });

  it('is read back as that very instant, in every zone and language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 * 366 * 24 * 60 }),
        fc.constantFrom('Europe/Paris', 'America/Montreal', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
        fc.constantFrom('fr' as const, 'en' as const),
        (minutes, zone, language) => {
          const context = { zone, now, language };
          const at = now + minutes * 60_000;
          const reading = readHour(writeHour(at, context), context);
          expect(reading.ok && reading.value).toBe(at);
        },
      ),
      { numRuns: 200 },
    );
  });
});
