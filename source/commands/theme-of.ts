import type { Settings } from '../storage/setting-table.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How the screen may draw: no colour where NO_COLOR or a dumb terminal says so, plain ASCII without UTF-8 (X08). */
export function themeOf(
  setting: Settings['theme'],
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): { colour: boolean; ascii: boolean } {
  // Windows sets neither TERM nor a locale, and its terminals have both colours and UTF-8.
  const windows = platform === 'win32';
  const dumb = env.TERM === 'dumb' || (env.TERM === undefined && !windows);
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return {
    colour: setting !== 'none' && !env.NO_COLOR && !dumb,
    ascii: dumb || !(windows || /utf-?8/i.test(locale)),
  };
}
