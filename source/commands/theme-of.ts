import type { Palette } from '../screens/frame/palette.ts';
import type { Theme } from '../screens/frame/theme.ts';
import type { Settings } from '../storage/setting-table.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How the screen may draw: no colour where NO_COLOR or a dumb terminal says so, plain ASCII without UTF-8 (X08). */
export function themeOf(
  setting: Settings['theme'],
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): Theme {
  // Windows sets neither TERM nor a locale, and its terminals have both colours and UTF-8.
  const windows = platform === 'win32';
  const dumb = env.TERM === 'dumb' || (env.TERM === undefined && !windows);
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const said = setting === 'auto' ? paperOf(env) : setting === 'none' ? null : setting;
  return {
    palette: hasColours(env, windows) ? said : null,
    ascii: dumb || !(windows || /utf-?8/i.test(locale)),
  };
}

/**
 * Whether the terminal is to be asked for its paper: where nobody has said which it is, and an answer arrives as bytes
 * (Windows types it as keys, and `screen` answers for nobody).
 */
export function asksPaper(
  setting: Settings['theme'],
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return setting === 'auto' && platform !== 'win32' && !env.STY && hasColours(env, false);
}

/** Only terminals that have the colours which are the same everywhere: of the first sixteen each has its own idea. */
function hasColours(env: Environment, windows: boolean): boolean {
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return (
    windows || /256|direct|kitty|ghostty|alacritty|foot/u.test(env.TERM ?? '') || Boolean(env.TERM && env.COLORTERM)
  );
}

/** Dark or light, as far as the terminal has said so beforehand (COLORFGBG: `15;0` is white on black). */
function paperOf({ COLORFGBG }: Environment): Palette | null {
  const paper = /;(\d+)$/u.exec(COLORFGBG ?? '')?.[1];
  if (paper === undefined) return null;
  return paper === '7' || paper === '15' ? 'light' : 'dark';
}
