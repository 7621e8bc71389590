import type { Instant } from '../../day/interview.ts';
import { oneLine } from '../plain-text.ts';
import { asUtc, readWallTime, type WallReading, type WallTime, wallTimeBy } from '../wall-time.ts';
import type { Component } from './components.ts';
import { readDateTime, type WrittenDate } from './date-time.ts';
import { embeddedRules, type OffsetAt } from './embedded-rules.ts';
import type { Tries } from './guarded-iterator.ts';
import { namedZone } from './named-zone.ts';
import { type Property, textOf } from './property.ts';

/** A zone as a file names it, and what is known of it: by the rules in the file, by its name, by both or neither. */
export interface FileZone {
  readonly name: string | null;
  readonly iana: string | null;
  readonly rules: OffsetAt | null;
}

/** A date-time property: what stands there, and in which zone it is meant. */
export interface WrittenMoment {
  readonly date: WrittenDate;
  /** Null for UTC, and for a day. */
  readonly zone: FileZone | null;
}

/** What a wall time amounts to in the zone of a file. */
export type MomentReading =
  | WallReading
  /** The zone is not named, or nobody knows it. */
  | { readonly kind: 'no-zone' }
  /** By the rules of the file it is one instant, by the name of the zone another (I03). */
  | { readonly kind: 'contradiction'; readonly byRules: Instant; readonly byName: Instant };

/** Finds the zones of one file by their TZID. */
export type Zones = (tzid: string | undefined) => FileZone;

/**
 * The zones of the calendars of a file; the rules of one are worked out when it is first asked for.
 * @param lastYear up to which they are
 */
export function zonesOf(calendars: readonly Component[], lastYear: number, tries: Tries): Zones {
  const components = new Map<string, Component>();
  for (const component of calendars.flatMap(({ inside }) => inside).filter(({ name }) => name === 'VTIMEZONE')) {
    const tzid = textOf(component, 'tzid');
    if (tzid && !components.has(key(tzid))) components.set(key(tzid), component);
  }
  const known = new Map<string, FileZone>();
  return (tzid) => {
    const name = oneLine((tzid ?? '').slice(0, LONGEST_NAME)) || null;
    if (name === null) return { name, iana: null, rules: null };
    const component = components.get(key(name));
    const zone = known.get(name) ?? {
      name,
      iana: namedZone(name) ?? namedZone((component && textOf(component, 'x-lic-location')) ?? ''),
      rules: component ? embeddedRules(component, lastYear, tries) : null,
    };
    known.set(name, zone);
    return zone;
  };
}

const LONGEST_NAME = 200;

/** Two ways of writing one name differ in escapes and spaces only. */
const key = (tzid: string): string =>
  oneLine(tzid.slice(0, LONGEST_NAME)).replace(/\\/gu, '').replace(/\s+/gu, ' ').trim();

/** Reads a date-time property, one value of it; null where it is none. */
export function writtenMoment(property: Property, zones: Zones, raw = property.raw): WrittenMoment | null {
  const date = readDateTime(raw);
  if (date === null) return null;
  const needsZone = date.kind === 'time' && !date.utc;
  return { date, zone: needsZone ? zones(property.parameters.tzid) : null };
}

/**
 * What a wall time is in a zone, in the order of trust: the rules in the file, then the name. Where both are there
 * they must agree. Never the machine's zone, and no choice in an hour that comes twice or never (T07, T08).
 */
export function momentIn(wall: WallTime, zone: FileZone): MomentReading {
  const byRules = zone.rules && wallTimeBy(wall, zone.rules);
  const byName = zone.iana && readWallTime(wall, zone.iana);
  if (!byRules || !byName) return byRules || byName || { kind: 'no-zone' };
  if (byRules.kind === 'once' && byName.kind === 'once') {
    return byRules.at === byName.at ? byName : { kind: 'contradiction', byRules: byRules.at, byName: byName.at };
  }
  const alike = byRules.kind === 'twice' && byName.kind === 'twice' ? byRules.first === byName.first : true;
  return byRules.kind === byName.kind && alike ? byName : { kind: 'no-zone' };
}

/** The instant of a moment where it is certain. */
export function certainInstant({ date, zone }: WrittenMoment): Instant | null {
  if (date.kind === 'day') return null;
  if (zone === null) return asUtc(date.wall);
  const reading = momentIn(date.wall, zone);
  return reading.kind === 'once' ? reading.at : null;
}
