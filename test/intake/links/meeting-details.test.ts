import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingDetails, type PlacedText } from '../../../source/intake/links/meeting-details.ts';
import { STUCK } from '../../helpers/stuck.ts';

const details = (texts: readonly PlacedText[], country: string | null = 'FR') => meetingDetails(texts, { country });
const inText = (text: string, country: string | null = 'FR') => details([{ place: 'description', text }], country);
const codes = ({ remarks }: ReturnType<typeof details>) => remarks.map(({ code }) => code);

const TEAMS =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zk%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d';
const MEET = 'https://meet.google.com/abc-defg-hij';
const ZOOM = 'https://us02web.zoom.us/j/81234567890';

describe('I15 the join link, by where it stands', () => {
  it.each<[string, readonly PlacedText[], string | null]>([
    [
      'a conference property before all else',
      [
        { place: 'location', text: MEET },
        { place: 'description', text: ZOOM },
        { place: 'conference', text: TEAMS },
      ],
      TEAMS,
    ],
    [
      'URL before LOCATION',
      [
        { place: 'location', text: MEET },
        { place: 'url', text: ZOOM },
      ],
      ZOOM,
    ],
    [
      'LOCATION before DESCRIPTION',
      [
        { place: 'description', text: ZOOM },
        { place: 'location', text: `Salle 4 ; ${MEET}` },
      ],
      MEET,
    ],
    [
      'a page in URL is none',
      [
        { place: 'url', text: 'https://github.com/acme/meetings' },
        { place: 'description', text: ZOOM },
      ],
      ZOOM,
    ],
    [
      'a tool that nobody knows, in LOCATION',
      [{ place: 'location', text: 'https://rooms.acme.example/r/4f' }],
      'https://rooms.acme.example/r/4f',
    ],
    [
      'a known tool in DESCRIPTION before one that nobody knows in LOCATION',
      [
        { place: 'location', text: 'https://rooms.acme.example/r/4f' },
        { place: 'description', text: ZOOM },
      ],
      ZOOM,
    ],
    ['never a home page', [{ place: 'location', text: 'https://www.acme.example/' }], null],
    ['never a map', [{ place: 'location', text: '12 rue X, https://maps.app.goo.gl/0a1b' }], null],
    ['never an unknown link in running text', [{ place: 'description', text: 'https://acme.example/salle/4f' }], null],
    [
      'a code editor only where there is no meeting',
      [
        { place: 'location', text: 'https://app.coderpad.io/4FXQ9ZTR' },
        { place: 'description', text: ZOOM },
      ],
      ZOOM,
    ],
    [
      'the one with its passcode',
      [
        { place: 'location', text: ZOOM },
        { place: 'description', text: `${ZOOM}?pwd=UW5k` },
      ],
      `${ZOOM}?pwd=UW5k`,
    ],
  ])('%s', (_, texts, link) => expect(details(texts).link?.link ?? null).toBe(link));

  it('keeps every other link, with its host', () => {
    const { link, others, remarks } = inText(
      `${TEAMS}\nOptions : https://teams.microsoft.com/meetingOptions/?organizerId=1\nhttps://www.linkedin.com/in/claire\nhttps://acme.example/`,
    );
    expect(link?.link).toBe(TEAMS);
    expect(others.map(({ host, joins }) => [host, joins])).toEqual([
      ['teams.microsoft.com', false],
      ['www.linkedin.com', false],
      ['acme.example', false],
    ]);
    expect(remarks).toEqual([]);
  });

  it('takes two links into one meeting for one, though their tenants differ', () => {
    const copy = TEAMS.replace('%221%22', '%222%22');
    const { link, others, remarks } = details([
      { place: 'description', text: `<${copy}>` },
      { place: 'conference', text: TEAMS },
    ]);
    expect([link?.link, others, remarks]).toEqual([TEAMS, [], []]);
  });

  it('says that two meetings are named', () => {
    const found = details([
      { place: 'location', text: MEET },
      { place: 'description', text: ZOOM },
    ]);
    expect(codes(found)).toEqual(['link-several']);
    expect(found.remarks[0]?.values).toEqual({
      link: 'meet.google.com/abc-defg-hij',
      other: 'us02web.zoom.us/j/81234567890',
    });
  });

  it('reads a link that is broken over lines between pointed brackets', () =>
    expect(inText(`Rejoindre <${TEAMS.slice(0, 60)}\n ${TEAMS.slice(60)}>`).link?.link).toBe(TEAMS));

  it.each([
    [`(${ZOOM})`, ZOOM],
    [`« ${ZOOM} ».`, ZOOM],
    [`${ZOOM}, à bientôt`, ZOOM],
    [`[Zoom](${ZOOM})`, ZOOM],
    [`<a href="${ZOOM}?pwd=a&amp;x=1">Zoom</a>`, `${ZOOM}?pwd=a&x=1`],
    ['https://meet.jit.si/Acme_(RH)', 'https://meet.jit.si/Acme_(RH)'],
    [`${ZOOM}…`, ZOOM],
  ])('without what surrounds it: %s', (text, link) => expect(inText(text).link?.link).toBe(link));
});

