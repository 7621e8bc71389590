import { describe, expect, it } from 'vitest';
import { interviewId } from '../../source/intake/interview-id.ts';
import { readCountry } from '../../source/intake/read-country.ts';
import { readEmail } from '../../source/intake/read-email.ts';
import { platformOfLink, readLink } from '../../source/intake/read-link.ts';
import { readPerson } from '../../source/intake/read-person.ts';
import { readPhone } from '../../source/intake/read-phone.ts';
import { countryOfZone, readZone } from '../../source/intake/read-zone.ts';
import type { Reading } from '../../source/intake/result.ts';

const outcome = <T>(reading: Reading<T>): T | string => (reading.ok ? reading.value : reading.problem.code);

describe('a zone', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['EUROPE/PARIS', 'Europe/Paris'],
    ['Paris', 'Europe/Paris'],
    ['Paris, France', 'Europe/Paris'],
    ['Paris, Texas', 'unknown-zone'],
    ['Montréal', 'America/Montreal'],
    ['montreal', 'America/Montreal'],
    ['america/montreal', 'America/Montreal'],
    ['New York', 'America/New_York'],
    ['Londres', 'Europe/London'],
    ['Genève', 'Europe/Zurich'],
    ["St. John's", 'America/St_Johns'],
    ['N’Djamena', 'Africa/Ndjamena'],
    ['Casablanca', 'Africa/Casablanca'],
    ['Port-au-Prince', 'America/Port-au-Prince'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['UTC', 'Etc/UTC'],
    ['gmt', 'Etc/UTC'],
    ['UTC+1', 'zone-offset'],
    ['+02:00', 'zone-offset'],
    ['Etc/GMT+5', 'zone-offset'],
    ['Atlantis', 'unknown-zone'],
    ['Europe/Atlantis', 'unknown-zone'],
    ['constructor', 'unknown-zone'],
    ['', 'zone-empty'],
  ])('%j', (typed, value) => expect(outcome(readZone(typed, 'fr'))).toBe(value));

  it.each([
    ['CST', ['America/Chicago', 'America/Mexico_City', 'Asia/Shanghai']],
    ['EST', ['America/New_York', 'America/Toronto']],
    ['ist', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ['BST', ['Europe/London', 'Asia/Dhaka']],
    ['PST', ['America/Los_Angeles']],
    ['CET', ['Europe/Paris']],
    ['HNE', ['America/Montreal']],
  ])('T12 %s is never guessed', (typed, cities) => {
    const reading = readZone(typed, 'en');
    if (reading.ok) throw new Error(`${typed} was guessed as ${reading.value}`);
    expect(reading.problem.code).toBe('zone-abbreviation');
    const offered = String(reading.problem.values.zones).split(', ');
    expect(offered).toEqual(expect.arrayContaining(cities));
    for (const zone of offered) expect(outcome(readZone(zone, 'en'))).toBe(zone);
  });

  it.each([
    ['Europe/Paris', 'FR'],
    ['America/Montreal', 'CA'],
    ['America/Chicago', 'US'],
    ['Africa/Casablanca', 'MA'],
    ['Asia/Kolkata', 'IN'],
    ['Etc/UTC', null],
    ['nowhere', null],
  ])('%s lies in %s', (zone, country) => expect(countryOfZone(zone)).toBe(country));

  it.each([
    ['fr', 'FR'],
    ['Royaume-Uni', 'GB'],
    ['uk', 'GB'],
    ['Morocco', 'MA'],
    ['XX', 'unknown-country'],
  ])('the country %s', (typed, value) => expect(outcome(readCountry(typed))).toBe(value));
});

