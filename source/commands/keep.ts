import { join } from 'node:path';
import type { ToldEvent } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import type { Chart } from '../scenario/chart.ts';
import { SENT_AFTER_ALL } from '../scenario/known-events.ts';
import { when } from '../screens/frame/instants.ts';
import { choiceLabel, stateTitle, stepWords } from '../texts/interface.ts';
import type { Context } from './context.ts';
import { Failure, fail } from './failure.ts';
import type { StoredDay } from './stored-day.ts';

/**
 * Puts an event on disk, once more if another window was faster.
 * @throws Failure (2) for an event that there is not, (3) where it is no choice at that instant, (1) where the disk
 * refused it.
 */
export async function keep(context: Context, day: StoredDay, told: ToldEvent): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    refuseUnlessChoice(context, day, told);
    const refusal = refusalOf(context, day, told);
    if (refusal) throw refusal;
    const kept = await day.tell(told);
    if (kept.kind === 'kept') {
      if (kept.putBack) context.remark(putBackSentence(context, day.id));
      return;
    }
    if (kept.kind === 'failed') fail(kept.problem, 1);
  }
  throw new Failure('moved-on-again', {}, 1);
}

/** That the journal had been erased or replaced, and is written again (S11). */
export function putBackSentence({ say, folders }: Context, id: string): string {
  return say('journal-put-back', { id, file: join(folders.state, 'interviews', `${id}.jsonl`) });
}

/**
 * Refuses an event that cannot be told at its instant, whatever is told with it.
 * @throws Failure (3) for one that is no choice then, with the choices.
 */
export function refuseUnlessChoice(context: Context, day: StoredDay, { at, event }: ToldEvent): void {
  const { choices } = day.situation(at);
  if (!choices.some((choice) => choice.event === event)) throw noChoice(context, day, { at, event });
}

/** Why an event would not apply at its instant, with what is told with it (exit 3); null where it would. */
export function refusalOf(context: Context, day: StoredDay, told: ToldEvent): Failure | null {
  if (day.after(told, told.at).log.at(-1)?.applied) return null;
  const situation = day.situation(told.at);
  if (!situation.choices.some(({ event }) => event === told.event)) return noChoice(context, day, told);
  // It is a choice, but not with that: a follow-up before its day, by whatever name (INV-15).
  const { title, advice } = stepWords(day.scenario.interface, situation, context.language);
  const what = Object.entries(told.set ?? {}).map(([name, value]) => `${name}=${value}`);
  const event = choiceLabel(day.scenario.interface, situation, told.event, context.language);
  return new Failure('not-with-that', { event, what: what.join(', '), why: [`${title}.`, ...advice].join(' ') }, 3);
}

/** Whether an event is about a call of one's own: it spends one, or is told while one rings them. */
function isCall({ states }: Chart, event: string): boolean {
  return Object.values(states).some(({ dialling, on }) =>
    on[event]?.branches.some((branch) => branch.do.includes('call') || (dialling && !branch.everywhere)),
  );
}

function noChoice(context: Context, day: StoredDay, { at, event }: ToldEvent): Failure {
  const situation = day.situation(at);
  const lines = choiceLines(context, day, situation);
  const { calls } = situation.budget;
  if (isCall(day.scenario.chart, event) && calls.used >= calls.most) return new Failure('no-third-call', {}, 3, lines);
  if (event === SENT_AFTER_ALL && situation.ledger.passed.length === 0) {
    return new Failure('nothing-was-passed', {}, 3, [context.say('you-can-tell'), ...lines]);
  }
  const step = stateTitle(day.scenario.interface, situation, situation.state, context.language);
  const hour = when(at, context.clock.now(), situation.ledger.facts.zone, context.language);
  // Where there is nothing to send now, the step says why, and until when.
  const why = situation.offers.length > 0 ? [] : stepWords(day.scenario.interface, situation, context.language).advice;
  return new Failure('no-choice-now', { event, hour, step, why: why.join(' ') || 'none' }, 3, lines);
}

function choiceLines({ language }: Context, { scenario }: StoredDay, situation: Situation): string[] {
  return situation.choices.map(({ event, key }) => {
    const label = choiceLabel(scenario.interface, situation, event, language);
    return `  ${(key ?? '-').padEnd(2)} ${event.padEnd(20)} ${label}`;
  });
}
