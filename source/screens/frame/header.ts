import type { Instant, Person } from '../../day/interview.ts';
import type { Situation } from '../../day/situation.ts';
import { isUntilSaid } from '../../day/until.ts';
import { cityIn, dayIn, hourIn } from '../../texts/hours.ts';
import { titleOf } from '../../texts/screen-values.ts';
import { harmless } from '../../wording/harmless.ts';
import { styleOf } from '../../wording/style-of.ts';
import type { UiLanguage } from '../../wording/words.ts';
import { type DayView, isQuiet, type Setting } from '../view.ts';
import { isToday, when } from './instants.ts';
import type { Line, Span } from './lines.ts';
import { cut, line, lineWidth, span, widthOf, wrappedParts } from './lines.ts';
import { fromNow } from './remaining.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';

/** A person by title and name; empty where nobody is known. */
export function nameOf(person: Person | undefined, setting: Setting): string {
  if (person === undefined) return '';
  return [titleOf(person, setting.language), person.first ?? '', person.last ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** Who it is with: "Mme Claire Dupont · Acme"; without a name or an organisation, "Interview". */
export function whoOf(situation: Situation, setting: Setting, separator = glyphsOf(setting.theme).dot): string {
  return partsOfWho(situation, setting).join(separator);
}

function partsOfWho(situation: Situation, setting: Setting): string[] {
  const known = knownOf(situation, setting);
  return known.length === 0 ? [say(setting.language, 'interview')] : known;
}

/** The name and the organisation as far as they are known, and the round from the second on. */
function knownOf({ ledger: { facts } }: Situation, setting: Setting): string[] {
  const names = [nameOf(facts.with[0], setting), facts.org ?? ''].map(harmless).filter((part) => part.trim() !== '');
  return facts.round > 1 ? [...names, say(setting.language, 'round', { round: facts.round })] : names;
}

/** The hour that it is now on every clock that matters: one's own first, then theirs, then the machine's. */
export function clocksOf(situation: Situation, setting: Setting): string[] {
  const { now, ledger } = situation;
  const { zone, theirZone } = ledger.facts;
  const { language, machineZone } = setting;
  const style = styleOf(language);
  const hour = (at: string): string => hourIn(now, at, style);
  const alone = theirZone === zone && machineZone === zone;
  const clocks = [alone ? hour(zone) : say(language, 'own-clock', { hour: hour(zone) })];
  if (theirZone !== zone) {
    clocks.push(say(language, 'their-clock', { hour: hour(theirZone), zone: cityIn(now, theirZone, style) }));
  }
  if (machineZone !== zone && machineZone !== theirZone) {
    clocks.push(say(language, 'here-clock', { hour: hour(machineZone), zone: cityIn(now, machineZone, style) }));
  }
  return clocks;
}

/** The hour of the interview: the agreed one, or when one met where that was before it (INV-11). */
function interviewAt({ scheduledAt, ledger: { endedAt, metAt } }: Situation): Instant {
  return endedAt !== null && endedAt < scheduledAt ? (metAt ?? endedAt) : scheduledAt;
}

/** The time of the interview on both clocks: "Interview: 14:30 (8:30 am, Montréal)". */
export function agreedOf(situation: Situation, setting: Setting): string {
  const { now, ledger } = situation;
  const scheduledAt = interviewAt(situation);
  const { zone, theirZone } = ledger.facts;
  const { language } = setting;
  const style = styleOf(language);
  const time = when(scheduledAt, now, zone, language);
  if (theirZone === zone) return say(language, 'agreed-at', { time });
  const otherDay = dayIn(scheduledAt, theirZone, style) !== dayIn(scheduledAt, zone, style);
  const hour = hourIn(scheduledAt, theirZone, style);
  const theirs = otherDay ? say(language, 'day-and-hour', { day: dayIn(scheduledAt, theirZone, style), hour }) : hour;
  return say(language, 'agreed-at-both', { time, theirs, zone: cityIn(scheduledAt, theirZone, style) });
}

/** The hour at which the person must leave, in the words of a sentence (default: short): "leave at 2:50 pm", with the day where it is another one. */
export function leaveWords(
  at: Instant,
  { now, ledger }: Situation,
  language: UiLanguage,
  key: 'leave-at' | 'leave-noted' = 'leave-at',
): string {
  const { zone } = ledger.facts;
  const today = isToday(at, now, zone) ? 'yes' : 'no';
  return say(language, key, { today, time: when(at, now, zone, language) });
}

/** The same while it stands: not once it is past, nor after the interview. */
export function leaveOf(situation: Situation, { language }: Setting): string | null {
  const { leaveAt, endedAt } = situation.ledger;
  return leaveAt === null || leaveAt <= situation.now || endedAt !== null || situation.ended
    ? null
    : leaveWords(leaveAt, situation, language);
}

function sides(left: Span, right: string, columns: number): Line | null {
  const gap = columns - lineWidth([left]) - widthOf(right);
  return gap >= 2 ? [left, span(' '.repeat(gap)), span(right)] : null;
}

/** The head of a step's screen: who, how, the clocks. */
export function headerLines(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const { language } = setting;
  const dot = glyphsOf(setting.theme).dot;
  const mode = say(language, `mode-${situation.ledger.facts.mode}`);
  // Where nobody is known the row below says what it is: here it would stand twice.
  const who = isQuiet(situation, setting) ? partsOfWho(situation, setting) : knownOf(situation, setting);
  const clocks = clocksOf(situation, setting);
  const right = [mode, ...clocks];
  const together = sides(span(who.join(dot)), right.join(dot), columns);
  if (together !== null) return [together];
  const named = wrappedParts(who, dot, columns, 'plain');
  // No name pushes what is to be done off the screen.
  const left = named.length <= 2 ? named : [line(cut(who.join(dot), columns, glyphsOf(setting.theme).more))];
  return [...left, ...wrappedParts(right, dot, columns, 'plain')];
}

/** The head on one row, where every row counts: who, and one's own hour. */
export function tightHeader({ setting, situation }: DayView, columns: number): Line {
  const { now, ledger } = situation;
  const hour = hourIn(now, ledger.facts.zone, styleOf(setting.language));
  const who = cut(whoOf(situation, setting), Math.max(1, columns - widthOf(hour) - 2), glyphsOf(setting.theme).more);
  return sides(span(who), hour, columns) ?? line(cut(who, columns, ''));
}

/** The agreed time, how far it is, which day it is, until when one stays reachable, and when one must leave. */
export function timeLines(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const { language } = setting;
  const dot = glyphsOf(setting.theme).dot;
  const at = interviewAt(situation);
  // An hour that is being moved, or was called off, is not counted down to.
  const counts = at <= situation.now || situation.hour === 'holds';
  const parts = [agreedOf(situation, setting), ...(counts ? [fromNow(at, situation.now, language)] : [])];
  if (situation.attempt > 1) parts.push(say(language, 'attempt', { attempt: situation.attempt }));
  if (situation.availableUntil !== null && situation.availableUntil > situation.now) {
    const hour = when(situation.availableUntil, situation.now, situation.ledger.facts.zone, language);
    const said = isUntilSaid(situation.ledger, setting.scenario.chart.states[situation.state]);
    parts.push(say(language, said ? 'reachable-until' : 'waiting-until', { hour }));
  }
  const leave = leaveOf(situation, setting);
  if (leave !== null) parts.push(leave);
  return wrappedParts(parts, dot, columns, 'dim');
}