describe('a phone number', () => {
  it.each([
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['06.12.34.56.78', 'FR', '+33612345678'],
    ['06\u00a012\u202f34 56 78', 'FR', '+33612345678'],
    ['+33 (0)6 12 34 56 78', null, '+33612345678'],
    ['0033 6 12 34 56 78', 'US', '+33612345678'],
    ['tel:+33612345678', null, '+33612345678'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['514 555-0123', 'CA', '+15145550123'],
    ['07700 900123', 'GB', '+447700900123'],
    ['0522-123456', 'MA', '+212522123456'],
    ['06 12 34 56 7', 'FR', 'phone-too-short'],
    ['+33 6 12 34 56 7', null, 'phone-too-short'],
    ['+33 06 12 34 56 7', null, 'phone-too-short'],
    ['514 555-012', 'CA', 'phone-too-short'],
    ['555-0123', 'CA', 'phone-incomplete'],
    ['07700 90012', 'GB', 'phone-incomplete'],
    ['06 12 34 56 789', 'FR', 'phone-too-long'],
    ['06 12 34 56 78', null, 'phone-needs-country'],
    ['+999 123456', null, 'phone-country-code'],
    ['01 23 45 67 89 poste 12', 'FR', 'phone-extension'],
    ['+1 212 555 0123 x45', null, 'phone-extension'],
    ['+1 212 555 0123,,1234#', null, 'phone-extension'],
    ['tel:+12125550123;ext=4', null, 'phone-extension'],
    ['1-800-FLOWERS', 'US', 'phone-not-understood'],
    ['+1 012 555 0123', null, 'phone-impossible'],
    ['+1 123 456 7890', null, 'phone-impossible'],
    ['112 555 0123', 'US', 'phone-impossible'],
    ['+1 212 123 4567', null, 'phone-impossible'],
    ['+1 911 555 0123', null, 'phone-impossible'],
    ['514 055-0123', 'CA', 'phone-impossible'],
    ['bonjour', 'FR', 'phone-not-understood'],
    ['', 'FR', 'phone-empty'],
  ])('%j in %s', (typed, country, value) => expect(outcome(readPhone(typed, { country }))).toBe(value));

  it('says how many digits there are, and how many there should be', () => {
    expect(readPhone('06 12 34 56 7', { country: 'FR' })).toMatchObject({
      problem: { values: { digits: 9, expected: 10 } },
    });
    expect(readPhone('514 555-012', { country: 'CA' })).toMatchObject({
      problem: { values: { digits: 9, expected: 10 } },
    });
  });

  it('says of which country a number without a country code was taken', () => {
    expect(readPhone('020 7946 01234', { country: 'FR', language: 'fr' })).toMatchObject({
      problem: { code: 'phone-too-long', values: { country: 'France' } },
    });
    expect(readPhone('06 12 34 56 7', { country: 'GB', language: 'fr' })).toMatchObject({
      problem: { values: { country: 'Royaume-Uni' } },
    });
    expect(readPhone('+33 6 12 34 56 789', { country: 'GB', language: 'fr' })).toMatchObject({
      problem: { values: { country: 'none' } },
    });
  });

  it('keeps a whole number that no plan knows, with a remark', () => {
    expect(readPhone('07700 900123', { country: 'GB' })).toMatchObject({
      ok: true,
      remarks: [{ code: 'phone-unusual' }],
    });
    expect(readPhone('06 12 34 56 78', { country: 'FR' })).toEqual({ ok: true, value: '+33612345678' });
  });
});

describe('an email address', () => {
  it.each([
    ['claire.dupont@Example.COM', 'claire.dupont@example.com'],
    ['Claire Dupont <claire@example.com>', 'claire@example.com'],
    ['mailto:claire@example.com', 'claire@example.com'],
    ["o'neil+rh@sub.example.co.uk", "o'neil+rh@sub.example.co.uk"],
    ['claire.example.com', 'email-without-at'],
    ['claire@example', 'email-domain'],
    ['a@example.com, b@example.com', 'email-several'],
    ['claire@@example.com', 'email-not-understood'],
    ['@example.com', 'email-not-understood'],
    ['claire dupont@example.com', 'email-not-understood'],
    ['claire\u0007@example.com', 'email-not-understood'],
    ['', 'email-empty'],
  ])('%j', (typed, value) => expect(outcome(readEmail(typed))).toBe(value));
});

describe('a link', () => {
  it.each([
    ['https://teams.microsoft.com/l/meetup-join/abc?x=1', 'https://teams.microsoft.com/l/meetup-join/abc?x=1'],
    ['meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
    ['<https://zoom.us/j/123>', 'https://zoom.us/j/123'],
    ['http://example.com:8080/a', 'http://example.com:8080/a'],
    ['example.com:8080/a', 'https://example.com:8080/a'],
    ['file:///etc/passwd', 'link-scheme'],
    ['javascript:alert(1)', 'link-scheme'],
    ['zoommtg://zoom.us/join', 'link-scheme'],
    ['zoommtg://zoom.us/join?confno=81234567890', 'https://zoom.us/j/81234567890'],
    ['facetime:claire@example.com', 'facetime:claire@example.com'],
    ['https://www.google.com/url?q=https://meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
    ['https://www.google.com/url?q=javascript:alert(1)', 'link-scheme'],
    [`https://www.google.com/url?q=https://zoom.us/j/1&x=${'a'.repeat(3000)}`, 'https://zoom.us/j/1'],
    [`https://www.google.com/url?q=https://zoom.us/${'a'.repeat(3000)}`, 'link-too-long'],
    [`https://zoom.us/j/${'1'.repeat(9000)}`, 'link-too-long'],
    ['https://www.google.com/url?q=https://zoom.us@evil.example/j/1', 'link-with-user'],
    ['skype:claire?call', 'skype-closed'],
    ['https://join.skype.com/AbCd', 'skype-closed'],
    ['https:\\\\zoom.us@evil.example/j/1', 'link-not-understood'],
    ['https:zoom.us', 'link-not-understood'],
    ['https://zoom.us\u202e/j/1', 'link-not-understood'],
    ['tel:+33612345678', 'link-scheme'],
    ['https://teams.microsoft.com@example.net/x', 'link-with-user'],
    ['https://', 'link-not-understood'],
    ['bonjour', 'link-not-understood'],
    ['example.com/a b', 'link-not-understood'],
    [`https://example.com/${'a'.repeat(3000)}`, 'link-too-long'],
    ['', 'link-empty'],
  ])('I14 %j', (typed, value) => expect(outcome(readLink(typed))).toBe(value));

  it('I14 a link that a gateway wrapped says where it leads', () => {
    expect(readLink('https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1')).toMatchObject(
      {
        value: 'https://zoom.us/j/1',
        remarks: [{ code: 'link-leads-to', values: { host: 'zoom.us' } }],
      },
    );
  });

  it('I14 a host in another alphabet is named', () => {
    expect(readLink('https://teаms.example.com/x')).toMatchObject({ ok: true, remarks: [{ code: 'link-host' }] });
  });

  it.each([
    ['https://teams.microsoft.com/l/x', 'teams'],
    ['https://teams.live.com/meet/1', 'teams'],
    ['https://us02web.zoom.us/j/1', 'zoom'],
    ['https://meet.google.com/abc', 'meet'],
    ['https://acme.webex.com/meet/x', 'webex'],
    ['https://wa.me/33612345678', 'whatsapp'],
    ['https://facetime.apple.com/join#v=1', 'facetime'],
    ['https://visio.acme.example/j/81234567890', 'zoom'],
    ['https://meet.jit.si/Acme', 'other'],
    ['https://g.co/meet/acme', 'meet'],
    ['https://g.co/other', null],
    ['https://zoom.us.example.net/j/1', null],
    ['https://notzoom.us/j/1', null],
    ['https://example.com', null],
    ['teams', null],
  ])('%s is %s', (link, platform) => expect(platformOfLink(link)).toBe(platform));
});

describe('a person', () => {
  it.each([
    ['Mme Claire Dupont', 'ms', 'Claire', 'Dupont'],
    ['M. Dupont', 'mr', null, 'Dupont'],
    ['M Dupont', 'mr', null, 'Dupont'],
    ['Monsieur Jean-Pierre de La Tour', 'mr', 'Jean-Pierre', 'de La Tour'],
    ['Mr John Smith', 'mr', 'John', 'Smith'],
    ['Mr. John van der Berg', 'mr', 'John', 'van der Berg'],
    ['Ms. Ng', 'ms', null, 'Ng'],
    ['Mrs Smith', 'mrs', null, 'Smith'],
    ['Mx Lee', 'mx', null, 'Lee'],
    ['Dr Anne Martin', 'dr', 'Anne', 'Martin'],
    ['Docteure Martin', 'dre', null, 'Martin'],
    ['Madame la Docteure Martin', 'dre', null, 'Martin'],
    ['Me Lefèvre', 'me', null, 'Lefèvre'],
    ['Maître Anne Lefèvre', 'me', 'Anne', 'Lefèvre'],
    ['Claire', null, 'Claire', null],
    ['Claire Dupont', null, 'Claire', 'Dupont'],
    ['Claire Le Goff', null, 'Claire', 'Le Goff'],
    ['M. Le Goff', 'mr', null, 'Le Goff'],
    ['Mr Ben Smith', 'mr', 'Ben', 'Smith'],
    ['DUPONT Claire', null, 'Claire', 'Dupont'],
    ['Claire DUPONT-MARTIN', null, 'Claire', 'Dupont-Martin'],
    ['Anne-Sophie DE LA TOUR', null, 'Anne-Sophie', 'de La Tour'],
    ['CLAIRE DUPONT', null, 'Claire', 'Dupont'],
    ['mme dupont', 'ms', null, 'Dupont'],
    ['Dupont, Claire', null, 'Claire', 'Dupont'],
    ['Prof. Anne Martin', null, 'Anne', 'Martin'],
    ['Dupont, Claire M.', null, 'Claire M.', 'Dupont'],
    ['DUPONT MARTIN, Claire', null, 'Claire', 'Dupont Martin'],
    ['de La Tour, Anne', null, 'Anne', 'de La Tour'],
    ['dupont, claire', null, 'Claire', 'Dupont'],
    ['Silva, Junior', null, 'Junior', 'Silva'],
    ['Berg, Jan van der', null, 'Jan', 'van der Berg'],
    ['Claire Dupont (Mme)', 'ms', 'Claire', 'Dupont'],
    ['Claire Dupont, Mme', 'ms', 'Claire', 'Dupont'],
    ['Mme Claire M. Dupont', 'ms', 'Claire M.', 'Dupont'],
    ['J.-P. Martin', null, 'J.-P.', 'Martin'],
    ['Ms JP Martin', 'ms', 'JP', 'Martin'],
    ['NG Tom', null, 'Tom', 'Ng'],
  ])('%s', (typed, title, first, last) =>
    expect(readPerson(typed)).toEqual({ ok: true, value: { title, first, last } }),
  );

  it.each([
    ['', 'name-empty'],
    ['Madame', 'name-only-title'],
    ['12345', 'name-without-letters'],
    ['Claire\u001b[31m Dupont', 'name-controls'],
    ['Claire\u202eDupont', 'name-controls'],
    ['a'.repeat(81), 'name-too-long'],
    ['claire@example.com', 'name-not-understood'],
    ['06 12 34 56 78 Mme Dupont', 'name-not-understood'],
  ])('%j is refused', (typed, code) => expect(readPerson(typed)).toMatchObject({ ok: false, problem: { code } }));
});

describe('what stands beside a name is not in the greeting', () => {
  it.each([
    ['Mme Claire Dupont (RH)', 'ms', 'Claire', 'Dupont', ['RH']],
    ['Ms Claire Smith (HR)', 'ms', 'Claire', 'Smith', ['HR']],
    ['Ms Claire Smith [she/her]', 'ms', 'Claire', 'Smith', ['she/her']],
    ['Claire Smith, Head of Data', null, 'Claire', 'Smith', ['Head of Data']],
    ['Claire Smith - Head of Sales & Marketing', null, 'Claire', 'Smith', ['Head of Sales', 'Marketing']],
    ['Claire Smith, Director', null, 'Claire', 'Smith', ['Director']],
    ['Claire Smith, Senior Recruiter', null, 'Claire', 'Smith', ['Senior Recruiter']],
    ['Claire Dupont, DRH', null, 'Claire', 'Dupont', ['DRH']],
    ['claire dupont, drh', null, 'Claire', 'Dupont', ['drh']],
    ['Mme Dupont, chargée de recrutement', 'ms', null, 'Dupont', ['chargée de recrutement']],
    ['Mme Dupont – Responsable paie et recrutement', 'ms', null, 'Dupont', ['Responsable paie', 'recrutement']],
    ['M. Roy / CTO', 'mr', null, 'Roy', ['CTO']],
    ['Mme Claire Dupont RH', 'ms', 'Claire', 'Dupont', ['RH']],
    ['Claire Smith, PhD', null, 'Claire', 'Smith', ['PhD']],
    ['Smith, John, CTO', null, 'John', 'Smith', ['CTO']],
  ])('%s', (typed, title, first, last, left) =>
    expect(readPerson(typed)).toEqual({
      ok: true,
      value: { title, first, last },
      remarks: left.map((text) => ({ code: 'name-aside', values: { text } })),
    }),
  );

  it.each([
    'Mme Dupont et M. Roy',
    'Mme Dupont / M. Roy',
    'Mme Dupont/M. Roy',
    'Ms Smith and Mr Ng',
    'Ms Smith, Mr Ng',
    'Ms Smith & Mr Ng',
    'M. et Mme Dupont',
    'Mme/M. Dupont',
    'Mme Dupont, M.',
    'Mme Dupont Mme Roy',
    'Mme Dupont (et M. Roy)',
    'Mme Dupont (with Tom)',
    'Mme Dupont et la RH',
    'Ms Smith and HR',
    'Claire Smith, Tom Ng',
    'Smith, Tom Ng',
    'Claire Smith, Recruiter Tom Ng',
    'Claire Smith, Lumen',
    'Claire Smith - Lumen',
    'Smith, Lumen SAS',
    'Dupont, CTX',
    'Ms Smith, Claire',
    'Claire Smith Head of Data',
    'RH, Claire Dupont',
    'Mme RH',
    'Mme Dupont (RH',
  ])('%s is asked about', (typed) =>
    expect(readPerson(typed)).toMatchObject({ ok: false, problem: { code: 'name-several', values: { name: typed } } }),
  );

  it('an account has one name, and writes the last name first', () => {
    expect(readPerson('García López, Ana María', 'account')).toMatchObject({
      value: { first: 'Ana María', last: 'García López' },
    });
    expect(readPerson('Dr. Smith, John', 'account')).toMatchObject({ value: { title: 'dr', first: 'John' } });
    expect(readPerson('Smith, John & Ng, Tom', 'account')).toMatchObject({ ok: false });
  });
});

describe('an id', () => {
  const at = Date.parse('2026-11-23T13:30:00Z');
  const free = () => false;
  it.each([
    [{ title: null, first: 'Claire', last: 'Dupont' }, '2026-11-23-dupont'],
    [{ title: null, first: 'Claire', last: null }, '2026-11-23-claire'],
    [{ title: null, first: null, last: 'de La Tour' }, '2026-11-23-de-la-tour'],
    [{ title: null, first: 'Anne', last: 'Lefèvre-Œuvrard' }, '2026-11-23-lefevre-oeuvrard'],
    [{ title: null, first: null, last: 'O’Neil' }, '2026-11-23-oneil'],
    [{ title: null, first: '李雷', last: null }, '2026-11-23-1430'],
    [null, '2026-11-23-1430'],
  ])('%j', (person, id) => expect(interviewId(at, 'Europe/Paris', person, free)).toBe(id));

  it('takes the next number where it is taken', () => {
    const taken = new Set(['2026-11-23-1430', '2026-11-23-1430-2']);
    expect(interviewId(at, 'Europe/Paris', null, (id) => taken.has(id))).toBe('2026-11-23-1430-3');
  });

  it('has the day of the candidate', () =>
    expect(interviewId(at, 'Pacific/Auckland', null, free)).toBe('2026-11-24-0230'));
});
