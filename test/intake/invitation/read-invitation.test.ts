import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { InvitationReading } from '../../../source/intake/invitation/invitation-reading.ts';
import { readInvitation } from '../../../source/intake/invitation/read-invitation.ts';
import { say } from '../../../source/wording/say.ts';
import { STUCK } from '../../helpers/stuck.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/invitations/', import.meta.url));
const NOW = Date.parse('2026-11-23T14:00:00Z');
const NAMES = readdirSync(FOLDER).filter((name) => !name.startsWith('.'));

const bytesOf = (name: string): Buffer => readFileSync(join(FOLDER, name));
const of = (name: string): Promise<InvitationReading> => readInvitation(bytesOf(name), NOW);
const typed = (text: string): Promise<InvitationReading> => readInvitation(new TextEncoder().encode(text), NOW);
const iso = (at: number | null): string | null => (at === null ? null : `${new Date(at).toISOString().slice(0, 16)}Z`);

/** What one row of a table is compared by. */
const rowOf = (reading: InvitationReading) => ({
  verdict: reading.verdict,
  start: iso(reading.start),
  zone: reading.zone,
  minutes: reading.durationMinutes,
  asks: reading.questions.map(({ about }) => about).join(' '),
});

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]): string =>
  calendar('BEGIN:VEVENT', 'UID:one@lumen.example', 'DTSTAMP:20261120T091500Z', ...lines, 'END:VEVENT');

