import type { Instant, InvitationMark, ToldEvent } from '../../day/interview.ts';
import type { InvitationReading } from './invitation-reading.ts';

const isoOf = (at: Instant | null): string => (at === null ? '' : new Date(at).toISOString());

/** An interview lasts no longer; what does is a day kept free, or a slip. */
const LONGEST = 12 * 60;

/**
 * By what an invitation is known again, and how long it says that the interview lasts. One without a UID is known by its
 * hour and its title (I06).
 */
export function markOf({ version, start, summary, durationMinutes: minutes }: InvitationReading): InvitationMark {
  const lasts = minutes !== null && minutes > 0 && minutes <= LONGEST ? { durationMinutes: minutes } : {};
  if (version === null)
    return { uid: `${isoOf(start)} ${summary ?? ''}`.trim(), recurrence: '', sequence: 0, stamp: '', ...lasts };
  const { uid, recurrence, sequence, stamp } = version;
  return { uid, recurrence: isoOf(recurrence), sequence, stamp: isoOf(stamp), ...lasts };
}

/** What is told with an event about the version of the invitation that it came from. */
export function markToTell({
  uid,
  recurrence,
  sequence,
  stamp,
  durationMinutes,
}: InvitationMark): Record<string, string> {
  const version = { uid, recurrence, sequence: String(sequence), stamp };
  return durationMinutes === undefined ? version : { ...version, duration: String(durationMinutes) };
}

/** The version that an event came from; null for an event that came from a person. */
export function markTold({ set = {} }: ToldEvent): InvitationMark | null {
  const { uid, recurrence = '', sequence, stamp = '' } = set;
  return uid === undefined ? null : { uid, recurrence, sequence: Number(sequence ?? 0), stamp };
}

/** Whether two speak of the same interview: a series as a whole speaks of each of its occurrences. */
export function isSameInvitation(one: InvitationMark, other: InvitationMark): boolean {
  const { recurrence: a } = one;
  const { recurrence: b } = other;
  return one.uid === other.uid && (a === b || a === '' || b === '');
}

/** How a version stands to another, whatever the order in which they arrive: SEQUENCE, then DTSTAMP (I05). */
export function compareVersions(one: InvitationMark, other: InvitationMark): 'older' | 'same' | 'later' {
  if (one.sequence !== other.sequence) return one.sequence < other.sequence ? 'older' : 'later';
  if (one.stamp === other.stamp) return 'same';
  return one.stamp < other.stamp ? 'older' : 'later';
}
