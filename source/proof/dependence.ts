import { STAYS } from '../day/interview.ts';
import type { Chart, Condition, Expression } from '../scenario/chart.ts';
import { parseExpression } from '../scenario/expression.ts';

/**
 * An instant in the ledger that conditions and deadlines count from. `entry` is that of the present stay; `day` stands
 * for the calendar: midnight, the next morning, working days.
 */
export type Clock =
  | 'T'
  | 'entry'
  | 'L'
  | 'last-call'
  | 'until'
  | 'leave'
  | 'hour'
  | 'confirmed'
  | 'E'
  | 'told'
  | 'promise'
  | 'their-date'
  | 'follow-up-over';

/** What the ledger knows beside its clocks. */
export type Field =
  | 'pings'
  | 'calls'
  | 'voicemails'
  | 'emails'
  | 'hourMoved'
  | 'linkFailed'
  | 'released'
  | 'reached'
  | 'noShows'
  | 'theirMoves'
  | 'emailWentOut'
  | 'nudged'
  | 'closingSent'
  | 'passed'
  | 'promises'
  | 'followUp'
  | 'lastWord'
  | 'fault'
  | 'missed'
  | 'startedBy'
  | 'reasons'
  | 'debrief'
  | 'interruption';

/** What something looks at: parts of the ledger, and clocks with the minutes after them at which the answer turns. */
export interface Dependence {
  readonly fields?: readonly Field[];
  readonly clocks?: readonly (readonly [clock: Clock, minutes: number])[];
}

const NOTHING: Dependence = {};
const USED: readonly Field[] = ['pings', 'calls', 'voicemails', 'emails'];
const DAY = 24 * 60;

/**
 * What each condition of the day looks at beside the facts, which the exploration sees being read. A condition that is
 * missing here cannot be proved with: `prove` says so. That nothing is missing is tested by watching every condition.
 */
const CONDITIONS: Readonly<Record<string, Dependence | ((argument: string) => Dependence)>> = {
  via: NOTHING,
  from: NOTHING,
  told: NOTHING,
  'has-a-way-back': { fields: ['interruption'] },
  'minutes-in': (minutes) => ({ clocks: [['entry', Number(minutes)]] }),
  'clocks-change': NOTHING,
  'clocks-apart': NOTHING,
  'before-the-end-of-the-day': { clocks: [['T', 9 * 60 + 30]] },
  'told-since-T': { clocks: [['told', 0]] },
  'has-leave-hour': { clocks: [['leave', 0]] },
  phone: NOTHING,
  video: NOTHING,
  'i-start': NOTHING,
  'has-chat': NOTHING,
  'has-link': NOTHING,
  'has-number': NOTHING,
  'can-speak': NOTHING,
  'has-address': NOTHING,
  'has-dial-in': NOTHING,
  'can-signal': NOTHING,
  'adds-a-contact': NOTHING,
  'asks-for-number': NOTHING,
  'asks-for-address': NOTHING,
  'asks-for-something': NOTHING,
  'can-ping': { fields: ['pings'] },
  'can-call': { fields: ['calls'] },
  'can-email': { fields: ['emails'] },
  'can-text': { fields: ['pings'] },
  'can-write': { fields: ['pings', 'emails'] },
  'can-leave-voicemail': { fields: ['voicemails'] },
  'called-within': (minutes) => ({ clocks: [['last-call', Number(minutes)]] }),
  'one-call-was-made': { fields: ['calls'] },
  'no-voicemail-was-left': { fields: ['voicemails'] },
  contacted: { clocks: [['L', 0]] },
  'contact-was-passed': { fields: ['passed'] },
  passed: { fields: ['passed'] },
  stayed: (minutes) => ({
    clocks: [
      ['L', Number(minutes)],
      ['T', Number(minutes)],
    ],
  }),
  'confirmed-lately': { fields: ['hourMoved'], clocks: [['confirmed', DAY]] },
  'confirm-is-welcome-early': { clocks: [['confirmed', 0]] },
  'link-failed': { fields: ['linkFailed'] },
  ended: { clocks: [['E', 0]] },
  'they-started': { fields: ['startedBy'] },
  'after-release': { fields: ['released'] },
  'email-went-out': { fields: ['emailWentOut'] },
  nudged: { fields: ['nudged'] },
  'closing-text-sent': { fields: ['closingSent'] },
  promised: { fields: ['promises'] },
  'my-failure': { fields: ['fault', 'linkFailed'] },
  'my-miss': { fields: ['fault', 'missed'] },
  'through-agency': NOTHING,
  'thanks-are-optional': NOTHING,
  panel: NOTHING,
  'one-note-each': NOTHING,
  'linkedin-connected': NOTHING,
  'looked-back': { fields: ['debrief'] },
  'has-reasons': { fields: ['reasons'] },
  'promise-is-due': { fields: ['promises'] },
  'promise-left-open': { fields: ['promises'] },
  'follow-up-is-over': { clocks: [['follow-up-over', 0]] },
  'told-to-wait': { fields: ['followUp'] },
  'may-be-called': { fields: ['followUp'] },
  announced: NOTHING,
  'their-date-has-passed': { clocks: [['their-date', DAY]] },
  'last-word-sent': { fields: ['lastWord'] },
  'no-show-too-many': { fields: ['noShows', 'released', 'reached'] },
  'one-move-too-many': { fields: ['noShows', 'theirMoves', 'released', 'reached'] },
  'corrects-the-hour': NOTHING,
  'tells-an-hour': NOTHING,
  'from-an-invitation': NOTHING,
  'moves-within-the-day': NOTHING,
  'moves-to-another-day': NOTHING,
  'told-hour-is-ahead': NOTHING,
  'reason-is': NOTHING,
  'reason-at-most': NOTHING,
  'tells-their-number': NOTHING,
  'minutes-at-most': NOTHING,
};

