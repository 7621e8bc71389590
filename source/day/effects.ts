import type { Chart } from '../scenario/chart.ts';
import { announcement, nextPromise } from './dates-after.ts';
import { correctedFacts } from './facts.ts';
import { HOUR, type Instant, MINUTE } from './interview.ts';
import type { DatedPromise, Ledger, Ration } from './ledger.ts';
import type { Memory } from './memory.ts';

/** What an effect may look at: the day before the event, and what was told with it. */
export interface Cause {
  readonly chart: Chart;
  readonly before: Memory;
  readonly at: Instant;
  readonly set: Readonly<Record<string, string>>;
}

type Effect = (ledger: Ledger, cause: Cause) => Ledger;

const NOTHING_USED: Ledger['used'] = { pings: 0, calls: 0, voicemails: 0, emails: 0 };

const spend = (ledger: Ledger, ration: Ration): Ledger => ({
  ...ledger,
  used: { ...ledger.used, [ration]: ledger.used[ration] + 1 },
});

const told = (set: Cause['set']): Instant | null => (set.at === undefined ? null : Date.parse(set.at));

/** The ration a written word stands for: the chat where there is one, else the email (M13 is one of them). */
const written = (ledger: Ledger): Ration => (ledger.facts.chat === null ? 'emails' : 'pings');

/** The ration that an effect spends; null where it spends none. */
export function rationOf(effect: string, ledger: Ledger): Ration | null {
  if (effect === 'written') return written(ledger);
  return SPENDING[effect] ?? null;
}

/** What an event that begins an interruption did for good: the day without it has made that contact too (INV-03, INV-10). */
export const outlastsInterruption = (effect: string, ledger: Ledger): boolean =>
  LASTING.includes(effect) || rationOf(effect, ledger) !== null;

const LASTING: readonly string[] = ['contact', 'joined', 'not-joined'];

const SPENDING: Readonly<Record<string, Ration>> = {
  ping: 'pings',
  call: 'calls',
  voicemail: 'voicemails',
  email: 'emails',
};

