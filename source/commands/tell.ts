import type { Instant } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { CORRECTED } from '../scenario/known-events.ts';
import { nearest } from '../scenario/problem.ts';
import { when } from '../screens/frame/instants.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { pastInstantOf } from './instant-of.ts';
import { keep, refuseUnlessChoice } from './keep.ts';
import { printSentences } from './print-sentences.ts';
import { printStatus } from './print-status.ts';
import { rememberMe } from './remember-me.ts';
import type { StoredDay } from './stored-day.ts';
import { readTold } from './told-values.ts';
import { warnOfTone } from './warn-of-tone.ts';
import { dayToChange } from './which-day.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  at: 'at=14:50',
  minutes: 'minutes=10',
  due: 'due=2026-12-01',
  what: 'what="…"',
  how: 'how=email',
  reason: 'reason=1',
};

/** `tell EVENT [ID]`: records that something happened, exactly as its key on the screen does. */
export async function tell(
  context: Context,
  event: string,
  id: string | undefined,
  flags: { at?: string; set?: readonly string[] },
): Promise<void> {
  const day = await dayToChange(context, id, event);
  const now = day.present(context.clock.now());
  const at = flags.at === undefined ? now : pastInstantOf(context, day, flags.at);
  const last = day.events.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  if (at < last) {
    const hour = (instant: number) => when(instant, now, day.situation(now).ledger.facts.zone, context.language);
    throw new Failure('told-before-last', { hour: hour(at), last: hour(last) });
  }
  refuseUnknown(day, event, at);
  refuseUnlessChoice(context, day, { at, event });
  const set = readSet(context, day.situation(at), event, flags.set ?? []);
  warnOfTone(context, day.situation(at), set);
  const { nextRound } = day.situation(at).ledger;
  await keep(context, day, { at, event, ...(Object.keys(set).length > 0 ? { set } : {}) });
  await rememberMe(context, set);
  if (!nextRound && day.situation(day.present(now)).ledger.nextRound)
    context.remark(context.say('add-next-round', { id: day.id }));
  printSentences(context, day, set);
  printStatus(context, day);
}

/** Reads `NAME=VALUE` pairs; every event takes only what belongs to it. */
function readSet(
  context: Context,
  situation: Situation,
  event: string,
  pairs: readonly string[],
): Record<string, string> {
  const set: Record<string, string> = {};
  const choice = situation.choices.find((each) => each.event === event);
  const takes = [...(choice?.needs ?? []), ...(choice?.may ?? [])];
  for (const pair of pairs) {
    const [, name, typed] = /^([a-z-]+)=(.*)$/s.exec(pair) ?? [];
    if (name === undefined || typed === undefined) throw new Failure('set-wrong', { text: pair });
    if (!takes.includes(name) && event !== CORRECTED) {
      if (takes.length === 0) throw new Failure('set-takes-nothing', { event, name });
      throw new Failure('set-not-taken', { event, name, names: takes.join(', ') });
    }
    const { value, remarks } = readTold(event, name, typed, situation, context.clock.now(), context.language);
    for (const remark of remarks) context.remark(context.say(remark.code, remark.values));
    set[name] = value;
  }
  const lacking = choice?.needs.find((name) => set[name] === undefined);
  if (lacking) {
    const example = lacking === 'message' ? `message=${situation.ledger.passed[0]}` : EXAMPLES[lacking];
    throw new Failure('set-needed', { event, name: lacking, example: example ?? `${lacking}=…` });
  }
  if (event === CORRECTED && pairs.length === 0) throw new Failure('nothing-to-edit');
  return set;
}

/** @throws Failure (2) for an event that there is not, with the one that was most likely meant */
function refuseUnknown(day: StoredDay, event: string, at: Instant): void {
  const known = Object.values(day.scenario.chart.states).flatMap(({ on }) => Object.keys(on));
  if (known.includes(event)) return;
  const events = day.situation(at).choices.map((choice) => choice.event);
  throw new Failure('unknown-event', { event, near: nearest(event, known), events: events.join(', ') });
}
