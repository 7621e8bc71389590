import { interviewLength } from '../day/interview-length.ts';
import type { Situation } from '../day/situation.ts';
import type { Chart } from '../scenario/chart.ts';
import { cityIn, dayIn, hourIn, phoneIn } from '../texts/hours.ts';
import { spokenOf } from '../texts/people.ts';
import { say } from '../wording/say.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** The interview as an entry of a calendar, its place in the order of changes left aside. */
export function interviewEvent(
  chart: Chart,
  situation: Situation,
  language: UiLanguage,
): Omit<CalendarEvent, 'uid' | 'sequence' | 'stamp'> {
  const { facts, newHour } = situation.ledger;
  const start = situation.hour === 'agreed-anew' && newHour !== null ? newHour : situation.scheduledAt;
  const status = statusOf(chart, situation);
  const title = [say(language, `calendar-interview-${facts.mode}`), ...withWhom(situation, language)].join(' · ');
  const summary = status === 'tentative' ? say(language, 'calendar-being-moved', { summary: title }) : title;
  return {
    start,
    end: start + interviewLength(situation.ledger),
    status,
    busy: true,
    summary,
    description: descriptionOf(situation, start, language),
    location: facts.link ?? (facts.whoCalls === 'me' ? facts.theirPhone : null),
    url: facts.link,
    alarms:
      status === 'confirmed'
        ? [
            { minutesBefore: 60, text: say(language, 'calendar-in-an-hour', { summary }) },
            { minutesBefore: 5, text: say(language, 'calendar-in-five-minutes', { summary }) },
          ]
        : [],
  };
}

/** The person and the organisation, as far as they are known. */
export function withWhom({ ledger: { facts } }: Situation, language: UiLanguage): string[] {
  return [spokenOf(facts.with[0], styleOf(language)), facts.org].filter(
    (each) => each !== null && each !== '',
  ) as string[];
}

function statusOf(chart: Chart, { hour, log, scheduledAt, ledger }: Situation): CalendarEvent['status'] {
  if (ledger.endedAt !== null) return 'confirmed';
  if (hour === 'called-off') return 'cancelled';
  const moves = (each: string) => chart.states[each]?.hour === 'moving';
  // After a day on which nobody came the hour is history; one that was moved beforehand must not ring.
  const begun = log.findLast(({ applied, from, to }) => applied && moves(to) && !moves(from));
  return hour === 'moving' && begun !== undefined && begun.at < scheduledAt ? 'tentative' : 'confirmed';
}

function descriptionOf({ ledger: { facts } }: Situation, start: number, language: UiLanguage): string {
  const form = styleOf(language);
  const own = hourIn(start, facts.zone, form);
  const theirDay = dayIn(start, facts.theirZone, form);
  const day = dayIn(start, facts.zone, form);
  const theirs = hourIn(start, facts.theirZone, form);
  const hour =
    own === theirs && day === theirDay
      ? own
      : say(language, 'hour-on-both-clocks', {
          own,
          theirs: day === theirDay ? theirs : `${theirDay} ${theirs}`,
          city: cityIn(start, facts.theirZone, form),
        });
  const number = (e164: string | null) => (e164 === null ? 'none' : phoneIn(e164, form));
  return [
    say(language, 'calendar-when', { day, hour }),
    ...(facts.job === null ? [] : [say(language, 'calendar-job', { job: facts.job })]),
    ...(facts.mode === 'phone' && facts.whoCalls === 'they'
      ? [say(language, 'calendar-they-call', { number: number(facts.myPhone) })]
      : []),
    ...(facts.whoCalls === 'me' && facts.link === null
      ? [say(language, 'calendar-you-call', { number: number(facts.theirPhone) })]
      : []),
    ...(facts.link === null ? [] : [say(language, 'calendar-link', { link: facts.link })]),
    ...(facts.dialIn === null
      ? []
      : [say(language, 'calendar-dial-in', { number: number(facts.dialIn), pin: facts.pin ?? 'none' })]),
    say(language, 'calendar-open'),
  ].join('\n');
}
