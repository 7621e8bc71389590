import { stepWords } from '../texts/interface.ts';
import { choiceLines, choiceWindow } from './choices.ts';
import { bigCountdown, smallCountdown } from './countdown.ts';
import { dayLine } from './day-line.ts';
import { footerLines } from './footer.ts';
import { headerLines, timeLines } from './header.ts';
import { interruptedLines } from './interrupted.ts';
import { keysNow } from './keys-now.ts';
import type { Line } from './lines.ts';
import { BLANK, wrapped } from './lines.ts';
import { isAloud, messageLines, otherCallerLines, pageShown } from './messages.ts';
import { noticeLines } from './notices.ts';
import { closingLines, promptLines, tightPromptLines } from './prompt.ts';
import { say } from './say.ts';
import type { Scrolled } from './scrolled.ts';
import { scrolled } from './scrolled.ts';
import type { DayView, Size } from './view.ts';
import { QUIET_STEPS } from './view.ts';

/** The parts of the step's screen, before it is decided what there is room for. */
interface Parts {
  readonly header: readonly Line[];
  readonly time: readonly Line[];
  readonly day: readonly Line[];
  readonly title: readonly Line[];
  readonly aside: readonly Line[];
  readonly big: readonly Line[];
  readonly small: readonly Line[];
  readonly advice: readonly Line[];
  readonly messages: readonly Line[];
  /** The messages are read aloud: their room counts more than big digits. */
  readonly aloud: boolean;
  /** A question in a field; it stands where the choices stand. */
  readonly question: readonly Line[] | null;
  readonly notices: readonly Line[];
  readonly footer: readonly Line[];
}

function partsOf(view: DayView, columns: number, most: number): Parts {
  const { setting, state, situation } = view;
  const quiet = QUIET_STEPS.includes(situation.state);
  const words = stepWords(setting.scenario.interface, situation, setting.language);
  const behind = situation.clockBehind ? wrapped(say(setting.language, 'clock-behind'), columns, 'warning') : [];
  const question =
    state.prompt !== null
      ? promptLines(view, state.prompt, columns)
      : state.closing
        ? closingLines(setting, columns)
        : null;
  const header = headerLines(view, columns);
  return {
    header:
      quiet && !setting.simulated
        ? header.map((row) => row.map(({ text }) => ({ text, tone: 'dim' as const })))
        : header,
    time: quiet ? [] : timeLines(view, columns),
    day: quiet ? [] : dayLine(view, columns),
    title: wrapped(words.title, columns, quiet ? 'dim' : 'strong'),
    aside: [...interruptedLines(view, columns), ...behind],
    big: bigCountdown(view, columns),
    small: smallCountdown(view, columns),
    advice: words.advice.flatMap((text) => wrapped(text, columns, quiet ? 'dim' : 'plain')),
    messages: [...otherCallerLines(view, columns), ...messageLines(view, columns)],
    aloud: isAloud(pageShown(situation, setting, state)),
    question,
    notices: noticeLines(state.notices, setting, columns),
    footer: footerLines(setting, keysNow(view), columns, columns < 60 && most > 12 ? 2 : 1),
  };
}

