import { afterEach, describe, expect, it } from 'vitest';
import { readDay, readHour } from '../../source/intake/read-hour.ts';
import { readHourToday, readPastHour } from '../../source/intake/read-told-hour.ts';
import type { Reading } from '../../source/intake/result.ts';
import { ABBREVIATIONS } from '../../source/intake/zone-names.ts';
import type { UiLanguage } from '../../source/wording/words.ts';

const PARIS = 'Europe/Paris';
/** Tuesday 25 August 2026, 10:00 in Paris. */
const AUGUST = Date.parse('2026-08-25T08:00:00Z');
const JANUARY = Date.parse('2026-01-14T09:00:00Z');
const JULY = Date.parse('2026-07-15T08:00:00Z');

const outcome = (reading: Reading<number>): string =>
  reading.ok ? new Date(reading.value).toISOString().replace(':00.000Z', 'Z') : reading.problem.code;

const hour = (text: string, language: UiLanguage, now = AUGUST, zone = PARIS): string =>
  outcome(readHour(text, { zone, now, language }));

/** What is typed, and what it is in French and in English on 25 August 2026 at 10:00 in Paris; one value where they agree. */
const TABLE: readonly (readonly [typed: string, french: string, english?: string])[] = [
  ['2026-11-23T14:30', '2026-11-23T13:30Z'],
  ['2026-11-23 14:30', '2026-11-23T13:30Z'],
  ['2026-11-23T14:30:00', '2026-11-23T13:30Z'],
  ['2026-11-23T14:30:00Z', '2026-11-23T14:30Z'],
  ['2026-11-23T14:30+05:30', '2026-11-23T09:00Z'],
  ['2026-11-23 14:30 UTC', '2026-11-23T14:30Z'],
  ['2026-10-25T02:30+02:00', '2026-10-25T00:30Z'],
  ['2026-10-25T02:30+01:00', '2026-10-25T01:30Z'],
  ['2026-11-23 14h30', '2026-11-23T13:30Z'],
  ['2026/11/23 14:30', '2026-11-23T13:30Z'],
  ['2026-11-23 2:30', '2026-11-23T01:30Z'],
  ['23.11.2026 14:30', '2026-11-23T13:30Z'],
  ['23-11-2026 14h30', '2026-11-23T13:30Z'],
  ['demain 14h30', '2026-08-26T12:30Z'],
  ['Demain 14H30', '2026-08-26T12:30Z'],
  ['demain à 14 h 30', '2026-08-26T12:30Z'],
  ['demain à 14\u00a0h\u202f30', '2026-08-26T12:30Z'],
  ['demain matin 9h', '2026-08-26T07:00Z'],
  ['après-demain 10h15', '2026-08-27T08:15Z'],
  ['14h30', '2026-08-25T12:30Z'],
  ['14h', '2026-08-25T12:00Z'],
  ['14:30', '2026-08-25T12:30Z'],
  ['14.30', '2026-08-25T12:30Z'],
  ['9h05', '2026-08-25T07:05Z'],
  ['6h', '2026-08-26T04:00Z'],
  ['2h30', '2026-08-26T00:30Z'],
  ['2:30', '2026-08-26T00:30Z', 'am-or-pm'],
  ['02:30', '2026-08-26T00:30Z'],
  ['2:30pm', '2026-08-25T12:30Z'],
  ['2:30 pm', '2026-08-25T12:30Z'],
  ['2.30 p.m.', '2026-08-25T12:30Z'],
  ['12pm', '2026-08-25T10:00Z'],
  ['12am', '2026-08-25T22:00Z'],
  ['tomorrow 2:30pm', '2026-08-26T12:30Z'],
  ['2pm tomorrow', '2026-08-26T12:00Z'],
  ["tomorrow at 9 o'clock", '2026-08-26T07:00Z'],
  ['lundi 14h30', '2026-08-31T12:30Z'],
  ['lundi prochain 9h', '2026-08-31T07:00Z'],
  ['lundi en huit 9h', '2026-09-07T07:00Z'],
  ['vendredi prochain 9h', 'next-unclear'],
  ['next Friday at 9am', 'next-unclear'],
  ['this Friday 9am', '2026-08-28T07:00Z'],
  ['Monday at 9', '2026-08-31T07:00Z'],
  ['9am Monday', '2026-08-31T07:00Z'],
  ['mar. 3 nov. 14h', '2026-11-03T13:00Z', 'hour-not-understood'],
  ['Mar 3 2pm', 'hour-not-understood', '2027-03-03T13:00Z'],
  ['29 août 14h30', '2026-08-29T12:30Z'],
  ['29 aout 14h30', '2026-08-29T12:30Z'],
  ['14h 29 août', '2026-08-29T12:00Z'],
  ['29/08/26 14:30', '2026-08-29T12:30Z'],
  ['29/08/2026 à 14h30', '2026-08-29T12:30Z'],
  ['29/08 à 9h', '2026-08-29T07:00Z'],
  ['le 3 décembre à midi', '2026-12-03T11:00Z'],
  ['1er décembre 9h', '2026-12-01T08:00Z'],
  ['le 3 à 14h', '2026-09-03T12:00Z'],
  ['lundi 31 à 14h30', '2026-08-31T12:30Z'],
  ['mardi 31 à 14h30', 'weekday-differs'],
  ['the 3rd at 2pm', '2026-09-03T12:00Z'],
  ['jeudi 17 juin 2027 à 14h30', '2027-06-17T12:30Z'],
  ['June 17 at 2:30 PM', '2027-06-17T12:30Z'],
  ['Nov 23, 2026, 2:30 PM', '2026-11-23T13:30Z'],
  ['9 am on 3 December 2026', '2026-12-03T08:00Z'],
  ['aujourd’hui 14h30', '2026-08-25T12:30Z'],
  ["aujourd'hui 14h30", '2026-08-25T12:30Z'],
  ['today 2:30pm', '2026-08-25T12:30Z'],
  ['today 7am', '2026-08-25T05:00Z'],
  ['ce soir 20h', '2026-08-25T18:00Z'],
  ['tonight at 8', '2026-08-25T18:00Z'],
  ["3h de l'après-midi", '2026-08-25T13:00Z'],
  ['noon tomorrow', '2026-08-26T10:00Z'],
  ['midi et demi', '2026-08-25T10:30Z'],
  ['minuit', '2026-08-25T22:00Z'],
  ['demain à minuit', 'midnight-unclear'],
  ['in 20 minutes', '2026-08-25T08:20Z'],
  ['dans 20 min', '2026-08-25T08:20Z'],
  ['dans 1 h 30', '2026-08-25T09:30Z'],
  ['dans une demi-heure', '2026-08-25T08:30Z'],
  ['in an hour', '2026-08-25T09:00Z'],
  ['now + 3 min', '2026-08-25T08:03Z'],
  ['now', '2026-08-25T08:00Z'],
  ['il y a 10 minutes', '2026-08-25T07:50Z'],
  ['dans 3 jours à 14h', '2026-08-28T12:00Z'],
  ['02/03/2027 14h', '2027-03-02T13:00Z', 'day-or-month'],
  ['02/03 14h', '2027-03-02T13:00Z', 'day-or-month'],
  ['03/03/2027 14h', '2027-03-03T13:00Z'],
  ['13/02/2027 14h', '2027-02-13T13:00Z'],
  ['Tuesday 02/03/2027 2pm', '2027-03-02T13:00Z'],
  ['20/08 9h', 'year-unclear'],
  ['lundi 24 août 9h', '2026-08-24T07:00Z'],
  ['mardi 17 juin 2027 14h', 'weekday-differs'],
  ['29 février 2027 14h', 'date-impossible'],
  ['2027-02-29T14:30', 'date-impossible'],
  ['31/02 9h', 'date-impossible'],
  ['2026-13-01 9h', 'month-impossible'],
  ['2126-11-23T14:30', 'year-impossible'],
  ['25:00', 'hour-impossible'],
  ['24:30', 'hour-impossible'],
  ['demain 24h', 'hour-impossible'],
  ['2026-11-23T24:30', 'hour-impossible'],
  ['14h60', 'hour-impossible'],
  ['2026-11-23T14:30+25:00', 'hour-offset'],
  ['at 2', 'am-or-pm'],
  ['14', '2026-08-25T12:00Z'],
  ['le jeudi 3 septembre 2026 à 14h30.', '2026-09-03T12:30Z'],
  ['jeu. 3 sept. 14:30', '2026-09-03T12:30Z', '2026-09-03T12:30Z'],
  ['in 2h tomorrow', 'hour-not-understood'],
  ['29/08 09:00 - 10:00', 'two-hours'],
  ['tomorrow at 2', 'am-or-pm'],
  ['demain', 'hour-missing'],
  ['2026-11-23', 'hour-missing'],
  ['14h30-15h', 'two-hours'],
  ['demain 29 août 14h', 'two-days'],
  ['2:30 PM EST', 'hour-with-zone'],
  ['2:30 PM Central European Time', 'hour-with-zone'],
  ['14h30 heure de l’Est', 'hour-with-zone'],
  ['14h30 heure de Paris', '2026-08-25T12:30Z'],
  ['tomorrow 2:30pm New York time', 'hour-in-their-zone'],
  ['demain 14h30 heure de Londres', 'hour-in-their-zone'],
  ['demain 14h30 Europe/London', 'hour-in-their-zone'],
  ['2:30pm Atlantis time', 'hour-with-zone'],
  ['14 h 30 demain matin', 'part-differs'],
  ['0h30 du soir', 'part-differs'],
  ['14h3', 'hour-not-understood'],
  ['bientôt', 'hour-not-understood'],
  ['half past two tomorrow', 'hour-not-understood'],
  ['', 'hour-empty'],
  [' \u00a0\t', 'hour-empty'],
];

