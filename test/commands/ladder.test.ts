import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleHome } from '../helpers/run-jour-j.ts';

let home: SampleHome;
beforeEach(() => {
  home = new SampleHome('fr');
});
afterEach(() => home.remove());

const ABOUT = [
  ['--org', 'Lumen'],
  ['--me', 'Camille Martin'],
  ['--my-phone', '06 12 34 56 78'],
  ['--my-email', 'camille.martin@mail.fr'],
  ['--language', 'fr-FR'],
].flat();
const NUMBERS = ['--mode', 'phone', '--their-phone', '01 45 67 89 01', '--their-email', 'claire.dupont@lumen.fr'];
const PHONE = ['--with', 'Mme Claire Dupont', ...NUMBERS];

function add(...flags: string[]): void {
  const { status, stderr } = home.run('12:00', 'new', '--at', '2026-11-23T14:30', ...ABOUT, ...flags);
  expect(status, stderr).toBe(0);
}

/** Tells an event at an hour of the clock, and shows where that leads. */
function tell(hour: string, event: string, ...flags: string[]) {
  return home.json(hour, 'tell', event, ...flags);
}

const state = (hour: string): string => home.json(hour, 'status').state;

describe('nobody rings, told hour by hour', () => {
  test('S3-01…S3-13 by phone at the standard pace: one hour for all, and the door stays open', () => {
    add(...PHONE);
    expect(['14:31', '14:35', '14:45'].map(state)).toEqual(['quiet-wait', 'check-details', 'call-1']);
    expect(tell('14:46', 'no-answer').state).toBe('pause');
    expect([state('14:50'), state('14:51')]).toEqual(['pause', 'call-2']);

    const voicemail = tell('14:52', 'mailbox');
    expect([voicemail.state, voicemail.availableUntil]).toEqual(['voicemail', '2026-11-23T14:20:00Z']);
    expect(voicemail.messages[0].body).toContain('quinze heures vingt');
    const email = tell('14:53', 'left');
    expect([email.state, email.availableUntil]).toEqual(['email', '2026-11-23T14:20:00Z']);
    expect(email.messages[0].body).toContain('15\u00a0h\u00a020');
    const waiting = tell('14:55', 'sent');
    expect([waiting.state, waiting.deadline]).toEqual([
      'wait-back',
      { at: '2026-11-23T14:20:00Z', leadsTo: 'released' },
    ]);

    const third = home.run('15:00', 'tell', 'no-answer');
    expect(third.status).toBe(3);
    expect(third.stderr).toMatch(/^Deux appels ont été passés/);

    expect(state('15:20')).toBe('released');
    expect(state('2026-11-24 09:00')).toBe('door-open');
    expect(home.json('2026-11-24 09:00', 'status').deadline).toEqual({
      at: '2026-11-25T09:00:00Z',
      leadsTo: 'ask-them-to-call',
    });
    expect(state('2026-11-25 10:00')).toBe('ask-them-to-call');
  });

  test('INV-07 they call in the middle of it: live in one event, and undo gives the step back with its deadline', () => {
    add(...PHONE);
    tell('14:46', 'no-answer');
    const before = home.json('14:48', 'status');
    expect(tell('14:48', 'they-call').state).toBe('live');
    const after = home.json('14:48', 'undo');
    expect(after).toEqual(before);
  });

  test('by video with neither chat nor number: one email, from the waiting room', () => {
    add(
      '--with',
      'Mme Claire Dupont',
      '--mode',
      'video',
      '--link',
      'https://zoom.us/j/123456789',
      '--their-email',
      'claire.dupont@lumen.fr',
    );
    expect(home.json('14:41', 'status').messages[0].body).not.toMatch(/salle d’attente/);
    tell('14:26', 'works');
    expect(['14:27', '14:31', '14:36', '14:40'].map(state)).toEqual([
      'last-minutes',
      'waiting-room',
      'check-details',
      'email',
    ]);
    const [email] = home.json('14:41', 'status').messages;
    expect(email.body).toMatch(/salle d’attente/);
    expect(email.body).not.toMatch(/appel/);
    tell('14:42', 'sent');
    expect(home.json('14:43', 'status').budget.emails).toEqual({ used: 1, most: 1 });
  });

  test('S0-04 I call: at T, then not before T+10', () => {
    add(...PHONE, '--who-calls', 'me');
    expect(state('14:30')).toBe('call-1');
    tell('14:31', 'no-answer');
    expect([state('14:39'), state('14:40')]).toEqual(['pause', 'call-2']);
  });

  test('S3-24 a call of theirs that was missed: an apology where there is fault, none where there is none', () => {
    add(...PHONE);
    tell('14:36', 'missed-call');
    const [atFault] = tell('14:37', 'ready').messages;
    expect(atFault.body).toMatch(/excuse/);
    add(...NUMBERS, '--with', 'M. Paul Roche');
    home.json('14:20', 'tell', 'missed-call', '2026-11-23-roche');
    const [faultless] = home.json('14:21', 'tell', 'ready', '2026-11-23-roche').messages;
    expect(faultless.body).not.toMatch(/excuse|pardon/);
  });

  test('INV-19 a reschedule: the same id, a fresh budget, the second attempt', () => {
    add(...PHONE);
    tell('14:46', 'no-answer');
    tell('15:00', 'they-wrote');
    tell('15:01', 'they-move');
    const next = tell('15:02', 'agreed', '--set', 'at=2026-11-26 10h');
    expect(next).toMatchObject({
      id: '2026-11-23-dupont',
      attempt: 2,
      scheduledAt: '2026-11-26T09:00:00Z',
      state: 'days-before',
    });
    expect(next.budget.calls).toEqual({ used: 0, most: 2 });
  });
});
