import { describe, expect, it } from 'vitest';
import { dayAloud, hourAloud, phoneAloud, speakingSeconds, wordCount } from '../../source/texts/speech.ts';

const paris = (clock: string): number => Date.parse(`2025-06-17T${clock}:00+02:00`);
const french = (clock: string): string => hourAloud(paris(clock), 'Europe/Paris', 'fr-FR');
const english = (clock: string): string => hourAloud(paris(clock), 'Europe/Paris', 'en-GB');

describe('S3-08 hours in words', () => {
  it('says French hours and minutes as feminine', () => {
    expect(french('14:30')).toBe('quatorze heures trente');
    expect(french('09:00')).toBe('neuf heures');
    expect(french('01:00')).toBe('une heure');
    expect(french('21:21')).toBe('vingt et une heures vingt et une');
    expect(french('12:00')).toBe('midi');
    expect(french('00:00')).toBe('minuit');
    expect(french('00:15')).toBe('zéro heure quinze');
    expect(french('10:05')).toBe('dix heures cinq');
    expect(french('08:46')).toBe('huit heures quarante-six');
  });

  it('says English hours on twelve', () => {
    expect(english('14:30')).toBe('two thirty');
    expect(english('09:00')).toBe('nine o’clock');
    expect(english('15:05')).toBe('three oh five');
    expect(english('14:46')).toBe('two forty-six');
    expect(english('12:15')).toBe('twelve fifteen');
    expect(english('12:00')).toBe('noon');
  });
});

describe('S3-08 numbers in words', () => {
  it('dictates French numbers in pairs', () => {
    expect(phoneAloud('+33612345678', 'fr-FR')).toBe(
      'zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit',
    );
    expect(phoneAloud('+33180719199', 'fr-FR')).toBe(
      'zéro un, quatre-vingts, soixante et onze, quatre-vingt-onze, quatre-vingt-dix-neuf',
    );
    expect(phoneAloud('+33600216108', 'fr-FR')).toBe('zéro six, zéro zéro, vingt et un, soixante et un, zéro huit');
  });

  it('dictates the others digit by digit', () => {
    expect(phoneAloud('+15145550123', 'fr-CA')).toBe('cinq un quatre, cinq cinq cinq, zéro un deux trois');
    expect(phoneAloud('+447700900123', 'en-GB')).toBe('zero seven seven zero zero, nine zero zero, one two three');
    expect(phoneAloud('+12125550123', 'en-US')).toBe('two one two, five five five, zero one two three');
    expect(phoneAloud('+33612345678', 'en-GB')).toBe(
      'plus three three, six, one two, three four, five six, seven eight',
    );
    expect(phoneAloud('+15145550123', 'fr-FR')).toBe('plus un, cinq un quatre, cinq cinq cinq, zéro un deux trois');
  });
});

describe('speaking time', () => {
  it('counts words, not punctuation', () => {
    expect(wordCount('Je répète : zéro six, douze !')).toBe(5);
    expect(wordCount('')).toBe(0);
  });

  it('reads 65 words in thirty seconds', () => {
    expect(speakingSeconds(Array(65).fill('mot').join(' '))).toBe(30);
    expect(speakingSeconds(Array(66).fill('mot').join(' '))).toBe(31);
  });
});

describe('days in words', () => {
  const day = (date: string, language: 'fr-FR' | 'fr-CA' | 'en-GB' | 'en-US'): string =>
    dayAloud(Date.parse(`${date}T12:00:00+02:00`), 'Europe/Paris', language);

  it('counts in French, but for the first', () => {
    expect(day('2025-06-01', 'fr-FR')).toBe('dimanche premier juin');
    expect(day('2025-06-17', 'fr-CA')).toBe('mardi dix-sept juin');
    expect(day('2025-08-21', 'fr-FR')).toBe('jeudi vingt et un août');
  });

  it('orders in English', () => {
    expect(day('2025-06-17', 'en-GB')).toBe('Tuesday the seventeenth of June');
    expect(day('2025-06-17', 'en-US')).toBe('Tuesday, June seventeenth');
    const ordinals = Array.from({ length: 31 }, (_, index) => {
      const date = `2025-07-${String(index + 1).padStart(2, '0')}`;
      return day(date, 'en-US').replace(/.* /, '');
    });
    expect(ordinals.join(' ')).toBe(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
        'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third ' +
        'twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
    );
  });

  it('is the day of the zone', () => {
    const midnight = Date.parse('2025-06-17T23:30:00Z');
    expect(dayAloud(midnight, 'Europe/Paris', 'fr-FR')).toBe('mercredi dix-huit juin');
    expect(dayAloud(midnight, 'America/New_York', 'en-US')).toBe('Tuesday, June seventeenth');
  });
});
