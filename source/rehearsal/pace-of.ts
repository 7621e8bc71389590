import type { Instant } from '../day/interview.ts';
import { happeningAt } from './happening.ts';
import type { Play, Told } from './play.ts';
import type { Pace } from './rehearsal-clock.ts';
import { ringsOf } from './rings.ts';

/** How fast a rehearsal runs from an instant on: at its own speed, but as fast as life while somebody is ringing. */
export function paceOf(play: Play, told: Told, speed: number, at: Instant): Pace {
  const happening = happeningAt(play, told, at);
  const ringing = happening?.kind === 'ringing' || happening?.kind === 'ringing-hidden';
  if (ringing && happening.until !== null) return { speed: 1, until: happening.until };
  const next = ringsOf(play, told, at).find((ring) => ring.at > at);
  return { speed, until: next?.at ?? Number.POSITIVE_INFINITY };
}
