import { DateTime } from 'luxon';
import type { Instant } from '../day/interview.ts';

/** A change of a zone's clocks that was decided so late that time-zone data still in use do not have it. */
interface LateChange {
  readonly zone: string;
  readonly since: Instant;
  /** Minutes east of Greenwich half a day after it. */
  readonly offset: number;
}

/** What the data of 2026c know and those of 2025c do not (T10), in the form of questions to whatever is installed. */
const LATE_CHANGES: readonly LateChange[] = [
  { zone: 'Africa/Casablanca', since: Date.parse('2026-09-20T02:00:00Z'), offset: 0 },
  { zone: 'Africa/El_Aaiun', since: Date.parse('2026-09-20T02:00:00Z'), offset: 0 },
  { zone: 'America/Edmonton', since: Date.parse('2026-11-01T08:00:00Z'), offset: -360 },
  { zone: 'America/Vancouver', since: Date.parse('2026-11-01T09:00:00Z'), offset: -420 },
];

const HALF_A_DAY = 12 * 3_600_000;

/** The zones that this Node reads by rules that have changed, and since when. */
export interface OldZone {
  readonly zone: string;
  readonly since: Instant;
}

/** How far the clocks of a zone are from Greenwich at an instant, in minutes. */
type OffsetOf = (zone: string, at: Instant) => number;

/** Asks the installed time-zone data for every late change that we know of. */
export function oldZones(offsetOf: OffsetOf = installedOffset): OldZone[] {
  return LATE_CHANGES.filter((change) => isUnknown(change, offsetOf));
}

const isUnknown = ({ zone, since, offset }: LateChange, offsetOf: OffsetOf): boolean =>
  offsetOf(zone, since + HALF_A_DAY) !== offset;

/**
 * Since when the hours of a zone are read by old rules, if an instant lies after that; null where they are right, or
 * nobody knows better.
 */
export function oldZoneOf(zone: string, at: Instant, offsetOf: OffsetOf = installedOffset): OldZone | null {
  const name = canonical(zone);
  const changed = LATE_CHANGES.find((change) => change.zone === name && at >= change.since);
  return changed !== undefined && isUnknown(changed, offsetOf) ? changed : null;
}

/** The version of the installed time-zone data, such as `2026c`; null where it does not say. */
export function zoneDataVersion(): string | null {
  return process.versions.tz ?? null;
}

function installedOffset(zone: string, at: Instant): number {
  return DateTime.fromMillis(at, { zone }).offset;
}

/** A zone has several names: Canada/Pacific is Vancouver. */
function canonical(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}
