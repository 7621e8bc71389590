import { type Branch, BY_CLOCK, type Chart, type Condition, type Timeout } from '../scenario/chart.ts';
import { CONDITIONS } from './conditions.ts';
import { EFFECTS, freshLedger, outlastsInterruption, rationOf } from './effects.ts';
import { instantOf } from './instant-of.ts';
import type { Instant, Interview, ToldEvent } from './interview.ts';
import type { Ledger } from './ledger.ts';
import { changed, type Deed, type Interruption, type Memory, type TrailLink, type Visit } from './memory.ts';
import { renewalOf, withUntil } from './until.ts';

type Told = Readonly<Record<string, string>>;
const NOTHING: Told = {};

/** Before the first deadline, whenever the interview was added. */
export function beginning(chart: Chart, interview: Interview): Memory {
  return {
    visit: beginningOf(chart),
    ledger: freshLedger(interview.facts, interview.scheduledAt, interview.invitation?.durationMinutes),
    interruption: null,
    log: null,
    trail: null,
  };
}

const beginningOf = (chart: Chart): Visit => ({
  state: chart.initial,
  entry: Number.NEGATIVE_INFINITY,
  from: null,
  via: null,
  told: [],
});

/** The next deadline of a memory: when, and what it does; null where nothing ends by itself. */
export interface NextDeadline {
  readonly at: Instant;
  readonly branch: Timeout;
}

/** Of the deadlines whose conditions hold, the earliest, never before the entry. */
export function nextDeadline(chart: Chart, memory: Memory): NextDeadline | null {
  let next: NextDeadline | null = null;
  for (const branch of stateOf(chart, memory).until) {
    const instant = instantOf(branch.at, chart, memory.ledger, memory.visit);
    if (instant === null) continue;
    const at = Math.max(instant, memory.visit.entry);
    if ((next === null || at < next.at) && holdsAll(chart, memory, at, NOTHING, branch.if)) next = { at, branch };
  }
  return next;
}

/** So many deadlines may pass at one instant, or two for each step of the chart where that is more. */
const MOST_AT_ONCE = 1000;

/** Passes every deadline that lies at or before an instant. Time alone changes nothing else. */
export function advance(chart: Chart, memory: Memory, to: Instant, quiet = false): Memory {
  let current = memory;
  let since = Number.NEGATIVE_INFINITY;
  for (let steps = 0; steps < MOST_AT_ONCE || steps < 2 * Object.keys(chart.states).length; steps++) {
    const next = nextDeadline(chart, current);
    const renewal = stateOf(chart, current).saysUntil ? renewalOf(current.ledger) : null;
    if (renewal !== null && renewal <= to && (next === null || renewal < next.at)) {
      const renewed = withUntil(current.ledger, Math.max(renewal, current.visit.entry));
      if (renewed !== current.ledger) {
        current = changed(current, { ledger: renewed });
        if (renewal > since) [since, steps] = [renewal, 0];
        continue;
      }
    }
    if (next === null || next.at > to) return current;
    if (next.at > since) [since, steps] = [next.at, 0];
    current = follow(chart, passing(chart, current, next.at, quiet), next.branch, {
      event: BY_CLOCK,
      at: next.at,
      set: NOTHING,
      quiet,
      interrupts: false,
    });
  }
  throw new Error(`the chart ${chart.name} goes round without time passing at ${current.visit.state}`);
}

/** Which branch an event takes at an instant, deadlines up to then already passed; null if it is no choice. */
export function branchFor(chart: Chart, memory: Memory, event: string, at: Instant, set: Told): Branch | null {
  const branches = stateOf(chart, memory).on[event]?.branches ?? [];
  return branches.find((branch) => holdsAll(chart, memory, at, set, branch.if)) ?? null;
}

/** The branch by which a step is passed over at an instant; null where it is not. */
function passFor(chart: Chart, memory: Memory, at: Instant): Branch | null {
  return stateOf(chart, memory).pass.find((branch) => holdsAll(chart, memory, at, NOTHING, branch.if)) ?? null;
}

/** One step of the fold: the deadlines before an event, then the event. What is no choice then is logged and changes nothing. */
export function tell(chart: Chart, memory: Memory, event: ToldEvent): Memory {
  const { at, set = NOTHING } = event;
  const then = advance(chart, memory, at);
  return take(chart, then, event) ?? logged(then, { event: event.event, at, set }, then, false);
}

