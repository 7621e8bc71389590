import { instantOf } from '../day/instant-of.ts';
import { DAY, type Instant, MINUTE } from '../day/interview.ts';
import type { Ledger } from '../day/ledger.ts';
import type { Memory } from '../day/memory.ts';
import { type NextDeadline, stateOf } from '../day/step.ts';
import type { Chart, Condition, Expression, State } from '../scenario/chart.ts';
import type { Clock } from './dependence.ts';
import { expressionIn } from './dependence.ts';
import type { Part, Place, StaticGraph } from './static-graph.ts';

/** What a step looks at of the way that led into it, and what is looked at in it, before T and after, ended or not. */
interface Stay {
  readonly number: number;
  readonly via: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  readonly entered: readonly Expression[];
  readonly back: boolean;
  readonly places: Map<number, PlaceKey>;
}

/** What is told apart in a place, in order, so that values alone tell two keys apart. */
interface PlaceKey {
  /** Whether the day that was interrupted may still come back. */
  readonly remembers: boolean;
  readonly parts: readonly Planned[];
  /** The same where the day begins anew instead of coming back. */
  readonly anew: readonly Planned[];
}

/** One thing that a key says in a place, and the milliseconds after a clock between which it is told apart there. */
interface Planned {
  readonly part: Part;
  readonly turns: readonly number[];
}

/** A short text with one character for each thing that is told apart. */
export type KeyOf = (memory: Memory, at: Instant, soon: boolean, next: NextDeadline | null) => string;

/** See `explore`: two situations with one key are one situation. */
export function keyOf(
  chart: Chart,
  graph: StaticGraph,
  watched: (state: State) => readonly Condition[],
  ignored: ReadonlySet<Part>,
): KeyOf {
  const stays = new Map(Object.entries(chart.states).map(([name, state], number) => [name, stayIn(state, number)]));
  const numberOf = numbers();
  const spending = new Set(
    Object.values(chart.states).flatMap(({ contact }) => (contact?.do.includes('contact') ? [contact.text] : [])),
  );

  function stayIn(state: State, number: number): Stay {
    const branches = [...state.until, ...state.pass, ...Object.values(state.on).flatMap((rule) => rule.branches)];
    const conditions = [...branches.flatMap((branch) => branch.if), ...watched(state)];
    const named = (name: string) =>
      new Set(conditions.filter((each) => each.name === name).map(({ argument }) => argument ?? ''));
    return {
      number,
      via: named('via'),
      from: named('from'),
      told: named('told'),
      entered: [...named('entered-before')].map((moment) => expressionIn(chart, moment)),
      back: branches.some((branch) => branch.to === 'back'),
      places: new Map(),
    };
  }

  function placeKey({ places, back }: Stay, state: string, ended: boolean, past: boolean): PlaceKey {
    const number = (ended ? 1 : 0) + (past ? 2 : 0);
    let known = places.get(number);
    if (known === undefined) {
      const place = { state, ended, past };
      const anew = back ? [place, { ...place, state: chart.initial }] : [place];
      known = { remembers: graph.live(place).has('interruption'), parts: planOf([place]), anew: planOf(anew) };
      places.set(number, known);
    }
    return known;
  }

  function planOf(places: readonly Place[]): readonly Planned[] {
    const windows = new Map<Part, { first: number; last: number }>();
    for (const each of places)
      for (const [part, { first, last }] of graph.live(each)) {
        const so = windows.get(part);
        windows.set(part, { first: Math.min(first, so?.first ?? first), last: Math.max(last, so?.last ?? last) });
      }
    return [...windows].flatMap(([part, { first, last }]): Planned[] => {
      if (ignored.has(part)) return [];
      return [{ part, turns: graph.turns(part as Clock, first, last).map((minutes) => minutes * MINUTE) }];
    });
  }

  /** Where one stands, and how one came there, as far as the step looks at it. */
  function standing({ number, via, from, told, entered }: Stay, { visit, ledger }: Memory): number[] {
    const codes = [
      number,
      visit.via !== null && via.has(visit.via) ? numberOf(visit.via) : 0,
      visit.from !== null && from.has(visit.from) ? numberOf(visit.from) : 0,
      visit.told.length === 0 ? 0 : numberOf(visit.told.filter((event) => told.has(event)).join('+')),
    ];
    for (const moment of entered) {
      const instant = instantOf(moment, chart, ledger, visit);
      codes.push(instant === null || visit.entry < instant ? 0 : 1);
    }
    return codes;
  }

  return (memory, at, soon, next) => {
    const { visit, ledger, interruption } = memory;
    const stay = stays.get(visit.state) as Stay;
    const ended = ledger.endedAt !== null;
    const past = at >= ledger.scheduledAt;
    const { end, until } = stateOf(chart, memory);
    if (end) return String.fromCharCode(stay.number, ended ? 1 : 0);
    // What is promised in a conversation is looked at after the interview alone, and the rest of the day only before: the
    // day goes on after a conversation that dropped as it does without the promise, and that day is walked through too.
    const promised = !ended && (ledger.promises.length > 0 || ledger.decisionBy !== null || ledger.followUp !== null);
    const codes = standing(stay, memory);
    codes.push((ended ? 1 : 0) + (past ? 2 : 0) + (soon ? 4 : 0) + (promised ? 8 : 0));
    codes.push(next === null ? 0 : until.indexOf(next.branch) + 1);
    if (promised) {
      codes.push(numberOf(promisesOf(ledger, at)));
      return String.fromCharCode(...codes);
    }
    if (ended) codes.push(next === null ? 9 : Math.min(8, Math.floor((next.at - at) / DAY)));
    if (ended) codes.push(ledger.thankedAt === null ? 0 : 1);
    const { remembers, parts, anew } = placeKey(stay, visit.state, ended, past);
    for (const planned of interruption !== null && remembers ? parts : anew) codes.push(partOf(planned, memory, at));
    return String.fromCharCode(...codes);
  };

  function partOf({ part, turns }: Planned, { ledger, visit }: Memory, at: Instant): number {
    switch (part) {
      case 'pings':
      case 'calls':
      case 'voicemails':
      case 'emails':
        return Math.min(chart.rations[part] + 1, ledger.used[part]);
      case 'hourMoved':
      case 'linkFailed':
      case 'released':
      case 'emailWentOut':
      case 'nudged':
      case 'closingSent':
      case 'fault':
        return ledger[part] ? 1 : 0;
      case 'noShows':
      case 'theirMoves':
        return Math.min(2, ledger[part]);
      case 'passed':
        return numberOf(ledger.passed.findLast((text) => spending.has(text)) ?? '');
      case 'promises':
        return numberOf(promisesOf(ledger, at));
      case 'followUp':
        return numberOf(ledger.followUp ?? '');
      case 'lastWord':
        return ledger.lastWordAt === null ? 0 : 1;
      case 'reached':
        return ledger.reachedAt === null ? 0 : 1;
      case 'missed':
        return ledger.missed === null ? 0 : 1;
      case 'startedBy':
        return numberOf(ledger.startedBy ?? '');
      case 'reasons':
        return ledger.reasons.length;
      case 'debrief':
        return Object.keys(ledger.debrief).length > 0 ? 1 : 0;
      case 'interruption':
        return 0;
      case 'told':
        return ledger.lastToldAt === null ? 0 : ledger.lastToldAt >= ledger.scheduledAt ? 2 : 1;
      case 'L':
        return gapOf(turns, ledger.lastContactAt, at);
      case 'until':
        return 2 * gapOf(turns, ledger.until?.at ?? null, at) + (ledger.until?.uttered ? 1 : 0);
      case 'hour':
        return ledger.newHour === null ? 0 : 1;
      case 'leave':
        return ledger.leaveAt === null ? 0 : at < ledger.leaveAt ? 1 : 2;
      default:
        return gapOf(turns, clock(part, ledger, visit.entry), at);
    }
  }
}

