import { type Instant, MINUTE, type ToldEvent } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import { DONE } from '../scenario/known-events.ts';
import { type Happening, happeningAt, OUTCOMES } from './happening.ts';
import { nextMoment } from './next-moment.ts';
import type { Play } from './play.ts';

/** One thing to be seen on a day that is walked through: a step that began, something that happened, or an answer. */
export interface Moment {
  readonly at: Instant;
  readonly situation: Situation;
  readonly happening: Happening | null;
  /** The event that the candidate tells here; null where they look on. */
  readonly tells: string | null;
}

/** How long this candidate needs to answer, and to do what a step asks for, in milliseconds. */
const TO_ANSWER = 5_000;
const TO_DO = MINUTE / 2;

/**
 * The whole day with a candidate who does the right thing: tells what happens as soon as it does, does what a step
 * asks for, and otherwise leaves it to the clock.
 */
export function walk(play: Play): { readonly moments: readonly Moment[]; readonly told: readonly ToldEvent[] } {
  const told: ToldEvent[] = [];
  const moments: Moment[] = [];
  let now: Instant | null = play.startsAt;
  for (let steps = 0; now !== null && steps < 500; steps += 1) {
    const situation = situationAt(play.chart, play.interview, told, now);
    const happening = happeningAt(play, told, now);
    moments.push({ at: now, situation, happening, tells: null });
    const deed = deedAt(play, situation, happening, now);
    const next = nextMoment(play, told, now);
    if (deed !== null && (next === null || deed.at < next)) {
      told.push({ at: deed.at, event: deed.event });
      moments.push({ at: deed.at, situation, happening, tells: deed.event });
      now = deed.at;
    } else now = next;
  }
  return { moments, told };
}

/** What the candidate does next here, and when; null where there is nothing but to wait. */
function deedAt(
  play: Play,
  situation: Situation,
  happening: Happening | null,
  now: Instant,
): { at: Instant; event: string } | null {
  if (happening !== null) {
    const { tells } = happening;
    return tells === null ? null : { at: now + TO_ANSWER, event: tells };
  }
  const event = rightThing(play, situation);
  return event === null ? null : { at: Math.max(now, Math.max(situation.enteredAt, play.startsAt) + TO_DO), event };
}

/**
 * The first event of a step is the usual one, but for what only the recruiter can bring about; else there may be
 * something to be done with. Each is told once.
 */
function rightThing({ chart }: Play, { choices, log, enteredAt, state }: Situation): string | null {
  const usual = Object.keys(chart.states[state]?.on ?? {}).find(
    (event) => event !== chart.arrival && !OUTCOMES.includes(event),
  );
  const now = (event: string | undefined) =>
    choices.find((choice) => choice.event === event && choice.needs.length === 0 && !choice.everywhere && !choice.more);
  const needsMore = choices.some((choice) => choice.event === usual && choice.needs.length > 0);
  const event = (now(usual) ?? (needsMore ? now(DONE) : undefined))?.event;
  const isTold = log.some((entry) => entry.event === event && entry.from === state && entry.at >= enteredAt);
  return event === undefined || isTold ? null : event;
}
