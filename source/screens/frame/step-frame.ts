import { MINUTE } from '../../day/interview.ts';
import { BY_CLOCK } from '../../scenario/chart.ts';
import { stepWords } from '../../texts/interface.ts';
import { capOf } from '../keys/key-table.ts';
import { keysNow } from '../keys/keys-now.ts';
import type { DayView, Size } from '../view.ts';
import { isQuiet } from '../view.ts';
import { choiceLines, choiceWindow } from './choices.ts';
import { bigCountdown, countdownRow, smallCountdown } from './countdown.ts';
import { dayLine } from './day-line.ts';
import { disagreementLines } from './disagreement-lines.ts';
import { footerLines } from './footer.ts';
import { headerLines, leaveOf, tightHeader, timeLines } from './header.ts';
import { interruptedLines } from './interrupted.ts';
import type { Line, Tone } from './lines.ts';
import { apart, BLANK, wrapped } from './lines.ts';
import { linkLines } from './link-line.ts';
import { interruptionLines, isAloud, messageBlocks, messagePages, otherCallerLines, pageShown } from './messages.ts';
import { noteLines } from './note-lines.ts';
import { noticeLines } from './notices.ts';
import { ownFactsLines } from './own-facts-line.ts';
import { pinned } from './pinned.ts';
import { type Plan, plansFor, STINGIEST_PLANS, STINGY_PLANS } from './plans.ts';
import { closingLines, promptLines, tightPromptLines } from './prompt.ts';
import { say } from './say.ts';
import type { Scrolled } from './scrolled.ts';
import { scrolled } from './scrolled.ts';

/** The parts of the step's screen, before it is decided what there is room for. */
interface Parts {
  readonly header: readonly Line[];
  /** The same on one row. */
  readonly tightHeader: readonly Line[];
  readonly time: readonly Line[];
  /** When one must leave, where the other hours have no room. */
  readonly leave: readonly Line[];
  readonly day: readonly Line[];
  readonly title: readonly Line[];
  /** The way into the meeting, and what of one's own is missing. */
  readonly link: readonly Line[];
  /** What was interrupted, and until when that would have lasted. */
  readonly interrupted: readonly Line[];
  readonly aside: readonly Line[];
  readonly big: readonly Line[];
  readonly small: readonly Line[];
  readonly advice: readonly Line[];
  readonly messages: readonly Line[];
  /** How many of these rows are texts, without the notes below them: all of them, and the first. */
  readonly spoken: readonly number[];
  /** The rows of the messages that only say which page it is. */
  readonly pages: number;
  /** What stands below everything else, and only where nothing else needs its room. */
  readonly last: readonly Line[];
  /** The messages are read aloud: their room counts more than big digits. */
  readonly aloud: boolean;
  /** A question in a field; it stands where the choices stand. */
  readonly question: readonly Line[] | null;
  readonly notices: readonly Line[];
  readonly footer: readonly Line[];
  /** The same on one row. */
  readonly keys: readonly Line[];
}

/** Columns below which the keys may take two rows. */
const NARROW = 60;

/** Columns beyond which a row of words is hard to read, and its end too far from its beginning. */
export const WIDEST = 100;

function partsOf(view: DayView, columns: number, most: number, width: number): Parts {
  const { setting, state, situation } = view;
  const quiet = isQuiet(situation, setting);
  const words = stepWords(setting.scenario.interface, situation, setting.language);
  const behind = situation.clockBehind ? wrapped(say(setting.language, 'clock-behind'), columns, 'warning') : [];
  const question =
    state.prompt !== null
      ? promptLines(view, state.prompt, columns)
      : state.closing
        ? closingLines(setting, columns)
        : null;
  const header = headerLines(view, columns);
  const leave = leaveOf(situation, setting);
  const texts = [otherCallerLines(view, columns), ...messageBlocks(view, columns)];
  const inTone = (rows: readonly Line[]): readonly Line[] =>
    quiet ? rows.map((row) => row.map(({ text }) => ({ text, tone: 'dim' as const }))) : rows;
  return {
    header: inTone(header),
    tightHeader: inTone(header.length > 1 ? [tightHeader(view, columns)] : header),
    time: quiet ? [] : timeLines(view, columns),
    leave: quiet || leave === null ? [] : wrapped(leave, columns, 'dim'),
    day: quiet ? [] : dayLine(view, width),
    title: wrapped(words.title, columns, titleTone(view)),
    link: [...linkLines(view, columns), ...ownFactsLines(view, columns)],
    interrupted: interruptedLines(view, columns),
    aside: [...behind, ...(quiet ? [] : disagreementLines(view, columns))],
    big: bigCountdown(view, columns),
    small: smallCountdown(view, columns),
    advice: words.advice.flatMap((text) => wrapped(text, columns, quiet ? 'dim' : 'plain')),
    messages: apart([...texts, noteLines(view, columns)]),
    spoken: [apart(texts).length, apart(texts.slice(0, 2)).length],
    pages: messagePages(situation, setting, state.given).length > 1 ? 1 : 0,
    last: interruptionLines(view, columns),
    aloud: isAloud(pageShown(situation, setting, state)),
    question,
    notices: noticeLines(state.notices, setting, columns),
    footer: footerLines(setting, keysNow(view), columns, columns < NARROW && most > 12 ? 2 : 1),
    keys: footerLines(setting, keysNow(view), columns, 1),
  };
}

