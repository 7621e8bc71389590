import type { Situation } from '../../day/situation.ts';
import { dayIn } from '../../texts/hours.ts';
import { shortName } from '../../texts/interface.ts';
import { styleOf } from '../../wording/style-of.ts';
import type { DayView, Setting } from '../view.ts';
import { isQuiet } from '../view.ts';
import { bannerMark } from './banner.ts';
import { bigDigits } from './big-digits.ts';
import { hourAhead } from './hour-ahead.ts';
import { beginsDay, isToday, untilWhen, when } from './instants.ts';
import type { Line } from './lines.ts';
import { line, span, startOf, widthOf, wrap, wrapped } from './lines.ts';
import { clockLeft, fromNow } from './remaining.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';

/** What comes at the deadline, in words; where that depends on what is told, until when the step lasts. */
export function thenWords(situation: Situation, setting: Setting): string | null {
  const ahead = hourAhead(situation, setting);
  if (ahead === null) return null;
  const { now, ledger, scheduledAt } = situation;
  const { language } = setting;
  const { zone } = ledger.facts;
  const { at, step } = ahead;
  if (step === null) return untilWhen(at, now, zone, language);
  const isWholeDay = beginsDay(at, zone) && at !== scheduledAt && !isToday(at, now, zone);
  const time = isWholeDay ? dayIn(at, zone, styleOf(language)) : when(at, now, zone, language);
  // The name of a step stands in one piece, wherever a row ends.
  const name = step.replaceAll(' ', '\u00a0');
  return say(language, isToday(at, now, zone) ? 'then-at' : 'then-on-day', { time, step: name });
}

/** Whether the step counts down at all: not while somebody talks, not where one is to breathe, not at an end. */
export function countsDown(situation: Situation, setting: Setting): boolean {
  const unhurried = setting.scenario.chart.states[situation.state]?.unhurried ?? false;
  return situation.deadline !== null && !situation.ended && !unhurried && !isQuiet(situation, setting);
}

/** `deadline − now` in words, or as a clock with the word that makes it none of the day; null where nothing counts down. */
function leftWords({ setting, situation }: DayView): string | null {
  const { language } = setting;
  const ahead = hourAhead(situation, setting);
  if (!countsDown(situation, setting) || ahead === null) return null;
  const clock = clockLeft(ahead.at - situation.now);
  return clock === null ? fromNow(ahead.at, situation.now, language) : say(language, 'clock-left', { clock });
}

/** What comes at the deadline in the fewest words, for a narrow row: its hour and its name. */
function nextWords(situation: Situation, setting: Setting): string | null {
  const ahead = hourAhead(situation, setting);
  if (ahead === null || ahead.step === null || !isToday(ahead.at, situation.now, situation.ledger.facts.zone))
    return null;
  const time = when(ahead.at, situation.now, situation.ledger.facts.zone, setting.language);
  return say(setting.language, 'small-deadline', { time, step: ahead.step.replaceAll(' ', '\u00a0') });
}

/** `deadline − now` in one line, and what comes then. */
export function smallCountdown(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const then = thenWords(situation, setting);
  const left = leftWords(view);
  const dot = glyphsOf(setting.theme).dot;
  if (left === null || then === null) return [];
  const short = nextWords(situation, setting) ?? then;
  const isShorter = widthOf(left + dot + then) > columns && widthOf(left + dot + short) <= columns;
  const [first = '', ...rest] = wrap(left + dot + (isShorter ? short : then), columns);
  const apart = wrapped(then, columns);
  // Apart they are read more easily; together where that saves a row.
  if (rest.length > 0 && rest.length >= apart.length) return [line(left, 'accent'), ...apart];
  return [[span(left, 'accent'), span(first.slice(left.length))], ...rest.map((each) => line(each))];
}

/** The same on one row: what comes then is left out where there is no room for all of it. */
export function countdownRow(view: DayView, columns: number): Line[] {
  const whole = smallCountdown(view, columns);
  const left = leftWords(view);
  return whole.length > 1 && left !== null ? [line(left, 'accent')] : whole;
}

/** `deadline − now` in digits of three rows, what comes then beside them; from an hour on, or too narrow, in one line. */
export function bigCountdown(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const then = thenWords(situation, setting);
  const ahead = hourAhead(situation, setting);
  if (!countsDown(situation, setting) || ahead === null || then === null) return [];
  const clock = clockLeft(ahead.at - situation.now);
  if (clock === null) return smallCountdown(view, columns);
  const digits = bigDigits(clock, setting.theme.ascii);
  const room = columns - widthOf(digits[0]) - 5;
  const beside = wrap(then, Math.max(1, room));
  if (room < 12 || beside.length > 3) return smallCountdown(view, columns);
  // A single row of words stands in the middle of the digits.
  const words = beside.length === 1 ? ['', beside[0] ?? '', ''] : beside;
  return digits.map((row, index) => {
    const word = words[index] ?? '';
    return word === '' ? [span(`  ${row}`, 'accent')] : [span(`  ${row}`, 'accent'), span(`   ${word}`)];
  });
}

/** Where the terminal is too small for anything else: the next hour in one line. */
export function deadlineLine(view: DayView, columns: number): Line {
  const { setting, situation } = view;
  const { language, scenario } = setting;
  const mark = bannerMark(setting);
  const ahead = hourAhead(situation, setting);
  if (ahead === null) return line(startOf(mark + say(language, 'no-deadline'), columns));
  const time = when(ahead.at, situation.now, situation.ledger.facts.zone, language);
  const step = ahead.step ?? shortName(scenario.interface, situation.state, language);
  return line(startOf(mark + say(language, 'small-deadline', { time, step }), columns), 'strong');
}
