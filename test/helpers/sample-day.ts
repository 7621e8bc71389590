import { NOTHING_SAID } from '../../source/day/facts.ts';
import { type Facts, type Instant, type Interview, MINUTE, type ToldEvent } from '../../source/day/interview.ts';
import type { Situation } from '../../source/day/situation.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import { shippedChart } from './load-scenario.ts';

/** Monday 23 November 2026, 14:30 in Paris. */
export const T: Instant = Date.parse('2026-11-23T13:30:00Z');

/** An interview by phone that they start, with every datum but a chat and a link. */
export const FACTS: Facts = {
  ...NOTHING_SAID,
  mode: 'phone',
  zone: 'Europe/Paris',
  theirZone: 'Europe/Paris',
  country: 'FR',
  with: [{ title: 'ms', first: 'Claire', last: 'Dupont' }],
  org: 'Lumen',
  job: 'chargée de projet',
  whoCalls: 'they',
  theirPhone: '+33145678901',
  theirEmail: 'claire.dupont@lumen.example',
  me: 'Camille Martin',
  myPhone: '+33612345678',
  myEmail: 'camille.martin@mail.example',
  voice: 'yes',
  language: 'fr-FR',
  pace: 'standard',
  stay: 30,
  tone: 'balanced',
};

/** The same by video, with a link. */
export const VIDEO: Partial<Facts> = {
  mode: 'video',
  platform: 'zoom',
  link: 'https://zoom.example/j/123456',
};

export const CHART = shippedChart();

/** The hour of an instant in Paris, `14:30`; another day with its date. */
export function clock(at: Instant | null | undefined): string | null {
  if (at === null || at === undefined) return null;
  const [date, time] = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).split(' ') as [
    string,
    string,
  ];
  const hour = time.endsWith(':00') ? time.slice(0, 5) : time;
  return date === '2026-11-23' ? hour : `${date} ${hour}`;
}

/** An instant of the sample day: `14:45`, or `2026-11-25 10:00`, in Paris. */
export function at(hour: string): Instant {
  const [date, time] = hour.includes(' ') ? (hour.split(' ') as [string, string]) : ['2026-11-23', hour];
  return Date.parse(`${date}T${time}${time.length === 5 ? ':00' : ''}+01:00`);
}

/** A day being told: each call returns the situation right after it. */
export class SampleDay {
  interview: Interview;
  readonly journal: ToldEvent[] = [];

  constructor(facts: Partial<Facts> = {}, scheduledAt: Instant = T) {
    this.interview = {
      id: '2026-11-23-dupont',
      createdAt: scheduledAt - 3 * 24 * 60 * MINUTE,
      scheduledAt,
      facts: { ...FACTS, ...facts },
      scenario: { name: CHART.name, hash: CHART.hash },
    };
  }

  tell(hour: string, event: string, set?: Record<string, string>): Situation {
    this.journal.push({ at: at(hour), event, ...(set ? { set } : {}) });
    const situation = this.at(hour);
    if (!situation.log.at(-1)?.applied) throw new Error(`${event} is no choice at ${hour} in ${situation.state}`);
    return situation;
  }

  undo(): void {
    this.journal.pop();
  }

  at(hour: string): Situation {
    return situationAt(CHART, this.interview, this.journal, at(hour));
  }

  /** `step → next step at its hour`, for short expectations. */
  see(hour: string): string {
    const { state, deadline } = this.at(hour);
    return deadline ? `${state} until ${clock(deadline.at)} then ${deadline.leadsTo}` : state;
  }
}
