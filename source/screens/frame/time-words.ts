import type { Situation } from '../../day/situation.ts';
import type { Setting } from '../view.ts';
import { countsDown } from './countdown.ts';
import { clocksOf } from './header.ts';
import { hourAhead } from './hour-ahead.ts';
import { when } from './instants.ts';
import { fromNow } from './remaining.ts';
import { say } from './say.ts';

/** The hour on every clock that matters, what comes next, and how far it is: for whom a running countdown is no help. */
export function timeWords(situation: Situation, setting: Setting): string {
  const { now, ledger } = situation;
  const { language } = setting;
  const clock = say(language, 'time-now', { clocks: clocksOf(situation, setting).join(', ') });
  const ahead = hourAhead(situation, setting);
  if (ahead === null || !countsDown(situation, setting)) return clock;
  const { at, step } = ahead;
  const time = when(at, now, ledger.facts.zone, language);
  const distance = fromNow(at, now, language);
  if (step === null) return `${clock} ${say(language, 'time-until', { time, distance })}`;
  return `${clock} ${say(language, 'time-left', { time, step, distance })}`;
}
