import { capOf } from '../keys/key-table.ts';
import { keysNow } from '../keys/keys-now.ts';
import type { DayView, Size, View } from '../view.ts';
import { bannerLines, bannerMark } from './banner.ts';
import { deadlineLine } from './countdown.ts';
import { detailsLines } from './details-panel.ts';
import { footerLines, plainFooter } from './footer.ts';
import { formLines } from './form.ts';
import { happeningLines, happeningWords } from './happening.ts';
import { helpLines } from './help-lines.ts';
import type { Line } from './lines.ts';
import { BLANK, cut, line, wrapped } from './lines.ts';
import { plainLines } from './messages.ts';
import { noticeLines } from './notices.ts';
import { agendaLines, logLines, panelFooter, whyLines } from './panels.ts';
import { pinned } from './pinned.ts';
import { prompterFrame } from './prompter.ts';
import { reachLines } from './reach-panel.ts';
import { say } from './say.ts';
import type { Scrolled } from './scrolled.ts';
import { scrolled } from './scrolled.ts';
import { stepFrame, WIDEST } from './step-frame.ts';
import { glyphsOf } from './theme.ts';

/** The least that a screen needs; below it there is one line with the next deadline. */
const SMALLEST: Size = { columns: 20, rows: 6 };

/** What is drawn: never more than rows − 1 rows, never wider than the columns. */
export type Frame = Scrolled;

const whole = (lines: readonly Line[]): Frame => ({ lines, most: 0, page: 0 });

/** The frame of a screen of that size: a function of what it shows and nothing else. */
export function frameOf(view: View, size: Size): Frame {
  const columns = Math.max(1, size.columns);
  const most = Math.max(1, size.rows - 1);
  if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) return whole([smallLine(view, columns)]);
  const head = [...bannerLines(view.setting, columns), ...outside(view, columns)].slice(0, most - 1);
  const frame = panelOf(view, columns, most - head.length);
  return { ...frame, lines: [...head, ...frame.lines] };
}

/** What happens outside the screen, whatever is on it: a telephone rings over a page of help too. */
function outside(view: View, columns: number): Line[] {
  const { situation } = view.state;
  return situation === null ? [] : happeningLines({ ...view, situation }, columns);
}

/** The only row of a screen that is too small for anything else. */
function smallLine(view: View, columns: number): Line {
  const { setting, state } = view;
  if (state.situation !== null) {
    const day: DayView = { ...view, situation: state.situation };
    const happens = happeningWords(day);
    return happens === null ? deadlineLine(day, columns) : line(cut(bannerMark(setting) + happens, columns, ''));
  }
  if (state.form === null) return BLANK;
  return line(cut(bannerMark(setting) + say(setting.language, 'form-hour'), columns, ''));
}

/** What fills the screen below its banner; a text to be selected by hand has the whole width. */
function panelOf(view: View, width: number, most: number): Frame {
  const { state } = view;
  const columns = state.panel === 'plain' ? width : Math.min(width, WIDEST);
  const { situation } = state;
  if (situation === null) return whole(state.form === null ? [BLANK] : formFrame(view, columns, most));
  const day: DayView = { ...view, situation };
  if (state.panel === 'step') return stepFrame(day, width, most);
  if (state.panel === 'prompter') return prompterFrame(day, columns, most);
  if (state.panel === 'reach') return reachFrame(day, columns, most);
  if (state.panel !== 'plain') return panelFrame(day, columns, most);
  const text = plainLines(day, columns);
  // A text that stopped being true while it was shown leaves the step.
  return text.length === 0 ? stepFrame(day, width, most) : plainFrame(day, text, columns, most);
}

/** The form; on a small screen the rows around the question that is open. */
function formFrame(view: View, columns: number, most: number): readonly Line[] {
  const { state, setting } = view;
  if (state.form === null) return [];
  if (state.panel === 'help') return pageFrame(view, helpLines(view, columns), columns, most).lines;
  const footer = footerLines(setting, keysNow(view), columns, 1);
  const rows = formLines(view, state.form, columns);
  const tight = rows.filter((row) => row !== BLANK);
  const room = most - footer.length;
  if (rows.length <= room) return pinned(rows, footer, most);
  const open = tight.findLastIndex((row) => row.some(({ tone }) => tone === 'cursor' || tone === 'selected'));
  // Of the form alone its beginning; below an invitation the question that is open, with what is understood of it.
  const start =
    state.form.given.length === 0 && state.form.asking === 'hour' ? 0 : open + Math.floor(room / 2) + 1 - room;
  const first = state.form.asking === 'mode' ? tight.length : start;
  return pinned(scrolled(tight, first, { columns, rows: room }, setting, []).lines, footer, most);
}

/** The text alone, what was said of it above, and the key that must work everywhere below. */
function plainFrame(view: DayView, text: readonly Line[], columns: number, most: number): Frame {
  const { setting, state } = view;
  const said = noticeLines(state.notices, setting, columns);
  const foot = most < 6 ? [] : plainFooter(view, columns);
  const head = said.slice(0, Math.max(0, most - foot.length - 3));
  const body = scrolled(text, state.scroll, { columns, rows: most - head.length - foot.length }, setting);
  return { ...body, lines: pinned([...head, ...body.lines], foot, most) };
}

/** A way to them, what was said of it above, and its keys below. */
function reachFrame(view: DayView, columns: number, most: number): Frame {
  const { setting, state } = view;
  const said = noticeLines(state.notices, setting, columns).slice(0, Math.max(0, most - 3));
  const keys = say(setting.language, 'reach-keys', {
    sides: glyphsOf(setting.theme).sides,
    open: capOf(setting.keys, 'open'),
  });
  const foot = wrapped(keys, columns, 'dim').slice(0, 1);
  const room = { columns, rows: most - said.length - foot.length };
  const body = scrolled(reachLines(view, room, { columns, rows: most + 1 }), state.scroll, room, setting);
  return { ...body, lines: pinned([...said, ...body.lines], foot, most) };
}

function panelFrame(view: DayView, columns: number, most: number): Frame {
  const { state } = view;
  const content =
    state.panel === 'help'
      ? helpLines(view, columns)
      : state.panel === 'why'
        ? whyLines(view, columns)
        : state.panel === 'agenda'
          ? agendaLines(view, columns)
          : state.panel === 'details'
            ? detailsLines(view, columns)
            : logLines(view, columns);
  return pageFrame(view, content, columns, most);
}

/** A page over everything else, and how it is scrolled and left. */
function pageFrame(view: View, content: readonly Line[], columns: number, most: number): Frame {
  const foot = panelFooter(view, columns);
  const room = { columns, rows: most - foot.length };
  const body = scrolled(content, inSight(view, content, room.rows), room, view.setting);
  return { ...body, lines: pinned(body.lines, foot, most) };
}

/** Where a page begins: where it was scrolled to, and in the agenda with the one that is chosen in sight. */
function inSight({ state }: View, content: readonly Line[], rows: number): number {
  const chosen = content.findIndex((row) => row.some(({ tone }) => tone === 'selected'));
  // A row above and one below may say what is out of sight, and what comes next stands under its name.
  return chosen < 0 || state.panel !== 'agenda' ? state.scroll : Math.max(0, chosen - Math.max(1, rows - 4));
}

/** A text of the frame as plain rows, for a screen reader or a test. */
export function rowsOf(lines: readonly Line[]): string[] {
  return lines.map((row) => row.map(({ text }) => text).join(''));
}
