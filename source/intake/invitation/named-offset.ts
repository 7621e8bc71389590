import { MINUTE } from '../../day/interview.ts';
import { asUtc, readWallTime, type WallTime } from '../wall-time.ts';
import { ABBREVIATIONS, CITY_ZONES } from '../zone-names.ts';

/** `GMT-5`, `UTC+01:00`, `(GMT −5)`; not `Etc/GMT+5`, whose sign is the other way round. */
const OFFSET = /^\(?(?:utc|gmt) ?([+\-\u2212]) ?(\d{1,2})(?::?(\d{2}))?\)?$/iu;

/** Minutes east of UTC where a zone is named by its distance alone; null for any other name. */
export function namedOffset(name: string): number | null {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(name.trim()) ?? [];
  if (hours === undefined) return null;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/** Whether the clocks of a zone are so many minutes east of UTC when they show this wall time. */
export function keepsOffset(zone: string, wall: WallTime, offset: number): boolean {
  const reading = readWallTime(wall, zone);
  return reading.kind === 'once' && asUtc(wall) - reading.at === offset * MINUTE;
}

/** More cities than these are no help: any other can be typed. */
const MOST = 5;

/** Its clocks are those of Toronto: the two are one answer. */
const SAME_AS_TORONTO = 'America/Montreal';

/** The known zones that are so far from UTC when their clocks show this wall time (T12): summer time counts. */
export function zonesAtOffset(offset: number, wall: WallTime): readonly string[] {
  const known = [...new Set([...Object.values(CITY_ZONES), ...Object.values(ABBREVIATIONS).flat()])];
  return known.filter((zone) => zone !== SAME_AS_TORONTO && keepsOffset(zone, wall, offset)).slice(0, MOST);
}
