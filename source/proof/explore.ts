import { instantOf } from '../day/instant-of.ts';
import { DAY, type Facts, type Instant, type Interview, MINUTE, type ToldEvent } from '../day/interview.ts';
import { changed, type Memory } from '../day/memory.ts';
import { advance, beginning, type NextDeadline, nextDeadline, take } from '../day/step.ts';
import type { Chart, Condition } from '../scenario/chart.ts';
import { correctedFrom } from './corrected-facts.ts';
import { expressionIn } from './dependence.ts';
import { type KeyOf, keyOf } from './key.ts';
import { addTo, type SettingSet, type Settings } from './settings.ts';
import { type Part, staticGraph } from './static-graph.ts';
import { toldWith } from './told-with.ts';
import type { Watch } from './watch.ts';

/** How far an exploration goes. */
export interface Range {
  /** How many of the events that can be told in every step are told on one way at most. */
  readonly interruptions: number;
  /** Follows the days after a new date too, with the counts of no-shows and moves. */
  readonly manyDays: boolean;
  /** Facts are corrected on the way too; in one setting alone. */
  readonly corrections?: boolean;
  /** Stops as soon as this invariant is broken. */
  readonly until?: string;
}

/** A situation that was reached, in the settings that were the first to reach it. */
interface Reached {
  readonly memory: Memory;
  readonly at: Instant;
  /** When next something turns by itself; infinity where nothing does. */
  readonly turns: Instant;
  readonly settings: SettingSet;
  readonly way: Way | null;
  readonly interruptions: number;
  readonly counts: readonly number[];
}

/** What was told on the way to a situation, the last first. The situations on it are let go. */
interface Way {
  readonly told: ToldEvent;
  readonly before: Way | null;
}

/** An invariant that does not hold, and the shortest way on which it breaks. */
export interface Breach {
  readonly id: string;
  readonly journal: readonly ToldEvent[];
  /** The instant at which it is broken: of the last event, or later. */
  readonly at: Instant;
  readonly state: string;
  /** The index of one setting in which it is. */
  readonly setting: number;
}

