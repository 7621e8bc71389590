import { flagOfFact } from '../day/facts.ts';
import { DAY, type Instant, MINUTE } from '../day/interview.ts';
import { type Notes, notedLines } from '../day/notes.ts';
import { isSpoken, type Offer, type Situation } from '../day/situation.ts';
import { isUntilSaid } from '../day/until.ts';
import { dayFrom, untilWhen, when } from '../screens/frame/instants.ts';
import { recipientWords } from '../screens/frame/recipient.ts';
import { spanWords } from '../screens/frame/remaining.ts';
import { cityIn, dayIn, hourIn } from '../texts/hours.ts';
import { choiceLabel, shortName, stateTitle, stepWords, textName } from '../texts/interface.ts';
import { spokenOf } from '../texts/people.ts';
import { recipientsOf } from '../texts/recipients.ts';
import { renderMessage } from '../texts/render.ts';
import { say } from '../wording/say.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage } from '../wording/words.ts';
import { disagreementText } from './disagreement-text.ts';
import { editCommand } from './edit-command.ts';
import type { NamedScenario } from './find-scenario.ts';

/** An hour with its day, whatever day it is now. */
export function dayAndHour(at: Instant, zone: string, language: UiLanguage, now = at): string {
  const hour = hourIn(at, zone, styleOf(language));
  return say(language, 'day-and-hour', { day: dayFrom(now, at, zone, language), hour });
}

/** Who it is with and where: `Mme Claire Dupont · Lumen · by phone`. */
export function whoLine({ ledger: { facts } }: Situation, language: UiLanguage): string {
  const name = spokenOf(facts.with[0], styleOf(language), false);
  const round = facts.round > 1 ? say(language, 'round', { round: facts.round }) : null;
  return [name, facts.org, round, say(language, `by-${facts.mode}`)]
    .filter((each) => each !== null && each !== '')
    .join(' · ');
}

/** The agreed hour on one's own clock, and on theirs where it differs. */
export function agreedHour({ scheduledAt, now, ledger: { facts } }: Situation, language: UiLanguage): string {
  const own = when(scheduledAt, now, facts.zone, language);
  const day = (zone: string) => dayIn(scheduledAt, zone, styleOf(language));
  const hour = hourIn(scheduledAt, facts.theirZone, styleOf(language));
  const otherDay = day(facts.zone) !== day(facts.theirZone);
  const theirs = otherDay ? dayAndHour(scheduledAt, facts.theirZone, language) : hour;
  if (!otherDay && hour === hourIn(scheduledAt, facts.zone, styleOf(language))) return own;
  const city = cityIn(scheduledAt, facts.theirZone, styleOf(language));
  return say(language, 'hour-on-both-clocks', { own, theirs, city });
}

/** The agreed hour and now on the machine's clock; nothing where that shows what one's own does. */
function machineLines({ scheduledAt, now, ledger }: Situation, machineZone: string, language: UiLanguage): string[] {
  const { zone } = ledger.facts;
  const hours = (each: string) => [when(scheduledAt, now, each, language), when(now, now, each, language)] as const;
  const [hour, present] = hours(machineZone);
  const [own, ownPresent] = hours(zone);
  if (hour === own && present === ownPresent) return [];
  const city = cityIn(now, machineZone, styleOf(language));
  return [say(language, 'machine-clock', { hour, now: present, city })];
}

/**
 * The step in plain text: what to do, until when, the choices, the messages.
 * @param machineZone the machine's zone: its clock is shown too where it differs.
 */
