import { type Instant, MINUTE } from '../day/interview.ts';
import { advance, beginning, tell } from '../day/step.ts';
import type { Chart } from '../scenario/chart.ts';
import { MISSED_CALL, THEY_CALL } from '../scenario/known-events.ts';
import { type Play, seenAt, type Told } from './play.ts';

/** Whoever comes in person looks round for longer than a telephone rings, in milliseconds. */
const LOOKS_ROUND = 2 * MINUTE;

/** Whether an event tells that they are there by themselves. */
export const cameBy = (chart: Chart, event: string): boolean => event === chart.arrival || event === THEY_CALL;

/** One time that the recruiter rings, or comes. */
export interface RingOfTheDay {
  readonly at: Instant;
  /** When it stops ringing if nobody answers. */
  readonly until: Instant;
  readonly hidden: boolean;
  /** When it was answered, while it rang; null where it was not. */
  readonly answeredAt: Instant | null;
  /** When it was told that it had been missed. */
  readonly missedAt: Instant | null;
}

/**
 * Every time the recruiter rings, in order: those that came, and those that will come if nothing else is told. They
 * ring at their minute of the agreed time as it stands at that moment, and only where the chart has the event by which that is told.
 *
 * @param now the hours that are in force now count for what is still to come
 */
export function ringsOf(play: Play, told: Told, now: Instant): RingOfTheDay[] {
  const { arrival } = play.chart;
  const agreed = agreedTimes(play, told, now);
  const starts = play.recruiter.rings.flatMap(({ after, hidden, seconds }) =>
    agreed.map((time) => ({ time, at: time + after * MINUTE, hidden, seconds })),
  );
  const coming = starts.filter(
    ({ at, time }) => at >= play.startsAt && at < play.endsAt && ringsAt(play, told, at, time),
  );
  return coming
    .sort((one, other) => one.at - other.at)
    .map(({ at, hidden, seconds }, index, all) => {
      const until = at + (arrival === THEY_CALL ? seconds * 1000 : LOOKS_ROUND);
      const next = all[index + 1]?.at ?? Number.POSITIVE_INFINITY;
      const after = told.filter((event) => event.at >= at && event.at < next);
      const answer = after.find(({ event, at: toldAt }) => event === arrival && toldAt <= until);
      const report = after.find(
        ({ event, at: toldAt }) => event === MISSED_CALL && arrival === THEY_CALL && toldAt > until,
      );
      return { at, until, hidden, answeredAt: answer?.at ?? null, missedAt: report?.at ?? null };
    });
}

/** Every agreed time that was, or is, in force. */
function agreedTimes({ chart, interview }: Play, told: Told, now: Instant): Instant[] {
  let memory = beginning(chart, interview);
  const times = told.map((event) => {
    memory = tell(chart, memory, event);
    return memory.ledger.scheduledAt;
  });
  return [...new Set([interview.scheduledAt, ...times, advance(chart, memory, now).ledger.scheduledAt])];
}

/** Whether they ring then: that time is in force, the interview is not over, and a call can be answered. */
function ringsAt(play: Play, told: Told, at: Instant, time: Instant): boolean {
  const { scheduledAt, ledger, choices } = seenAt(play, told, at);
  return scheduledAt === time && ledger.endedAt === null && choices.some(({ event }) => event === play.chart.arrival);
}