describe('the hour of an invitation', () => {
  test.each([
    [
      'I01 Romance Standard Time, no VTIMEZONE',
      'i01-romance-without-rules.ics',
      '2026-12-03T13:30Z',
      'Europe/Paris',
      45,
    ],
    ['I01 a "Standard" name in summer', 'i01-west-europe-in-summer.ics', '2026-07-06T08:00Z', 'Europe/Berlin', 45],
    ['I01 with its rules, in summer', 'i01-eastern-in-summer.ics', '2026-06-10T16:00Z', 'America/New_York', 60],
    [
      'I01 a display name, folded inside the hour',
      'i01-display-name-folded.ics',
      '2026-12-03T13:30Z',
      'Europe/Berlin',
      60,
    ],
    ['I01 a display name in French', 'i01-display-name-in-french.ics', '2026-12-03T13:30Z', 'Europe/Brussels', 60],
    ['I01 a name at the end of a path', 'i01-path-name.ics', '2026-12-03T13:30Z', 'Europe/Vienna', 60],
    ['I02 a zone known by its rules alone', 'i02-custom-zone-with-rules.ics', '2026-12-03T13:30Z', null, 30],
    ['I15 a blank line inside the event', 'i15-teams-blank-line.ics', '2026-12-02T17:00Z', 'Europe/Kyiv', 120],
    ['I09 no DTEND', 'i09-without-end.ics', '2026-12-03T13:30Z', 'Etc/UTC', null],
    ['I09 DTEND before start', 'i09-end-before-start.ics', '2026-12-03T13:30Z', 'Etc/UTC', null],
    ['I09 a negative DURATION', 'i09-negative-duration.ics', '2026-12-03T13:30Z', 'Etc/UTC', null],
    ['I12 Latin-1', 'i12-latin-1.ics', '2026-12-03T13:30Z', 'Etc/UTC', 30],
    ['I12 UTF-16', 'i12-utf-16.ics', '2026-12-03T13:30Z', 'Etc/UTC', 30],
    ['I07 one occurrence of a series, alone', 'i07-one-occurrence-alone.ics', '2026-12-02T08:30Z', 'Europe/Paris', 60],
    ['I10 the mail that carries it', 'mail-with-invitation.eml', '2026-12-03T13:30Z', 'Europe/Paris', 45],
    ['I10 a mail that says it in words, zone and all', 'mail-in-words.eml', '2026-12-03T13:30Z', 'Europe/Paris', null],
  ])('%s', async (_, name, start, zone, minutes) => {
    expect(rowOf(await of(name))).toEqual({ verdict: 'import', start, zone, minutes, asks: '' });
  });

  test.each([
    ['I02 an unknown TZID', 'i02-unknown-zone.ics', 'zone', 'Lumen HQ', 60],
    ['I02 a blank TZID', 'i02-blank-zone.ics', 'zone', null, 30],
    ['I02 floating', 'i02-floating.ics', 'zone', null, 30],
    ['T12 an abbreviation', 'i02-abbreviation.ics', 'zone', 'CST', 30],
  ])('%s: the zone is asked, the wall time is kept', async (_, name, asks, zoneName, minutes) => {
    const reading = await of(name);
    expect(rowOf(reading)).toEqual({ verdict: 'ask', start: null, zone: null, minutes, asks });
    expect(reading).toMatchObject({ zoneName, wall: { year: 2026, month: 12, day: 3, hour: 14, minute: 30 } });
  });

  test('I03 the rules in the file and its name disagree: both instants', async () => {
    const { start, questions, durationMinutes } = await of('i03-rules-against-name.ics');
    expect(start).toBeNull();
    expect(durationMinutes).toBe(90);
    const [question] = questions;
    if (question?.about !== 'contradiction') throw new Error('not asked');
    expect([iso(question.byName.start), iso(question.byRules)]).toEqual(['2026-12-03T00:00Z', '2026-12-03T12:00Z']);
  });

  test('T08 an hour that comes twice: both are proposed', async () => {
    const [question] = (await of('t08-hour-that-comes-twice.ics')).questions;
    expect(question).toMatchObject({
      about: 'clock-change',
      kind: 'twice',
      proposals: [{ value: '2026-10-25T02:30+02:00' }, { value: '2026-10-25T02:30+01:00' }],
    });
  });

  test('T07 an hour that never comes: the nearest two are proposed', async () => {
    const [question] = (await of('t07-hour-that-never-comes.ics')).questions;
    expect(question).toMatchObject({
      kind: 'never',
      proposals: [{ value: '2027-03-28T01:30' }, { value: '2027-03-28T03:30' }],
    });
  });

  test('I08 an all-day event: the hour is asked, the day is not shifted', async () => {
    const reading = await of('i08-all-day.ics');
    expect(rowOf(reading)).toMatchObject({ verdict: 'ask', start: null, asks: 'time' });
    expect(reading.questions[0]).toMatchObject({ day: { year: 2026, month: 12, day: 3 } });
  });

  test('under any zone of the machine every invitation gives the same', () => {
    const helper = fileURLToPath(new URL('../../helpers/print-readings.ts', import.meta.url));
    const under = (TZ: string): string =>
      execFileSync(process.execPath, [helper, FOLDER, new Date(NOW).toISOString()], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const first = under('UTC');
    expect(Object.keys(JSON.parse(first))).toHaveLength(NAMES.length);
    expect(under('America/Chicago')).toBe(first);
    expect(under('Pacific/Auckland')).toBe(first);
  });
});

describe('line ends and marks (I12)', () => {
  const textual = NAMES.filter((name) => name.endsWith('.ics') && !/utf-16|latin-1|empty|escapes|page/u.test(name));
  test.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['LF', (text: string) => text.replace(/\r\n/gu, '\n')],
    ['CR alone', (text: string) => text.replace(/\r\n/gu, '\r')],
    ['blank lines', (text: string) => text.replace(/\r\n(?![ \t])/gu, '\r\n\r\n')],
  ])('%s: the same row', async (_, change) => {
    for (const name of textual) {
      const copy = await typed(change(bytesOf(name).toString('utf8')));
      expect(copy, name).toEqual(await of(name));
    }
  });
});

