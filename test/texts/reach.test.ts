import { describe, expect, test } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import { mayBeOpened, reachesOf } from '../../source/texts/reach.ts';
import type { Message } from '../../source/texts/render.ts';
import { FACTS, VIDEO } from '../helpers/sample-day.ts';

const message = (channel: Message['channel'], body: string, subject: string | null = null): Message => ({
  id: 'x',
  channel,
  language: 'fr-FR',
  subject,
  body,
  meter: { words: 1, characters: 1, segments: null, unicode: false, seconds: null },
});

const reaches = (facts: Partial<Facts>, shown: Message | null = null) =>
  reachesOf({ ...FACTS, ...facts }, shown).map(({ kind, href }) => `${kind} ${href}`);

describe('the ways to the other side', () => {
  test('their number, the meeting, and the meeting by phone with its digits', () => {
    expect(reaches({})).toEqual(['call tel:+33145678901']);
    expect(reaches({ ...VIDEO, dialIn: '+33170372246', pin: '123456789' })).toEqual([
      'meeting https://zoom.example/j/123456',
      'call tel:+33145678901',
      'dial-in tel:+33170372246,,123456789%23',
    ]);
  });

  test('nobody is rung who cannot speak on the phone', () => {
    expect(reaches({ voice: 'no' })).toEqual([]);
  });

  test('an email with addressee, copy, subject and words; every sign of it stands for itself', () => {
    const written = message('email', 'Bonjour Madame,\n\n14 h 30 & après ?', 'Entretien de 14 h 30 — 100 %');
    const [first] = reachesOf({ ...FACTS, coordinatorEmail: 'planning@lumen.example' }, written);
    const address = new URL(first?.href ?? '');
    expect(address.protocol + address.pathname).toBe('mailto:claire.dupont@lumen.example');
    expect(address.searchParams.get('cc')).toBe('planning@lumen.example');
    expect(address.searchParams.get('subject')).toBe(written.subject);
    expect(address.searchParams.get('body')).toBe(written.body.replaceAll('\n', '\r\n'));
    expect(first?.href).not.toContain('+');
  });

  test('words that do not fit into an address are left to be pasted, and that is known', () => {
    const [first] = reachesOf(FACTS, message('email', 'é'.repeat(400), 'Entretien'));
    expect(first).toMatchObject({ kind: 'write', withoutText: true });
    expect(first?.href).toBe('mailto:claire.dupont@lumen.example?subject=Entretien');
  });

  test('a text message to their number', () => {
    expect(reaches({}, message('sms', 'Camille Martin ici & là'))[0]).toBe(
      'message sms:+33145678901?body=Camille%20Martin%20ici%20%26%20l%C3%A0',
    );
  });
});

test.each([
  ['https://zoom.example/j/1', true],
  ['tel:+33145678901', true],
  ['mailto:a@b.example', true],
  ['msteams:/l/meetup-join/1', true],
  ['http://zoom.example/j/1', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['--help', false],
  ['', false],
])('I14 %s may be opened: %s', (href, allowed) => {
  expect(mayBeOpened(href)).toBe(allowed);
});

test('I14 a meeting whose link may not be opened is no way anywhere', () => {
  expect(reaches({ ...VIDEO, link: 'file:///etc/passwd', theirPhone: null })).toEqual([]);
});