const host = process.env.TZ;
afterEach(() => {
  if (host === undefined) delete process.env.TZ;
  else process.env.TZ = host;
});

describe('an hour as it is typed (T18)', () => {
  it.each([
    ['2:30 PM Central European Time', 'Europe/Paris, Europe/Berlin'],
    ['14h30 heure d’été d’Europe centrale', 'Europe/Paris, Europe/Berlin'],
    ['2:30pm Eastern Daylight Time', 'America/New_York'],
    ['14h30 heure de l’Est', 'America/New_York'],
    ['2:30pm Indian Standard Time', 'Asia/Kolkata, Europe/Dublin'],
  ])('a zone that is written out is met with cities in it: %s', (typed, cities) => {
    const reading = readHour(typed, { zone: 'Europe/Paris', now: Date.parse('2026-08-25T10:00Z'), language: 'en' });
    expect(reading).toMatchObject({ ok: false, problem: { code: 'hour-with-zone' } });
    expect(!reading.ok && reading.problem.values.example).toContain(cities);
  });

  it.each([
    ['2026-11-27 2:30pm ET', 'America/New_York', '2026-11-27T19:30Z'],
    ['2026-07-14 2:30pm ET', 'America/New_York', '2026-07-14T18:30Z'],
    ['2026-11-27 2:30pm EST', 'America/New_York', '2026-11-27T19:30Z'],
    ['2026-11-27 14h30 HE', 'America/Montreal', '2026-11-27T19:30Z'],
    ['2026-11-27 2:30pm (ET)', 'America/Toronto', '2026-11-27T19:30Z'],
    ['2026-07-14 2:30pm EST', 'America/New_York', 'hour-with-zone'],
    ['2026-07-14 14:30 CET', 'Europe/Paris', 'hour-with-zone'],
    ['2026-11-27 2:30pm EDT', 'America/New_York', 'hour-with-zone'],
    ['2026-11-27 2:30pm CST', 'America/Chicago', 'hour-with-zone'],
    ['2026-11-27 2:30pm ET', 'America/Chicago', 'hour-with-zone'],
    ['2026-11-27 2:30pm ET', 'America/Panama', 'hour-with-zone'],
  ])('T12 the name of one’s own zone is read where it can mean no other time: %s in %s', (typed, zone, read) =>
    expect([hour(typed, 'fr', AUGUST, zone), hour(typed, 'en', AUGUST, zone)]).toEqual([read, read]),
  );

  it.each([
    'Dear Ana, your interview with Claire Smith is confirmed for tomorrow at 2:30pm in Teams',
    'Your interview is confirmed for tomorrow 2:30pm, link https://teams.microsoft.com/x',
    `Interview. ${'We look forward to it. '.repeat(20)}`,
  ])('where a whole email is pasted, the sentence says what reads it: %s', (pasted) =>
    expect([hour(pasted, 'fr'), hour(pasted, 'en')]).toEqual(['hour-in-a-text', 'hour-in-a-text']),
  );

  it.each(Object.keys(ABBREVIATIONS))('no zone is passed over in silence: %s', (name) => {
    const between = name === 'at' ? [] : [`14h30 ${name} demain`];
    for (const typed of [`2:30pm ${name.toUpperCase()}`, `tomorrow 2:30pm (${name})`, ...between]) {
      expect([typed, hour(typed, 'fr'), hour(typed, 'en')]).toEqual([typed, 'hour-with-zone', 'hour-with-zone']);
    }
  });

  it('a zone of others with the same time is read; another is named as it was typed', () => {
    expect(hour('14:30 GMT', 'en', JANUARY, 'Europe/London')).toBe('2026-01-14T14:30Z');
    expect(hour('14:30 GMT', 'en', JULY, 'Europe/London')).toBe('hour-in-their-zone');
    const there = readHour('demain 14 h 30, heure de La Réunion', { zone: PARIS, now: AUGUST, language: 'fr' });
    expect(there).toMatchObject({ problem: { values: { zone: 'heure de La Réunion' } } });
  });

  it('is known by at least sixty forms', () => expect(TABLE.length).toBeGreaterThanOrEqual(60));

  it.each(TABLE.map(([typed, french, english = french]) => ({ typed, french, english })))(
    '$typed',
    ({ typed, french, english }) => {
      expect([hour(typed, 'fr'), hour(typed, 'en')]).toEqual([french, english]);
    },
  );

  it.each([
    ['UTC', 8],
    ['America/Chicago', 3],
    ['Pacific/Auckland', 20],
  ] as const)('T11 is read the same on a machine in %s', (zone, hostHour) => {
    process.env.TZ = zone;
    expect(new Date(AUGUST).getHours()).toBe(hostHour);
    const now = TABLE.map(([typed]) => [typed, hour(typed, 'fr'), hour(typed, 'en')]);
    expect(now).toEqual(TABLE.map(([typed, french, english]) => [typed, french, english ?? french]));
  });
});