/** Everything a scenario file may do to the ledger, by name. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  correct: (ledger, { at, set }) => ({
    ...ledger,
    facts: correctedFacts(ledger.facts, set),
    slotsAt: set.slots === undefined ? ledger.slotsAt : at,
    durationMinutes: set.duration === undefined ? ledger.durationMinutes : Number(set.duration),
  }),
  'must-leave': (ledger, { set }) => {
    const at = told(set);
    return at === null ? ledger : { ...ledger, leaveAt: Math.min(at, ledger.leaveAt ?? at) };
  },

  // contact (C2, INV-03)
  ping: (ledger) => spend(ledger, 'pings'),
  call: (ledger, { at }) => ({ ...spend(ledger, 'calls'), lastCallAt: at }),
  voicemail: (ledger) => spend(ledger, 'voicemails'),
  email: (ledger) => ({ ...spend(ledger, 'emails'), emailWentOut: true }),
  written: (ledger) => {
    const ration = written(ledger);
    return { ...spend(ledger, ration), emailWentOut: ledger.emailWentOut || ration === 'emails' };
  },
  'email-went-out': (ledger) => ({ ...ledger, emailWentOut: true }),
  contact: (ledger, { at }) => ({ ...ledger, lastContactAt: at, passed: [] }),
  uttered: (ledger) => (ledger.until ? { ...ledger, until: { ...ledger.until, uttered: true } } : ledger),
  'note-name': (ledger, { set }) => ({ ...ledger, noteTakenBy: set.name ?? null }),
  confirmed: (ledger, { at }) => ({ ...ledger, confirmedAt: at }),
  nudge: (ledger) => ({ ...ledger, nudged: true }),
  'closing-text': (ledger) => ({ ...ledger, closingSent: true }),
  'sent-after-all': sentAfterAll,

  // the hour
  'hour-as-told': (ledger, { set }) => ({ ...ledger, newHour: told(set) ?? ledger.newHour }),
  'hour-by-minutes': (ledger, { at, set }) => {
    const late = Number(set.minutes ?? 0) * MINUTE;
    const counted = ledger.scheduledAt + late;
    return { ...ledger, newHour: counted > at ? counted : at + late };
  },
  'move-hour': (ledger, { set }) => ({
    ...ledger,
    scheduledAt: told(set) ?? ledger.newHour ?? ledger.scheduledAt,
    formerHour: ledger.scheduledAt,
    newHour: null,
    hourMoved: true,
    lastContactAt: null,
    until: null,
    released: false,
    passed: [],
  }),
  'correct-hour': (ledger, { set }) => ({ ...ledger, scheduledAt: told(set) ?? ledger.scheduledAt }),
  'zone-mistake': (ledger) => ({ ...ledger, zoneMistake: true }),
  'correct-past-hour': (ledger) => ({
    ...ledger,
    scheduledAt: ledger.newHour ?? ledger.scheduledAt,
    formerHour: ledger.scheduledAt,
    newHour: null,
    lastContactAt: null,
    until: null,
    passed: [],
  }),
  'new-day': (ledger, { set }) => ({
    ...ledger,
    scheduledAt: ledger.newHour ?? told(set) ?? ledger.scheduledAt,
    attempt: ledger.attempt + 1,
    used: NOTHING_USED,
    noShows: ledger.noShows + (ledger.released && ledger.reachedAt === null ? 1 : 0),
    flexible: true,
    ...freshDay,
  }),

  // who did what
  'they-started': (ledger) => ({ ...ledger, startedBy: 'they' }),
  'i-started': (ledger) => ({ ...ledger, startedBy: 'me' }),
  reached: (ledger, { at }) => ({ ...ledger, reachedAt: at }),
  released: (ledger) => ({ ...ledger, released: true }),
  'their-move': (ledger) => ({ ...ledger, theirMoves: ledger.theirMoves + 1 }),
  'my-move': (ledger) => ({ ...ledger, myMoves: ledger.myMoves + 1 }),
  fault: (ledger) => ({ ...ledger, fault: true }),
  'link-failed': (ledger) => ({ ...ledger, linkFailed: true }),
  joined: (ledger, { at }) => ({ ...ledger, joinedAt: at }),
  'not-joined': (ledger) => ({ ...ledger, joinedAt: null }),
  'they-tried': (ledger, cause) => ({ ...ledger, missed: { at: cause.at, fault: atFault(ledger, cause) } }),

  // the interview and what was said there
  ended,
  promise: (ledger, { set }) => ({
    ...ledger,
    promises: [...ledger.promises, { what: set.what ?? '', due: Date.parse(set.due ?? ''), state: 'open' as const }],
  }),
  'they-decide-by': (ledger, { set }) => ({ ...ledger, decisionBy: Date.parse(set.due ?? '') }),
  'may-follow-up': (ledger, { set }) => ({ ...ledger, followUp: (set.how ?? 'email') as Ledger['followUp'] }),

  // the days after
  debriefed: (ledger, { set }) => ({
    ...ledger,
    debrief: Object.fromEntries(DEBRIEF.flatMap((name) => (set[name] === undefined ? [] : [[name, set[name]]]))),
  }),
  // S2-22: a day that was announced is one's own from then on
  thanked: (ledger, { at }) => ({
    ...ledger,
    facts: { ...ledger.facts, announced: announcement(ledger) },
    thankedAt: at,
  }),
  'keep-reason': (ledger, { set }) => ({
    ...ledger,
    reasons: [...new Set([...ledger.reasons, set.reason ?? ''])].sort(),
  }),
  'promise-kept': (ledger) => changedPromise(ledger, (promise) => ({ ...promise, state: 'kept' })),
  'promise-reminded': (ledger) => changedPromise(ledger, (promise) => ({ ...promise, state: 'reminded' })),
  'promise-later': (ledger, { set }) =>
    changedPromise(ledger, (promise) => ({ ...promise, due: Date.parse(set.due ?? ''), state: 'open' })),
  'followed-up': (ledger, { at }) => ({ ...ledger, followedUpAt: at }),
  'follow-up-over': (ledger, { at }) => ({ ...ledger, followUpOverAt: at }),
  'new-date': (ledger) => ({ ...ledger, followUpOverAt: null }),
  'next-round': (ledger) => ({ ...ledger, nextRound: true }),
  'last-word': (ledger, { at }) => ({ ...ledger, lastWordAt: at }),
};

/** An interview told of later than this after one began talking is another one. */
const LONGEST = 12 * HOUR;

