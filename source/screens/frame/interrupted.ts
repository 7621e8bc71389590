import { shortName } from '../../texts/interface.ts';
import type { DayView } from '../view.ts';
import { untilWhen } from './instants.ts';
import type { Line } from './lines.ts';
import { wrapped } from './lines.ts';
import { say } from './say.ts';

/** While an interruption is answered: the step it interrupted, and that step's own deadline. */
export function interruptedLines(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const { interrupted, now, ledger } = situation;
  if (interrupted === null) return [];
  const step = shortName(setting.scenario.interface, interrupted.state, setting.language);
  if (interrupted.deadline === null) return wrapped(say(setting.language, 'interrupted', { step }), columns, 'dim');
  const until = untilWhen(interrupted.deadline.at, now, ledger.facts.zone, setting.language);
  return wrapped(say(setting.language, 'interrupted-until', { step, until }), columns, 'dim');
}
