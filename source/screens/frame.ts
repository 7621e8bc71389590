import { deadlineLine } from './countdown.ts';
import { footerLines, plainFooter } from './footer.ts';
import { formLines } from './form.ts';
import { keysNow } from './keys-now.ts';
import type { Line } from './lines.ts';
import { BLANK, cut, line } from './lines.ts';
import { plainLines } from './messages.ts';
import { noticeLines } from './notices.ts';
import { agendaLines, helpLines, logLines, panelFooter, whyLines } from './panels.ts';
import { say } from './say.ts';
import type { Scrolled } from './scrolled.ts';
import { scrolled } from './scrolled.ts';
import { stepFrame } from './step-frame.ts';
import type { DayView, Setting, Size, View } from './view.ts';

/** The least that a screen needs; below it there is one line with the next deadline. */
export const SMALLEST: Size = { columns: 20, rows: 6 };

/** What is drawn: never more than rows − 1 rows, never wider than the columns. */
export type Frame = Scrolled;

const whole = (lines: readonly Line[]): Frame => ({ lines, most: 0, page: 0 });

/** The frame of a screen of that size: a function of what it shows and nothing else. */
export function frameOf(view: View, size: Size): Frame {
  const columns = Math.max(1, size.columns);
  const most = Math.max(1, size.rows - 1);
  const { state } = view;
  const { situation } = state;
  const small = size.columns < SMALLEST.columns || size.rows < SMALLEST.rows;
  if (situation === null) {
    if (state.form === null) return whole([BLANK]);
    const rows = small
      ? [line(cut(say(view.setting.language, 'form-hour'), columns, ''))]
      : formFrame(view, columns, most);
    return whole(rows);
  }
  const day: DayView = { ...view, situation };
  if (small) return whole([deadlineLine(day, columns)]);
  if (state.panel === 'step') return stepFrame(day, columns, most);
  if (state.panel !== 'plain') return panelFrame(day, columns, most);
  const text = plainLines(day, columns);
  // A text that stopped being true while it was shown leaves the step.
  return text.length === 0 ? stepFrame(day, columns, most) : plainFrame(day, text, columns, most);
}

/** The form; on a small screen the rows around the question that is open. */
function formFrame(view: View, columns: number, most: number): readonly Line[] {
  const { state, setting } = view;
  if (state.form === null) return [];
  if (state.panel === 'help')
    return scrolled(helpLines(setting, columns), state.scroll, { columns, rows: most }, setting).lines;
  const footer = footerLines(setting, keysNow(view), columns, 1);
  const rows = formLines(view, state.form, columns);
  const tight = rows.filter((row) => row !== BLANK);
  const room = most - footer.length;
  if (rows.length <= room) return [...rows, ...footer];
  const first = state.form.asking === 'hour' ? 0 : tight.length;
  return [...scrolled(tight, first, { columns, rows: room }, setting, null).lines, ...footer];
}

function simulatedLines(setting: Setting, columns: number): Line[] {
  return setting.simulated ? [line(cut(say(setting.language, 'simulated'), columns, ''), 'warning')] : [];
}

/** The text alone, what was said of it above, and the key that must work everywhere below. */
function plainFrame(view: DayView, text: readonly Line[], columns: number, most: number): Frame {
  const { setting, state } = view;
  const said = noticeLines(state.notices, setting, columns);
  const foot = most < 6 ? [] : plainFooter(view, columns);
  const head = [...simulatedLines(setting, columns), ...said].slice(0, Math.max(0, most - foot.length - 3));
  const body = scrolled(text, state.scroll, { columns, rows: most - head.length - foot.length }, setting);
  return { ...body, lines: [...head, ...body.lines, ...foot] };
}

function panelFrame(view: DayView, columns: number, most: number): Frame {
  const { state, setting } = view;
  const content =
    state.panel === 'help'
      ? helpLines(setting, columns)
      : state.panel === 'why'
        ? whyLines(view, columns)
        : state.panel === 'agenda'
          ? agendaLines(view, columns)
          : logLines(view, columns);
  const head = simulatedLines(setting, columns);
  const foot = panelFooter(setting, columns);
  const body = scrolled(content, state.scroll, { columns, rows: most - head.length - foot.length }, setting);
  return { ...body, lines: [...head, ...body.lines, ...foot] };
}

/** A text of the frame as plain rows, for a screen reader or a test. */
export function rowsOf(lines: readonly Line[]): string[] {
  return lines.map((row) => row.map(({ text }) => text).join(''));
}
