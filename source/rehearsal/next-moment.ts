import type { Instant } from '../day/interview.ts';
import { situationAt } from '../day/situation-at.ts';
import { happeningAt } from './happening.ts';
import type { Play, Told } from './play.ts';
import { ringsOf } from './rings.ts';

/**
 * The next moment at which something is to be seen: the deadline of the step, an hour inside it, or what the recruiter
 * does next; null where the day has nothing more.
 */
export function nextMoment(play: Play, told: Told, now: Instant): Instant | null {
  const { deadline, rings, ended } = situationAt(play.chart, play.interview, told, now);
  if (ended) return null;
  const moments = [
    deadline?.at,
    ...rings,
    ...ringsOf(play, told, now).map(({ at }) => at),
    happeningAt(play, told, now)?.until,
  ];
  const ahead = moments.filter((at): at is Instant => typeof at === 'number' && at > now && at < play.endsAt);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
