import { IANAZone } from 'luxon';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { folded } from '../plain-text.ts';
import { ianaZone, readZone } from '../read-zone.ts';
import type { WallTime } from '../wall-time.ts';
import { ABBREVIATIONS, PRESENT_NAMES } from '../zone-names.ts';
import { namedOffset, zonesAtOffset } from './named-offset.ts';
import { WINDOWS_DISPLAY_NAMES } from './windows-zones.ts';

/**
 * The IANA zone that a TZID names for certain: an IANA name, also at the end of a path
 * (`/mozilla.org/20050126_1/Europe/Berlin`), a name of Windows in any case and either season, or what Windows and
 * Exchange show for it. Null for anything else: a custom zone, a city, an abbreviation, an offset (T12, I02).
 */
export function namedZone(tzid: string): string | null {
  const name = folded(tzid.slice(0, 200)).replace(/^["']|["']$/gu, '');
  if (name === '' || Object.hasOwn(ABBREVIATIONS, name)) return null;
  if (/^(?:etc\/)?(?:utc|gmt|zulu)$/u.test(name)) return 'Etc/UTC';
  return fromPath(name) ?? fromWindows(name) ?? fromDisplay(name) ?? fromCities(name);
}

/**
 * What an unknown name may have meant, to be chosen from: the zones of an abbreviation, of a city, or of a distance from
 * UTC when the clocks show a wall time.
 */
export function likelyZones(tzid: string, wall: WallTime | null = null): readonly string[] {
  const offset = namedOffset(tzid);
  if (offset !== null) return wall === null ? [] : zonesAtOffset(offset, wall);
  const name = folded(tzid.slice(0, 200)).replace(/\./gu, '');
  if (Object.hasOwn(ABBREVIATIONS, name)) return ABBREVIATIONS[name] ?? [];
  const city = readZone(name.replace(/\s*\(.*\)$/u, ''), 'en');
  return city.ok && city.value !== 'Etc/UTC' ? [city.value] : [];
}

function fromPath(name: string): string | null {
  if (!name.includes('/')) return ianaZone(name);
  const parts = name.split('/').filter((part) => part !== '');
  for (const count of [parts.length, 3, 2]) {
    const zone = count > 1 && count <= parts.length ? ianaZone(parts.slice(-count).join('/')) : null;
    if (zone) return zone;
  }
  return null;
}

/** CLDR's first zone for the whole world (territory 001). */
const BY_WINDOWS: ReadonlyMap<string, string> = new Map(
  WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').flatMap(({ windowsName, iana: [zone] }) =>
    zone === undefined ? [] : [[windowsName.toLowerCase(), PRESENT_NAMES[zone] ?? zone] as const],
  ),
);

function fromWindows(name: string): string | null {
  const standard = name.replace(/ (?:daylight|summer) time/u, ' standard time');
  const zone = BY_WINDOWS.get(standard) ?? null;
  return zone === 'Etc/GMT' ? 'Etc/UTC' : zone;
}

/** `(UTC+01:00) Amsterdam, Berlin, …`, with GMT in older versions; the offset is that of winter, and says nothing more. */
const DISPLAYED = /^\((?:utc|gmt)(?: ?([+-]\d{1,2}):?(\d{2}))?\) ?(.*)$/u;

const displayKey = (name: string): string =>
  folded(name)
    .replace(/&/gu, 'and')
    .replace(/[^a-z0-9+-]+/gu, ' ')
    .trim();

const BY_DISPLAY: ReadonlyMap<string, string> = new Map(
  Object.entries(WINDOWS_DISPLAY_NAMES).flatMap(([windows, names]) =>
    names.map((display) => [displayKey(display), windows.toLowerCase()] as const),
  ),
);

function fromDisplay(name: string): string | null {
  const [, , , display] = DISPLAYED.exec(name) ?? [];
  const windows = display === undefined ? undefined : BY_DISPLAY.get(displayKey(display));
  return windows === undefined ? null : fromWindows(windows);
}

/**
 * The same in another language (`(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris`): the zone in which every city lies
 * that is known, if they all keep the clock that is named, in winter and in summer.
 */
function fromCities(name: string): string | null {
  const [, hours, minutes, display] = DISPLAYED.exec(name) ?? [];
  if (display === undefined || hours === undefined) return null;
  const zones = display.split(/[,;]/u).flatMap((city) => {
    const zone = readZone(city, 'en');
    return zone.ok ? [zone.value] : [];
  });
  const [first] = zones;
  if (first === undefined || zones.length < 2) return null;
  const winter = Number(hours) * 60 + Math.sign(Number(hours) || 1) * Number(minutes);
  const clocks = new Set(zones.map((zone) => clockOf(zone).join()));
  return clocks.size === 1 && clockOf(first).includes(winter) ? first : null;
}

function clockOf(zone: string): readonly number[] {
  return SEASONS.map((at) => new IANAZone(zone).offset(at));
}

const SEASONS = [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)];
