import type { Palette } from '../screens/palette.ts';
import type { Theme } from '../screens/theme.ts';
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
  return {
    palette: setting === 'none' || env.NO_COLOR || dumb ? null : paletteOf(setting, env, windows),
    ascii: dumb || !(windows || /utf-?8/i.test(locale)),
  };
}

/**
 * The colours for the paper that the setting names, or else the terminal. It is not asked by a sequence: a late answer
 * would arrive as keys.
 */
function paletteOf(setting: 'auto' | 'dark' | 'light', env: Environment, windows: boolean): Palette | null {
  const paper = setting === 'auto' ? paperOf(env) : setting;
  const many = windows || /256|direct|kitty|ghostty|alacritty|foot/u.test(env.TERM ?? '') || Boolean(env.COLORTERM);
  if (many) return paper ?? 'either';
  return paper === null ? null : `${paper}-16`;
}

/** Dark or light, as far as the terminal says (COLORFGBG: `15;0` is white on black); the console of Linux is black. */
function paperOf({ COLORFGBG, TERM }: Environment): 'dark' | 'light' | null {
  const paper = /;(\d+)$/u.exec(COLORFGBG ?? '')?.[1];
  if (paper !== undefined) return paper === '7' || paper === '15' ? 'light' : 'dark';
  return TERM === 'linux' ? 'dark' : null;
}