/** What an event makes of a memory in which the deadlines up to it have passed; null where it is no choice. */
export function take(chart: Chart, memory: Memory, { event, at, set = NOTHING }: ToldEvent): Memory | null {
  const rule = stateOf(chart, memory).on[event];
  if (!rule?.needs.every((name) => set[name] !== undefined)) return null;
  const branch = branchFor(chart, memory, event, at, set);
  if (!branch) return null;
  const { silent = false, aside = false } = chart.everywhere[event] ?? {};
  const { lastToldAt, lastAnsweredAt } = memory.ledger;
  const told = aside && branch.to === 'stay' ? lastToldAt : at;
  const answered = silent ? lastAnsweredAt : at;
  const same = told === lastToldAt && answered === lastAnsweredAt;
  const ledger = same ? memory.ledger : { ...memory.ledger, lastToldAt: told, lastAnsweredAt: answered };
  return follow(chart, changed(memory, { ledger }), branch, {
    event,
    at,
    set,
    quiet: false,
    interrupts: branch.interrupts,
    does: branch.do,
    before: memory,
  });
}

interface Way {
  readonly event: string;
  readonly at: Instant;
  readonly set: Told;
  /** Walks to the step that is right now: neither logged, nor remembered as passed, nor said to anybody. */
  readonly quiet: boolean;
  /** Begins an interruption. */
  readonly interrupts: boolean;
  /** What the event itself does, where it begins one. */
  readonly does?: readonly string[];
  /** The memory without the event; the present one where time alone moved. */
  readonly before?: Memory;
}

/** Takes a branch: its effects, its target, and every step that is passed over there. */
function follow(chart: Chart, memory: Memory, branch: Branch, way: Way): Memory {
  const before = way.before ?? memory;
  const deed = { at: way.at, effects: branch.do, set: way.set };
  const ledger = affected(chart, memory.ledger, deed, before);
  const said = ledger.until?.uttered && !before.ledger.until?.uttered ? ledger.until : null;
  const interruption = withDeed(memory, branch, deed, said);
  const landed = land(chart, changed(memory, { ledger, interruption }), branch, way, before);
  if (way.quiet) return landed;
  const trail = ledger.attempt === before.ledger.attempt ? landed.trail : null;
  return logged(changed(landed, { trail }), way, memory, true);
}

/** What is done inside an interruption is kept with it; what begins one, or ends it, is not part of it. */
function withDeed(
  { interruption }: Memory,
  branch: Branch,
  deed: Omit<Deed, 'said'>,
  said: Deed['said'],
): Interruption | null {
  const begins = branch.interrupts && branch.to !== 'stay';
  if (!interruption || begins || branch.to === 'back' || deed.effects.length === 0) return interruption;
  return { ...interruption, deeds: [...interruption.deeds, { ...deed, said }] };
}

function land(chart: Chart, memory: Memory, branch: Branch, way: Way, before: Memory): Memory {
  switch (branch.to) {
    case 'stay': {
      const { visit } = memory;
      const told = visit.told.includes(way.event) ? visit.told : [...visit.told, way.event];
      return leadOn(chart, changed(memory, { visit: { ...visit, told } }), way);
    }
    case 'back': {
      if (!memory.interruption) return validNow(chart, memory, way);
      const deed = { at: way.at, effects: branch.do, set: way.set, said: null };
      return resume(chart, memory.interruption, [...memory.interruption.deeds, deed], way);
    }
    case 'valid-now':
      return validNow(chart, memory, way);
    default:
      return passOver(chart, enter(chart, memory, branch.to, way, before), way);
  }
}

/** f without the interrupting event and its answer; what was done meanwhile stays done. */
function resume(chart: Chart, { before }: Interruption, deeds: readonly Deed[], way: Way): Memory {
  const resumed = deeds.reduce((memory, deed) => {
    const then = advance(chart, memory, deed.at);
    return leadOn(chart, done(chart, then, deed), { ...way, at: deed.at });
  }, before);
  return advance(chart, resumed, way.at);
}

/** A deed in the day as it would have been: the hour that was said with it stays the one that was said (INV-05). */
function done(chart: Chart, memory: Memory, deed: Deed): Memory {
  const ledger = affected(chart, memory.ledger, deed, memory);
  const { interruption } = memory;
  return changed(memory, {
    ledger: deed.said ? { ...ledger, until: deed.said } : ledger,
    // What was interrupted may itself be an interruption: what is done outlives that one too.
    interruption: interruption && { ...interruption, deeds: [...interruption.deeds, deed] },
  });
}

/** The step that is right at this minute: the day walked anew up to now, with what is known now. */
function validNow(chart: Chart, memory: Memory, way: Way): Memory {
  const start = changed(memory, { visit: beginningOf(chart), interruption: null });
  const walked = advance(chart, start, way.at, true);
  const visit = { ...walked.visit, entry: way.at, from: memory.visit.state, via: way.event };
  return entered(chart, changed(walked, { visit, trail: left(memory) }), way.at);
}

/** The trail once the present step is left. */
function left({ visit: { state, entry }, trail }: Memory): TrailLink {
  return { state, entry, previous: trail };
}