describe('I13 I14 what must never be taken', () => {
  it.each([
    ['https://zoom.us@evil.example/j/81234567890', ['link-hides-host']],
    ['https://zoom.us\u202e/j/81234567890', ['link-not-offered']],
    ['https://zoom.us/j/81234567890\u0007', ['link-not-offered']],
    ['javascript:alert(1)', ['link-not-offered']],
    ['file:///etc/passwd', ['link-not-offered']],
    ['data:text/html,x', ['link-not-offered']],
    ['http://rooms.acme.example/r/4f', []],
  ])('%j', (text, expected) => {
    const found = details([{ place: 'location', text }]);
    expect([found.link, codes(found)]).toEqual([null, expected]);
  });

  it('unwraps five gateways and no more', () => {
    const wrapped = (times: number): string =>
      times === 0 ? ZOOM : `https://www.google.com/url?q=${encodeURIComponent(wrapped(times - 1))}`;
    expect([5, 6].map((times) => inText(wrapped(times)).link?.link ?? null)).toEqual([ZOOM, null]);
  });

  it('says an alphabet that can imitate another, and a name that is not its own', () => {
    const foreign = details([{ place: 'location', text: 'https://zооm.example/j/81234567890' }]);
    expect(foreign.link?.host).toMatch(/^xn--[a-z0-9-]+\.example$/u);
    expect(codes(foreign)).toContain('link-host');
    const imitating = details([{ place: 'location', text: 'https://zoom.us.evil.example/j/81234567890' }]);
    expect([imitating.link?.host, codes(imitating)]).toEqual(['zoom.us.evil.example', ['link-imitates']]);
    expect(codes(details([{ place: 'location', text: 'https://rooms.acme.example/r/4f' }]))).toEqual([
      'link-unknown-tool',
    ]);
  });

  it.each(['Entretien par Skype : claire.dupont', 'skype:claire.dupont?call', 'https://join.skype.com/AbCd'])(
    'Skype has closed: %s',
    (text) => expect(codes(inText(text))).toEqual(['skype-invited']),
  );

  it('says nothing of Skype where there is another way in', () =>
    expect(codes(inText(`Teams (ex-Skype) : ${TEAMS}\nSkype Entreprise`))).toEqual([]));
});