describe('an hour without a day', () => {
  const at = (now: string, typed: string): string => hour(typed, 'fr', Date.parse(now));
  it('is today where it comes', () => expect(at('2026-01-14T09:00Z', '14h30')).toBe('2026-01-14T13:30Z'));
  it('is a whole minute where it is counted from now, whatever second it is', () => {
    const now = AUGUST + 45_500;
    expect(hour('dans 1 heure', 'fr', now)).toBe('2026-08-25T09:00Z');
    expect(hour('in 1 hour', 'en', now)).toBe('2026-08-25T09:00Z');
    expect(hour('now + 3 min', 'en', now)).toBe('2026-08-25T08:03Z');
    expect(hour('il y a 10 minutes', 'fr', now)).toBe('2026-08-25T07:50Z');
    expect(hour('maintenant', 'fr', now)).toBe('2026-08-25T08:00Z');
  });
  it('is today where it passed less than three hours ago', () =>
    expect(at('2026-01-14T16:29Z', '14h30')).toBe('2026-01-14T13:30Z'));
  it('is tomorrow where it passed three hours ago', () =>
    expect(at('2026-01-14T16:30Z', '14h30')).toBe('2026-01-15T13:30Z'));
  it('counts the days of the zone, not of UTC', () =>
    expect(hour('9h', 'fr', Date.parse('2026-01-14T23:30Z'), PARIS)).toBe('2026-01-15T08:00Z'));
  it('is the last such hour where only the past can be meant', () => {
    const reading = readHour('23h50', { zone: PARIS, now: JANUARY, language: 'fr', lean: 'past' });
    expect(outcome(reading)).toBe('2026-01-13T22:50Z');
  });
  it('says that it is past', () => {
    const reading = readHour('today 7am', { zone: PARIS, now: AUGUST, language: 'en' });
    expect(reading).toMatchObject({
      ok: true,
      remarks: [{ code: 'hour-is-past', values: { date: 'Tuesday 25 August 2026', hour: '7:00 am' } }],
    });
    expect(readHour('today 7am', { zone: PARIS, now: AUGUST, language: 'fr' })).toMatchObject({
      remarks: [{ values: { date: 'mardi 25 août 2026', hour: '7\u00a0h' } }],
    });
  });
  it('says on which day it was taken where that is not today', () => {
    expect(readHour('6h', { zone: PARIS, now: AUGUST, language: 'fr' })).toMatchObject({
      remarks: [{ code: 'hour-other-day', values: { date: 'mercredi 26 août 2026', hour: '6\u00a0h' } }],
    });
    expect(readHour('demain 6h', { zone: PARIS, now: AUGUST, language: 'fr' })).not.toHaveProperty('remarks');
  });
});

