import type { Instant } from '../../day/interview.ts';
import { DAY } from '../../day/interview.ts';
import type { LineStep, Situation } from '../../day/situation.ts';
import { LEFT_UNDONE, SENT_AFTER_ALL } from '../../scenario/known-events.ts';
import { dayIn, hourIn, weekdayIn } from '../../texts/hours.ts';
import { shortName } from '../../texts/interface.ts';
import { styleOf } from '../../wording/style-of.ts';
import type { DayView, Setting } from '../view.ts';
import { beginsDay, isToday } from './instants.ts';
import type { Line, Span } from './lines.ts';
import { lineWidth, span, widthOf } from './lines.ts';
import { glyphsOf } from './theme.ts';

/**
 * The day as one row of steps: those in which something was told with a tick,
 * those that only the clock passed without, the present one marked, coming ones with
 * their hour where the clock alone tells it. What does not fit is folded away at
 * both ends, the present step never.
 */
export function dayLine(view: DayView, columns: number): Line[] {
  const { setting, situation } = view;
  const steps = situation.line;
  const here = steps.findIndex((step) => step.place === 'present');
  if (here === -1) return [];
  const glyphs = glyphsOf(setting.theme);
  const pieces = steps.map((step) => pieceOf(step, view));
  const gap = widthOf(glyphs.dot);
  const fold = widthOf(glyphs.more) + 1;
  const width = (from: number, to: number): number =>
    pieces.slice(from, to + 1).reduce((sum, piece) => sum + lineWidth([piece]), 0) +
    (to - from) * gap +
    (from > 0 ? fold : 0) +
    (to < pieces.length - 1 ? fold : 0);
  let first = here;
  let last = here;
  // What comes is worth more than what is over: one step behind for two ahead.
  for (let turn = 0; turn < pieces.length * 3; turn += 1) {
    const ahead = turn % 3 !== 2;
    if (ahead && last + 1 < pieces.length && width(first, last + 1) <= columns) last += 1;
    else if (!ahead && first > 0 && width(first - 1, last) <= columns) first -= 1;
  }
  const row: Span[] = first > 0 ? [span(`${glyphs.more} `, 'dim')] : [];
  pieces.slice(first, last + 1).forEach((piece, index) => {
    if (index > 0) row.push(span(glyphs.dot, 'dim'));
    row.push(piece);
  });
  if (last < pieces.length - 1) row.push(span(` ${glyphs.more}`, 'dim'));
  return [row];
}

function pieceOf(step: LineStep, view: DayView): Span {
  const { setting, situation } = view;
  const glyphs = glyphsOf(setting.theme);
  const name = shortName(setting.scenario.interface, step.state, setting.language);
  if (step.place === 'past') {
    return wasTold(step, view) ? span(`${glyphs.told} ${name}`) : span(`${glyphs.passed} ${name}`, 'dim');
  }
  if (step.place === 'present') return span(`${glyphs.present} ${name}`, 'accent');
  if (step.at === null) return span(name, 'dim');
  return span(`${name} ${hourOf(step.at, situation, setting)}`, 'dim');
}

/** Whether something of this step itself was told in it: a call that came meanwhile says nothing of the step. */
function wasTold({ state, at }: LineStep, { setting, situation }: DayView): boolean {
  const step = setting.scenario.chart.states[state];
  return situation.log.some(({ applied, from, event, set, at: toldAt }) => {
    if (!applied || (at !== null && toldAt < at)) return false;
    if (event === SENT_AFTER_ALL) return set?.message !== undefined && set.message === step?.contact?.text;
    const branches = from === state ? (step?.on[event]?.branches.filter(({ everywhere }) => !everywhere) ?? []) : [];
    const leftUndone = LEFT_UNDONE.includes(event) && branches.every((branch) => branch.do.length === 0);
    return branches.length > 0 && !leftUndone;
  });
}

/** The hour today; on another day its weekday as well, and from a week on the day alone (T16). */
function hourOf(at: Instant, { now, ledger }: Situation, { language }: Setting): string {
  const { zone } = ledger.facts;
  const style = styleOf(language);
  if (isToday(at, now, zone)) return hourIn(at, zone, style);
  if (at - now >= 6 * DAY) return dayIn(at, zone, style);
  const weekday = weekdayIn(at, zone, style);
  return beginsDay(at, zone) ? weekday : `${weekday} ${hourIn(at, zone, style)}`;
}