describe('T1 the way in by telephone', () => {
  const RLE = '\u202a';
  const PDF = '\u202c';
  it.each<[string, string, string | null, object]>([
    [
      'Teams, fr',
      'Participer par téléphone\n+33 1 70 99 12 34,,345678901#<tel:+33170991234,,345678901#> France, Paris\nTrouver un numéro local\nID de conférence téléphonique : 345 678 901#\n',
      'FR',
      { number: '+33170991234', conferenceId: '345678901', pin: null, dialable: '+33170991234,,345678901#' },
    ],
    [
      'Teams, de',
      'Telefonisch teilnehmen\n+49 69 365057123\nTelefonkonferenz-ID: 345 678 901#\n',
      'DE',
      { number: '+4969365057123', conferenceId: '345678901', dialable: '+4969365057123,,345678901#' },
    ],
    [
      'Teams, es',
      'Unirse por teléfono\n+34 912 34 56 78\nId. de conferencia telefónica: 345 678 901#\n',
      'ES',
      { number: '+34912345678', conferenceId: '345678901' },
    ],
    [
      'Teams, it',
      'Partecipa tramite telefono\n+39 02 1234 5678\nID conferenza telefonica: 345 678 901#\n',
      'IT',
      { number: '+390212345678', conferenceId: '345678901' },
    ],
    [
      'Teams, nl',
      'Deelnemen via telefoon\n+31 20 123 4567\nTelefonische vergadering-id: 345 678 901#\n',
      'NL',
      { number: '+31201234567', conferenceId: '345678901' },
    ],
    [
      'Meet, with the marks of its mails',
      `Join by phone\n${RLE}(FR) +33 1 87 40 35 35${PDF} PIN: ${RLE}123 456 789#${PDF}\n`,
      'FR',
      { number: '+33187403535', conferenceId: null, pin: '123456789', dialable: '+33187403535,,123456789#' },
    ],
    [
      'Zoom, one tap, the country of the interview first',
      `${ZOOM}\nMeeting ID: 812 3456 7890\nPasscode: 123456\nOne tap mobile\n+13017158592,,81234567890#,,,,*123456# US\n+33170950103,,81234567890#,,,,*123456# France\n\nDial by your location\n +33 1 7095 0103 France\n`,
      'FR',
      {
        number: '+33170950103',
        conferenceId: '81234567890',
        pin: '123456',
        dialable: '+33170950103,,81234567890#,,,,*123456#',
      },
    ],
    [
      'Zoom, without one tap',
      `Composez un numéro en fonction de votre emplacement\n +33 1 7095 0103 France\n +32 2 588 4188 Belgique\nID de réunion : 812 3456 7890\nCode secret : 123456\n`,
      'BE',
      {
        number: '+3225884188',
        conferenceId: '81234567890',
        pin: '123456',
        dialable: '+3225884188,,81234567890#,,,,*123456#',
      },
    ],
    [
      'Webex',
      'Meeting number (access code): 2345 678 9012\nMeeting password: aBc123\n\nJoin by phone\n+33-1-7091-8646 France Toll\nAccess code: 23456789012\n',
      'FR',
      { number: '+33170918646', conferenceId: '23456789012' },
    ],
    [
      'a bridge with id and PIN',
      'Numéro d’accès : 01 70 99 12 34\nID de conférence : 123456789#\nCode PIN : 0000#\n',
      'FR',
      { number: '+33170991234', conferenceId: '123456789', pin: '0000', dialable: '+33170991234,,123456789#,,0000#' },
    ],
    [
      'a bridge without a PIN',
      'Audio-only: +1 415 968 0849 (no PIN needed)',
      'US',
      { number: '+14159680849', conferenceId: null, pin: null, dialable: '+14159680849' },
    ],
  ])('%s', (_, text, country, expected) => {
    const { dialIn, phones } = inText(text, country);
    expect(dialIn).toMatchObject(expected);
    expect(phones.every((phone) => phone.dialIn)).toBe(true);
  });

  it.each([
    ['Je vous appellerai du 01 23 45 67 89 ou du +33 6 12 34 56 78.', 'FR', ['+33123456789', '+33612345678']],
    ['Claire Dupont\nTél. : 01.23.45.67.89', 'FR', ['+33123456789']],
    ['Call me on (020) 7946 0123', 'GB', ['+442079460123']],
    ['Call me at 212-555-0123 or (415) 968-0849', 'US', ['+14159680849']],
    ['Entretien le 24/11/2026 à 14h30, réf. 123 456 789', 'FR', []],
    ['2026-11-24 14:30 - 15:30, dossier 0123', 'FR', []],
    ['MS Exchange Server version 14.02.5004.000', 'US', []],
    ['1-415-968-0849', 'US', ['+14159680849']],
    ['01 23 45 67 89', null, []],
    ['+33 1 23 45 67 89', null, ['+33123456789']],
    ['ID de réunion : 312 345 678 901', 'FR', []],
    ['https://acme.example/0123456789', 'FR', []],
  ])('a number of somebody: %s', (text, country, numbers) => {
    const { phones, dialIn } = inText(text, country);
    expect(dialIn).toBeNull();
    expect(phones.filter((phone) => phone.dialIn)).toEqual([]);
    expect(phones.map(({ number }) => number).filter((number) => !number.startsWith('+1212555'))).toEqual(numbers);
  });

  it('tells the number of a signature from the dial-in beside it', () => {
    const { phones } = inText(
      'Rejoindre par téléphone\n+33 1 70 99 12 34\nID de conférence : 345 678 901#\n\nClaire Dupont\nTél. : 01 23 45 67 89',
    );
    expect(phones.map(({ number, dialIn }) => [number, dialIn])).toEqual([
      ['+33170991234', true],
      ['+33123456789', false],
    ]);
  });

  it.each([
    ['Meeting ID: 812 3456 7890\nPasscode: aB3.dE', '81234567890', 'aB3.dE'],
    ['ID de réunion : 345 123 456 789 0\nCode secret : aB3dE6', '3451234567890', 'aB3dE6'],
    ['ID de réunion : 345 123 456\nCode secret : aB3dE6.', '345123456', 'aB3dE6'],
    ['Besprechungs-ID: 345 123 456 789\nKenncode: aB3dE6', '345123456789', 'aB3dE6'],
    ['Meeting-ID: 812 3456 7890\nKenncode: 998877', '81234567890', '998877'],
    ['ID de reunión: 345 123 456 789\nCódigo de acceso: aB3dE6', '345123456789', 'aB3dE6'],
    ['ID riunione: 345 123 456 789\nPasscode: aB3dE6', '345123456789', 'aB3dE6'],
    ['Vergadering-ID: 345 123 456 789\nWachtwoordcode: aB3dE6', '345123456789', 'aB3dE6'],
    ['Numero de reunion : 2345 678 9012', '23456789012', null],
    ['Le code secret suit par SMS', null, null],
  ])('the meeting’s own id and passcode: %j', (text, meetingId, passcode) =>
    expect(inText(text)).toMatchObject({ meetingId, passcode }),
  );
});