describe('the nights on which the clocks change', () => {
  const nows: readonly number[] = [JANUARY, JULY, Date.parse('2026-10-25T00:30Z'), Date.parse('2026-03-29T00:59Z')];

  it.each(['2026-03-29T02:30', '2026-03-29 2h30', '29/03/2026 02:30'])('T07 %s does not exist in Paris', (typed) => {
    for (const now of nows) {
      expect(readHour(typed, { zone: PARIS, now, language: 'fr' })).toMatchObject({
        ok: false,
        problem: {
          code: 'hour-skipped',
          values: { before: '2026-03-29T01:30', after: '2026-03-29T03:30', zone: PARIS },
        },
      });
    }
    expect(hour('2026-03-29T01:30', 'fr')).toBe('2026-03-29T00:30Z');
    expect(hour('2026-03-29T03:30', 'fr')).toBe('2026-03-29T01:30Z');
  });

  it.each(['2026-10-25T02:30', '2026-10-25 2h30', '25 octobre 2026 02:30'])('T08 %s comes twice in Paris', (typed) => {
    for (const now of nows) {
      expect(readHour(typed, { zone: PARIS, now, language: 'en' })).toMatchObject({
        ok: false,
        problem: { code: 'hour-twice', values: { first: '2026-10-25T02:30+02:00', second: '2026-10-25T02:30+01:00' } },
      });
    }
  });

  it('T08 what the question offers is accepted back, in every zone', () => {
    const reading = readHour('2026-11-01 01:30', { zone: 'America/New_York', now: JULY, language: 'en' });
    if (reading.ok) throw new Error('01:30 comes twice in New York');
    const { first, second } = reading.problem.values;
    expect(hour(String(first), 'en')).toBe('2026-11-01T05:30Z');
    expect(hour(String(second), 'en')).toBe('2026-11-01T06:30Z');
  });

  it('T07 a gap of half an hour, on Lord Howe Island', () => {
    expect(readHour('2026-10-04T02:15', { zone: 'Australia/Lord_Howe', now: JULY, language: 'en' })).toMatchObject({
      problem: { code: 'hour-skipped', values: { before: '2026-10-04T01:45', after: '2026-10-04T02:45' } },
    });
  });

  it('T09 the hour after the gap is itself', () => expect(hour('2026-03-29T03:15', 'fr')).toBe('2026-03-29T01:15Z'));

  it.each([JANUARY, JULY])('an absolute hour does not depend on today', (now) => {
    expect(hour('2026-11-23T14:30', 'fr', now)).toBe('2026-11-23T13:30Z');
    expect(hour('29 août 2026 14h30', 'fr', now)).toBe('2026-08-29T12:30Z');
  });
});

