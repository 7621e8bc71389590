import { startOfDay, workdayAfter } from '../day/calendar.ts';
import { nextPromise, workingDays } from '../day/dates-after.ts';
import { instantOf } from '../day/instant-of.ts';
import { DAY, HOUR, type Instant, MINUTE, type ToldEvent } from '../day/interview.ts';
import { RATIONS } from '../day/ledger.ts';
import type { Memory } from '../day/memory.ts';
import { mayRing } from '../day/situation-at.ts';
import { branchFor, holdsAll, type NextDeadline, nextDeadline, stateOf } from '../day/step.ts';
import type { Chart, Condition, Expression, State } from '../scenario/chart.ts';
import type { Promised } from '../scenario/promise.ts';

/** One step of the fold as a watcher sees it. */
export interface Step {
  readonly before: Memory;
  readonly after: Memory;
  readonly at: Instant;
  /** Null where the clock led on. */
  readonly told: ToldEvent | null;
  /** How often each counted thing was told, the step included. */
  readonly counts: readonly number[];
}

/** What is watched while the situations of a chart are walked through. */
export interface Watch {
  /** Conditions that promises look at in a step: time is stopped where they turn. */
  readonly conditions: (state: State) => readonly Condition[];
  /** What is broken in a situation, by invariant. */
  readonly broken: (memory: Memory, at: Instant) => readonly string[];
  /** What a step breaks, by invariant. */
  readonly brokenBy: (step: Step) => readonly string[];
  /** Carries the counts of `at-most` on. */
  readonly count: (
    counts: readonly number[],
    before: Memory,
    after: Memory,
    told: ToldEvent | null,
  ) => readonly number[];
}

type Look = (memory: Memory, at: Instant, next: NextDeadline | null) => boolean;
type Follow = (step: Step) => boolean;
type AtMost = Extract<Promised, { kind: 'at-most' }>;

/**
 * Watches over what a scenario promises, and over what holds in any: every wait ends (INV-08), two deadlines never
 * compete (INV-08), what is said is never taken back by the program itself (INV-05), a new day begins afresh (INV-19),
 * and time alone spends nothing (INV-21).
 */
