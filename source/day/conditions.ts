import type { Chart } from '../scenario/chart.ts';
import { parseExpression } from '../scenario/expression.ts';
import type { ArgumentKind } from '../scenario/vocabulary.ts';
import { endOfDay, gapThen, offsetAt, startOfDay, usualGap, workdayAfter } from './calendar.ts';
import { nextPromise, workingDays } from './dates-after.ts';
import { instantOf } from './instant-of.ts';
import { DAY, HOUR, type Instant, MINUTE } from './interview.ts';
import type { Ledger, Ration } from './ledger.ts';
import type { Memory } from './memory.ts';
import { panelNotes } from './panel.ts';

/** What a condition may look at. */
export interface Circumstances {
  readonly chart: Chart;
  readonly memory: Memory;
  /** The instant at which it is asked: of the event, or of the deadline. */
  readonly at: Instant;
  /** What was told with the event; empty where only the choice is looked at. */
  readonly set: Readonly<Record<string, string>>;
}

interface ConditionRule {
  readonly argument: ArgumentKind;
  holds(circumstances: Circumstances, argument: string): boolean;
}

const plain = (holds: (ledger: Ledger, circumstances: Circumstances) => boolean): ConditionRule => ({
  argument: null,
  holds: (circumstances) => holds(circumstances.memory.ledger, circumstances),
});

const noShows = (ledger: Ledger) => ledger.noShows + (ledger.released && ledger.reachedAt === null ? 1 : 0);
const hasChat = ({ facts }: Ledger) => facts.chat !== null;
const hasAddress = ({ facts }: Ledger) => facts.theirEmail !== null || facts.coordinatorEmail !== null;
const hasLink = ({ facts }: Ledger) => facts.mode === 'video' && facts.link !== null;
const left = (ration: Ration, ledger: Ledger, { chart }: Circumstances) => ledger.used[ration] < chart.rations[ration];
const canPing = (ledger: Ledger, there: Circumstances) => hasChat(ledger) && left('pings', ledger, there);
const canEmail = (ledger: Ledger, there: Circumstances) => left('emails', ledger, there);