/** One way to lay the parts out: what is left away or made small, from generous to stingy. */
interface Plan {
  readonly big: boolean;
  readonly gaps: boolean;
  /** The advice scrolls with the messages instead of standing above the choices. */
  readonly adviceScrolls: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

const GENEROUS: Plan = { big: true, gaps: true, adviceScrolls: false, day: true, time: true };

const PLANS: readonly Plan[] = [
  GENEROUS,
  { ...GENEROUS, gaps: false },
  { ...GENEROUS, big: false },
  { ...GENEROUS, big: false, gaps: false },
];

const STINGY_PLANS: readonly Plan[] = [
  { ...GENEROUS, gaps: false },
  { ...GENEROUS, big: false, gaps: false },
  { ...GENEROUS, big: false, gaps: false, adviceScrolls: true },
  { ...GENEROUS, big: false, gaps: false, adviceScrolls: true, day: false },
  { ...GENEROUS, big: false, gaps: false, adviceScrolls: true, day: false, time: false },
];

/** Rows of the scrolling part below which the countdown gives up its big digits, and the rest its place. */
const READABLE_ROWS = 6;
const LEAST_ROWS = 3;

/** The screen of a step in so many columns and at most so many rows. */
export function stepFrame(view: DayView, columns: number, most: number): Scrolled {
  const parts = partsOf(view, columns, most);
  const choices = parts.question ?? choiceLines(view, columns).flat();
  // First what shows everything at once; else what leaves enough room for what scrolls.
  for (const plan of PLANS) {
    const laid = lay(parts, plan, choices);
    if (laid.fixed + laid.body.length <= most) return compose(view, laid, { columns, rows: laid.body.length });
  }
  for (const [index, plan] of STINGY_PLANS.entries()) {
    if (plan.big && parts.aloud) continue;
    const laid = lay(parts, plan, choices);
    const least = index === 0 ? READABLE_ROWS : LEAST_ROWS;
    if (most - laid.fixed >= Math.min(least, laid.body.length))
      return compose(view, laid, { columns, rows: most - laid.fixed });
  }
  return bareFrame(view, parts, columns, most);
}

interface Laid {
  readonly above: readonly Line[];
  readonly body: readonly Line[];
  readonly below: readonly Line[];
  readonly fixed: number;
}

function lay(parts: Parts, plan: Plan, choices: readonly Line[]): Laid {
  const gap = plan.gaps ? [BLANK] : [];
  const countdown = plan.big ? parts.big : parts.small;
  const above = [
    ...parts.header,
    ...(plan.time ? parts.time : []),
    ...(plan.day ? parts.day : []),
    ...gap,
    ...parts.title,
    ...parts.aside,
    ...(plan.adviceScrolls ? [] : parts.advice),
    ...(countdown.length > 1 ? gap : []),
    ...countdown,
    ...gap,
    ...choices,
  ];
  const body = [...(plan.adviceScrolls ? parts.advice : []), ...parts.messages];
  const below = [...parts.notices, ...parts.footer];
  const gaps = body.length > 0 ? gap : [];
  return { above: [...above, ...gaps], body, below, fixed: above.length + gaps.length + below.length };
}

function compose(view: DayView, { above, body, below }: Laid, room: Size): Scrolled {
  const part = scrolled(body, view.state.scroll, room, view.setting);
  return { ...part, lines: [...above, ...part.lines, ...below] };
}

/** Very few rows: the title, the countdown, a window on the choices; the rest scrolls in what is left. */
function bareFrame(view: DayView, parts: Parts, columns: number, most: number): Scrolled {
  const { setting, state } = view;
  const warning = setting.simulated ? parts.header.slice(0, 1) : [];
  const foot = most >= 6 ? parts.footer.slice(0, 1) : [];
  if (state.prompt !== null) {
    const room = Math.max(1, most - warning.length - foot.length);
    const asked = tightPromptLines(view, state.prompt, columns, room);
    return { lines: [...warning, ...asked, ...foot].slice(0, most), most: 0, page: 0 };
  }
  const head = [...warning, ...parts.title.slice(0, 2), ...parts.small.slice(0, 1)];
  const notices = parts.notices.slice(0, Math.max(0, Math.min(2, most - head.length - foot.length - 3)));
  const room = Math.max(1, most - head.length - foot.length - notices.length);
  const rest = [...parts.aside, ...parts.notices.slice(notices.length), ...parts.advice, ...parts.messages];
  const forBody = rest.length === 0 ? 0 : Math.max(1, Math.floor(room / 2));
  const list = parts.question?.slice(0, room) ?? choiceWindow(view, columns, room - forBody);
  const body = scrolled(rest, state.scroll, { columns, rows: Math.max(0, room - list.length) }, setting);
  const lines = [...head, ...list, ...body.lines, ...notices, ...foot].slice(0, most);
  return { ...body, lines };
}
