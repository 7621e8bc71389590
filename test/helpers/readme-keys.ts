import { KEY_TABLE } from '../../source/screens/key-table.ts';
import { say } from '../../source/screens/say.ts';
import type { UiLanguage } from '../../source/wording/words.ts';

const SIGNS: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: '⏎',
  pageup: 'PgUp',
  pagedown: 'PgDn',
};

/** The rows of the README's table of keys, drawn from the table that the program itself uses. */
export function keyRows(language: UiLanguage): string[] {
  return KEY_TABLE.map(({ cap, keys, help }) => {
    const shown = cap ?? keys.map((key) => SIGNS[key] ?? key).join(' ');
    return `| ${shown} | ${say(language, help)} |`;
  });
}

if (import.meta.main) console.log(keyRows(process.argv[2] === 'fr' ? 'fr' : 'en').join('\n'));