/** How long a step to which the clock alone led is shown as new. */
const NEW_FOR = MINUTE;

/**
 * What to do stands out from all around it; in another colour while it is new, where a bell may ring for it. It steps
 * back while something is asked, and while somebody talks (INV-09).
 */
function titleTone({ situation, setting, state }: DayView): Tone {
  if (isQuiet(situation, setting)) return 'dim';
  if (state.prompt !== null || state.closing) return 'strong';
  const { now, enteredAt, mayRing, log } = situation;
  const isNew = mayRing && now - enteredAt < NEW_FOR && log.at(-1)?.event === BY_CLOCK;
  return isNew ? 'new' : 'title';
}

/** The rows of the advice that are in sight whatever scrolls: they say what to do. */
const ADVICE_ROWS = 2;

/** Rows of the scrolling part below which the countdown gives up its big digits, and the rest its place. */
const READABLE_ROWS = 6;
const LEAST_ROWS = 3;

/** A heading, the first two rows of its text, and the mark of what is out of sight. */
const BEGUN_ROWS = 4;

/** How many rows are asked for what scrolls, and the plans that may give them. */
interface Try {
  readonly least: number;
  /** The rows are counted from where the text begins. */
  readonly begun: boolean;
  readonly plans: readonly Plan[];
}

/** One try after the other; half of the keys give way to what is read aloud, and last of all to the beginning of a text. */
function triesFor({ messages, aloud, spoken }: Parts): Try[] {
  const least = (rows: readonly number[], begun: boolean, plans: readonly Plan[]): Try[] =>
    rows.map((each) => ({ least: each, begun, plans }));
  if (messages.length === 0) return least([LEAST_ROWS], false, STINGY_PLANS);
  if (!aloud) {
    return [
      ...least([BEGUN_ROWS, LEAST_ROWS], true, STINGY_PLANS),
      ...least([LEAST_ROWS], true, STINGIEST_PLANS),
      ...least([LEAST_ROWS], false, STINGY_PLANS),
    ];
  }
  // What is said is whole, wherever it can be, or else its first text, with a row for the mark of what is below it.
  const whole = spoken.map((rows) => rows + (messages.length > rows ? 1 : 0));
  return [
    ...least([...whole, READABLE_ROWS, BEGUN_ROWS, LEAST_ROWS], true, STINGIEST_PLANS),
    ...least([READABLE_ROWS, LEAST_ROWS], false, STINGY_PLANS),
  ];
}

/** The screen of a step in so many columns and at most so many rows. */
export function stepFrame(view: DayView, width: number, most: number): Scrolled {
  // Of a wide terminal the day's line alone takes all: it shows more of the day.
  const columns = Math.min(width, WIDEST);
  const parts = partsOf(view, columns, most, width);
  const choices = parts.question ?? choiceLines(view, columns).flat();
  // What a key just did is said below a text that one is about to paste: as much of it stays in sight.
  const isPasted = parts.messages.length > 0 && parts.notices.length > 0;
  // First what shows everything at once; else what leaves enough room for what scrolls.
  for (const plan of plansFor(most, columns, parts.aloud || isPasted ? 'aloud' : 'written')) {
    const laid = lay(parts, plan, choices);
    const last = parts.last.length === 0 ? [] : [BLANK, ...parts.last];
    const full = { ...laid, body: [...laid.body, ...last] };
    const rows = full.body.length;
    if (laid.fixed + rows <= most) return compose(view, full, { columns, rows }, most);
    if (laid.fixed + laid.body.length <= most) return compose(view, laid, { columns, rows: laid.body.length }, most);
  }
  // What is to be read is given room before big digits are; what is read aloud, before anything else is. A text begins
  // in sight, and not below the rest of the advice, wherever there is room for both.
  for (const { least, begun, plans } of triesFor(parts)) {
    for (const plan of plans) {
      if ((plan.big && parts.messages.length > 0) || (isPasted && plan.gaps !== 'none')) continue;
      const laid = lay(parts, plan, choices);
      const rows = most - laid.fixed;
      const enough = (plan.big || plan.gaps !== 'none' ? READABLE_ROWS : least) + (begun ? laid.ahead : 0);
      if (rows >= Math.min(enough, laid.body.length)) return compose(view, laid, { columns, rows }, most);
    }
  }
  return bareFrame(view, parts, columns, most);
}

interface Laid {
  readonly above: readonly Line[];
  readonly body: readonly Line[];
  /** The rows with which what scrolls begins, before its text: the rest of the advice, and which page it is. */
  readonly ahead: number;
  readonly below: readonly Line[];
  /** The keys, on the last rows of the screen. */
  readonly foot: readonly Line[];
  readonly fixed: number;
}