/**
 * The end of the interview, and when one met (INV-11): when the conversation began, else the hour that was told, else
 * the agreed one. Who says a day later that it took place has not met a day later.
 */
function ended(ledger: Ledger, { at, set }: Cause): Ledger {
  if (ledger.endedAt !== null) return { ...ledger, passed: [] };
  const endedAt = told(set) ?? at;
  const { reachedAt } = ledger;
  const talked = reachedAt !== null && reachedAt <= endedAt && endedAt - reachedAt <= LONGEST;
  return { ...ledger, endedAt, metAt: talked ? reachedAt : told(set), passed: [] };
}

/** The five questions of the debrief (S4-05…09). */
export const DEBRIEF = ['felt', 'ease', 'impression', 'points', 'manner'];

/** Changes the promise that is due: the earliest one open, else the last that was reminded of. */
function changedPromise(ledger: Ledger, change: (promise: DatedPromise) => DatedPromise): Ledger {
  const due = nextPromise(ledger) ?? ledger.promises.findLast(({ state }) => state === 'reminded');
  return { ...ledger, promises: ledger.promises.map((promise) => (promise === due ? change(promise) : promise)) };
}

/** What no new day inherits from the one before. */
const freshDay = {
  lastContactAt: null,
  lastCallAt: null,
  until: null,
  leaveAt: null,
  newHour: null,
  formerHour: null,
  confirmedAt: null,
  hourMoved: false,
  linkFailed: false,
  missed: null,
  fault: false,
  zoneMistake: false,
  startedBy: null,
  noteTakenBy: null,
  released: false,
  reachedAt: null,
  emailWentOut: false,
  nudged: false,
  closingSent: false,
  passed: [],
} satisfies Partial<Ledger>;

/**
 * The ledger of a day on which nothing has happened.
 * @param durationMinutes that an invitation names
 */
export function freshLedger(
  facts: Ledger['facts'],
  scheduledAt: Instant,
  durationMinutes: Ledger['durationMinutes'] = null,
): Ledger {
  return {
    facts,
    slotsAt: null,
    scheduledAt,
    durationMinutes,
    attempt: 1,
    used: NOTHING_USED,
    ...freshDay,
    joinedAt: null,
    lastToldAt: null,
    lastAnsweredAt: null,
    endedAt: null,
    metAt: null,
    noShows: 0,
    theirMoves: 0,
    myMoves: 0,
    flexible: false,
    promises: [],
    decisionBy: null,
    followUp: null,
    thankedAt: null,
    followedUpAt: null,
    followUpOverAt: null,
    lastWordAt: null,
    nextRound: false,
    reasons: [],
    debrief: {},
  };
}

/** Nobody is at fault who was rung before T, after the hour they had named, or while they were ringing themselves. */
function atFault(ledger: Ledger, { chart, before, at }: Cause): boolean {
  if (at < ledger.scheduledAt) return false;
  if (ledger.until?.uttered && at > ledger.until.at) return false;
  const steps = [before.visit.state, before.interruption?.before.visit.state ?? before.visit.state];
  return !steps.some((step) => chart.states[step]?.dialling);
}

/** A contact that was made although the clock had passed its step: it does what its step would have done. */
function sentAfterAll(ledger: Ledger, cause: Cause): Ledger {
  const { chart, set } = cause;
  const state = Object.values(chart.states).find((each) => each.contact?.text === set.message);
  if (!state?.contact) return ledger;
  const passed = ledger.passed.filter((text) => text !== set.message);
  return state.contact.do.reduce<Ledger>((result, name) => EFFECTS[name]?.(result, cause) ?? result, {
    ...ledger,
    passed,
  });
}