describe('several events, or one that recurs (I07)', () => {
  const starts = ({ candidates }: InvitationReading) => candidates.map(({ start }) => iso(start));

  test('several events: all are candidates, the next one is preselected', async () => {
    const reading = await of('i07-several-events.ics');
    expect(reading.questions).toEqual([{ about: 'event', preselected: 1 }]);
    expect(starts(reading)).toEqual(['2026-11-19T13:30Z', '2026-12-03T13:30Z', '2026-12-04T13:30Z']);
    expect(reading.candidates.every(({ verdict, questions }) => verdict === 'import' && questions.length === 0)).toBe(
      true,
    );
  });

  test('an end in another zone, and an exception that is none of its occurrences', async () => {
    const reading = await of('i07-recurring-two-zones.ics');
    expect(rowOf(reading)).toMatchObject({ start: '2026-11-30T17:00Z', minutes: 240, asks: 'occurrence' });
    expect(starts(reading)).toHaveLength(5);
  });

  test('an exception without its zone is read in the zone of the event, and said', async () => {
    const reading = await of('i07-monthly-exception-typo.ics');
    expect(reading.warnings.map(({ code }) => code)).toContain('invitation-exception-zone');
    expect(starts(reading)[0]).toBe('2026-01-07T22:00Z');
    expect(starts(reading)).toContain('2026-12-09T22:00Z');
    expect(starts(reading)).not.toContain('2026-12-02T22:00Z');
    const [question] = reading.questions;
    expect(question?.about === 'occurrence' && starts(reading)[question.preselected]).toBe('2026-12-09T22:00Z');
  });

  test('an occurrence that was moved stands where it was moved to', async () => {
    expect(starts(await of('i07-one-moved-occurrence.ics'))).toEqual([
      '2026-11-24T13:00Z',
      '2026-12-02T08:30Z',
      '2026-12-08T13:00Z',
    ]);
  });

  test('the wall time stays the same when the clocks change', async () => {
    const reading = await typed(event('DTSTART;TZID=Europe/Paris:20261020T140000', 'RRULE:FREQ=WEEKLY;COUNT=2'));
    expect(starts(reading)).toEqual(['2026-10-20T12:00Z', '2026-10-27T13:00Z']);
  });

  test('a rule with one occurrence leaves nothing to ask', async () => {
    const reading = await typed(event('DTSTART:20261203T133000Z', 'RRULE:FREQ=DAILY;COUNT=1'));
    expect(rowOf(reading)).toMatchObject({ verdict: 'import', start: '2026-12-03T13:30Z' });
  });
});

describe('cancelled, answered, several versions', () => {
  test('I04 METHOD:CANCEL, with and without its start', async () => {
    expect(await of('i04-version-3-cancelled.ics')).toMatchObject({ verdict: 'cancel', version: { sequence: 3 } });
    expect(await of('i04-cancel-without-start.ics')).toMatchObject({
      verdict: 'cancel',
      start: null,
      version: { uid: 'berlin-12@lumen.example', sequence: 3 },
    });
  });

  test('I04 STATUS:CANCELLED in what is published', async () => {
    expect(await typed(event('DTSTART:20261203T133000Z', 'STATUS:CANCELLED'))).toMatchObject({ verdict: 'cancel' });
  });

  test.each(['REPLY', 'COUNTER', 'REFRESH', 'ADD', 'DECLINECOUNTER'])(
    'I04 METHOD:%s is no invitation',
    async (method) => {
      const text = event('DTSTART:20261203T133000Z').replace('VERSION:2.0', `VERSION:2.0\r\nMETHOD:${method}`);
      expect(await typed(text)).toMatchObject({ verdict: 'refuse', refusal: { code: 'invitation-answer' } });
    },
  );

  test('I05 of two versions in one file the higher SEQUENCE counts, then the later DTSTAMP', async () => {
    const one = (hour: string, sequence: number, stamp: string) =>
      [
        'BEGIN:VEVENT',
        'UID:x',
        `DTSTAMP:${stamp}`,
        `SEQUENCE:${sequence}`,
        `DTSTART:20261203T${hour}Z`,
        'END:VEVENT',
      ].join('\r\n');
    const both = await typed(calendar(one('160000', 2, '20261101T000000Z'), one('133000', 1, '20261120T000000Z')));
    expect(iso(both.start)).toBe('2026-12-03T16:00Z');
    const later = await typed(calendar(one('160000', 1, '20261101T000000Z'), one('133000', 1, '20261120T000000Z')));
    expect(iso(later.start)).toBe('2026-12-03T13:30Z');
  });

  test('I06 without a UID it is read all the same', async () => {
    expect(await of('i06-without-uid.ics')).toMatchObject({ verdict: 'import', version: null });
  });
});

