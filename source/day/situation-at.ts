import { BY_CLOCK, type Chart, type EventRule, type State } from '../scenario/chart.ts';
import { endOfDay } from './calendar.ts';
import { PAYLOAD_CONDITIONS } from './conditions.ts';
import { crossCheck } from './cross-check.ts';
import { followUpDue, nextPromise, thanksAt } from './dates-after.ts';
import { dueHour, ringsIn } from './due-hour.ts';
import { instantOf } from './instant-of.ts';
import { DAY, HOUR, type Instant, type Interview, MINUTE, type ToldEvent } from './interview.ts';
import type { Ledger, Ration } from './ledger.ts';
import type { Memory } from './memory.ts';
import { panelNotes } from './panel.ts';
import type { Channel, Choice, Deadline, LineStep, LogEntry, Offer, Situation } from './situation.ts';
import { advance, beginning, branchFor, holdsAll, nextDeadline, stateOf, tell } from './step.ts';
import { isUntilSaid, saidUntil, stayedFor } from './until.ts';

/**
 * The situation: f(chart, interview, journal, now). Pure: the same day asked twice gives the same answer.
 * @param journal what was told, in order, without what was taken back.
 * @param now never counted earlier than the last told event; a clock behind it is flagged.
 */
export function situationAt(
  chart: Chart,
  interview: Interview,
  journal: readonly ToldEvent[],
  now: Instant,
): Situation {
  const told = journal.reduce((memory, event) => tell(chart, memory, event), beginning(chart, interview));
  const last = journal.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const present = Math.max(now, last);
  return describe(chart, interview, advance(chart, told, present), present, now < last);
}

function describe(chart: Chart, interview: Interview, memory: Memory, now: Instant, clockBehind: boolean): Situation {
  const state = stateOf(chart, memory);
  const { visit } = memory;
  const ledger = withoutStaleSlots(memory.ledger, now);
  const log = logOf(memory, interview.createdAt);
  const deadline = deadlineOf(chart, memory);
  return {
    id: interview.id,
    now,
    scheduledAt: ledger.scheduledAt,
    state: visit.state,
    part: state.part,
    hour: state.hour,
    inProgress: isUnderWay(chart, memory, deadline, now),
    lateFrom: lateFrom(chart, memory),
    enteredAt: visit.entry,
    deadline,
    interrupted: state.silent ? null : interruptedBy(chart, memory, now),
    availableUntil: availableUntil(state, ledger, now),
    choices: choicesOf(chart, memory, now),
    offers: offersOf(chart, memory, now),
    advice: state.advice.filter((each) => holdsAll(chart, memory, now, {}, each.if)).map((each) => each.say),
    budget: Object.fromEntries(
      (Object.entries(chart.rations) as [Ration, number][]).map(([ration, most]) => [
        ration,
        { used: ledger.used[ration], most },
      ]),
    ) as Situation['budget'],
    rules: state.rules,
    log,
    line: lineOf(chart, memory, now),
    attempt: ledger.attempt,
    clockBehind,
    ended: state.end,
    mayRing: mayRing(memory, state.silent, now),
    rings: [...ringsIn(chart, memory).filter((at) => at >= visit.entry), ...(deadline ? [deadline.at] : [])],
    dates: {
      thanks: thanksAt(ledger),
      promise: nextPromise(ledger)?.due ?? null,
      followUp: ledger.endedAt === null ? null : followUpDue(ledger),
    },
    sources: interview.sources ?? [],
    disagreements: crossCheck(interview, { scheduledAt: ledger.scheduledAt, facts: ledger.facts, log }),
    via: visit.via,
    ledger,
  };
}

/** Hours that were offered on another day have passed, or are too near: they are asked for anew. */
function withoutStaleSlots(ledger: Ledger, now: Instant): Ledger {
  const { facts, slotsAt } = ledger;
  if (facts.slots === null || slotsAt === null || endOfDay(slotsAt, facts.zone) > now) return ledger;
  return { ...ledger, facts: { ...facts, slots: null } };
}

/**
 * Whether the interview is being waited for or held: in a part that is, or within an hour of T before it. A step that
 * waits for days is that only on its own day: what became of yesterday must not hide the interview of today.
 */
function isUnderWay(chart: Chart, memory: Memory, deadline: Deadline | null, now: Instant): boolean {
  const { part } = stateOf(chart, memory);
  const { visit, ledger } = memory;
  if (!chart.inProgress.includes(part)) {
    return part === chart.states[chart.initial]?.part && Math.abs(ledger.scheduledAt - now) <= HOUR;
  }
  const waitsForDays = deadline !== null && deadline.at - visit.entry > DAY;
  return !waitsForDays || now < endOfDay(visit.entry, ledger.facts.zone);
}

/** INV-06: who is to begin is not late before its hour; of them, a few minutes are nothing. */
function lateFrom(chart: Chart, { ledger, visit }: Memory): Instant {
  const { scheduledAt, facts } = ledger;
  return facts.whoCalls === 'me' ? scheduledAt : (instantOf(chart.late, chart, ledger, visit) ?? scheduledAt);
}

/** INV-05: what the texts of the step are about to say, what was said, or how long one waits; null once it is past. */
function availableUntil(state: State, ledger: Ledger, now: Instant): Instant | null {
  const waits = state.until.some(({ at }) => at.kind === 'moment' && at.base === 'until');
  const at = isUntilSaid(ledger, state) ? saidUntil(ledger) : waits ? stayedFor(ledger) : null;
  return at !== null && at > now ? at : null;
}

