import type { Instant, Interview, ToldEvent } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { situationAt } from '../day/situation-at.ts';
import type { Chart } from '../scenario/chart.ts';
import type { Recruiter } from './recruiters.ts';

/** A day that is rehearsed. What happens on it is a function of this, of what was told so far, and of now. */
export interface Play {
  readonly chart: Chart;
  readonly interview: Interview;
  readonly recruiter: Recruiter;
  /** When the rehearsal begins, on its own clock. */
  readonly startsAt: Instant;
  /** When it ends at the latest. */
  readonly endsAt: Instant;
}

/** What was told in a rehearsal, in order. */
export type Told = readonly ToldEvent[];

/** The situation as somebody saw it at an instant, before anything was told at that very instant. */
export function seenAt({ chart, interview }: Play, told: Told, at: Instant): Situation {
  const before = told.filter((event) => event.at < at);
  return situationAt(chart, interview, before, at);
}
