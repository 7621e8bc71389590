import type { Situation } from '../day/situation.ts';
import { shortName } from '../texts/interface.ts';
import { countsDown } from './countdown.ts';
import { clocksOf } from './header.ts';
import { when } from './instants.ts';
import { fromNow } from './remaining.ts';
import { say } from './say.ts';
import type { Setting } from './view.ts';

/** The hour on every clock that matters, what comes next, and how far it is: for whom a running countdown is no help. */
export function timeWords(situation: Situation, setting: Setting): string {
  const { deadline, now, state, ledger } = situation;
  const { language, scenario } = setting;
  const clock = say(language, 'time-now', { clocks: clocksOf(situation, setting).join(', ') });
  if (deadline === null || !countsDown(situation, setting)) return clock;
  const time = when(deadline.at, now, ledger.facts.zone, language);
  const distance = fromNow(deadline.at, now, language);
  if (deadline.leadsTo === null || deadline.leadsTo === state)
    return `${clock} ${say(language, 'time-until', { time, distance })}`;
  const step = shortName(scenario.interface, deadline.leadsTo, language);
  return `${clock} ${say(language, 'time-left', { time, step, distance })}`;
}
