import type { Instant } from '../day/interview.ts';
import type { Ration } from '../day/ledger.ts';
import type { LogEntry } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import { BY_CLOCK, type State } from '../scenario/chart.ts';
import { MISSED_CALL } from '../scenario/known-events.ts';
import { happeningAt, OUTCOMES } from './happening.ts';
import type { Play, Told } from './play.ts';
import { cameBy, type RingOfTheDay, ringsOf } from './rings.ts';

/** How a step went: done · left to the clock where something was due · nothing was due · told before it had happened. */
export type Verdict = 'done' | 'passed' | 'nothing-due' | 'too-early';

/** One stay in one step. */
export interface ReviewedStep {
  readonly state: string;
  readonly from: Instant;
  /** What was told in it, and how long after the step began, or the telephone rang, in milliseconds. */
  readonly told: readonly { readonly event: string; readonly after: number }[];
  readonly verdict: Verdict;
}

/** A contact that the day allows, and when it was made. */
export interface ReviewedContact {
  readonly ration: Ration;
  readonly at: readonly Instant[];
  readonly most: number;
}

/** What was met of a rehearsed day and what was not. */
export interface Review {
  readonly steps: readonly ReviewedStep[];
  readonly rings: readonly RingOfTheDay[];
  /** Only what was made at all. */
  readonly contacts: readonly ReviewedContact[];
  /** Until when they were told that one stays reachable, and whether one did; null where nothing was said. */
  readonly stayed: { readonly until: Instant; readonly kept: boolean } | null;
}

/** The review of a rehearsal as it stands at an instant. */
export function reviewOf(play: Play, told: Told, now: Instant): Review {
  const { log, budget, ledger } = situationAt(play.chart, play.interview, told, now);
  const rings = ringsOf(play, told, now).filter(({ at }) => at <= now);
  const made = contactsMade(play, told);
  return {
    steps: stepsOf(play, told, rings, log, now),
    rings,
    contacts: (Object.keys(budget) as Ration[]).flatMap((ration) => {
      const at = made.filter((each) => each.ration === ration).map((each) => each.at);
      return at.length === 0 ? [] : [{ ration, at, most: budget[ration].most }];
    }),
    stayed: ledger.until?.uttered && now >= ledger.until.at ? stayOf(play, log, ledger.until.at) : null,
  };
}

/** What an answer is counted from: a ring, the end of a ring, else the beginning of the step. */
function sinceOf({ event, at }: LogEntry, rings: readonly RingOfTheDay[], from: Instant): Instant {
  const ring = rings.find(({ answeredAt, missedAt }) => answeredAt === at || missedAt === at);
  if (ring === undefined) return from;
  return event === MISSED_CALL ? ring.until : ring.at;
}

function stepsOf(
  play: Play,
  told: Told,
  rings: readonly RingOfTheDay[],
  log: readonly LogEntry[],
  now: Instant,
): ReviewedStep[] {
  const steps: ReviewedStep[] = [];
  let state = situationAt(play.chart, play.interview, [], play.startsAt).state;
  let from = play.startsAt;
  let here: LogEntry[] = [];
  const leave = (by: string | null): void => {
    const step = play.chart.states[state];
    if (step && (by !== null || here.length > 0)) {
      const events = here.map((entry) => ({ event: entry.event, after: entry.at - sinceOf(entry, rings, from) }));
      steps.push({ state, from, told: events, verdict: verdictOf(play, told, step, here, by) });
    }
  };
  for (const entry of log) {
    const began = entry.at === play.startsAt && entry.event === BY_CLOCK;
    if (began || entry.at < play.startsAt || entry.at > now || !entry.applied) continue;
    if (entry.event !== BY_CLOCK) here = [...here, entry];
    if (entry.to === entry.from) continue;
    leave(entry.event);
    state = entry.to;
    from = entry.at;
    here = [];
  }
  leave(null);
  return steps;
}

function verdictOf(play: Play, told: Told, step: State, here: readonly LogEntry[], by: string | null): Verdict {
  if (here.some((entry) => isUntrue(play, told, entry))) return 'too-early';
  const own = here.filter(({ event }) => step.on[event]?.branches.some(({ everywhere }) => !everywhere));
  // What counts as a contact is due; the polite ones before the hour are optional.
  const due = step.dialling || (step.contact?.do.includes('contact') ?? false);
  const made = step.dialling || own.some(({ event }) => contacts(step, event));
  if (own.length > 0) return due && !made ? 'passed' : 'done';
  return due && by === BY_CLOCK ? 'passed' : 'nothing-due';
}

const contacts = ({ on }: State, event: string): boolean =>
  on[event]?.branches.some((branch) => branch.do.includes('contact')) ?? false;

/** Told what had not happened then: a call that did not come, or a call of one's own before it rang out. */
function isUntrue(play: Play, told: Told, { event, at }: LogEntry): boolean {
  const before = told.filter((each) => each.at < at);
  const rings = ringsOf(play, before, at).filter((ring) => ring.at <= at);
  if (cameBy(play.chart, event)) return !rings.some(({ until }) => at <= until);
  if (event === MISSED_CALL) return !rings.some(({ until }) => at > until);
  return happeningAt(play, before, at)?.kind === 'dialling' && OUTCOMES.includes(event);
}

function contactsMade({ chart, interview }: Play, told: Told): { ration: Ration; at: Instant }[] {
  let used = situationAt(chart, interview, [], interview.scheduledAt).ledger.used;
  return told.flatMap(({ at }, index) => {
    const after = situationAt(chart, interview, told.slice(0, index + 1), at).ledger.used;
    const spent = (Object.keys(after) as Ration[]).filter((ration) => after[ration] > used[ration]);
    used = after;
    return spent.map((ration) => ({ ration, at }));
  });
}

/** Given up before the hour that they had been told, by one's own choice. */
function stayOf({ chart }: Play, log: readonly LogEntry[], until: Instant): { until: Instant; kept: boolean } {
  const left = log.some(
    ({ event, at, to, applied }) =>
      applied && at < until && event !== BY_CLOCK && (chart.states[to]?.enters.includes('released') ?? false),
  );
  return { until, kept: !left };
}
