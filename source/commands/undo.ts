import { choiceLabel } from '../texts/interface.ts';
import type { Context } from './context.ts';
import { Failure, fail } from './failure.ts';
import { printStatus } from './print-status.ts';
import { dayToChange } from './which-day.ts';

/** `undo [ID]`: takes the last told event back; the situation is the one without it. */
export async function undo(context: Context, id: string | undefined): Promise<void> {
  const day = await dayToChange(context, id, 'undo');
  const last = day.events.at(-1);
  if (!last) throw new Failure('nothing-to-undo', {}, 3);
  const kept = await day.undo();
  if (kept.kind === 'failed') fail(kept.problem, 1);
  if (kept.kind === 'moved-on') throw new Failure('moved-on-again', {}, 1);
  if (kept.kind === 'nothing') throw new Failure('nothing-to-undo', {}, 3);
  const situation = day.situation(last.at);
  context.remark(
    context.say('taken-back', { label: choiceLabel(day.scenario.interface, situation, last.event, context.language) }),
  );
  printStatus(context, day);
}