describe('what can mean two days is asked with both', () => {
  it('T18 02/03 in English', () => {
    expect(readHour('02/03/2027 2pm', { zone: PARIS, now: JULY, language: 'en' })).toMatchObject({
      problem: {
        code: 'day-or-month',
        values: {
          first: 'Tuesday 2 March 2027',
          second: 'Wednesday 3 February 2027',
          firstIso: '2027-03-02T14:00',
          secondIso: '2027-02-03T14:00',
        },
      },
    });
  });

  it('a date without a year that has just passed', () => {
    expect(readHour('20/08 9h', { zone: PARIS, now: AUGUST, language: 'fr' })).toMatchObject({
      problem: { values: { firstIso: '2026-08-20T09:00', secondIso: '2027-08-20T09:00' } },
    });
  });

  it('a weekday named today is today until three hours after', () => {
    expect(hour('mardi 9h', 'fr')).toBe('2026-08-25T07:00Z');
    expect(hour('mardi 6h', 'fr')).toBe('2026-09-01T04:00Z');
  });
});

describe('an hour in a zone that was typed with it', () => {
  it('is told as it is on one’s own clock, with their zone', () => {
    expect(readHour('tomorrow 2:30pm New York time', { zone: PARIS, now: AUGUST, language: 'en' })).toMatchObject({
      problem: { values: { zone: 'New York time', hour: '2026-08-26T20:30', example: 'America/New_York' } },
    });
  });
  it('what is offered is accepted back', () => expect(hour('2026-08-26T20:30', 'en')).toBe('2026-08-26T18:30Z'));
});