export interface Explored {
  /** How many situations were told apart. */
  readonly situations: number;
  /** Situations, each with the settings that came to it by one way. */
  readonly visits: number;
  readonly steps: number;
  readonly breaches: readonly Breach[];
  /** The states reached, each with those that were reached from it. */
  readonly leads: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Hours are told and looked at on this grid. */
const FIVE = 5 * MINUTE;

const COUNTS: readonly Part[] = ['noShows', 'theirMoves'];
/** What the days have in common is looked at without what one did on each of them. */
const OF_ONE_DAY: readonly Part[] = [
  'until',
  'L',
  'last-call',
  'leave',
  'hour',
  'confirmed',
  'pings',
  'calls',
  'voicemails',
  'emails',
  'passed',
  'hourMoved',
  'linkFailed',
  'promises',
  'followUp',
  'their-date',
  'promise',
];

/**
 * Walks through the situations of a chart, breadth first, with the fold's own steps, and watches over each.
 *
 * What makes them finitely many, and few:
 * - *Time.* Between two instants at which a deadline or a condition turns, nothing changes by itself, so each gap is
 *   looked at twice: where it begins, and just before it ends. All constants of a chart are whole minutes, and an event
 *   anywhere in the gap takes the same branch; only the clocks that start with it differ, and their extremes are at the
 *   two ends.
 * - *Clocks.* Two situations are one if every clock that may still be looked at, on any way and before it is
 *   overwritten, stands in the same gap between the instants after it at which anything can still turn (`staticGraph`,
 *   `keyOf`). The one met first stands for both: what is found is always real, and what could differ is which of two
 *   clocks inside their gaps gets to its end first.
 * - *The ledger.* What is looked at no more before it is overwritten is left out (`staticGraph`). Counts stand still at
 *   their bounds.
 * - *Settings.* A step is tried once for all settings that agree in the facts that it reads (`Settings`). What is
 *   corrected on the way, beside the hour, changes nothing, unless `range.corrections` says so: then each fact that
 *   conditions look at is, and the day goes on with it.
 * - *Interruptions.* What one can tell in every step multiplies every situation with every other. At most
 *   `range.interruptions` of them are told on the way through one day, and the step that one returns to is not told
 *   apart: without what was done meanwhile it is the day without the interruption, which is walked through anyway.
 * - *Days.* A new day begins with a fresh ledger, so one day is explored for all; how many days there were is looked at
 *   apart (`manyDays`), with what was done on each left out.
 *
 * That this misses nothing is tested against a walk through every minute on a small chart.
 */
export function explore(chart: Chart, interview: Interview, settings: Settings, watch: Watch, range: Range): Explored {
  const ignored = new Set<Part>(range.manyDays ? OF_ONE_DAY : COUNTS);
  const key: KeyOf = keyOf(chart, staticGraph(chart, watch.conditions, true), watch.conditions, ignored);
  const lastKey: KeyOf = keyOf(chart, staticGraph(chart, watch.conditions, false), watch.conditions, ignored);
  /** By how many interruptions there were, which settings came to a situation. */
  const known = Array.from({ length: range.interruptions + 1 }, () => new Map<string, SettingSet>());
  const breaches = new Map<string, Breach>();
  const leads = new Map<string, Set<string>>();
  const goesOn = range.corrections ? correctedFrom(settings.facts) : () => ({ facts: settings.facts, name: '' });
  let next: Reached[] = [];
  let visits = 0;
  let steps = 0;

  const conditionsOf = new Map(
    Object.entries(chart.states).map(([name, state]) => {
      const branches = [...state.until, ...state.pass, ...Object.values(state.on).flatMap((rule) => rule.branches)];
      const of = (own: boolean) =>
        turning(branches.filter(({ everywhere }) => !own || !everywhere).flatMap((each) => each.if));
      const watched = turning(watch.conditions(state));
      return [name, { all: [...of(false), ...watched], own: [...of(true), ...watched] }];
    }),
  );

  const tellable = new Map(
    Object.entries(chart.states).map(([name, state]) => [
      name,
      Object.entries(state.on).map(
        ([event, rule]) => [event, rule, rule.branches.some(({ everywhere }) => everywhere)] as const,
      ),
    ]),
  );

  const early = interview.scheduledAt - 1600 * MINUTE;
  const start = beginning(chart, { ...interview, facts: settings.facts });
  let memory = start;
  settings.forEachClass(
    settings.all(),
    () => {
      memory = advance(chart, start, early);
    },
    (members) => {
      const deadline = nextDeadline(chart, memory);
      const turns = turnsFrom(memory, early, 0, deadline);
      const fresh = freshIn(key(memory, early, false, deadline), 0, members);
      if (fresh) next.push({ memory, at: early, turns, settings: fresh, way: null, interruptions: 0, counts: [] });
    },
  );
  while (next.length > 0 && !(range.until !== undefined && breaches.has(range.until))) {
    const frontier = next;
    next = [];
    for (const each of frontier) visit(each);
  }
  return {
    situations: known.reduce((sum, { size }) => sum + size, 0),
    visits,
    steps,
    breaches: [...breaches.values()],
    leads,
  };

  /** Those of some settings in which a situation was not reached before. */
  function freshIn(name: string, interruptions: number, members: SettingSet): SettingSet | null {
    const there = known[interruptions] as Map<string, SettingSet>;
    const covered = there.get(name);
    if (covered === undefined) there.set(name, members.slice());
    const fresh = covered === undefined ? members : addTo(covered, members);
    if (fresh !== null) visits++;
    return fresh;
  }

  function visit(reached: Reached): void {
    const { memory, at, turns, interruptions } = reached;
    settings.forEachClass(
      reached.settings,
      (setting) => {
        for (const id of watch.broken(memory, at)) note(id, reached.way, at, setting, memory.visit.state);
      },
      () => {},
    );
    for (const [event, rule, shared] of tellable.get(memory.visit.state) ?? []) {
      if (shared && interruptions >= range.interruptions) continue;
      for (const set of toldWith(memory, event, rule, at, range.corrections ?? false)) {
        const told: ToldEvent = { at, event, set };
        go(reached, told, at, interruptions + (shared ? 1 : 0), () => toldIn(memory, told));
      }
    }
    if (!Number.isFinite(turns)) return;
    const to = almost(turns) > at ? almost(turns) : turns;
    go(reached, null, to, interruptions, () => advance(chart, memory, to));
  }

  /** The situation right after an event, as it is shown: with what is due at once. Null where it is no choice. */
  function toldIn(memory: Memory, told: ToldEvent): Memory | null {
    const after = take(chart, memory, told);
    return after && advance(chart, after, told.at);
  }

  /** Goes on from a situation by one step of the fold, in all settings in which it was reached. */
  function go(
    { memory: before, settings: members, way: wayBefore, counts: countsBefore }: Reached,
    told: ToldEvent | null,
    at: Instant,
    interruptions: number,
    step: () => Memory | null,
  ): void {
    const way = told === null ? wayBefore : { told, before: wayBefore };
    let memory: Memory | null = null;
    let name = '';
    let turns = at;
    let counts = countsBefore;
    let interrupted = interruptions;
    settings.forEachClass(
      members,
      (setting) => {
        steps++;
        name = '';
        const tried = attempt(step, way, at, setting, before);
        if (tried === null) return;
        // What is looked at for its name is looked at in the setting that is tried.
        const { facts, name: corrected } = goesOn(tried.ledger.facts);
        const after = bare(tried, facts);
        memory = after;
        counts = watch.count(countsBefore, before, after, told);
        for (const id of watch.brokenBy({ before, after, at, told, counts }))
          note(id, way, at, setting, after.visit.state);
        const newDay = after.ledger.attempt > before.ledger.attempt;
        if (newDay && !range.manyDays) {
          link(before.visit.state, chart.initial);
          return;
        }
        link(before.visit.state, after.visit.state);
        interrupted = newDay ? 0 : interruptions;
        const deadline = nextDeadline(chart, after);
        turns = turnsFrom(after, at, interrupted, deadline);
        name = (interrupted >= range.interruptions ? lastKey : key)(after, at, almost(turns) <= at, deadline);
        if (counts.some((count) => count !== 0)) name += ` ${counts.join(',')}`;
        if (corrected !== '') name += ` ${corrected}`;
      },
      (alike) => {
        if (name === '' || memory === null) return;
        const fresh = freshIn(name, interrupted, alike);
        if (fresh) next.push({ memory, at, turns, settings: fresh, way, interruptions: interrupted, counts });
      },
    );
  }

  /** A chart that goes round without time or a choice says so by an error of the fold (INV-08). */
  function attempt(
    step: () => Memory | null,
    way: Way | null,
    at: Instant,
    setting: number,
    { visit: { state } }: Memory,
  ): Memory | null {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof Error) || !/round without time|in a circle/.test(error.message)) throw error;
      note('INV-08', way, at, setting, state);
      return null;
    }
  }

  function link(from: string, to: string): void {
    const ways = leads.get(from) ?? new Set();
    leads.set(from, ways.add(to));
    if (!leads.has(to)) leads.set(to, new Set());
  }

  function note(id: string, way: Way | null, at: Instant, setting: number, state: string): void {
    if (breaches.has(id)) return;
    const journal: ToldEvent[] = [];
    for (let each = way; each; each = each.before) journal.unshift(each.told);
    breaches.set(id, { id, journal, at, state, setting });
  }

  function turnsFrom(memory: Memory, at: Instant, interruptions: number, next: NextDeadline | null): Instant {
    const conditions = conditionsOf.get(memory.visit.state);
    let moment = next?.at ?? Number.POSITIVE_INFINITY;
    const consider = (instant: Instant | null) => {
      if (instant !== null && instant > at && instant < moment) moment = instant;
    };
    consider(memory.ledger.scheduledAt);
    if (range.manyDays) return moment;
    const own = interruptions >= range.interruptions;
    for (const condition of (own ? conditions?.own : conditions?.all) ?? []) consider(turnsAt(memory, condition));
    return moment;
  }

  function turnsAt({ ledger, visit }: Memory, { name, argument }: Condition): Instant | null {
    switch (name) {
      case 'since':
      case 'before':
        return instantOf(expressionIn(chart, argument ?? 'T'), chart, ledger, visit);
      case 'minutes-in':
        return visit.entry + Number(argument) * MINUTE;
      case 'called-within':
        return ledger.lastCallAt === null ? null : ledger.lastCallAt + Number(argument) * MINUTE;
      case 'stayed':
        return (ledger.lastContactAt ?? ledger.scheduledAt) + Number(argument) * MINUTE;
      case 'confirmed-lately':
        return ledger.confirmedAt === null ? null : ledger.confirmedAt + DAY;
      default:
        return null;
    }
  }
}

const TURNING = ['since', 'before', 'minutes-in', 'called-within', 'stayed', 'confirmed-lately'];

/** The conditions that time alone can turn, each once. */
function turning(conditions: readonly Condition[]): Condition[] {
  const once = new Map(conditions.map((each) => [`${each.name} ${each.argument}`, each]));
  return [...once.values()].filter(({ name }) => TURNING.includes(name));
}

/** The last instant before a moment that is four minutes past a multiple of five. */
const almost = (moment: Instant): Instant => Math.floor((moment - FIVE) / FIVE) * FIVE + 4 * MINUTE;

/** Without the log, which would keep every past alive, and with the facts that it goes on with. */
function bare(memory: Memory, facts: Facts): Memory {
  const { visit, interruption, ledger } = memory;
  return {
    visit,
    ledger: ledger.facts === facts ? ledger : { ...ledger, facts },
    interruption: interruption && { before: changed(interruption.before, FORGOTTEN), deeds: interruption.deeds },
    ...FORGOTTEN,
  };
}

const FORGOTTEN = { log: null, trail: null };
