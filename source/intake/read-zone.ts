import { getCountries } from 'libphonenumber-js/min';
import { IANAZone } from 'luxon';
import type { UiLanguage } from '../wording/words.ts';
import { folded, oneLine, quoted } from './plain-text.ts';
import { readCountry } from './read-country.ts';
import { type Reading, read, refuse } from './result.ts';
import { CITY_ZONES, PRESENT_NAMES, zonesMeant } from './zone-names.ts';

const listed = (): readonly string[] => Intl.supportedValuesOf('timeZone').map((zone) => PRESENT_NAMES[zone] ?? zone);

const byName = memo(() => new Map(listed().map((zone) => [zone.toLowerCase(), zone])));

const byCity = memo(() => {
  const cities = listed().map((zone) => [folded(zone.split('/').at(-1) ?? '').replace(/[_-]/gu, ' '), zone] as const);
  return new Map<string, string>([...cities, ...Object.entries(CITY_ZONES)]);
});

/**
 * Reads a zone: an IANA name in any case, a city in French or English, UTC or GMT. An abbreviation
 * is never guessed (T12), and neither is a fixed offset, which forgets summer time.
 */
export function readZone(text: string, _language: UiLanguage): Reading<string> {
  const typed = oneLine(text.slice(0, 400).normalize('NFKC')).replace(/\s+/gu, ' ');
  const name = folded(typed);
  if (name === '') return refuse('zone-empty');
  if (/^(?:(?:etc\/)?(?:utc|gmt|uct|zulu|greenwich|universal)|z|utc[+-]0|gmt[+-]0|temps universel)$/u.test(name))
    return read('Etc/UTC');
  const abbreviated = zonesMeant(name);
  if (abbreviated !== undefined) {
    return refuse('zone-abbreviation', {
      zone: quoted(typed),
      zones: abbreviated.join(', '),
    });
  }
  if (/^(?:(?:etc\/)?(?:utc|gmt)) ?[+-]? ?\d|^[+-]\d/u.test(name))
    return refuse('zone-offset', { zone: quoted(typed) });
  const known = ianaZone(name);
  if (known) return read(known);
  const city = name
    .replace(/^heure d[eu] |^heure d'/u, '')
    .replace(/[_-]/gu, ' ')
    .replace(/[.']/gu, '');
  const zone = byCity().get(city) ?? cityOfCountry(city);
  return zone ? read(zone) : refuse('unknown-zone', { zone: quoted(typed) });
}

/** The zone of an IANA name, present or former, written in any case; null for anything else. */
export function ianaZone(name: string): string | null {
  const path = folded(name)
    .replace(/ ?\/ ?/gu, '/')
    .replace(/ /gu, '_');
  return byName().get(path) ?? (path.includes('/') ? linkName(path) : null);
}

/** `Paris, France`, and not Paris, Texas. */
function cityOfCountry(text: string): string | null {
  const [city = '', country = '', ...more] = text.split(',').map((part) => part.trim());
  const zone = byCity().get(city);
  const named = readCountry(country);
  return zone !== undefined && more.length === 0 && named.ok && named.value === countryOfZone(zone) ? zone : null;
}

/** An older IANA name (`America/Montreal`, `US/Eastern`), written as the list writes it. */
function linkName(path: string): string | null {
  const name = path
    .split('/')
    .map((part) => part.replace(/(^|[_-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase()))
    .join('/')
    .replace(/^Us\//u, 'US/');
  return /^(?:etc|systemv)\//iu.test(path) || !IANAZone.isValidZone(name) ? null : (PRESENT_NAMES[name] ?? name);
}

/** The country of a zone as an ISO 3166 code, for phone numbers and holidays; null for UTC and the like. */
export function countryOfZone(zone: string): string | null {
  return countries().get(zone) ?? countries().get(canonical(zone)) ?? null;
}

interface RegionalLocale {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
}

const countries = memo(() => {
  const found = new Map<string, string>();
  for (const country of getCountries()) {
    const locale = new Intl.Locale(`und-${country}`) as unknown as RegionalLocale;
    for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? []) {
      if (!found.has(zone)) found.set(zone, country);
    }
  }
  return found;
});

function canonical(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}

function memo<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
