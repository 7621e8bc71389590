import { endOfDay } from '../../source/day/calendar.ts';
import type { Facts, ToldEvent } from '../../source/day/interview.ts';
import { inventedInterview, type OwnFacts } from '../../source/rehearsal/invented-interview.ts';
import type { Play } from '../../source/rehearsal/play.ts';
import { RECRUITERS, type RecruiterName } from '../../source/rehearsal/recruiters.ts';
import { at, CHART, T } from '../helpers/sample-day.ts';

/** Who rehearses, in Paris; nobody has said anything about themselves. */
export const OWN: OwnFacts = {
  zone: 'Europe/Paris',
  country: 'FR',
  me: null,
  myPhone: null,
  myEmail: null,
  voice: 'yes',
  language: 'fr-FR',
  pace: 'standard',
  stay: 30,
  tone: 'balanced',
  thanks: 'morning',
  process: 'normal',
  grace: 3,
  announce: 'no',
  completion: 'no',
};

/** A rehearsal of the sample day: Monday 23 November 2026, 14:30 in Paris, from 12:30 on. */
export function playWith(name: RecruiterName, own: Partial<Facts> = {}): Play {
  const interview = inventedInterview(CHART, { ...OWN, ...own }, 'fr', at('2026-11-20 18:00'));
  return {
    chart: CHART,
    interview,
    recruiter: RECRUITERS[name],
    startsAt: at('12:30'),
    endsAt: endOfDay(T, 'Europe/Paris'),
  };
}

/** What was told, each at its hour of the sample day: `told(['14:46', 'no-answer'])`. */
export function told(...events: readonly (readonly [hour: string, event: string])[]): ToldEvent[] {
  return events.map(([hour, event]) => ({ at: at(hour), event }));
}