function enter(chart: Chart, memory: Memory, state: string, way: Way, before: Memory): Memory {
  const visit = { state, entry: way.at, from: memory.visit.state, via: way.event, told: [] };
  const interruption = interruptionOf(chart, memory, state, way, before);
  const { enters: effects = [], hour } = chart.states[state] ?? {};
  const ledger = affected(chart, memory.ledger, { at: way.at, effects, set: way.set }, before);
  // S3-14: where the hour is being moved, one that was named before that is not the one now spoken of.
  const open = hour === 'moving' && ledger.newHour !== null ? { ...ledger, newHour: null } : ledger;
  const there = changed(memory, { visit, ledger: open, interruption, trail: left(memory) });
  return way.quiet ? there : entered(chart, there, way.at);
}

function entered(chart: Chart, memory: Memory, at: Instant): Memory {
  return stateOf(chart, memory).saysUntil ? changed(memory, { ledger: withUntil(memory.ledger, at) }) : memory;
}

/** What an event did that begins an interruption, and is done whatever becomes of it: only what it interrupts comes back. */
function deedsOf(ledger: Ledger, way: Way, effects: readonly string[]): readonly Deed[] {
  const kept = effects.filter((effect) => outlastsInterruption(effect, ledger));
  return kept.length > 0 ? [{ at: way.at, effects: kept, set: way.set, said: null }] : [];
}

function interruptionOf(chart: Chart, memory: Memory, state: string, way: Way, before: Memory): Interruption | null {
  const returns = chart.states[state]?.returns ?? false;
  if (returns === false || (returns !== true && !returns.includes(way.event))) return null;
  if (!way.interrupts || state === memory.visit.state) return memory.interruption;
  return { before, deeds: deedsOf(before.ledger, way, way.does ?? []) };
}

/** Leads on from a step that is passed over: nothing was said or done there. */
function passOver(chart: Chart, memory: Memory, way: Way): Memory {
  let current = memory;
  for (let steps = 0; steps < 100; steps++) {
    const branch = passFor(chart, current, way.at);
    if (!branch) return current;
    const { from, via } = current.visit;
    const next = enter(chart, current, branch.to, way, current);
    current = changed(next, { visit: { ...next.visit, from, via }, trail: current.trail });
  }
  throw new Error(`the chart ${chart.name} passes over its steps in a circle at ${current.visit.state}`);
}

/** The same from a step in which one stood until now: that one was not passed over, it is left. */
function leadOn(chart: Chart, memory: Memory, way: Way): Memory {
  const passed = passOver(chart, memory, way);
  return passed === memory ? memory : changed(passed, { trail: left(memory) });
}

/** A step of contact that the clock ends is remembered, so that the contact can still be told (`sent-after-all`). */
function passing(chart: Chart, memory: Memory, at: Instant, quiet: boolean): Memory {
  const { contact, messages } = stateOf(chart, memory);
  const { passed } = memory.ledger;
  if (quiet || !contact || passed.includes(contact.text)) return memory;
  const offered = messages.some((each) => each.text === contact.text && holdsAll(chart, memory, at, NOTHING, each.if));
  return offered && contact.do.every((effect) => isLeft(chart, memory.ledger, effect))
    ? changed(memory, { ledger: { ...memory.ledger, passed: [...passed, contact.text] } })
    : memory;
}

/** Whether an effect spends nothing, or something that is left (INV-03). */
function isLeft(chart: Chart, ledger: Ledger, effect: string): boolean {
  const ration = rationOf(effect, ledger);
  return ration === null || ledger.used[ration] < chart.rations[ration];
}

function affected(chart: Chart, ledger: Ledger, { at, effects, set }: Omit<Deed, 'said'>, before: Memory): Ledger {
  return effects.reduce((result, name) => {
    const effect = EFFECTS[name];
    if (!effect) throw new Error(`unknown effect ${name}`);
    return effect(result, { chart, before, at, set });
  }, ledger);
}

/** Writes what happened into the log: it led from one memory to another, or was no choice there. */
function logged(
  after: Memory,
  { event, at, set }: Pick<Way, 'event' | 'at' | 'set'>,
  before: Memory,
  applied: boolean,
): Memory {
  const [from, to] = [before.visit.state, after.visit.state];
  const entry = set === NOTHING ? { at, event, from, to, applied } : { at, event, set, from, to, applied };
  return changed(after, { log: { entry, previous: before.log } });
}

/** Whether conditions hold in a memory at an instant. */
export function holdsAll(
  chart: Chart,
  memory: Memory,
  at: Instant,
  set: Told,
  conditions: readonly Condition[],
): boolean {
  if (conditions.length === 0) return true;
  const moment = { chart, memory, at, set };
  return conditions.every(({ name, argument, not }) => {
    const rule = CONDITIONS[name];
    if (!rule) throw new Error(`unknown condition ${name}`);
    return rule.holds(moment, argument ?? '') !== not;
  });
}

/** The state a memory stands in. */
export function stateOf(chart: Chart, memory: Memory) {
  const state = chart.states[memory.visit.state];
  if (!state) throw new Error(`unknown state ${memory.visit.state}`);
  return state;
}
