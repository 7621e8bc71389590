import { type Instant, MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import type { HappeningKind } from '../scenario/happenings.ts';
import { ANSWERED, ENDED, MAILBOX, MISSED_CALL, NO_ANSWER, NOW, THEY_CALL } from '../scenario/known-events.ts';
import type { Play, Told } from './play.ts';
import { cameBy, type RingOfTheDay, ringsOf } from './rings.ts';

/** Something that happens outside the screen just now, and the event by which it is told. */
export interface Happening {
  readonly kind: HappeningKind;
  /** When something else happens by itself; null where this lasts until it is told. */
  readonly until: Instant | null;
  /** The event that fits it, where it is a choice now. */
  readonly tells: string | null;
}

/** How long it rings at the other end before one knows that nobody answers, in milliseconds. */
const RINGS_OUT = 20_000;

/** How long a call that was missed stays in sight, in milliseconds. */
const IN_SIGHT = 10 * MINUTE;

/** What happens outside the screen at an instant; null where nothing does. */
export function happeningAt(play: Play, told: Told, now: Instant): Happening | null {
  const situation = situationAt(play.chart, play.interview, told, now);
  const rings = ringsOf(play, told, now).filter(({ at }) => at <= now);
  return (
    ringing(play, rings, situation) ??
    conversation(play, told, rings, situation) ??
    dialling(play, rings, situation) ??
    stopped(play, rings, situation)
  );
}

function ringing({ chart }: Play, rings: readonly RingOfTheDay[], situation: Situation): Happening | null {
  const ring = rings.find(({ until, answeredAt }) => situation.now <= until && answeredAt === null);
  if (ring === undefined) return null;
  const kind = ring.hidden ? 'ringing-hidden' : 'ringing';
  return { kind, until: ring.until + 1, tells: offered(situation, [chart.arrival]) };
}

function stopped({ chart }: Play, rings: readonly RingOfTheDay[], situation: Situation): Happening | null {
  const ring = rings.at(-1);
  if (ring === undefined || ring.answeredAt !== null || ring.missedAt !== null) return null;
  if (situation.now > ring.until + IN_SIGHT || situation.ledger.reachedAt !== null) return null;
  const tells = chart.arrival === THEY_CALL ? offered(situation, [MISSED_CALL]) : null;
  return { kind: 'stopped', until: null, tells };
}

/** On the line, from the event that led there to their goodbye. */
function conversation(
  { chart, recruiter }: Play,
  told: Told,
  rings: readonly RingOfTheDay[],
  situation: Situation,
): Happening | null {
  const isTalk = (state: string): boolean => chart.states[state]?.silent ?? false;
  if (!isTalk(situation.state)) return null;
  const began = situation.log.findLast(({ from, to, applied }) => applied && isTalk(to) && !isTalk(from));
  if (began === undefined) return null;
  const rang = rings.some(({ answeredAt }) => answeredAt === began.at);
  if (cameBy(chart, began.event) && !rang) {
    return { kind: 'nobody-there', until: null, tells: told.at(-1)?.event === began.event ? 'undo' : null };
  }
  const goodbye = began.at + recruiter.talksFor * MINUTE;
  if (situation.now < goodbye) return { kind: 'talking', until: goodbye, tells: null };
  return { kind: 'goodbye', until: null, tells: offered(situation, [ENDED]) };
}

/** Where one rings them: it rings for a while, then nobody answers, or they do. */
function dialling({ recruiter }: Play, rings: readonly RingOfTheDay[], situation: Situation): Happening | null {
  const { state, enteredAt, log } = situation;
  const isOver = log.some(({ event, from, at }) => OUTCOMES.includes(event) && from === state && at >= enteredAt);
  if (isOver || offered(situation, [NO_ANSWER]) === null) return null;
  const ringsOut = situation.enteredAt + RINGS_OUT;
  if (situation.now < ringsOut) return { kind: 'dialling', until: ringsOut, tells: null };
  const answers = offered(situation, [ANSWERED, NOW]);
  if (rings.length > 0 && answers !== null) return { kind: 'answered', until: null, tells: answers };
  const { used } = situation.budget.calls;
  const outcome = offered(situation, [...recruiter.whenDialled.slice(used), NO_ANSWER]);
  return { kind: outcome === MAILBOX ? 'mailbox' : 'no-answer', until: null, tells: outcome };
}

/** What can come of a call of one's own. */
export const OUTCOMES: readonly string[] = [NO_ANSWER, MAILBOX, ANSWERED, NOW];

/** The first of these events that is a choice now. */
function offered({ choices }: Situation, events: readonly string[]): string | null {
  return events.find((event) => choices.some((choice) => choice.event === event)) ?? null;
}