function lay(parts: Parts, plan: Plan, choices: readonly Line[]): Laid {
  const gap = plan.gaps === 'none' ? [] : [BLANK];
  const around = plan.gaps === 'all' ? [BLANK] : [];
  const air = plan.air ? [BLANK] : [];
  const countdown = plan.big ? parts.big : parts.small;
  const rest = plan.adviceScrolls ? parts.advice.slice(ADVICE_ROWS) : [];
  const first = parts.advice.slice(0, parts.advice.length - rest.length);
  const head = [
    ...(plan.headerOnOneRow ? parts.tightHeader : parts.header),
    ...(plan.time ? parts.time : parts.leave),
    ...(plan.day ? parts.day : []),
    ...air,
    ...gap,
    ...parts.title,
    ...parts.link,
    ...(plan.interrupted ? parts.interrupted : []),
    ...parts.aside,
  ];
  // What the program says stands apart from a text that is about to be read to somebody.
  const before = plan.air || plan.gaps === 'all' ? [BLANK] : [];
  const notices = [...(parts.notices.length > 0 ? before : []), ...parts.notices];
  const foot = [...air, ...(plan.keysOnOneRow ? parts.keys : parts.footer)];
  const body = [...rest, ...parts.messages];
  if (rest.length > 0) {
    const above = [...head, ...countdown, ...first];
    const below = [...choices, ...notices];
    return {
      above,
      body,
      ahead: rest.length + parts.pages,
      below,
      foot,
      fixed: above.length + below.length + foot.length,
    };
  }
  const above = [
    ...head,
    ...first,
    ...(plan.big && countdown.length > 1 ? gap : []),
    ...countdown,
    ...around,
    ...choices,
    ...(body.length > 0 ? gap : []),
  ];
  return { above, body, ahead: parts.pages, below: notices, foot, fixed: above.length + notices.length + foot.length };
}

function compose(view: DayView, { above, body, below, foot }: Laid, room: Size, most: number): Scrolled {
  const part = scrolled(body, view.state.scroll, room, view.setting, scrollKeys(view));
  return { ...part, lines: pinned([...above, ...part.lines, ...below], foot, most) };
}

/** The keys that show the rest, of a written text alone too: a space is a letter while one types. */
function scrollKeys({ state, situation, setting }: DayView): readonly string[] {
  if (state.prompt !== null || state.closing) return [];
  const page = pageShown(situation, setting, state);
  const isWritten = !isAloud(page) && page.some(({ kind }) => kind === 'message');
  const key = capOf(setting.keys, 'prompter');
  const whole = isWritten ? (['key-space-or-whole', 'key-whole'] as const) : [];
  return [...whole, 'key-space' as const].map((words) => say(setting.language, words, { key }));
}

/** Very few rows: the title, the countdown, a window on the choices; the rest scrolls in what is left. */
function bareFrame(view: DayView, parts: Parts, columns: number, most: number): Scrolled {
  const { setting, state } = view;
  const foot = most >= 6 ? footerLines(setting, keysNow(view), columns, 1) : [];
  if (state.prompt !== null) {
    const room = Math.max(1, most - foot.length);
    const whole = promptLines(view, state.prompt, columns);
    const asked = whole.length <= room ? whole : tightPromptLines(view, state.prompt, columns, room);
    const left = room - asked.length - parts.title.length - parts.small.length;
    // Half of what is advised would say something else: it is there whole, or not at all.
    const above = [...parts.title, ...parts.small, ...(left < parts.advice.length ? [] : parts.advice)];
    return { lines: pinned([...above.slice(0, room - asked.length), ...asked], foot, most), most: 0, page: 0 };
  }
  const head = [...parts.title.slice(0, 2), ...countdownRow(view, columns)];
  // The first rows of the advice are there wherever one row is left for the choices and one for the rest.
  const advised = Math.min(ADVICE_ROWS, parts.advice.length, Math.max(0, most - head.length - foot.length - 2));
  const above = [...head, ...parts.advice.slice(0, advised)];
  const left = most - above.length - foot.length;
  // A sentence is parted only where there is no room for it: its end would stand alone, far below its beginning.
  const forNotices = parts.notices.length <= left / 4 ? parts.notices.length : Math.min(2, left - 3);
  const notices = parts.notices.slice(0, Math.max(0, forNotices));
  const room = Math.max(1, left - notices.length);
  const rest = [
    ...parts.advice.slice(advised),
    ...parts.link,
    ...parts.interrupted,
    ...parts.aside,
    ...parts.notices.slice(notices.length),
    ...parts.messages,
  ];
  const forBody = Math.min(rest.length, Math.max(1, Math.floor(room / 2)));
  const list = parts.question?.slice(0, room) ?? choiceWindow(view, columns, room - forBody);
  const size = { columns, rows: Math.max(0, room - list.length) };
  const body = scrolled(rest, state.scroll, size, setting, scrollKeys(view));
  const lines = pinned([...above, ...body.lines, ...list, ...notices], foot, most).slice(0, most);
  return { ...body, lines };
}