/** What an effect looks at, and what it overwrites without looking. */
interface EffectDependence {
  readonly reads?: readonly (Field | Clock)[];
  readonly sets?: readonly (Field | Clock)[];
}

const FRESH: readonly (Field | Clock)[] = [
  'T',
  'L',
  'last-call',
  'until',
  'leave',
  'hour',
  'confirmed',
  'hourMoved',
  'linkFailed',
  'missed',
  'fault',
  'startedBy',
  'released',
  'reached',
  'emailWentOut',
  'nudged',
  'closingSent',
  'passed',
];

/**
 * Of each effect of the day. One that spends looks at what it spends, since promises do. What is not listed neither
 * looks at nor clears anything that a condition looks at.
 */
const EFFECTS: Readonly<Record<string, EffectDependence>> = {
  ping: { reads: ['pings'] },
  call: { reads: ['calls', 'last-call'], sets: ['last-call'] },
  voicemail: { reads: ['voicemails'] },
  email: { reads: ['emails'], sets: ['emailWentOut'] },
  written: { reads: ['pings', 'emails'] },
  'email-went-out': { sets: ['emailWentOut'] },
  contact: { sets: ['L', 'passed'] },
  confirmed: { sets: ['confirmed'] },
  nudge: { sets: ['nudged'] },
  'closing-text': { sets: ['closingSent'] },
  'sent-after-all': { reads: ['passed'] },
  'hour-as-told': { sets: ['hour'] },
  'hour-by-minutes': { reads: ['T'], sets: ['hour'] },
  'move-hour': { reads: ['hour'], sets: ['T', 'hourMoved', 'confirmed', 'L', 'until', 'released', 'passed'] },
  'correct-past-hour': { reads: ['hour'], sets: ['T', 'L', 'until', 'passed'] },
  'new-day': { reads: ['hour', 'released', 'reached'], sets: [...FRESH, ...USED] },
  'they-started': { sets: ['startedBy'] },
  'i-started': { sets: ['startedBy'] },
  reached: { sets: ['reached'] },
  released: { sets: ['released'] },
  fault: { sets: ['fault'] },
  'link-failed': { sets: ['linkFailed'] },
  'they-tried': { sets: ['missed'] },
  ended: { sets: ['passed'] },
  'they-decide-by': { sets: ['their-date'] },
  'may-follow-up': { sets: ['followUp'] },
  'follow-up-over': { sets: ['follow-up-over'] },
  'new-date': { sets: ['follow-up-over'] },
  'last-word': { sets: ['lastWord'] },
};

/** Whether it is known what a condition looks at. */
export const isKnown = (condition: string): boolean => MOMENTS.has(condition) || condition in CONDITIONS;

const MOMENTS = new Set(['since', 'before', 'entered-before']);

/** What a condition looks at, deadlines named in it included. */
export function dependenceOf(chart: Chart, { name, argument }: Condition): Dependence {
  if (MOMENTS.has(name)) return { clocks: clocksOf(expressionIn(chart, argument ?? 'T'), chart.delays) };
  const known = CONDITIONS[name];
  if (known === undefined) throw new Error(`nothing is known of the condition ${name}`);
  return typeof known === 'function' ? known(argument ?? '') : known;
}

/** What an effect reads and overwrites. */
export const effectOf = (name: string): EffectDependence => EFFECTS[name] ?? {};

type Delays = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The clocks that an expression counts from, with the minutes after them, for every pace. */
export function clocksOf(expression: Expression, delays: Delays): (readonly [Clock, number])[] {
  switch (expression.kind) {
    case 'later':
    case 'earlier':
      return expression.of.flatMap((each) => clocksOf(each, delays));
    case 'workday':
      return expression.from === 'told'
        ? [
            ['told', 0],
            ['T', 0],
          ]
        : [[expression.from, 0]];
    case 'moment': {
      const after = expression.delay === null ? [0] : Object.values(delays[expression.delay] ?? {});
      if (expression.base === 'until') return UNTIL.map(([clock, base]) => [clock, base + expression.minutes]);
      return basesOf(expression.base).flatMap((clock) =>
        after.map((delay) => [clock, expression.minutes + delay] as const),
      );
    }
  }
}

/** Until when one waits: what was said, else `stay` after the last contact or half an hour after T; or the hour to leave. */
const UNTIL: readonly (readonly [Clock, number])[] = [
  ['until', 0],
  ['leave', 0],
  ...STAYS.map((stay) => ['L', stay] as const),
  ['T', 30],
];

function basesOf(base: string): readonly Clock[] {
  switch (base) {
    case 'midnight':
      return ['T'];
    case 'morning':
      return ['entry'];
    case 'thanks':
      return ['E'];
    case 'follow-up':
      return ['E', 'their-date'];
    default:
      return [base as Clock];
  }
}

const parsed = new WeakMap<Chart, Map<string, Expression>>();

/** An instant as a condition names it, read once. */
export function expressionIn(chart: Chart, text: string): Expression {
  const known = parsed.get(chart) ?? new Map<string, Expression>();
  parsed.set(chart, known);
  let expression = known.get(text);
  if (expression === undefined) {
    const read = parseExpression(text, Object.keys(chart.delays));
    if ('code' in read) throw new Error(`${text} is no instant`);
    expression = read;
    known.set(text, expression);
  }
  return expression;
}