/** Every condition a scenario file may name. */
export const CONDITIONS: Readonly<Record<string, ConditionRule>> = {
  // the stay
  via: { argument: 'event', holds: ({ memory }, event) => memory.visit.via === event },
  from: { argument: 'state', holds: ({ memory }, state) => memory.visit.from === state },
  told: { argument: 'event', holds: ({ memory }, event) => memory.visit.told.includes(event) },
  'has-a-way-back': { argument: null, holds: ({ memory }) => memory.interruption !== null },
  'minutes-in': {
    argument: 'number',
    holds: ({ memory, at }, minutes) => at - memory.visit.entry >= Number(minutes) * MINUTE,
  },

  // the clock
  since: { argument: 'moment', holds: (circumstances, moment) => circumstances.at >= momentOf(circumstances, moment) },
  before: { argument: 'moment', holds: (circumstances, moment) => circumstances.at < momentOf(circumstances, moment) },
  'entered-before': {
    argument: 'moment',
    holds: (circumstances, moment) => circumstances.memory.visit.entry < momentOf(circumstances, moment),
  },
  // S0-18, INV-20: what a change of clocks does to the hour is said
  'clocks-change': plain(({ scheduledAt, facts }, { at }) =>
    [facts.zone, facts.theirZone].some((zone) => offsetAt(at, zone) !== offsetAt(scheduledAt, zone)),
  ),
  'clocks-apart': plain(({ scheduledAt, facts }) => gapThen(scheduledAt, facts) !== usualGap(scheduledAt, facts)),
  'before-the-end-of-the-day': plain(({ scheduledAt, facts }, { at }) => at < endOfDay(scheduledAt, facts.zone)),
  'told-since-T': plain(({ lastToldAt, scheduledAt }) => lastToldAt !== null && lastToldAt >= scheduledAt),
  'has-leave-hour': plain((ledger) => ledger.leaveAt !== null),

  // the interview
  phone: plain(({ facts }) => facts.mode === 'phone'),
  video: plain(({ facts }) => facts.mode === 'video'),
  'i-start': plain(({ facts }) => facts.whoCalls === 'me'),
  'has-chat': plain(hasChat),
  'has-link': plain(hasLink),
  'has-number': plain(({ facts }) => facts.theirPhone !== null && facts.voice !== 'no'),
  'can-speak': plain(({ facts }) => facts.voice !== 'no'),
  'has-address': plain(hasAddress),
  'has-dial-in': plain(({ facts }) => facts.dialIn !== null),
  'can-signal': plain((ledger) => hasChat(ledger) || hasLink(ledger)),
  'adds-a-contact': plain(({ facts }) => facts.platform === 'whatsapp' || facts.platform === 'facetime'),
  'asks-for-number': plain(({ facts }) => facts.theirPhone === null && facts.voice !== 'no'),
  'asks-for-address': plain((ledger) => !hasAddress(ledger)),
  'asks-for-something': {
    argument: null,
    holds: ({ memory: { ledger }, set }) =>
      set.at === undefined &&
      ((ledger.facts.theirPhone === null && ledger.facts.voice !== 'no') || !hasAddress(ledger)),
  },

  // what may still be done today (INV-03, INV-04, INV-22)
  'can-ping': plain(canPing),
  'can-call': plain(
    (ledger, there) => ledger.facts.theirPhone !== null && ledger.facts.voice !== 'no' && left('calls', ledger, there),
  ),
  'can-email': plain(canEmail),
  'can-text': plain((ledger, there) => ledger.facts.theirPhone !== null && left('pings', ledger, there)),
  'can-write': plain((ledger, there) => (hasChat(ledger) ? canPing(ledger, there) : canEmail(ledger, there))),
  'can-leave-voicemail': plain((ledger, there) => ledger.facts.voice !== 'no' && left('voicemails', ledger, there)),
  'called-within': {
    argument: 'number',
    holds: ({ memory, at }, minutes) =>
      memory.ledger.lastCallAt !== null && at - memory.ledger.lastCallAt < Number(minutes) * MINUTE,
  },
  'one-call-was-made': plain((ledger) => ledger.used.calls === 1),
  'no-voicemail-was-left': plain((ledger) => ledger.used.voicemails === 0),
  contacted: plain((ledger) => ledger.lastContactAt !== null),
  'contact-was-passed': plain(({ passed }, { set }) =>
    set.message === undefined ? passed.length > 0 : passed.includes(set.message),
  ),
  passed: { argument: 'text', holds: ({ memory }, text) => memory.ledger.passed.includes(text) },
  stayed: {
    argument: 'number',
    holds: ({ memory: { ledger }, at }, minutes) =>
      at - (ledger.lastContactAt ?? ledger.scheduledAt) >= Number(minutes) * MINUTE,
  },

  // how the day went
  'confirmed-lately': plain(
    ({ hourMoved, confirmedAt }, { at }) => hourMoved || (confirmedAt !== null && at - confirmedAt < DAY),
  ),
  // S3-18, for an hour before 10:30 theirs: nobody reads a confirmation at seven.
  'confirm-is-welcome-early': plain(
    (ledger, { at }) =>
      ledger.confirmedAt === null &&
      ledger.scheduledAt - startOfDay(ledger.scheduledAt, ledger.facts.theirZone) < 10.5 * HOUR &&
      at >= eveBefore(ledger),
  ),
  'link-failed': plain((ledger) => ledger.linkFailed),
  ended: plain((ledger) => ledger.endedAt !== null),
  'they-started': plain((ledger) => ledger.startedBy === 'they'),
  'after-release': plain((ledger) => ledger.released),
  'email-went-out': plain((ledger) => ledger.emailWentOut),
  nudged: plain((ledger) => ledger.nudged),
  'closing-text-sent': plain((ledger) => ledger.closingSent),
  promised: plain((ledger) => ledger.promises.length > 0),
  'my-failure': plain((ledger) => ledger.fault || ledger.linkFailed),
  'my-miss': plain((ledger) => ledger.missed !== null || ledger.fault),

  // the days after
  'through-agency': plain(({ facts }) => facts.through === 'agency'),
  'thanks-are-optional': plain(({ facts }) => facts.language === 'en-GB'),
  panel: plain(({ facts }) => facts.with.length > 1),
  'one-note-each': plain(({ facts }) => panelNotes(facts).length > 1),
  'linkedin-connected': plain(({ facts }) => facts.linkedin === 'yes'),
  // S4-10
  'looked-back': plain(({ debrief }) => Object.keys(debrief).length > 0),
  'has-reasons': plain(({ reasons }) => reasons.length > 0),
  'promise-is-due': plain((ledger) => nextPromise(ledger) !== null),
  'promise-left-open': plain(({ promises }) => promises.some(({ state }) => state === 'reminded')),
  'follow-up-is-over': plain(({ followUpOverAt }) => followUpOverAt !== null),
  'told-to-wait': plain(({ followUp }) => followUp === 'wait'),
  'may-be-called': plain(({ followUp, facts }) => (followUp === null || followUp === 'call') && facts.voice !== 'no'),
  announced: plain(({ facts }) => facts.announced !== null),
  'their-date-has-passed': plain(
    ({ decisionBy, facts }, { at }) => decisionBy !== null && at >= endOfDay(decisionBy, facts.theirZone),
  ),
  'last-word-sent': plain(({ lastWordAt }) => lastWordAt !== null),

  // S3-19, INV-19: only their acts count
  'no-show-too-many': plain((ledger) => noShows(ledger) >= 2),
  'one-move-too-many': plain((ledger) => {
    const moves = ledger.theirMoves + 1;
    return moves >= 3 || (moves >= 2 && noShows(ledger) >= 1) || noShows(ledger) >= 2;
  }),

  // what is told with the event
  'corrects-the-hour': {
    argument: null,
    holds: ({ set, memory }) => set.at !== undefined && Date.parse(set.at) !== memory.ledger.scheduledAt,
  },
  'tells-an-hour': { argument: null, holds: ({ set }) => set.at !== undefined },
  'from-an-invitation': { argument: null, holds: ({ set }) => set.uid !== undefined },
  'moves-within-the-day': { argument: null, holds: (circumstances) => moveOf(circumstances) === 'within-the-day' },
  'moves-to-another-day': { argument: null, holds: (circumstances) => moveOf(circumstances) === 'to-another-day' },
  'told-hour-is-ahead': { argument: null, holds: ({ set, at }) => set.at !== undefined && Date.parse(set.at) > at },
  'reason-is': { argument: 'number', holds: ({ set }, reason) => set.reason === reason },
  'reason-at-most': {
    argument: 'number',
    holds: ({ set }, most) => set.reason === undefined || Number(set.reason) <= Number(most),
  },
  'tells-their-number': {
    argument: null,
    holds: ({ set }) => Object.keys(set).length === 0 || set['their-phone'] !== undefined,
  },
  'minutes-at-most': {
    argument: 'number',
    holds: ({ set }, minutes) => set.minutes !== undefined && Number(set.minutes) <= Number(minutes),
  },
};