/** In which gap between its turns a clock is, from 1; 0 where it does not run. */
function gapOf(turns: readonly number[], since: Instant | null, at: Instant): number {
  if (since === null) return 0;
  const age = at - since;
  let gap = 1;
  for (const after of turns) if (age >= after) gap++;
  return gap;
}

function clock(name: Clock, ledger: Ledger, entry: Instant): Instant | null {
  switch (name) {
    case 'T':
      return ledger.scheduledAt;
    case 'entry':
      return entry;
    case 'L':
      return ledger.lastContactAt;
    case 'last-call':
      return ledger.lastCallAt;
    case 'until':
      return ledger.until?.at ?? null;
    case 'leave':
      return ledger.leaveAt;
    case 'hour':
      return ledger.newHour;
    case 'confirmed':
      return ledger.confirmedAt;
    case 'E':
      return ledger.endedAt;
    case 'told':
      return ledger.lastToldAt;
    case 'promise':
      return ledger.promises.find(({ state }) => state === 'open')?.due ?? null;
    case 'their-date':
      return ledger.decisionBy;
    case 'follow-up-over':
      return ledger.followUpOverAt;
  }
}

/** Texts as numbers, one after the other; none is 0. */
function numbers(): (text: string) => number {
  const known = new Map([['', 0]]);
  return (text) => {
    let number = known.get(text);
    if (number === undefined) {
      number = known.size;
      known.set(text, number);
    }
    return number;
  };
}

/** In the days after: which promises are open and due, when they decide, and how they want to be asked. */
function promisesOf({ promises, decisionBy, followUp }: Ledger, at: Instant): string {
  const open = promises.map(({ due, state }) =>
    state === 'kept' ? '' : state === 'reminded' ? 'r' : at < due ? '<' : '>',
  );
  return `${open.sort().join('')}/${decisionBy === null ? '' : at < decisionBy ? '<' : '>'}/${followUp ?? ''}`;
}
