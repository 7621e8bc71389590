import { describe, expect, it } from 'vitest';
import type { Language } from '../../source/day/interview.ts';
import { cityIn, dayIn, hourIn, phoneIn, slotsIn, typedHours, zoneIn } from '../../source/texts/hours.ts';

const at = (iso: string): number => Date.parse(iso);
const PARIS = 'Europe/Paris';

describe('hours', () => {
  it('writes French hours with no-break spaces, without a leading zero', () => {
    expect(hourIn(at('2026-11-23T13:30:00Z'), PARIS, 'fr-FR')).toBe('14\u00a0h\u00a030');
    expect(hourIn(at('2026-11-23T08:00:00Z'), PARIS, 'fr-CA')).toBe('9\u00a0h');
    expect(hourIn(at('2026-11-23T08:05:59Z'), PARIS, 'fr-FR')).toBe('9\u00a0h\u00a005');
    expect(hourIn(at('2026-11-23T00:00:00Z'), PARIS, 'fr-FR')).toBe('1\u00a0h');
    expect(hourIn(at('2026-11-22T23:00:00Z'), PARIS, 'fr-FR')).toBe('0\u00a0h');
  });

  it('writes English hours on twelve', () => {
    expect(hourIn(at('2026-11-23T13:30:00Z'), PARIS, 'en-GB')).toBe('2:30 pm');
    expect(hourIn(at('2026-11-23T13:30:00Z'), PARIS, 'en-US')).toBe('2:30 PM');
    expect(hourIn(at('2026-11-23T11:00:00Z'), PARIS, 'en-GB')).toBe('12:00 pm');
    expect(hourIn(at('2026-11-22T23:05:00Z'), PARIS, 'en-US')).toBe('12:05 AM');
  });

  it('says noon and midnight only when asked to', () => {
    const noon = at('2026-11-23T11:00:00Z');
    const midnight = at('2026-11-22T23:00:00Z');
    expect(hourIn(noon, PARIS, 'fr-FR')).toBe('12\u00a0h');
    expect(hourIn(noon, PARIS, 'fr-FR', { words: true })).toBe('midi');
    expect(hourIn(midnight, PARIS, 'fr-CA', { words: true })).toBe('minuit');
    expect(hourIn(noon, PARIS, 'en-GB', { words: true })).toBe('noon');
    expect(hourIn(midnight, PARIS, 'en-US', { words: true })).toBe('midnight');
  });

  it('T09 T10 follows each zone through its own change of clocks', () => {
    expect(hourIn(at('2026-03-29T00:15:00Z'), PARIS, 'en-GB')).toBe('1:15 am');
    expect(hourIn(at('2026-03-29T01:15:00Z'), PARIS, 'en-GB')).toBe('3:15 am');
    expect(hourIn(at('2026-07-01T12:00:00Z'), 'Africa/Casablanca', 'fr-FR')).toBe('13\u00a0h');
    expect(hourIn(at('2026-06-17T12:30:00Z'), 'America/St_Johns', 'fr-CA')).toBe('10\u00a0h');
    expect(hourIn(at('2026-12-17T12:30:00Z'), 'America/St_Johns', 'fr-CA')).toBe('9\u00a0h');
  });
});

describe('days', () => {
  it('writes the day as each language does', () => {
    const june = at('2025-06-17T12:00:00Z');
    expect(dayIn(june, PARIS, 'fr-FR')).toBe('mardi 17 juin');
    expect(dayIn(june, PARIS, 'fr-CA')).toBe('mardi 17 juin');
    expect(dayIn(june, PARIS, 'en-GB')).toBe('Tuesday 17 June');
    expect(dayIn(june, PARIS, 'en-US')).toBe('Tuesday, June 17');
    expect(dayIn(at('2027-06-01T12:00:00Z'), PARIS, 'fr-FR')).toBe('mardi 1er juin');
    expect(dayIn(at('2027-06-01T12:00:00Z'), PARIS, 'en-GB')).toBe('Tuesday 1 June');
  });

  it('takes the day of the zone, not of the machine', () => {
    const late = at('2025-06-17T23:30:00Z');
    expect(dayIn(late, PARIS, 'en-GB')).toBe('Wednesday 18 June');
    expect(dayIn(late, 'America/Toronto', 'en-GB')).toBe('Tuesday 17 June');
  });
});