/** Conditions that look at what is told with the event: before it is told, where it leads is open. */
export const PAYLOAD_CONDITIONS = [
  'corrects-the-hour',
  'tells-an-hour',
  'from-an-invitation',
  'moves-within-the-day',
  'moves-to-another-day',
  'told-hour-is-ahead',
  'minutes-at-most',
  'reason-is',
];

/** Where an hour that is told lies against T, on the calendar of the candidate. */
function moveOf({ memory: { ledger }, set }: Circumstances): 'none' | 'within-the-day' | 'to-another-day' {
  const at = set.at === undefined ? ledger.scheduledAt : Date.parse(set.at);
  if (at === ledger.scheduledAt) return 'none';
  const dayOf = (instant: Instant) => startOfDay(instant, ledger.facts.zone);
  return dayOf(at) === dayOf(ledger.scheduledAt) ? 'within-the-day' : 'to-another-day';
}

const moments = new WeakMap<Chart, Map<string, ReturnType<typeof parseExpression>>>();

function momentOf({ chart, memory }: Circumstances, text: string): Instant {
  const known = moments.get(chart) ?? new Map();
  moments.set(chart, known);
  if (!known.has(text)) known.set(text, parseExpression(text, Object.keys(chart.delays)));
  const expression = known.get(text);
  if (!expression || 'code' in expression) throw new Error(`${text} is no instant`);
  return instantOf(expression, chart, memory.ledger, memory.visit) ?? Number.POSITIVE_INFINITY;
}

/** 16:00 for them, on their working day before the interview. */
function eveBefore(ledger: Ledger): Instant {
  const day = startOfDay(ledger.scheduledAt, ledger.facts.theirZone);
  for (let back = 1; back < 15; back++) {
    const eve = workdayAfter(day - back * DAY - HOUR, 1, workingDays(ledger));
    if (eve < day) return eve + 6 * HOUR;
  }
  return day - 8 * HOUR;
}
