import { describe, expect, it } from 'vitest';
import { type SaidBefore, sourcesOf } from '../../../source/intake/cross-check/sources-of.ts';
import { NOTHING_READ } from '../../../source/intake/invitation/invitation-reading.ts';
import { recogniserOf } from '../../../source/intake/links/link-patterns.ts';

const START = Date.parse('2026-11-24T13:30:00Z');
const MEET = 'https://meet.google.com/abc-defg-hij';
const context = { reference: START, country: 'FR', myPhone: '+33612345678', recognise: recogniserOf() };
const SETTINGS = { myPhone: '+33612345678', whoCalls: 'they' } as const;

const invitation = (texts: Partial<(typeof NOTHING_READ)['texts']>): SaidBefore['invitation'] => ({
  file: 'invite.ics',
  reading: {
    ...NOTHING_READ,
    verdict: 'import',
    start: START,
    zone: 'Europe/Paris',
    zoneName: 'Romance Standard Time',
    version: { uid: 'a', recurrence: null, sequence: 0, stamp: null },
    texts: { ...NOTHING_READ.texts, ...texts },
  },
});

/** Each statement in a few words, by its source. */
const told = (said: Partial<SaidBefore>) =>
  sourcesOf({ invitation: null, mails: [], typed: {}, settings: SETTINGS, ...said }, context).map(({ kind, says }) => [
    kind,
    ...says.map((each) => `${each.about} @ ${each.where}`),
  ]);

describe('what each source says', () => {
  it('an invitation by its properties, the mail around it by its sentences, the flags by their names', () => {
    expect(
      told({
        invitation: invitation({ location: MEET, mail: 'Votre entretien aura lieu mardi 24 novembre à 15h.' }),
        typed: { at: START, theirZone: 'Europe/Paris', link: MEET, mode: 'video', theirPhone: '+33145678901' },
      }),
    ).toEqual([
      ['invitation', 'hour @ DTSTART', 'zone @ TZID', 'link @ LOCATION', 'who-calls @ LOCATION'],
      ['mail', 'hour @ Votre entretien aura lieu mardi 24 novembre à 15h.'],
      [
        'typed',
        'hour @ --at',
        'zone @ --their-zone',
        'link @ --link',
        'their-phone @ --their-phone',
        'who-calls @ --mode',
      ],
      ['settings', 'my-phone @ my-phone'],
    ]);
  });

  it('the words of an invitation count as well', () => {
    expect(told({ invitation: invitation({ description: 'Je vous appellerai mardi 24 novembre à 15h.' }) })[0]).toEqual(
      [
        'invitation',
        'hour @ DTSTART',
        'zone @ TZID',
        'hour @ Je vous appellerai mardi 24 novembre à 15h.',
        'who-calls @ Je vous appellerai mardi 24 novembre à 15h.',
      ],
    );
  });

  it('a text that was pasted instead of an invitation is a mail, and nothing else', () => {
    const pasted = invitation({ mail: 'Entretien mardi 24 novembre à 14h30' });
    const reading = { ...(pasted as NonNullable<typeof pasted>).reading, version: null };
    expect(told({ invitation: { reading, file: null } }).map(([kind]) => kind)).toEqual(['mail', 'settings']);
  });

  it('who rings is typed only where it was: else it is the settings’, or assumed', () => {
    const mails = [{ text: 'Appelez-moi mardi 24 novembre à 15h.', file: null }];
    const rings = (said: Partial<SaidBefore>) =>
      told({ mails, ...said }).flatMap(([kind, ...says]) =>
        says.flatMap((each) => (kind !== 'mail' && each.startsWith('who-calls') ? [`${kind}: ${each}`] : [])),
      );
    expect(rings({ typed: { mode: 'phone' } })).toEqual(['assumed: who-calls @ ']);
    expect(rings({ typed: { mode: 'phone' }, settings: { myPhone: null, whoCalls: 'me' } })).toEqual([
      'settings: who-calls @ who-calls',
    ]);
    expect(rings({ typed: { mode: 'phone', whoCalls: 'they' } })).toEqual(['typed: who-calls @ --who-calls']);
  });

  it('keeps nothing where nothing came from outside', () => {
    expect(told({ typed: { at: START, link: MEET, mode: 'video' } })).toEqual([]);
    expect(told({ mails: [{ text: 'Bonne journée.', file: null }] })).toEqual([]);
  });

  it('keeps no more than a mail can sensibly say', () => {
    const text = Array.from({ length: 400 }, (_, line) => `Ligne ${line} : appelez-moi au 01 23 45 67 89\n`).join('');
    const [mail] = sourcesOf(
      { invitation: null, mails: [{ text, file: null }], typed: {}, settings: SETTINGS },
      context,
    );
    expect(mail?.says.length).toBe(40);
  });
});