describe('I11 whatever stands there', () => {
  it.each(
    [
      '1',
      '1 ',
      '+',
      '+1 (',
      '+33 1 ',
      ',,',
      '+1 415 968 0849,,1#',
      'a',
      'a.',
      '-',
      'a-',
      'https://',
      'https://a.b/',
      'https://zoom.us/j/',
      'zoom.us/j/1 ',
      '<https://',
      '<https:\n',
      ')',
      'https://a.b/)',
      '%25',
      'Meeting ID: ',
      'PIN:',
      'Passcode: x',
      'dial in ',
      ' ',
      '\n',
      '\u202e',
      '{id}',
      'skype ',
      'https://a.safelinks.protection.outlook.com/?url=',
      '&amp;',
      '01 23 45 67 89 ',
    ].map((piece) => [piece] as const),
  )('100 kB of %j take no time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const began = performance.now();
    details([{ place: 'description', text }]);
    // Anything that is not linear takes minutes here, even where the machine is idle.
    expect(performance.now() - began).toBeLessThan(STUCK);
  });
});

/** Pieces of what invitations hold, and of what would do harm, in any order. */
const PIECES =
  'https:// http:// zoom.us/j/81234567890 ?pwd=a meet.google.com/abc-defg-hij @evil.example javascript: file:/// \u202e \u0007 \u001b[31m xn--80ak6aa92e.com %00 %2F \\ < > " & # ?url= https://www.google.com/url?q= https%3A%2F%2F urldefense.com/v3/__ __;!! msteams:/l/meetup-join/ facetime: +33 01 23 45 67 89 ,, 345678901# PIN: Meeting ID: Passcode: Dial in \n \n\n ( ) . , é 日本'.split(
    ' ',
  );

it('I13 I14 whatever stands there, only a plain link of the web or of FaceTime comes out, with its host', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(fc.constantFrom('conference', 'url', 'location', 'description' as const), text, (place, said) => {
      const { link, others, phones, dialIn, remarks } = details([{ place, text: said }]);
      if (link !== null) expect(link.link).toMatch(/^(?:https:\/\/|facetime(?:-audio)?:)/u);
      for (const each of [link, ...others]) {
        if (each === null) continue;
        expect(each.link).not.toMatch(/[\s\p{Cc}\p{Cf}]/u);
        expect(each.link).not.toMatch(/^[a-z]+:\/\/[^/?#]*@/u);
        expect(each.host).toMatch(/^[\p{L}\p{N}.:@%+_-]+$/u);
      }
      for (const { number } of phones) expect(number).toMatch(/^\+\d{4,17}$/u);
      if (dialIn !== null) expect(dialIn.dialable).toMatch(/^\+\d{4,17}(?:,,[\d#*,]+)?$/u);
      expect(remarks.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});
