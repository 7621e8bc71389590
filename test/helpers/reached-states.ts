import type { Facts, Instant, ToldEvent } from '../../source/day/interview.ts';
import { DAY, HOUR, MINUTE } from '../../source/day/interview.ts';
import type { Choice, Situation } from '../../source/day/situation.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import { CHART, SampleDay, T, VIDEO } from './sample-day.ts';

/** Days that between them pass through every step of the chart. */
const DAYS: readonly Partial<Facts>[] = [
  { chat: 'Teams', theirZone: 'America/New_York' },
  { ...VIDEO, chat: 'Zoom' },
  { whoCalls: 'me' },
  { theirPhone: null, chat: 'Teams' },
  { theirEmail: null },
];

const ALL = Object.keys(CHART.states).length;

/** The most that is told on the way to a step; no step of the chart is further from the beginning. */
const MOST_TOLD = 9;

interface Place {
  readonly kind: Partial<Facts>;
  readonly day: SampleDay;
  readonly told: readonly ToldEvent[];
  readonly now: Instant;
  readonly situation: Situation;
}

type Told = readonly [hour: string, event: string, set?: Record<string, string>];

/** An interview that took place, up to its debrief. */
const TOOK_PLACE: readonly Told[] = [
  ['14:31', 'they-call'],
  ['15:10', 'ended'],
  ['15:12', 'skip'],
];
const THANKED: readonly Told[] = [...TOOK_PLACE, ['15:14', 'done'], ['2026-11-24 10:05', 'sent']];
const ASKED: readonly Told[] = [...THANKED, ['2026-12-03 16:05', 'sent']];

/** What is told, and when one looks: the steps as most people meet them, and those that are further than a search goes. */
const USUAL_DAYS: readonly { readonly told: readonly Told[]; readonly at: string }[] = [
  { told: TOOK_PLACE.slice(0, 1), at: '14:32' },
  { told: [...TOOK_PLACE.slice(0, 1), ['15:05', 'end-card']], at: '15:06' },
  { told: [...TOOK_PLACE.slice(0, 1), ['14:45', 'dropped']], at: '14:46' },
  { told: TOOK_PLACE.slice(0, 2), at: '15:11' },
  { told: TOOK_PLACE, at: '15:13' },
  { told: [...TOOK_PLACE, ['15:14', 'done']], at: '2026-11-24 10:01' },
  { told: THANKED, at: '2026-11-24 10:06' },
  { told: THANKED, at: '2026-12-03 16:01' },
  { told: ASKED, at: '2026-12-03 16:06' },
  { told: ASKED, at: '2026-12-10 16:06' },
  { told: [...THANKED, ['2026-11-26 16:00', 'they-wrote'], ['2026-11-26 16:01', 'decision']], at: '2026-11-26 16:02' },
  {
    told: [
      ...THANKED,
      ['2026-11-26 16:00', 'they-wrote'],
      ['2026-11-26 16:01', 'decision'],
      ['2026-11-26 16:02', 'offer'],
    ],
    at: '2026-11-26 16:03',
  },
  {
    told: [
      ['14:20', 'they-call'],
      ['14:21', 'not-ready'],
    ],
    at: '14:22',
  },
  { told: [['14:10', 'late-or-cancel']], at: '14:11' },
  {
    told: [
      ['14:10', 'late-or-cancel'],
      ['14:11', 'late'],
    ],
    at: '14:12',
  },
  {
    told: [
      ['10:00', 'late-or-cancel'],
      ['10:01', 'cancel'],
    ],
    at: '10:02',
  },
  { told: [['14:10', 'they-wrote']], at: '14:11' },
  {
    told: [
      ['14:10', 'they-wrote'],
      ['14:11', 'they-are-late', { minutes: '15' }],
    ],
    at: '14:12',
  },
  {
    told: [
      ['10:00', 'they-wrote'],
      ['10:01', 'they-move'],
    ],
    at: '10:02',
  },
  {
    told: [
      ['10:00', 'they-wrote'],
      ['10:01', 'they-cancel'],
    ],
    at: '10:02',
  },
  // They call after one gave up waiting, and it is not the moment.
  {
    told: [
      ['14:46', 'no-answer'],
      ['14:52', 'no-answer'],
      ['14:55', 'sent'],
      ['15:40', 'they-call'],
      ['15:41', 'bad-moment'],
    ],
    at: '15:42',
  },
  // They move it a third time.
  {
    told: ['2026-11-18', '2026-11-19', '2026-11-20'].flatMap((day, times): Told[] => [
      [`${day} 10:00`, 'they-wrote'],
      [`${day} 10:01`, 'they-move'],
      ...(times < 2 ? [[`${day} 10:02`, 'agreed', { at: `2026-11-2${4 + times}T13:30:00.000Z` }] as const] : []),
    ]),
    at: '2026-11-20 10:02',
  },
  // A promise falls due in the days after.
  {
    told: [
      ...TOOK_PLACE,
      ['15:13', 'promise', { what: 'two work samples, and the link to the file', due: '2026-11-26T09:00:00.000Z' }],
      ...THANKED.slice(TOOK_PLACE.length),
    ],
    at: '2026-11-26 16:01',
  },
];