describe('what is refused, in one sentence (I10, I11)', () => {
  test.each([
    ['i10-truncated.ics', 'invitation-incomplete'],
    ['i10-empty.ics', 'invitation-empty'],
    ['i10-page.ics', 'invitation-html'],
    ['i10-letter.pdf', 'invitation-pdf'],
    ['i10-winmail.dat', 'invitation-winmail'],
    ['i10-mail-without.eml', 'invitation-no-date-found'],
    ['i04-answer.ics', 'invitation-answer'],
  ])('%s', async (name, code) => {
    const { verdict, refusal } = await of(name);
    expect({ verdict, code: refusal?.code }).toEqual({ verdict: 'refuse', code });
    for (const language of ['en', 'fr'] as const) {
      expect(say(language, code, refusal?.values ?? {})).not.toMatch(/[{}]|undefined/u);
    }
  });

  test.each([
    ['50 MB', () => new Uint8Array(50_000_000), 'refuse'],
    ['a line of 10 MB', () => event('DTSTART:20261203T133000Z', `DESCRIPTION:${'x'.repeat(9_900_000)}`), 'import'],
    ['10 MB of words', () => 'le 3 décembre '.repeat(600_000), 'ask'],
    ['100,000 events', () => calendar(...Array(100_000).fill('BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT')), 'refuse'],
    [
      'a mail of 10 MB',
      () => `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${'<p> & '.repeat(1_600_000)}`,
      'refuse',
    ],
    ...[
      'FREQ=SECONDLY',
      'FREQ=HOURLY',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;INTERVAL=999999999',
      'nonsense',
    ].map(
      (rule) => [`RRULE:${rule}`, () => event('DTSTART:20261203T133000Z', `RRULE:${rule}`), 'ask or refuse'] as const,
    ),
    [
      '500 events with a rule each',
      () =>
        calendar(
          ...Array.from(
            { length: 500 },
            (_, index) =>
              `BEGIN:VEVENT\r\nUID:${index}\r\nDTSTART:20010101T100000Z\r\nRRULE:FREQ=DAILY;BYDAY=MO\r\nEND:VEVENT`,
          ),
        ),
      'ask or refuse',
    ],
  ] as const)('I11 %s', async (_, make, verdict) => {
    const made = make();
    const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
    const begun = performance.now();
    const reading = await readInvitation(bytes, NOW);
    expect(performance.now() - begun).toBeLessThan(STUCK);
    expect(verdict.split(' or ')).toContain(reading.verdict);
  });

  test('hours that are none are never read as one: they are asked', async () => {
    for (const raw of [
      '20261203T170000T',
      '20261203T13000Z',
      '20261303T133000Z',
      '20260230T133000',
      '20261203T253000Z',
      '2026-12-03',
    ]) {
      expect(rowOf(await typed(event(`DTSTART:${raw}`))), raw).toMatchObject({
        verdict: 'ask',
        start: null,
        asks: 'date',
      });
    }
  });
});

describe('I13 controls of any kind', () => {
  test('are in no field that was read', async () => {
    const reading = await of('i13-escapes.ics');
    expect(reading).toMatchObject({ verdict: 'import', summary: expect.stringContaining('Interview') });
    expect(JSON.stringify(reading).replace(/\\n/gu, '')).not.toMatch(/[\p{Cc}\u202a-\u202e]|\\u00[01]/u);
  });
});

