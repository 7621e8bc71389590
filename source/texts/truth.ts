import { MINUTE } from '../day/interview.ts';
import { ASKED_FOR_DOCUMENT, NEXT_INTERVIEW, OFFER, REJECTED } from '../scenario/known-events.ts';
import type { Values } from '../wording/words.ts';
import { promiseToKeep, theirDate, wasTold } from './days-after.ts';
import type { Occasion } from './variables.ts';
import { untilToTell } from './variables.ts';

/** Why a text cannot be given now; `code` is a key of the wording of the texts. */
export interface TextProblem {
  readonly code: string;
  readonly values: Values;
}

/** Something that makes a text true: the reason where it does not hold, null where it does. */
interface TruthRule {
  readonly argument: 'number' | 'state' | 'event' | null;
  untruth(occasion: Occasion, argument: string): string | null;
}

const truth = (untruth: TruthRule['untruth']): TruthRule => ({ argument: null, untruth });

/** A truth that fails for one reason alone. */
const holds = (test: (occasion: Occasion) => boolean, reason: string): TruthRule =>
  truth((occasion) => (test(occasion) ? null : reason));

/** Everything that a scenario may ask of a text before it is given, by name (INV-11, INV-12). */
export const TRUTHS: Readonly<Record<string, TruthRule>> = {
  // the clock
  'before-the-hour': holds(({ situation }) => situation.now < situation.scheduledAt, 'text-hour-past'),
  'from-the-hour': holds(({ situation }) => situation.now >= situation.scheduledAt, 'text-too-early'),
  'minutes-before': {
    argument: 'number',
    untruth: ({ situation }, minutes) =>
      situation.scheduledAt - situation.now <= Number(minutes) * MINUTE ? null : 'text-too-early',
  },
  // INV-06: nobody is reminded before they are late.
  'they-are-late': holds(({ situation }) => situation.now >= situation.lateFrom, 'text-too-early'),
  // S3-08: a voicemail without the hour until which one can be reached is none.
  'until-is-ahead': truth((occasion) => {
    if (occasion.channel !== 'voicemail' || untilToTell(occasion) !== null) return null;
    return occasion.situation.availableUntil === null ? 'text-until-open' : 'text-until-past';
  }),
  'new-hour-is-known': holds(({ newHour }) => newHour !== null, 'text-needs-new-hour'),
  'new-hour-is-ahead': holds(
    ({ newHour, situation }) => newHour === null || newHour > situation.now,
    'text-new-hour-past',
  ),

  // the step
  step: { argument: 'state', untruth: ({ situation }, state) => (situation.state === state ? null : 'text-not-here') },
  via: { argument: 'event', untruth: ({ situation }, event) => (situation.via === event ? null : 'text-not-here') },

  // how the day went
  'not-over': holds(({ situation }) => situation.ledger.endedAt === null, 'text-took-place'),
  // INV-14: nobody is thanked for an interview that did not take place.
  'took-place': holds(({ situation }) => situation.ledger.endedAt !== null, 'text-not-over'),
  talked: holds(({ situation }) => situation.ledger.startedBy !== null, 'text-no-call-yet'),
  'they-rang': holds(({ situation }) => situation.ledger.missed !== null, 'text-nothing-missed'),
  'hour-was-misread': holds(({ situation: { ledger } }) => ledger.fault && ledger.zoneMistake, 'text-nothing-missed'),
  'link-works': holds(({ situation }) => !situation.ledger.linkFailed, 'text-link-failed'),
  'link-failed': holds(({ situation }) => situation.ledger.linkFailed, 'text-link-works'),

  // the interview
  video: holds(({ situation }) => situation.ledger.facts.mode === 'video', 'text-no-link'),
  'they-call': holds(({ situation }) => situation.ledger.facts.whoCalls === 'they', 'text-you-call'),
  'i-call': holds(({ situation }) => situation.ledger.facts.whoCalls === 'me', 'text-they-call'),
  panel: holds(({ situation }) => situation.ledger.facts.with.length > 1, 'text-one-person'),

  // the days after
  'not-thanked': holds(({ situation }) => situation.ledger.thankedAt === null, 'text-thanked'),
  unanswered: holds(({ situation }) => !wasTold(situation, REJECTED, OFFER, NEXT_INTERVIEW), 'text-answered'),
  'they-said-no': holds(({ situation }) => wasTold(situation, REJECTED), 'text-no-refusal'),
  'they-asked-for-a-document': holds(({ situation }) => wasTold(situation, ASKED_FOR_DOCUMENT), 'text-nothing-asked'),
  promised: holds(({ situation }) => situation.ledger.promises.length > 0, 'text-no-promise'),
  'promise-is-open': holds(({ situation }) => promiseToKeep(situation.ledger) !== null, 'text-no-open-promise'),
  // INV-22: who said to wait, or to write, is not called.
  'may-be-called': holds(({ situation: { ledger } }) => {
    const { facts, followUp } = ledger;
    return (followUp === null || followUp === 'call') && facts.voice !== 'no';
  }, 'text-no-follow-up-call'),
  'their-date-has-passed': truth(({ situation }) => {
    const date = theirDate(situation);
    return date === 'passed' ? null : date === 'ahead' ? 'text-their-date-ahead' : 'text-no-their-date';
  }),
  'their-date-has-not-passed': holds(({ situation }) => theirDate(situation) !== 'passed', 'text-their-date-passed'),
};

/** Why a text would not be true now; of several ways to be true, the reason of the first. Null where it would. */
export function untruthOf(occasion: Occasion): TextProblem | null {
  for (const ways of occasion.traits.trueIf) {
    const reasons = ways.map(({ name, argument }) => {
      const rule = TRUTHS[name];
      if (!rule) throw new Error(`unknown truth ${name}`);
      return rule.untruth(occasion, argument ?? '');
    });
    const [first] = reasons;
    if (typeof first === 'string' && !reasons.includes(null)) return { code: first, values: { text: occasion.text } };
  }
  return null;
}