/** Each step of the chart on a day that was really told as far as there, a minute after its beginning. */
export function reachedStates(facts: Partial<Facts>): Map<string, Situation> {
  const reached = new Map<string, Situation>();
  for (const { told, at: hour } of USUAL_DAYS) {
    const day = new SampleDay({ ...DAYS[0], ...facts });
    for (const [when, event, set] of told) day.tell(when, event, set);
    const situation = day.at(hour);
    reached.set(situation.state, situation);
  }
  let places = DAYS.flatMap((kind): Place[] => {
    const day = new SampleDay({ ...facts, ...kind });
    return [T - 2 * DAY, T - 4 * HOUR, T + 16 * MINUTE].map((now) => at({ kind, day, told: [] }, now));
  });
  const seen = new Set<string>();
  for (let depth = 0; depth < MOST_TOLD && places.length > 0; depth += 1) {
    const next: Place[] = [];
    for (const place of places) {
      const { state, ledger, interrupted } = place.situation;
      const early = place.now < T;
      const mark = [DAYS.indexOf(place.kind), state, interrupted?.state, early, ledger.used.calls].join(' ');
      if (seen.has(mark)) continue;
      seen.add(mark);
      if (!reached.has(state)) reached.set(state, at(place, place.now + MINUTE, state).situation);
      if (reached.size === ALL) return reached;
      next.push(...after(place));
    }
    places = next;
  }
  return reached;
}

/** The place at an instant; where time alone would lead out of the step, an instant before that. */
function at(place: Pick<Place, 'kind' | 'day' | 'told'>, now: Instant, stay?: string): Place {
  const situation = situationAt(CHART, place.day.interview, place.told, now);
  if (stay !== undefined && situation.state !== stay) return at(place, now - MINUTE);
  return { ...place, now, situation };
}

/** What comes of each thing that can be told here, and of waiting. */
function after(place: Place): Place[] {
  const { told, now, situation } = place;
  const places = situation.choices.flatMap((choice): Place[] => {
    const set = answersFor(choice, situation);
    const event = { at: now, event: choice.event, ...(set === null ? {} : { set }) };
    const next = at({ ...place, told: [...told, event] }, now);
    return next.situation.log.at(-1)?.applied ? [{ ...next, now: now + MINUTE }] : [];
  });
  const { deadline } = situation;
  return deadline === null ? places : [at(place, deadline.at), ...places];
}

function answersFor({ needs, may }: Choice, { now, ledger }: Situation): Record<string, string> | null {
  const values: Readonly<Record<string, string>> = {
    at: new Date(Math.max(now, T) + DAY).toISOString(),
    due: new Date(now + 4 * DAY).toISOString(),
    minutes: '10',
    what: 'two work samples',
    how: 'email',
    reason: '1',
    message: ledger.passed[0] ?? '',
  };
  const names = [...needs, ...may.filter((name) => name === 'at')];
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, values[name] ?? 'x']));
}