export function watchOver(chart: Chart): Watch {
  const promises = Object.entries(chart.promises).flatMap(([id, list]) => list.map((promise) => ({ id, promise })));
  const counted = promises.flatMap(({ promise }) => (promise.kind === 'at-most' ? [promise] : []));
  const looks = new Map<string, { id: string; broken: Look }[]>();
  const follows: { id: string; broken: Follow }[] = [
    { id: 'INV-19', broken: staleDay },
    { id: 'INV-21', broken: spendsByItself },
  ];
  const conditions = new Map<string, Condition[]>();
  for (const name of Object.keys(chart.states)) {
    looks.set(name, [
      { id: 'INV-08', broken: (memory, _, next) => next === null && !stateOf(chart, memory).end },
      { id: 'INV-08', broken: competing },
    ]);
    conditions.set(name, []);
  }
  for (const { id, promise } of promises) {
    const follow = followOf(promise);
    if (follow) follows.push({ id, broken: follow });
    if (promise.kind === 'silent') {
      const quiet = { name: 'since', argument: `T-${promise.before}m`, not: false };
      for (const each of conditions.values()) each.push(quiet);
    }
    if (promise.kind === 'calls-apart') {
      const lately = { name: 'called-within', argument: String(promise.minutes), not: false };
      for (const [name, state] of Object.entries(chart.states)) if (calls(state)) conditions.get(name)?.push(lately);
    }
    const look = lookOf(promise);
    if (!look) continue;
    for (const name of stepsOf(promise)) {
      if (!concerns(promise, chart.states[name] as State)) continue;
      looks.get(name)?.push({ id, broken: look });
      if ('if' in promise) conditions.get(name)?.push(...promise.if);
      conditions.get(name)?.push(...shownIf(promise, chart.states[name] as State));
    }
  }
  const stateNames = new Map(Object.entries(chart.states).map(([name, state]) => [state, name]));

  return {
    conditions: (state) => conditions.get(stateNames.get(state) ?? '') ?? [],
    broken: (memory, at) => {
      const next = nextDeadline(chart, memory);
      return named(looks.get(memory.visit.state) ?? [], (look) => look(memory, at, next));
    },
    brokenBy: (step) => named(follows, (follow) => follow(step)),
    count: (counts, before, after, told) => {
      if (counted.length === 0) return counts;
      const newDay = after.ledger.attempt !== before.ledger.attempt;
      const name = told === null ? '' : `${before.visit.state} ${told.event}`;
      return counted.map(({ told: names, per, more, most }, index) => {
        const so = newDay && per === 'day' ? 0 : (counts[index] ?? 0);
        const change = (names.includes(name) ? 1 : 0) - (more.includes(name) ? 1 : 0);
        return Math.max(-1, Math.min(most + 1, so + change));
      });
    },
  };

  function stepsOf(promise: Promised): readonly string[] {
    const steps = 'steps' in promise ? promise.steps : null;
    const except = 'except' in promise ? promise.except : [];
    return (steps ?? Object.keys(chart.states)).filter((name) => !except.includes(name));
  }

  /** Whether a promise can be broken in a step at all: where it cannot, nothing has to be kept apart for it. */
  function concerns(promise: Promised, state: State): boolean {
    switch (promise.kind) {
      case 'never-offers':
        return state.messages.some((each) => offers(promise, each));
      case 'never-advises':
        return state.advice.some(({ say }) => say === promise.advice);
      case 'never-lets':
        return promise.event in state.on;
      default:
        return true;
    }
  }

  /** The conditions of what a promise is about in a step: time is stopped where they turn too. */
  function shownIf(promise: Promised, { messages, advice }: State): readonly Condition[] {
    switch (promise.kind) {
      case 'never-offers':
        return messages.filter((each) => offers(promise, each)).flatMap((each) => each.if);
      case 'never-advises':
        return advice.filter(({ say }) => say === promise.advice).flatMap((each) => each.if);
      default:
        return [];
    }
  }

  function lookOf(promise: Promised): Look | null {
    switch (promise.kind) {
      case 'never-in':
        return (memory, at) => holdsAll(chart, memory, at, {}, promise.if);
      case 'never-offers':
        return (memory, at) =>
          stateOf(chart, memory).messages.some(
            (each) => offers(promise, each) && holdsAll(chart, memory, at, {}, each.if),
          ) && holdsAll(chart, memory, at, {}, promise.if);
      case 'never-advises':
        return (memory, at) =>
          stateOf(chart, memory).advice.some(
            (each) => each.say === promise.advice && holdsAll(chart, memory, at, {}, each.if),
          ) && holdsAll(chart, memory, at, {}, promise.if);
      case 'never-lets':
        return (memory, at) =>
          holdsAll(chart, memory, at, {}, promise.if) && branchFor(chart, memory, promise.event, at, {}) !== null;
      case 'always-lets':
        return (memory, at) =>
          holdsAll(chart, memory, at, {}, promise.if) &&
          branchFor(chart, memory, promise.event, at, {})?.to !== promise.to;
      case 'only-lets':
        return (memory) =>
          Object.entries(stateOf(chart, memory).on).some(
            ([event, rule]) => !promise.events.includes(event) && rule.branches.some((branch) => !branch.everywhere),
          );
      case 'waits':
        return ({ ledger, visit }, at, next) => {
          if (next === null || ledger.lastContactAt === null || at < ledger.scheduledAt) return false;
          const since = Math.max(ledger.lastContactAt, visit.entry, ledger.scheduledAt);
          return next.at - since > promise.most * MINUTE;
        };
      case 'silent':
        return null;
      default:
        return null;
    }
  }

  function followOf(promise: Promised): Follow | null {
    switch (promise.kind) {
      case 'rations':
        return ({ after: { ledger } }) => RATIONS.some((ration) => ledger.used[ration] > chart.rations[ration]);
      case 'calls-apart':
        return ({ before, after, at }) => {
          const last = before.ledger.lastCallAt;
          const another = after.ledger.used.calls > before.ledger.used.calls && after.ledger.lastCallAt === at;
          return another && last !== null && at - last < promise.minutes * MINUTE;
        };
      case 'never-enters':
        return ({ before, after, at }) =>
          enters(before, after, at, promise.steps) && holdsAll(chart, after, at, {}, promise.if);
      case 'waits-for-their-date':
        return ({ before, after, at }) => {
          const { decisionBy, facts } = after.ledger;
          if (decisionBy === null || facts.announced !== null || !enters(before, after, at, promise.steps))
            return false;
          const full = workdayAfter(decisionBy, promise.workdays, workingDays(after.ledger));
          // They name a day, whatever its hour; an hour less where the clocks change.
          const named = startOfDay(decisionBy, facts.theirZone);
          return at < named + promise.days * DAY - HOUR || at <= full;
        };
      case 'at-most':
        return ({ counts }) => (counts[counted.indexOf(promise as AtMost)] ?? 0) > promise.most;
      case 'keeps-its-word':
        return ({ before, after }) => {
          const said = before.ledger.until;
          const now = after.ledger.until;
          const same =
            before.ledger.scheduledAt === after.ledger.scheduledAt && before.ledger.attempt === after.ledger.attempt;
          return same && said?.uttered === true && now?.uttered === true && now.at !== said.at;
        };
      case 'silent':
        return ({ after, at }) => rings(promise, after, at);
      case 'goes-through':
        return ({ before, after, told }) => {
          if (told?.event !== promise.event || after.ledger.theirMoves === before.ledger.theirMoves) return false;
          const { theirMoves, noShows, released, reachedAt } = after.ledger;
          const absent = noShows + (released && reachedAt === null ? 1 : 0);
          const often =
            theirMoves >= promise.moves ||
            absent >= promise.noShows ||
            (theirMoves >= promise.movesWithANoShow && absent >= 1);
          return (after.visit.state === promise.step) !== often;
        };
      case 'reminds-once':
        return ({ before, after, at, told }) => {
          if (told !== null || after.visit.state === before.visit.state) return false;
          const due = nextPromise(before.ledger);
          if (enters(before, after, at, promise.steps)) return due === null || due.due > at;
          return promise.steps.includes(before.visit.state) && due !== null && nextPromise(after.ledger) === due;
        };
      default:
        return null;
    }
  }

  /** INV-09, written anew: nothing here looks at what the fold says of bells but `mayRing` itself. */
  function rings({ steps, before }: Extract<Promised, { kind: 'silent' }>, memory: Memory, at: Instant): boolean {
    const { scheduledAt, lastAnsweredAt } = memory.ledger;
    if (!mayRing(memory, stateOf(chart, memory).silent, at)) return false;
    const free = lastAnsweredAt !== null && lastAnsweredAt >= scheduledAt;
    return steps.includes(memory.visit.state) || (at >= scheduledAt - before * MINUTE && !free);
  }

  /** Two deadlines at one instant that lead to different steps: which counts would be a matter of their order. */
  function competing(memory: Memory, _: Instant, next: NextDeadline | null): boolean {
    if (next === null) return false;
    return stateOf(chart, memory).until.some((end) => {
      if (end === next.branch || end.to === next.branch.to || isTold(end.at) || isTold(next.branch.at)) return false;
      const instant = instantOf(end.at, chart, memory.ledger, memory.visit);
      return (
        instant !== null &&
        Math.max(instant, memory.visit.entry) === next.at &&
        instant > memory.visit.entry &&
        holdsAll(chart, memory, next.at, {}, end.if)
      );
    });
  }
}