/** INV-09: quiet in a conversation, and from T−2 min on until something told since T shows that nobody is in one. */
export function mayRing({ ledger }: Memory, silent: boolean, now: Instant): boolean {
  if (silent) return false;
  if (now < ledger.scheduledAt - 2 * MINUTE) return true;
  return ledger.lastAnsweredAt !== null && ledger.lastAnsweredAt >= ledger.scheduledAt;
}

function deadlineOf(chart: Chart, memory: Memory): Deadline | null {
  const next = nextDeadline(chart, memory);
  if (!next) return null;
  return { at: next.at, leadsTo: advance(chart, memory, next.at).visit.state };
}

function interruptedBy(chart: Chart, { interruption }: Memory, now: Instant): Situation['interrupted'] {
  if (!interruption) return null;
  const before = advance(chart, interruption.before, now);
  return { state: before.visit.state, deadline: deadlineOf(chart, before) };
}

function choicesOf(chart: Chart, memory: Memory, now: Instant): Choice[] {
  const possible = Object.entries(stateOf(chart, memory).on).flatMap(([event, rule]) => {
    const branch = branchFor(chart, memory, event, now, {});
    return branch ? [{ event, rule, everywhere: branch.everywhere }] : [];
  });
  const own = possible.filter(({ everywhere }) => !everywhere);
  const shared = possible.filter(({ everywhere }) => everywhere);
  const ordered = [...own.filter(({ rule }) => !rule.more), ...own.filter(({ rule }) => rule.more)];
  return [
    ...ordered.map(({ event, rule }, index) => choice(event, rule, false, index < 9 ? String(index + 1) : null)),
    ...shared.map(({ event, rule }) => choice(event, rule, true, chart.everywhere[event]?.key ?? null)),
  ];

  function choice(event: string, rule: EventRule, everywhere: boolean, key: string | null): Choice {
    const open =
      rule.needs.length > 0 ||
      rule.branches.some((branch) => branch.if.some(({ name }) => PAYLOAD_CONDITIONS.includes(name)));
    const leadsTo = open ? openTarget(rule) : tell(chart, memory, { at: now, event }).visit.state;
    const { needs, may, hour, more } = rule;
    return { event, key, leadsTo, needs, may, hour, more, everywhere };
  }

  /** Where something must be told with it: known only if it leads to one and the same place whatever is told. */
  function openTarget(rule: EventRule): string | null {
    const targets = new Set(rule.branches.map((branch) => branch.to));
    const [only] = targets;
    if (targets.size > 1 || only === undefined || only === 'back' || only === 'valid-now') return null;
    return only === 'stay' ? memory.visit.state : only;
  }
}

function offersOf(chart: Chart, memory: Memory, now: Instant): Offer[] {
  const { messages } = stateOf(chart, memory);
  const offers: Offer[] = messages
    .filter((each) => holdsAll(chart, memory, now, {}, each.if))
    .flatMap(({ text, channel, each }): Offer[] => {
      const offer = { text, channel: channel as Channel };
      return each ? panelNotes(memory.ledger.facts).map(({ person }) => ({ ...offer, person })) : [offer];
    });
  const asked = memory.visit.told.map((event) => chart.everywhere[event]?.offers ?? null);
  return [...offers, ...(asked.filter((each) => each !== null) as Offer[])];
}

/** What was told, and what the clock passed since the interview was added: before that nobody was led through anything. */
function logOf(memory: Memory, createdAt: Instant): LogEntry[] {
  const entries: LogEntry[] = [];
  for (let link = memory.log; link; link = link.previous) entries.push(link.entry);
  return entries.filter(({ event, at }) => event !== BY_CLOCK || at >= createdAt).reverse();
}

/** How many steps the clock is asked to look ahead. */
const MOST_AHEAD = 6;

/** The steps already left, each at its last stay, the present one, and those that the clock alone will bring. */
function lineOf(chart: Chart, memory: Memory, now: Instant): LineStep[] {
  const { visit } = memory;
  const past: LineStep[] = [];
  const seen = new Set([visit.state]);
  for (let link = memory.trail; link; link = link.previous) {
    if (seen.has(link.state)) continue;
    seen.add(link.state);
    past.push({ state: link.state, place: 'past', at: known(link.entry) });
  }
  return [
    ...past.reverse(),
    { state: visit.state, place: 'present', at: known(visit.entry) },
    ...comingOf(chart, memory, now),
  ];
}

function known(entry: Instant): Instant | null {
  return Number.isFinite(entry) ? entry : null;
}

/**
 * What comes by itself, in the order of its hours: the next step, and what follows it in this part of the day. An
 * interruption that goes back by itself changes nothing of that. After the interview a step comes on the day on which
 * it is due, whenever the clock would lead there; one that is overdue has no hour.
 */
function comingOf(chart: Chart, memory: Memory, now: Instant): LineStep[] {
  const coming: LineStep[] = [];
  const seen = new Set([memory.visit.state]);
  const parts = new Set([...chart.parts.slice(0, 2), stateOf(chart, memory).part]);
  let ahead = memory;
  while (coming.length < MOST_AHEAD) {
    const next = nextDeadline(chart, ahead);
    if (!next) break;
    ahead =
      next.branch.to === 'back' && ahead.interruption
        ? advance(chart, ahead.interruption.before, now)
        : advance(chart, ahead, next.at);
    const { state, entry } = ahead.visit;
    const { part, end } = stateOf(chart, ahead);
    if (entry <= now) {
      parts.add(part);
      continue;
    }
    if (seen.has(state) || end || (coming.length > 0 && !parts.has(part))) break;
    seen.add(state);
    const due = ahead.ledger.endedAt === null ? null : dueHour(chart, ahead);
    coming.push({ state, place: 'coming', at: due === null ? entry : due > now ? due : null });
  }
  return coming.sort((a, b) => (a.at ?? now) - (b.at ?? now));
}
