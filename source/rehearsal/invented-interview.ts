import { DateTime } from 'luxon';
import { workdayAfter } from '../day/calendar.ts';
import { NOTHING_SAID } from '../day/facts.ts';
import type { Choices, Facts, Instant, Interview, Mode } from '../day/interview.ts';
import type { Chart } from '../scenario/chart.ts';
import { baseOf } from '../wording/base-of.ts';
import type { BaseLanguage, UiLanguage } from '../wording/words.ts';

/** What of an invented day is the person's own: their zone, their name, and how they go about it. */
export type OwnFacts = Pick<Facts, 'zone' | 'country' | 'me' | 'myPhone' | 'myEmail' | 'voice' | 'language'> &
  Omit<Choices, 'whoCalls'>;

/** The hour of an invented interview, on the person's own clock. */
const HOUR = { hour: 14, minute: 30 };

/** Nobody there is real: the names say so, the numbers are kept free for fiction, the addresses lead nowhere. */
const INVENTED = {
  en: {
    with: [{ title: 'ms', first: 'Grace', last: 'Holloway' }],
    org: 'Example Ltd',
    job: 'project officer',
    theirPhone: '+442079460958',
    theirEmail: 'grace.holloway@example.com',
    me: 'Camille Martin',
    myPhone: '+447700900417',
    myEmail: 'camille.martin@example.org',
  },
  fr: {
    with: [{ title: 'ms', first: 'Jeanne', last: 'Valmont' }],
    org: 'Exemple SA',
    job: 'responsable de projet',
    theirPhone: '+33199004258',
    theirEmail: 'jeanne.valmont@example.com',
    me: 'Camille Martin',
    myPhone: '+33639984517',
    myEmail: 'camille.martin@example.org',
  },
} as const satisfies Readonly<Record<BaseLanguage, Partial<Facts>>>;

/**
 * An interview that nobody will ever have, on the next working day: with all that a day needs, so that every step has
 * its text. By telephone, with a chat; by video for somebody who does not telephone.
 */
export function inventedInterview(chart: Chart, own: OwnFacts, language: UiLanguage, now: Instant): Interview {
  const day = workdayAfter(now, 1, { zone: own.zone, country: own.country, off: [] });
  const scheduledAt = DateTime.fromMillis(day, { zone: own.zone }).startOf('day').set(HOUR).toMillis();
  const invented = INVENTED[baseOf(language)];
  const mode = (chart.mode as Mode | null) ?? (own.voice === 'no' ? 'video' : 'phone');
  return {
    id: 'rehearsal',
    createdAt: now,
    scheduledAt,
    facts: {
      ...NOTHING_SAID,
      ...invented,
      ...own,
      me: own.me ?? invented.me,
      myPhone: own.myPhone ?? invented.myPhone,
      myEmail: own.myEmail ?? invented.myEmail,
      mode,
      platform: mode === 'video' ? 'teams' : null,
      link: mode === 'video' ? 'https://example.com/rehearsal' : null,
      chat: 'Teams',
      whoCalls: 'they',
      theirZone: own.zone,
    },
    scenario: { name: chart.name, hash: chart.hash },
  };
}