export function statusText(
  scenario: NamedScenario,
  situation: Situation,
  language: UiLanguage,
  machineZone: string,
  notes: Notes,
): string {
  const { facts } = situation.ledger;
  const hour = (at: Instant) => when(at, situation.now, facts.zone, language);
  const { title, advice } = stepWords(scenario.interface, situation, language);
  const lines = [
    whoLine(situation, language),
    say(language, 'interview-at', { hour: agreedHour(situation, language), now: hour(situation.now) }),
    ...machineLines(situation, machineZone, language),
    ...(situation.clockBehind ? [say(language, 'clock-behind')] : []),
    ...disagreementText(situation, language),
    '',
    title,
    ...advice,
  ];
  const { deadline, availableUntil } = situation;
  if (deadline) {
    const next =
      deadline.leadsTo === null ? null : stateTitle(scenario.interface, situation, deadline.leadsTo, language);
    const until = untilWhen(deadline.at, situation.now, facts.zone, language, true);
    lines.push(next === null ? say(language, 'until-hour', { until }) : say(language, 'until-then', { until, next }));
  }
  if (availableUntil !== null) {
    const said = isUntilSaid(situation.ledger, scenario.chart.states[situation.state]);
    lines.push(say(language, said ? 'told-them-until' : 'waiting-until-hour', { hour: hour(availableUntil) }));
  }
  if (situation.choices.length > 0) lines.push('', say(language, 'you-can-tell'));
  for (const { event, key, needs } of situation.choices) {
    const label = choiceLabel(scenario.interface, situation, event, language);
    const with_ = needs.map((name) => ` --set ${name}=…`).join('');
    lines.push(`  ${(key ?? '-').padEnd(2)} ${`${event}${with_}`.padEnd(30)} ${label}`);
  }
  for (const offer of situation.offers) {
    const { text, channel, person } = offer;
    const rendering = renderMessage(scenario.messages, situation, text, { channel, person });
    const name = person === undefined ? null : spokenOf(facts.with[person], styleOf(language));
    const head = [textName(scenario.interface, text, language), name].filter((each) => each !== null).join(' · ');
    lines.push('', `— ${head} (${text}, ${channel})`);
    const to = channel === 'email' ? recipientWords(recipientsOf(offer, situation), language) : null;
    if (to !== null) lines.push(to);
    if (rendering.kind === 'message') {
      const { subject, body } = rendering.message;
      if (subject !== null) lines.push(`${say(language, 'subject')} ${subject}`, '');
      lines.push(body);
      // What a terminal shows is parted into rows; whoever selects it with the mouse would send those rows.
      if (!isSpoken(channel)) lines.push(say(language, 'copy-with', { command: copyCommand(offer, situation) }));
    } else if (rendering.kind === 'missing') {
      lines.push(
        say(language, 'facts-missing', {
          names: rendering.facts.map(flagOfFact).join(', '),
          command: editCommand(situation.id, rendering.facts),
        }),
      );
    } else {
      lines.push(say(language, rendering.problem.code, rendering.problem.values));
    }
  }
  const noted = notedLines(notes);
  if (noted.length > 0) lines.push('', say(language, 'your-notes'), ...noted.map((text) => `  ${text}`));
  return lines.join('\n');
}

/** The command that copies an offered message: `jour-j text email-no-show 2026-11-23-dupont --copy`. */
function copyCommand({ text, person }: Offer, { id, ledger: { facts } }: Situation): string {
  const name = person === undefined ? null : spokenOf(facts.with[person], 'en-GB', false);
  return ['jour-j text', text, id, ...(name === null ? [] : [`--to "${name}"`]), '--copy'].join(' ');
}

/** One line for a status bar: the step and what is left of it. */
export function shortStatus(scenario: NamedScenario, situation: Situation, language: UiLanguage): string {
  const { deadline, now } = situation;
  const step = shortName(scenario.interface, situation.state, language);
  if (!deadline) return step;
  const then = deadline.leadsTo === null ? '' : shortName(scenario.interface, deadline.leadsTo, language);
  const left = Math.max(0, Math.ceil((deadline.at - now) / MINUTE)) * MINUTE;
  if (left < DAY) return say(language, 'short-status', { step, left: spanWords(left, language), then });
  const day = dayIn(deadline.at, situation.ledger.facts.zone, styleOf(language));
  return say(language, 'short-status-day', { step, day, then });
}
