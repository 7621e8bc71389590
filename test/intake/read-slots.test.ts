import { describe, expect, it } from 'vitest';
import { readFact, writeFact } from '../../source/intake/read-facts.ts';
import { readSlots } from '../../source/intake/read-slots.ts';

// Monday 23 November 2026, 15:00 in Paris.
const context = { zone: 'Europe/Paris', now: Date.parse('2026-11-23T14:00:00Z'), language: 'fr' as const };

describe('the hours that one offers', () => {
  it.each([
    ['mardi 10h, mercredi 15h30', '2026-11-24T09:00:00.000Z,2026-11-25T14:30:00.000Z'],
    ['mercredi 15h30 ou mardi 10h', '2026-11-24T09:00:00.000Z,2026-11-25T14:30:00.000Z'],
    [
      'demain 9h ; jeudi 26 novembre à 14h et vendredi 16h',
      '2026-11-24T08:00:00.000Z,2026-11-26T13:00:00.000Z,2026-11-27T15:00:00.000Z',
    ],
  ])('are understood: %s', (typed, slots) => {
    expect(readSlots(typed, context)).toBe(slots);
  });

  it.each(['jeudi 14h ou 16h', 'mardi matin', 'mardi entre 10h et 12h', 'quand vous voulez', 'hier 10h'])(
    'stay as they were typed where one is not certain: %s',
    (typed) => {
      expect(readSlots(typed, context)).toBeNull();
    },
  );

  it('are meant on their clock, and are read back as they were kept', () => {
    const theirs = { ...context, theirZone: 'America/New_York', country: null };
    const reading = readFact('slots', 'mardi 10h', theirs);
    expect(reading).toEqual({ ok: true, value: { slots: '2026-11-24T15:00:00.000Z' } });
    expect(readFact('slots', writeFact('slots', '2026-11-24T15:00:00.000Z'), theirs)).toEqual(reading);
    expect(readFact('slots', 'mardi matin', theirs)).toEqual({ ok: true, value: { slots: 'mardi matin' } });
  });
});