describe('an hour that is told on the day', () => {
  const at = (now: string, typed: string) =>
    readHourToday(typed, { zone: PARIS, now: Date.parse(now), language: 'fr' });
  it.each([
    ['2026-01-14T13:50Z', '9h', 'told-hour-is-past'],
    ['2026-01-14T13:50Z', '1h50', 'told-hour-is-past'],
    ['2026-01-14T13:50Z', '14h49', 'told-hour-is-past'],
    ['2026-01-14T13:50Z', '15h10', '2026-01-14T14:10Z'],
    ['2026-01-14T13:50Z', 'minuit', '2026-01-14T23:00Z'],
    ['2026-01-14T08:50Z', '22h30', 'told-hour-is-far'],
    ['2026-01-14T08:50Z', 'aujourd’hui 22h30', '2026-01-14T21:30Z'],
    ['2026-01-14T13:50Z', 'demain 9h', '2026-01-15T08:00Z'],
    ['2026-01-14T13:50Z', 'hier 9h', 'told-hour-is-past'],
  ])('at %s: %s', (now, typed, value) => expect(outcome(at(now, typed))).toBe(value));
});

describe('an hour that can only be past', () => {
  const at = (now: string, typed: string) => readPastHour(typed, { zone: PARIS, now: Date.parse(now), language: 'fr' });
  it.each([
    ['2026-01-13T23:10Z', '23h50', '2026-01-13T22:50Z'],
    ['2026-01-14T13:50Z', '9h', '2026-01-14T08:00Z'],
    ['2026-01-14T13:50Z', '16h', 'hour-is-to-come'],
    ['2026-01-14T13:50Z', 'demain 9h', 'hour-is-to-come'],
    ['2026-01-14T13:50Z', 'hier 23h', '2026-01-13T22:00Z'],
  ])('at %s: %s', (now, typed, value) => expect(outcome(at(now, typed))).toBe(value));
});

describe('a day without an hour', () => {
  const day = (text: string) => readDay(text, { zone: PARIS, now: AUGUST, language: 'fr' });
  it('is asked for as a day alone where two are meant', () =>
    expect(day('vendredi prochain')).toMatchObject({
      problem: { code: 'next-unclear', values: { firstIso: '2026-08-28', secondIso: '2026-09-04' } },
    }));
  it.each([
    ['2026-12-03', '2026-12-03'],
    ['3 décembre', '2026-12-03'],
    ['lundi', '2026-08-31'],
    ['dans 3 jours', '2026-08-28'],
  ])('%s', (typed, value) => expect(day(typed)).toEqual({ ok: true, value }));
  it.each(['3 décembre 14h', 'bientôt'])('%s is refused', (typed) =>
    expect(day(typed)).toMatchObject({ problem: { code: 'day-not-understood' } }),
  );
});
