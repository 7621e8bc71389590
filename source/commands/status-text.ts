import { type Instant, MINUTE } from '../day/interview.ts';
import type { Situation } from '../day/situation.ts';
import { cityIn, dayIn, hourIn } from '../texts/hours.ts';
import { choiceLabel, shortName, stateTitle, stepWords, textName } from '../texts/interface.ts';
import { spokenOf } from '../texts/people.ts';
import { renderMessage } from '../texts/render.ts';
import { say } from '../wording/say.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { LoadedScenario } from './scenario.ts';

const FORM = { fr: 'fr-FR', en: 'en-GB' } as const;

/** An hour as the person reads it: their own clock, with the day where it is not today's. */
export function hourFor(at: Instant, zone: string, now: Instant, language: UiLanguage): string {
  const hour = hourIn(at, zone, FORM[language]);
  const day = dayIn(at, zone, FORM[language]);
  return day === dayIn(now, zone, FORM[language]) ? hour : say(language, 'day-and-hour', { day, hour });
}

/** Who it is with and where: `Mme Claire Dupont · Lumen · by phone`. */
export function whoLine({ ledger: { facts } }: Situation, language: UiLanguage): string {
  const name = spokenOf(facts.with[0], FORM[language], false);
  return [name, facts.org, say(language, `by-${facts.mode}`)]
    .filter((each) => each !== null && each !== '')
    .join(' · ');
}

/** The agreed hour on one's own clock, and on theirs where it differs. */
export function agreedHour({ scheduledAt, now, ledger: { facts } }: Situation, language: UiLanguage): string {
  const own = hourFor(scheduledAt, facts.zone, now, language);
  const theirs = hourFor(scheduledAt, facts.theirZone, now, language);
  const day = dayIn(scheduledAt, facts.zone, FORM[language]);
  const today = day === dayIn(now, facts.zone, FORM[language]);
  const hour = today
    ? own
    : say(language, 'day-and-hour', { day, hour: hourIn(scheduledAt, facts.zone, FORM[language]) });
  return own === theirs
    ? hour
    : say(language, 'hour-on-both-clocks', {
        own: hour,
        theirs,
        city: cityIn(scheduledAt, facts.theirZone, FORM[language]),
      });
}

/** The step in plain text: what to do, until when, the choices, the messages. */
export function statusText(scenario: LoadedScenario, situation: Situation, language: UiLanguage): string {
  const { facts } = situation.ledger;
  const hour = (at: Instant) => hourFor(at, facts.zone, situation.now, language);
  const { title, advice } = stepWords(scenario.interface, situation, language);
  const lines = [
    whoLine(situation, language),
    say(language, 'interview-at', { hour: agreedHour(situation, language), now: hour(situation.now) }),
    ...(situation.clockBehind ? [say(language, 'clock-behind')] : []),
    '',
    title,
    ...advice,
  ];
  const { deadline, availableUntil } = situation;
  if (deadline) {
    const next =
      deadline.leadsTo === null ? null : stateTitle(scenario.interface, situation, deadline.leadsTo, language);
    lines.push(
      next === null
        ? say(language, 'until-hour', { hour: hour(deadline.at) })
        : say(language, 'until-then', { hour: hour(deadline.at), next }),
    );
  }
  if (availableUntil !== null) lines.push(say(language, 'told-them-until', { hour: hour(availableUntil) }));
  if (situation.choices.length > 0) lines.push('', say(language, 'you-can-tell'));
  for (const { event, key, needs } of situation.choices) {
    const label = choiceLabel(scenario.interface, situation, event, language);
    const with_ = needs.map((name) => ` --set ${name}=…`).join('');
    lines.push(`  ${(key ?? '-').padEnd(2)} ${`${event}${with_}`.padEnd(30)} ${label}`);
  }
  for (const { text, channel } of situation.offers) {
    const rendering = renderMessage(scenario.messages, situation, text, { channel });
    lines.push('', `— ${textName(scenario.interface, text, language)} (${text}, ${channel})`);
    if (rendering.kind === 'message') {
      const { subject, body } = rendering.message;
      if (subject !== null) lines.push(`${say(language, 'subject')} ${subject}`, '');
      lines.push(body);
    } else if (rendering.kind === 'missing') {
      lines.push(say(language, 'facts-missing', { names: rendering.facts.map(flagName).join(', ') }));
    } else {
      lines.push(say(language, rendering.problem.code, rendering.problem.values));
    }
  }
  return lines.join('\n');
}

/** A fact by its public name: `myPhone` is `my-phone`. */
export function flagName(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** One line for a status bar: the step and what is left of it. */
export function shortStatus(scenario: LoadedScenario, situation: Situation, language: UiLanguage): string {
  const { deadline, now } = situation;
  const step = shortName(scenario.interface, situation.state, language);
  if (!deadline) return step;
  const left = Math.max(0, Math.ceil((deadline.at - now) / MINUTE));
  const then = deadline.leadsTo === null ? '' : shortName(scenario.interface, deadline.leadsTo, language);
  return left < 24 * 60
    ? say(language, 'short-status', {
        step,
        left: left < 60 ? `${left} min` : `${Math.floor(left / 60)} h ${String(left % 60).padStart(2, '0')}`,
        then,
      })
    : say(language, 'short-status-day', {
        step,
        day: dayIn(deadline.at, situation.ledger.facts.zone, FORM[language]),
        then,
      });
}
