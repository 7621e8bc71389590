import type { Instant } from '../../day/interview.ts';
import type { Situation } from '../../day/situation.ts';
import { shortName } from '../../texts/interface.ts';
import type { Setting } from '../view.ts';
import { say } from './say.ts';

/** An hour that is counted down to, and what comes then; null where this step goes on, or that depends on what is told or when. */
export interface HourAhead {
  readonly at: Instant;
  readonly step: string | null;
}

/** When the step ends, or the interview begins where that is sooner: who answers something else must not lose sight of it. */
export function hourAhead(situation: Situation, { scenario, language }: Setting): HourAhead | null {
  const { deadline, now, scheduledAt, state, ledger } = situation;
  if (deadline === null) return null;
  const holds = scenario.chart.states[state]?.hour === 'holds' && ledger.endedAt === null;
  if (holds && scheduledAt > now && scheduledAt < deadline.at)
    return { at: scheduledAt, step: say(language, 'the-interview') };
  const { at, leadsTo } = deadline;
  if (leadsTo === null || leadsTo === state || comesOtherwise(situation, leadsTo, at)) return { at, step: null };
  return { at, step: shortName(scenario.interface, leadsTo, language) };
}

/** Whether the line of the day has a step at another hour: an interruption may go back to it sooner than it ends by itself. */
function comesOtherwise({ line }: Situation, step: string, at: Instant): boolean {
  const coming = line.find(({ place, state }) => place === 'coming' && state === step);
  return coming !== undefined && coming.at !== null && coming.at !== at;
}