/** Of which invariants one looks and finds them broken. Nearly always of none: nothing is made for it. */
function named<Broken>(
  watchers: readonly { readonly id: string; readonly broken: Broken }[],
  isBroken: (broken: Broken) => boolean,
): readonly string[] {
  let ids = NONE;
  for (const { id, broken } of watchers) if (isBroken(broken)) ids = [...ids, id];
  return ids;
}

const NONE: readonly string[] = [];

/** Hours and days that somebody names fall where they fall: of two ends at one instant the first in the file counts. */
function isTold(at: Expression): boolean {
  if (at.kind === 'workday') return false;
  if (at.kind !== 'moment') return at.of.some(isTold);
  return ['leave', 'hour', 'until', 'promise', 'follow-up'].includes(at.base);
}

const offers = (
  { texts, channels }: Extract<Promised, { kind: 'never-offers' }>,
  offer: { readonly text: string; readonly channel: string },
): boolean => (texts?.includes(offer.text) ?? true) && (channels?.includes(offer.channel) ?? true);

const calls = (state: State): boolean =>
  Object.values(state.on).some((rule) => rule.branches.some((branch) => branch.do.includes('call')));

const enters = (before: Memory, after: Memory, at: Instant, steps: readonly string[]): boolean =>
  steps.includes(after.visit.state) && after.visit.state !== before.visit.state && after.visit.entry === at;

/** INV-19: a new day has nothing of the one before but the count of days. */
function staleDay({ before, after }: Step): boolean {
  const { attempt, used, until, lastContactAt } = after.ledger;
  // What was done in an interruption is done on the day that it returns to.
  if (attempt === before.ledger.attempt || before.interruption !== null) return false;
  const spent = RATIONS.some((ration) => used[ration] > 0);
  return attempt !== before.ledger.attempt + 1 || spent || (until?.uttered ?? false) || lastContactAt !== null;
}

/** INV-21: what the clock passes over is not spent. */
function spendsByItself({ before, after, told }: Step): boolean {
  if (told !== null || after.ledger.attempt !== before.ledger.attempt) return false;
  return RATIONS.some((ration) => after.ledger.used[ration] !== before.ledger.used[ration]);
}
