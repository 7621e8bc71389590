import { MINUTE } from '../day/interview.ts';
import type { Values } from '../wording/words.ts';
import { promiseToKeep, theirDate, wasTold } from './days-after.ts';
import type { Occasion } from './variables.ts';
import { untilToTell } from './variables.ts';

/** Why a text cannot be given now; `code` is a key of the wording of the texts. */
export interface TextProblem {
  readonly code: string;
  readonly values: Values;
}

type Check = (occasion: Occasion) => string | null;

const at = ({ situation }: Occasion) => situation.now;
const scheduled = ({ situation }: Occasion) => situation.scheduledAt;

const beforeT: Check = (occasion) => (at(occasion) < scheduled(occasion) ? null : 'text-hour-past');
const fromT: Check = (occasion) => (at(occasion) >= scheduled(occasion) ? null : 'text-too-early');
const notOver: Check = ({ situation }) => (situation.ledger.endedAt === null ? null : 'text-took-place');
const linkWorks: Check = ({ situation }) => (situation.ledger.linkFailed ? 'text-link-failed' : null);

/** INV-06: nobody is reminded before they are late, unless they asked for the call. */
const theyAreLate: Check = ({ situation }) => {
  const { facts } = situation.ledger;
  const grace = facts.whoCalls === 'me' ? 0 : facts.pace === 'brisk' ? 3 : 5;
  if (situation.via === 'call-me' || situation.ledger.linkFailed) return null;
  return situation.now >= situation.scheduledAt + grace * MINUTE ? null : 'text-too-early';
};

const theyCall: Check = ({ situation }) => (situation.ledger.facts.whoCalls === 'they' ? null : 'text-you-call');
const iCall: Check = ({ situation }) => (situation.ledger.facts.whoCalls === 'me' ? null : 'text-they-call');

/** S3-08: a voicemail without the hour until which one can be reached is none. */
const untilAhead: Check = (occasion) => {
  if (occasion.channel !== 'voicemail' || untilToTell(occasion) !== null) return null;
  return occasion.situation.availableUntil === null ? 'text-until-open' : 'text-until-past';
};

const somethingMissed: Check = ({ situation }) => {
  const { missed, fault, zoneMistake } = situation.ledger;
  const answering = ['breathe', 'call-back', 'missed-trace', 'missed-wait'].includes(situation.state);
  return missed !== null || (fault && (zoneMistake || answering)) ? null : 'text-nothing-missed';
};

const newHourKnown: Check = ({ newHour }) => (newHour === null ? 'text-needs-new-hour' : null);
const newHourAhead: Check = (occasion) =>
  occasion.newHour !== null && occasion.newHour <= at(occasion) ? 'text-new-hour-past' : null;

/** INV-14: nobody is thanked for an interview that did not take place. */
const tookPlace: Check = ({ situation }) => (situation.ledger.endedAt === null ? 'text-not-over' : null);
const notThanked: Check = ({ situation }) => (situation.ledger.thankedAt === null ? null : 'text-thanked');
const unanswered: Check = ({ situation }) =>
  wasTold(situation, 'rejected', 'offer', 'next-interview') ? 'text-answered' : null;

/** INV-22: who said to wait, or to write, is not called. */
const mayCall: Check = ({ situation }) => {
  const { facts, followUp } = situation.ledger;
  return (followUp === null || followUp === 'call') && facts.voice !== 'no' ? null : 'text-no-follow-up-call';
};

const theirDatePassed: Check = ({ situation }) => {
  const date = theirDate(situation);
  return date === 'passed' ? null : date === 'ahead' ? 'text-their-date-ahead' : 'text-no-their-date';
};

const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  confirm: [notOver, beforeT],
  'contact-request': [notOver, beforeT],
  'identity-check': [notOver, beforeT],
  ready: [
    notOver,
    beforeT,
    (occasion) => (scheduled(occasion) - at(occasion) <= 15 * MINUTE ? null : 'text-too-early'),
  ],
  ping: [notOver, theyAreLate],
  'call-opening': [
    notOver,
    linkWorks,
    theyAreLate,
    (occasion) => (occasion.situation.via === 'call-me' ? null : theyCall(occasion)),
  ],
  'call-as-agreed': [notOver, linkWorks, iCall],
  'wrong-number': [notOver, linkWorks, theyAreLate],
  'voicemail-no-show': [notOver, linkWorks, theyAreLate, untilAhead],
  'email-no-show': [notOver, linkWorks, theyAreLate],
  'sms-no-show': [notOver, theyAreLate],
  'other-person': [notOver, (occasion) => (occasion.situation.ledger.missed === null ? theyAreLate(occasion) : null)],
  'they-call-late': [fromT],
  'they-call-early': [beforeT],
  'link-fails': [
    notOver,
    ({ situation: { ledger } }) => (ledger.facts.mode === 'video' ? null : 'text-no-link'),
    untilAhead,
  ],
  dropped: [
    ({ situation }) =>
      situation.ledger.startedBy === null && situation.state !== 'dropped' ? 'text-no-call-yet' : null,
  ],
  'i-am-late': [notOver],
  'i-cancel': [notOver],
  'accept-move': [newHourKnown, newHourAhead],
  'delay-accepted': [notOver, newHourKnown, newHourAhead],
  recap: [newHourAhead],
  'offer-slots': [notOver],
  'ask-them-to-call': [notOver],
  'zone-mix-up': [notOver, newHourKnown],
  'missed-call-back': [somethingMissed],
  'missed-voicemail': [somethingMissed, untilAhead],
  'missed-written': [somethingMissed],
  'thank-you': [tookPlace, notThanked],
  'thank-you-panel': [
    tookPlace,
    notThanked,
    ({ situation }) => (situation.ledger.facts.with.length > 1 ? null : 'text-one-person'),
  ],
  'promise-kept': [({ situation }) => (promiseToKeep(situation.ledger) === null ? 'text-no-open-promise' : null)],
  'follow-up-date-passed': [tookPlace, unanswered, theirDatePassed],
  'follow-up': [
    tookPlace,
    unanswered,
    ({ situation }) => (theirDate(situation) === 'passed' ? 'text-their-date-passed' : null),
  ],
  'follow-up-call': [tookPlace, unanswered, mayCall],
  'last-word': [tookPlace, unanswered],
  'after-a-no': [({ situation }) => (wasTold(situation, 'rejected') ? null : 'text-no-refusal')],
  'next-interview': [(occasion) => (occasion.situation.state === 'result' ? null : tookPlace(occasion)), newHourAhead],
  document: [({ situation }) => (wasTold(situation, 'asked-for-document') ? null : 'text-nothing-asked')],
  promise: [({ situation }) => (situation.ledger.promises.length === 0 ? 'text-no-promise' : null)],
};

/** Why a text would not be true now (INV-11, INV-12); null where it would. */
export function untruthOf(occasion: Occasion): TextProblem | null {
  for (const check of CHECKS[occasion.text] ?? []) {
    const code = check(occasion);
    if (code !== null) return { code, values: { text: occasion.text } };
  }
  return null;
}
