import { IANAZone } from 'luxon';
import { describe, expect, test } from 'vitest';
import { likelyZones, namedZone } from '../../../source/intake/invitation/named-zone.ts';
import { WINDOWS_DISPLAY_NAMES } from '../../../source/intake/invitation/windows-zones.ts';

describe('the zone that a TZID names (I01, I02)', () => {
  test.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/kiev', 'Europe/Kyiv'],
    ['/mozilla.example/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['FLE Standard Time', 'Europe/Kyiv'],
    ['romance daylight time', 'Europe/Paris'],
    ['GMT Standard Time', 'Europe/London'],
    ['(GMT-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['"(UTC) Dublin, Edinburgh, Lisbon, London"', 'Europe/London'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', 'Europe/Amsterdam'],
    ['(UTC) Coordinated Universal Time', 'Etc/UTC'],
  ])('%s is %s', (tzid, zone) => expect(namedZone(tzid)).toBe(zone));

  test.each([
    '',
    'FOO',
    'Eastern',
    'CST',
    'IST',
    'Customized Time Zone',
    'tzone://Microsoft/Custom',
    'Paris',
    'GMT+0200',
    '(UTC+05:00) Bruxelles, Copenhague, Madrid, Paris',
    '(UTC+01:00) Nowhere, Paris',
  ])('%s is never guessed', (tzid) => expect(namedZone(tzid)).toBeNull());

  test('T12 what it may have meant is proposed', () => {
    expect(likelyZones('IST')).toEqual(['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']);
    expect(likelyZones('Paris')).toEqual(['Europe/Paris']);
  });

  test('every name that Windows shows leads to a zone that exists', () => {
    for (const [name, displays] of Object.entries(WINDOWS_DISPLAY_NAMES)) {
      for (const each of [
        name,
        `${name.replace(' Standard', ' Daylight')}`,
        ...displays.map((display) => `(UTC+00:00) ${display}`),
      ]) {
        const zone = namedZone(each);
        expect(zone && IANAZone.isValidZone(zone), each).toBe(true);
      }
    }
  });
});
