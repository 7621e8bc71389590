import type { Instant } from '../../day/interview.ts';
import { asUtc, isoWall, isoWithOffset, readWallTime, type WallTime } from '../wall-time.ts';
import type { InvitationQuestion, InvitationReading, Proposal } from './invitation-reading.ts';
import { momentIn, type WrittenMoment } from './moments.ts';
import { likelyZones } from './named-zone.ts';

type StartReading = Pick<
  InvitationReading,
  'verdict' | 'start' | 'wall' | 'zone' | 'zoneName' | 'questions' | 'warnings'
>;

const OPEN: StartReading = {
  verdict: 'ask',
  start: null,
  wall: null,
  zone: null,
  zoneName: null,
  questions: [],
  warnings: [],
};

/**
 * What the beginning of an event amounts to: an instant, or the one question that leads to it.
 * @param raw what stands there, where it is no date
 */
export function startReading(moment: WrittenMoment | null, raw: string | null): StartReading {
  if (moment === null) return { ...OPEN, questions: [{ about: 'date', found: raw === null ? [] : [raw] }] };
  const { date, zone } = moment;
  if (date.kind === 'day') return { ...OPEN, questions: [{ about: 'time', day: date.day }] };
  const { wall } = date;
  if (zone === null) {
    return { ...OPEN, verdict: 'import', start: asUtc(wall), zone: 'Etc/UTC', zoneName: 'UTC' };
  }
  const { iana, name } = zone;
  const named = { ...OPEN, wall, zone: iana, zoneName: name };
  const reading = momentIn(wall, zone);
  const ask = (question: InvitationQuestion): StartReading => ({ ...named, questions: [question] });
  switch (reading.kind) {
    case 'once': {
      const unnamed = iana === null ? [{ code: 'invitation-zone-unnamed' as const, values: { zone: name ?? '' } }] : [];
      return { ...named, verdict: 'import', start: reading.at, warnings: unnamed };
    }
    case 'twice':
    case 'never': {
      // Rules of the file without a name have no zone in which the two could be said.
      if (iana === null) return ask({ about: 'zone', wall, named: name, proposals: [] });
      const proposals: Proposal[] =
        reading.kind === 'twice'
          ? [reading.first, reading.second].map((start) => ({ value: isoWithOffset(start, iana), start }))
          : [reading.before, reading.after].map((each) => ({ value: isoWall(each), start: instantIn(each, iana) }));
      return ask({ about: 'clock-change', wall, zone: iana, kind: reading.kind, proposals });
    }
    case 'contradiction':
      return ask({
        about: 'contradiction',
        wall,
        named: name ?? '',
        byRules: reading.byRules,
        byName: { zone: iana ?? '', start: reading.byName },
      });
    case 'no-zone':
      return ask({ about: 'zone', wall, named: name, proposals: proposalsFor(name, moment) });
  }
}

function proposalsFor(name: string | null, { date }: WrittenMoment): Proposal[] {
  if (date.kind === 'day') return [];
  return likelyZones(name ?? '', date.wall).map((zone) => {
    return { value: zone, start: instantIn(date.wall, zone) };
  });
}

/** The instant of a wall time where the clocks of a zone show it once. */
export function instantIn(wall: WallTime, zone: string): Instant | null {
  const reading = readWallTime(wall, zone);
  return reading.kind === 'once' ? reading.at : null;
}
