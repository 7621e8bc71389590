type Environment = Readonly<Record<string, string | undefined>>;

/** What a terminal is known to understand. Nothing is sent to one that might print it. */
export interface KnownTerminal {
  /** The text of its window or tab can be set. */
  readonly title: boolean;
  /** The sequence by which it shows a notification on the machine one sits at; null where it has none. */
  readonly notification: NotificationSequence | null;
  /** It shows progress on its tab or in the taskbar (OSC 9;4). */
  readonly progress: boolean;
}

/** iTerm2's, kitty's and urxvt's. */
export type NotificationSequence = 'osc-9' | 'osc-99' | 'osc-777';

/** Names in TERM of terminals, and of what stands between, that take a title without printing it. */
const TITLED = /^(?:xterm|tmux|screen|rxvt|alacritty|foot|konsole|gnome|vte|kitty|wezterm|contour|mintty|st(?:-|$))/;

/** What the environment tells of the terminal; inside tmux or screen nothing of the one around them. */
export function knownTerminal(env: Environment, platform: NodeJS.Platform): KnownTerminal {
  const title = TITLED.test(env.TERM ?? '') || (platform === 'win32' && env.TERM === undefined);
  if (!title || env.TMUX || env.STY) return { title, notification: null, progress: false };
  return { title, notification: notificationIn(env), progress: hasProgress(env) };
}

/** The notification of a terminal by the name that it gives itself, as tmux asked it: "kitty(0.36.0)", "iTerm2 3.5.2". */
export function notificationOf(name: string): NotificationSequence | null {
  if (/kitty/i.test(name)) return 'osc-99';
  if (/^(?:xterm-)?ghostty|^wezterm|^foot|^warp/i.test(name)) return 'osc-777';
  return /^iterm/i.test(name) ? 'osc-9' : null;
}

function notificationIn({ TERM = '', TERM_PROGRAM = '', KITTY_WINDOW_ID }: Environment): NotificationSequence | null {
  return notificationOf(TERM_PROGRAM) ?? notificationOf(TERM) ?? (KITTY_WINDOW_ID ? 'osc-99' : null);
}

/** Others that know OSC 9 take "4;1;50" for the text of a notification: only those that surely do not. */
function hasProgress(env: Environment): boolean {
  const { TERM_PROGRAM = '', TERM_PROGRAM_VERSION = '', WT_SESSION, ConEmuANSI } = env;
  if (WT_SESSION || ConEmuANSI === 'ON') return true;
  if (TERM_PROGRAM === 'ghostty') return isFrom(TERM_PROGRAM_VERSION, [1, 2, 0]);
  return TERM_PROGRAM === 'iTerm.app' && isFrom(TERM_PROGRAM_VERSION, [3, 6, 6]);
}

function isFrom(version: string, least: readonly number[]): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