describe('a mail in words', () => {
  const SAID = 'Our interview is on Thursday, December 3, 2026 at 14:30 Paris time.';
  const CLAIRE = { name: 'Claire Dupont', email: 'claire@lumen.example' };
  test.each([
    ['From: Claire Dupont <claire@lumen.example>', CLAIRE],
    ['From: "Claire Dupont" <claire@lumen.example>\nTo: Ana <ana@example.org>\nSubject: Interview', CLAIRE],
    ['*De :* Claire Dupont <claire@Lumen.example>\n*Objet :* Entretien', CLAIRE],
    ['From: Claire Dupont [mailto:claire@lumen.example]', CLAIRE],
    ['Sender: claire@lumen.example', { name: null, email: 'claire@lumen.example' }],
    ['From: Claire Dupont <claire@lumen.example>\n\nFrom: Ana Martin <ana@example.org>', null],
    ['> From: Claire Dupont <claire@lumen.example>', null],
    ['From: two to three', null],
    ['I heard it from: claire@lumen.example', null],
  ])('%s: who sent it, where that is certain, without what a machine writes', async (lines, organizer) => {
    expect(await typed(`${lines}\n\nHello,\n\n${SAID}\n`)).toMatchObject({ verdict: 'import', organizer });
  });

  test.each([
    ['Thursday, December 3, 2026, 2:30 – 3:00 PM', '2026-12-03T14:30', 30],
    ['Thursday, December 3, 2026, 11:30 – 12:15 pm', '2026-12-03T11:30', 45],
    ['Votre entretien est fixé au jeudi 3 décembre 2026, 14h30-15h15.', '2026-12-03T14:30', 45],
    ['Date : 03/12/2026 à 9h, avec vous pour votre entretien', '2026-12-03T09:00', null],
  ])('%s: read on the wall, the zone asked', async (text, wall, minutes) => {
    const reading = await typed(
      `Hello,\n\n${text}\n\nOn 12 November 2026 at 10:15, Ana wrote:\n> the 4th of December 2026 at 9:00?\n`,
    );
    expect(rowOf(reading)).toMatchObject({ verdict: 'ask', start: null, minutes, asks: 'zone' });
    const { year, month, day, hour, minute } = reading.wall ?? {};
    expect([year, month, day, hour, minute]).toEqual(wall.split(/[-T:]/u).map(Number));
  });

  test.each([
    ['9:30am UTC+1', null, 'UTC+1'],
    ['9:30am (GMT-5)', null, 'GMT-5'],
    ['9:30am UTC+5:30', null, 'UTC+5:30'],
    ['9:30 AM ET', null, 'ET'],
    ['9:30 AM – 10:15 AM EST', null, 'EST'],
    ['9:30 AM Eastern Time', null, 'Eastern'],
    ['9:30 AM UK time', '2026-12-03T09:30Z', 'UK'],
    ['9:30 AM Paris time', '2026-12-03T08:30Z', 'Paris'],
    ['9:30 AM GMT', '2026-12-03T09:30Z', 'GMT'],
    ['9:30 AM', null, null],
  ])('T12 at %s: an hour only where the zone is certain, and the zone as it is written', async (hour, start, zone) => {
    const reading = await typed(`Interview Time: Thursday, December 3, 2026 at ${hour}\n`);
    expect(reading).toMatchObject({
      verdict: start === null ? 'ask' : 'import',
      start: start === null ? null : Date.parse(start),
      zoneName: zone,
    });
  });

  test.each([
    ['two days', 'Le 3 décembre 2026 à 14h30\nou le 4 décembre 2026 à 10h'],
    ['a day that depends on when it was written', 'On se parle demain à 14h30, lundi à 9h'],
    ['the third of December, or the twelfth of March', 'The interview is on 12/03/2027 at 4:30 pm'],
    ['a weekday that is not that day’s', 'vendredi 3 décembre 2026 à 14h30'],
    ['morning or afternoon', 'Interview on December 3, 2026 at 2:30'],
  ])('%s: asked', async (_, text) => {
    expect(rowOf(await typed(`${text}\n`))).toMatchObject({ verdict: 'ask', start: null, asks: 'date' });
  });
});
