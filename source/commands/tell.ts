import type { Situation } from '../day/situation.ts';
import { choiceLabel, stateTitle } from '../texts/interface.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { rememberMe } from './remember-me.ts';
import { instantOf, printStatus } from './status.ts';
import { hourFor } from './status-text.ts';
import type { StoredDay } from './stored-day.ts';
import { readTold } from './told-values.ts';
import { dayToChange } from './which-day.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  at: 'at=14:50',
  minutes: 'minutes=10',
  due: 'due=2026-12-01',
  what: 'what="…"',
  how: 'how=email',
  message: 'message=ping',
  reason: 'reason=1',
};

/** `tell EVENT [ID]`: records that something happened, exactly as its key on the screen does. */
export async function tell(
  context: Context,
  event: string,
  id: string | undefined,
  flags: { at?: string; set?: readonly string[] },
): Promise<void> {
  const day = await dayToChange(context, id);
  const now = context.clock.now();
  const at = flags.at === undefined ? Math.max(now, day.events.at(-1)?.at ?? now) : instantOf(context, day, flags.at);
  const last = day.events.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const hour = (instant: number) => hourFor(instant, day.situation(now).ledger.facts.zone, now, context.language);
  if (at < last) throw new Failure('told-before-last', { hour: hour(at), last: hour(last) });
  if (at > now && at > last) throw new Failure('told-after-now', { hour: hour(at) });

  const situation = day.situation(at);
  const set = readSet(context, situation, event, flags.set ?? []);
  await keep(context, day, { at, event, ...(Object.keys(set).length > 0 ? { set } : {}) });
  await rememberMe(context, set);
  printStatus(context, day);
}

/**
 * Puts an event on disk, once more if another window was faster.
 * @throws Failure (3) where the event is no choice at that instant, (1) where the disk refused it.
 */
export async function keep(
  context: Context,
  day: StoredDay,
  told: { at: number; event: string; set?: Record<string, string> },
): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    refuseUnlessChoice(context, day, told);
    const kept = await day.tell(told);
    if (kept.kind === 'kept') return;
    if (kept.kind === 'failed') throw new Failure(kept.problem.code, kept.problem.values, 1);
  }
  throw new Failure('moved-on-again', {}, 1);
}

function refuseUnlessChoice(
  context: Context,
  day: StoredDay,
  told: { at: number; event: string; set?: Record<string, string> },
): void {
  const situation = day.situation(told.at);
  const { chart } = day.scenario;
  if (!Object.values(chart.states).some(({ on }) => on[told.event])) {
    const events = situation.choices.map(({ event }) => event).join(', ');
    throw new Failure('unknown-event', { event: told.event, events });
  }
  const after = day.after(told, told.at);
  if (situation.choices.some(({ event }) => event === told.event) && after.log.at(-1)?.applied) return;
  const { language } = context;
  const lines = situation.choices.map(
    ({ event, key }) =>
      `  ${(key ?? '-').padEnd(2)} ${event.padEnd(20)} ${choiceLabel(day.scenario.interface, situation, event, language)}`,
  );
  const calls = ['no-answer', 'mailbox', 'call-again', 'answered', 'other-person'].includes(told.event);
  if (calls && situation.budget.calls.used >= situation.budget.calls.most)
    throw new Failure('no-third-call', {}, 3, lines);
  const step = stateTitle(day.scenario.interface, situation, situation.state, language);
  const hour = hourFor(told.at, situation.ledger.facts.zone, context.clock.now(), language);
  throw new Failure('no-choice-now', { event: told.event, hour, step }, 3, lines);
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
    if (choice && !takes.includes(name) && event !== 'corrected') {
      throw new Failure('set-not-taken', { event, name, names: takes.join(', ') || '–' });
    }
    set[name] = readTold(event, name, typed, situation, context.clock.now(), context.language);
  }
  const lacking = choice?.needs.find((name) => set[name] === undefined);
  if (lacking) throw new Failure('set-needed', { event, name: lacking, example: EXAMPLES[lacking] ?? `${lacking}=…` });
  if (choice && event === 'corrected' && pairs.length === 0) throw new Failure('nothing-to-edit');
  return set;
}
