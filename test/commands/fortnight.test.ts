import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome();
});
afterEach(() => home.remove());

/** Four recruiters, each in the week before Christmas: their clock, and the first day on which one may ask. */
const RECRUITERS = [
  { language: 'fr-FR', zone: 'Europe/Paris', person: 'Mme Claire Dupont', ask: '2026-12-29T09:00:00Z' },
  { language: 'fr-CA', zone: 'America/Montreal', person: 'M. Luc Tremblay', ask: '2026-12-29T15:00:00Z' },
  // In Britain the Monday stands in for Boxing Day.
  { language: 'en-GB', zone: 'Europe/London', person: 'Ms Jane Smith', ask: '2026-12-30T10:00:00Z' },
  { language: 'en-US', zone: 'America/New_York', person: 'Mr. John Brown', ask: '2026-12-29T15:00:00Z' },
];

function add({ language, zone, person }: (typeof RECRUITERS)[number]): void {
  const { status, stderr } = home.run(
    '2026-12-07 12:00',
    ...[
      'new',
      '--at',
      '2026-12-10T15:00',
      '--mode',
      'phone',
      '--with',
      person,
      '--their-zone',
      zone,
      '--language',
      language,
    ],
    ...[
      '--their-email',
      'contact@lumen.example',
      '--me',
      'Camille Martin',
      '--my-phone',
      '+33612345678',
      '--job',
      'Analyst',
    ],
  );
  expect(status, stderr).toBe(0);
}

const tell = (hour: string, event: string, ...set: string[]) =>
  home.json(hour, 'tell', event, ...set.flatMap((each) => ['--set', each]));
const body = (hour: string, message: string): string => home.json(hour, 'text', message).body;

describe.each(RECRUITERS)('a fortnight told to the end, $language', (recruiter) => {
  test('a reschedule, a Friday afternoon, a promise, a public holiday and a promised date', () => {
    add(recruiter);
    tell('2026-12-09 10:00', 'they-wrote');
    tell('2026-12-09 10:01', 'they-move');
    expect(tell('2026-12-09 10:05', 'agreed', 'at=2026-12-18T15:00')).toMatchObject({ attempt: 2 });
    tell('2026-12-18 15:01', 'they-call');
    expect(tell('2026-12-18 15:50', 'ended').state).toBe('debrief');
    tell('2026-12-18 16:00', 'done', 'felt=+', 'need=the migration');
    tell('2026-12-18 16:01', 'promise', 'what=a case study', 'due=2026-12-22');
    tell('2026-12-18 16:02', 'they-decide-by', 'due=2026-12-23');
    tell('2026-12-18 16:03', 'done');

    // INV-14: refused within the hour; C6: a Friday's thanks wait for Monday.
    expect(home.run('2026-12-18 16:10', 'tell', 'sent').status).toBe(3);
    expect(home.json('2026-12-21 16:00', 'status').state).toBe('thank-you');
    const thanks = body('2026-12-21 16:00', 'thank-you');
    expect(thanks).toContain('migration');
    // INV-23: there was a new date, so the thanks speak of it.
    expect(thanks).toMatch(/nouveau moment|new time|new date|reschedul|rearrang/i);
    tell('2026-12-21 16:05', 'sent');
    expect(home.run('2026-12-21 16:06', 'text', 'thank-you').status).toBe(3);

    expect(home.json('2026-12-22 17:00', 'status').state).toBe('promise-due');
    expect(body('2026-12-22 17:00', 'promise-kept')).toContain('a case study');
    const quiet = tell('2026-12-22 17:05', 'sent');
    expect(quiet).toMatchObject({ state: 'quiet', deadline: { at: recruiter.ask, leadsTo: 'follow-up' } });

    // A follow-up before its day is refused, with the day.
    const early = home.run('2026-12-24 10:00', 'tell', 'sent');
    expect(early.status).toBe(3);
    expect(early.stderr).toMatch(/29|30/);
    // S2-07 INV-15: nor is the decision asked for by another name; both say why, and until when.
    const chased = home.run('2026-12-24 10:00', 'tell', 'write', '--set', 'reason=5');
    expect(chased.status).toBe(3);
    for (const { stderr } of [early, chased])
      expect(stderr).toMatch(/your one follow-up\. Until then there is nothing to do/);
    expect(chased.stderr).not.toContain('cannot be told at');
    const asked = home.json('2026-12-30 17:00', 'status');
    expect(asked.state).toBe('follow-up');
    expect(asked.messages[0]).toMatchObject({ id: 'follow-up-date-passed', body: expect.stringMatching(/23/) });
    expect(tell('2026-12-30 17:05', 'sent').deadline).toEqual({ at: '2027-01-06T16:05:00Z', leadsTo: 'last-word' });
    expect(body('2027-01-06 17:30', 'last-word')).not.toMatch(/!|\?/);
    tell('2027-01-06 17:31', 'sent');
    expect(home.json('2027-01-13 18:00', 'status', '2026').state).toBe('closed-by-silence');
  });

  test('no date, and silence to the end', () => {
    add(recruiter);
    tell('2026-12-10 15:01', 'they-call');
    tell('2026-12-10 15:50', 'ended');
    const states = [
      '2026-12-10 16:00',
      '2026-12-11 09:30',
      '2026-12-14 09:00',
      '2026-12-16 09:00',
      '2026-12-22 18:00',
      '2026-12-31 18:00',
      '2027-01-08 18:00',
      '2027-01-15 18:00',
    ];
    expect(states.map((hour) => home.json(hour, 'status', '2026').state)).toEqual([
      'debrief',
      'promises',
      'thank-you',
      'quiet',
      'follow-up',
      'silence',
      'last-word',
      'closed-by-silence',
    ]);
  });
});
