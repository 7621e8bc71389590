import { instantOf } from '../day/instant-of.ts';
import { DAY, type Instant, MINUTE } from '../day/interview.ts';
import type { Ledger } from '../day/ledger.ts';
import type { Memory } from '../day/memory.ts';
import { type NextDeadline, stateOf } from '../day/step.ts';
import type { Chart, Condition, State } from '../scenario/chart.ts';
import type { Clock } from './dependence.ts';
import { expressionIn } from './dependence.ts';
import type { Part, Place, StaticGraph } from './static-graph.ts';

/** What a step looks at of the way that led into it. */
interface Stay {
  readonly via: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  readonly entered: readonly string[];
  readonly back: boolean;
}

/** One thing that a key says in a place, and the milliseconds after a clock between which it is told apart there. */
interface Planned {
  readonly part: Part;
  readonly turns: readonly number[];
}

export type KeyOf = (memory: Memory, at: Instant, soon: boolean, next: NextDeadline | null) => string;

/** See `explore`: two situations with one key are one situation. */
export function keyOf(
  chart: Chart,
  graph: StaticGraph,
  watched: (state: State) => readonly Condition[],
  ignored: ReadonlySet<Part>,
): KeyOf {
  const stays = new Map<string, Stay>(Object.entries(chart.states).map(([name, state]) => [name, stayIn(state)]));

  const spending = new Set(
    Object.values(chart.states).flatMap(({ contact }) => (contact?.do.includes('contact') ? [contact.text] : [])),
  );

  function stayIn(state: State): Stay {
    const branches = [...state.until, ...state.pass, ...Object.values(state.on).flatMap((rule) => rule.branches)];
    const conditions = [...branches.flatMap((branch) => branch.if), ...watched(state)];
    const named = (name: string) =>
      new Set(conditions.filter((each) => each.name === name).map(({ argument }) => argument ?? ''));
    return {
      via: named('via'),
      from: named('from'),
      told: named('told'),
      entered: [...named('entered-before')],
      back: branches.some((branch) => branch.to === 'back'),
    };
  }

  const plans = new Map<string, readonly Planned[]>();

  /** What a key is made of in a place, in order, so that values alone tell two keys apart. */
  function planOf(place: Place, anew: boolean): readonly Planned[] {
    const name = `${place.state}${place.ended ? ' E' : ''}${place.past ? ' T' : ''}${anew ? ' <' : ''}`;
    const known = plans.get(name);
    if (known) return known;
    const places = anew ? [place, { ...place, state: chart.initial }] : [place];
    const windows = new Map<Part, { first: number; last: number }>();
    for (const each of places)
      for (const [part, { first, last }] of graph.live(each)) {
        const so = windows.get(part);
        windows.set(part, { first: Math.min(first, so?.first ?? first), last: Math.max(last, so?.last ?? last) });
      }
    const plan = [...windows].flatMap(([part, { first, last }]): Planned[] => {
      if (ignored.has(part)) return [];
      const turns = graph.turns(part as Clock).filter((minutes) => minutes >= first && minutes <= last);
      return [{ part, turns: turns.map((minutes) => minutes * MINUTE) }];
    });
    plans.set(name, plan);
    return plan;
  }

  function standing(memory: Memory): string {
    const { visit, ledger } = memory;
    const stay = stays.get(visit.state) as Stay;
    const told = visit.told.length === 0 ? '' : visit.told.filter((event) => stay.told.has(event)).join('+');
    let entered = '';
    for (const moment of stay.entered) {
      const instant = instantOf(expressionIn(chart, moment), chart, ledger, visit);
      entered += instant === null || visit.entry < instant ? '<' : '>';
    }
    const via = visit.via !== null && stay.via.has(visit.via) ? visit.via : '';
    const from = visit.from !== null && stay.from.has(visit.from) ? visit.from : '';
    return `${visit.state} ${via} ${from} ${told} ${entered}`;
  }

  function nextOf(memory: Memory, at: Instant, ended: boolean, next: NextDeadline | null): string {
    if (next === null) return '-';
    const index = stateOf(chart, memory).until.indexOf(next.branch);
    return ended ? `${index}:${Math.min(8, Math.floor((next.at - at) / DAY))}` : String(index);
  }

  return (memory, at, soon, next) => {
    const { visit, ledger, interruption } = memory;
    const place = { state: visit.state, ended: ledger.endedAt !== null, past: at >= ledger.scheduledAt };
    if (stateOf(chart, memory).end) return `${visit.state} ${place.ended}`;
    const key = `${standing(memory)}${soon ? '!' : ''}${nextOf(memory, at, place.ended, next)}${place.past ? 'P' : ''}`;
    // What is promised in a conversation is looked at after the interview alone, and the rest of the day only before: the
    // day goes on after a conversation that dropped as it does without the promise, and that day is walked through too.
    if (!place.ended && (ledger.promises.length > 0 || ledger.decisionBy !== null || ledger.followUp !== null)) {
      return `${key} ${promisesOf(ledger, at)}`;
    }
    const remembers = interruption !== null && graph.live(place).has('interruption');
    let text = place.ended ? `${key}${ledger.thankedAt === null ? '-' : '+'}` : key;
    for (const planned of planOf(place, !remembers && (stays.get(visit.state)?.back ?? false)))
      text += `,${partOf(planned, memory, at)}`;
    return text;
  };

  function partOf({ part, turns }: Planned, { ledger, visit }: Memory, at: Instant): string | number {
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
        return ledger.passed.findLast((text) => spending.has(text)) ?? '';
      case 'promises':
        return promisesOf(ledger, at);
      case 'followUp':
        return ledger.followUp ?? '';
      case 'lastWord':
        return ledger.lastWordAt === null ? 0 : 1;
      case 'reached':
        return ledger.reachedAt === null ? 0 : 1;
      case 'missed':
        return ledger.missed === null ? 0 : 1;
      case 'startedBy':
        return ledger.startedBy ?? '';
      case 'reasons':
        return ledger.reasons.length;
      case 'debrief':
        return Object.keys(ledger.debrief).length > 0 ? 1 : 0;
      case 'interruption':
        return '';
      case 'told':
        return ledger.lastToldAt === null ? '' : String(ledger.lastToldAt >= ledger.scheduledAt ? 1 : 0);
      case 'L':
        return gapOf(turns, ledger.lastContactAt, at);
      case 'until':
        return `${ledger.until?.uttered ? '+' : ''}${gapOf(turns, ledger.until?.at ?? null, at)}`;
      case 'hour':
        return ledger.newHour === null ? '-' : '+';
      case 'leave':
        return ledger.leaveAt === null ? '-' : at < ledger.leaveAt ? '<' : '>';
      default:
        return gapOf(turns, clock(part, ledger, visit.entry), at);
    }
  }
}

/** In which gap between its turns a clock is. */
function gapOf(turns: readonly number[], since: Instant | null, at: Instant): string | number {
  if (since === null) return '-';
  const age = at - since;
  let gap = 0;
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

/** In the days after: which promises are open and due, when they decide, and how they want to be asked. */
function promisesOf({ promises, decisionBy, followUp }: Ledger, at: Instant): string {
  const open = promises.map(({ due, state }) =>
    state === 'kept' ? '' : state === 'reminded' ? 'r' : at < due ? '<' : '>',
  );
  return `${open.sort().join('')}/${decisionBy === null ? '' : at < decisionBy ? '<' : '>'}/${followUp ?? ''}`;
}