describe('zones', () => {
  const summer = at('2025-06-17T12:00:00Z');

  it('names the zone as people say it', () => {
    expect(zoneIn(summer, PARIS, 'fr-FR')).toBe('heure de Paris');
    expect(zoneIn(summer, 'America/Toronto', 'fr-CA')).toBe('heure de Montréal');
    expect(zoneIn(summer, 'Europe/London', 'fr-FR')).toBe('heure de Londres');
    expect(zoneIn(summer, 'Europe/London', 'en-GB')).toBe('UK time');
    expect(zoneIn(summer, 'America/New_York', 'en-US')).toBe('Eastern time');
    expect(zoneIn(summer, 'America/New_York', 'en-GB')).toBe('New York time');
    expect(zoneIn(summer, 'America/Argentina/Buenos_Aires', 'en-US')).toBe('Buenos Aires time');
  });

  it('elides before a vowel and a mute h', () => {
    expect(zoneIn(summer, 'Africa/Abidjan', 'fr-FR')).toBe('heure d’Abidjan');
    expect(zoneIn(summer, 'Africa/Algiers', 'fr-FR')).toBe('heure d’Alger');
    expect(zoneIn(summer, 'Europe/Athens', 'fr-FR')).toBe('heure d’Athènes');
    expect(zoneIn(summer, 'Europe/Helsinki', 'fr-FR')).toBe('heure d’Helsinki');
    expect(zoneIn(summer, 'Asia/Hong_Kong', 'fr-FR')).toBe('heure de Hong Kong');
    expect(zoneIn(summer, 'Africa/Cairo', 'fr-FR')).toBe('heure du Caire');
    expect(zoneIn(summer, 'Indian/Reunion', 'fr-FR')).toBe('heure de La Réunion');
  });

  it('has a name for every zone of the database, and never a season’s abbreviation', () => {
    for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+5', 'EST5EDT', 'US/Eastern', 'Japan']) {
      for (const language of ['fr-FR', 'fr-CA', 'en-GB', 'en-US'] as const) {
        const name = zoneIn(summer, zone, language);
        expect(name, zone).toMatch(/^(heure (de |d’|du |des |de l’|UTC)|.+ time$|UTC)/);
        expect(name, zone).not.toMatch(/undefined|null|_|\bE[SD]T\b|\b[CMP][SD]T\b| {2}/);
        expect(name, zone).not.toMatch(/heure de [AEIOUÉÈÊÎÔ]/);
      }
    }
    expect(zoneIn(summer, 'Etc/GMT-3', 'en-GB')).toBe('UTC+3');
    expect(zoneIn(summer, 'EST5EDT', 'fr-FR')).toBe('heure UTC−4');
    expect(zoneIn(summer, 'UTC', 'fr-FR')).toBe('heure UTC');
  });

  it('gives the city alone', () => {
    expect(cityIn(summer, 'America/Toronto', 'fr-CA')).toBe('Montréal');
    expect(cityIn(summer, 'America/Toronto', 'en-GB')).toBe('Toronto');
    expect(cityIn(summer, 'Etc/GMT-3', 'en-GB')).toBe('UTC+3');
  });
});

describe('phone numbers', () => {
  it('writes a number as its reader dials it', () => {
    expect(phoneIn('+33612345678', 'fr-FR')).toBe('06 12 34 56 78');
    expect(phoneIn('+33612345678', 'fr-CA')).toBe('+33 6 12 34 56 78');
    expect(phoneIn('+15145550123', 'fr-CA')).toBe('514 555-0123');
    expect(phoneIn('+15145550123', 'fr-FR')).toBe('+1 514 555 0123');
    expect(phoneIn('+447700900123', 'en-GB')).toBe('07700 900123');
    expect(phoneIn('+447700900123', 'en-US')).toBe('+44 7700 900123');
    expect(phoneIn('+12125550123', 'en-US')).toBe('(212) 555-0123');
    expect(phoneIn('+15145550123', 'en-US')).toBe('(514) 555-0123');
  });

  it('follows the reader’s country where it is known, whatever the language', () => {
    expect(phoneIn('+33612345678', 'fr-FR', 'MA')).toBe('+33 6 12 34 56 78');
    expect(phoneIn('+33612345678', 'en-GB', 'FR')).toBe('06 12 34 56 78');
    expect(phoneIn('+32470123456', 'fr-FR', 'BE')).toBe('0470 12 34 56');
  });

  it('gives back what is no number', () => {
    expect(phoneIn('12', 'fr-FR')).toBe('12');
  });
});

describe('hours that somebody typed', () => {
  const spaced = (text: string) => text.replaceAll('\u00a0', '~');

  it.each([
    ['fr-FR', 'mardi 10h, mercredi 15h30', 'mardi 10~h, mercredi 15~h~30'],
    ['fr-CA', 'mardi à 14:30 ou 2:30pm', 'mardi à 14~h~30 ou 14~h~30'],
    ['fr-FR', 'entre 9h et 12h, 3 jours sur 5', 'entre 9~h et 12~h, 3 jours sur 5'],
    ['en-GB', 'Tuesday 14:30 or 10am', 'Tuesday 2:30 pm or 10:00 am'],
    ['en-US', 'Tuesday 14h30 or 9.', 'Tuesday 2:30 PM or 9.'],
    ['en-GB', 'a 3h commute, room 2:1, 12/11, 1.30', 'a 3h commute, room 2:1, 12/11, 1.30'],
    ['fr-FR', 'H2O, 24h/24, 10hectares', 'H2O, 24h/24, 10hectares'],
  ] as const)('are written as the message writes its own, %s: %s', (language, typed, written) => {
    expect(spaced(typedHours(typed, language))).toBe(written);
  });

  it('that one offers are in the language of the message where they were understood', () => {
    const slots = '2026-11-24T09:00:00.000Z,2026-11-25T14:30:00.000Z';
    const written = (language: Language) => spaced(slotsIn(slots, 'Europe/Paris', language));
    expect(written('fr-FR')).toBe('mardi 24 novembre à 10~h ou mercredi 25 novembre à 15~h~30');
    expect(written('en-GB')).toBe('Tuesday 24 November at 10:00 am or Wednesday 25 November at 3:30 pm');
    expect(written('en-US')).toBe('Tuesday, November 24 at 10:00 AM or Wednesday, November 25 at 3:30 PM');
    expect(spaced(slotsIn('mardi entre 10h et 12h', 'Europe/Paris', 'fr-FR'))).toBe('mardi entre 10~h et 12~h');
  });
});
