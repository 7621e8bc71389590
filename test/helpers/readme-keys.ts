import { say } from '../../source/screens/frame/say.ts';
import { KEY_TABLE } from '../../source/screens/keys/key-table.ts';
import type { BaseLanguage } from '../../source/wording/words.ts';

const SIGNS: Readonly<Record<string, Readonly<Record<BaseLanguage, string>>>> = {
  up: { en: '↑', fr: '↑' },
  down: { en: '↓', fr: '↓' },
  left: { en: '←', fr: '←' },
  right: { en: '→', fr: '→' },
  enter: { en: 'Enter', fr: 'Entrée' },
  tab: { en: 'Tab', fr: 'Tab' },
  space: { en: 'Space', fr: 'Espace' },
  pageup: { en: 'PageUp', fr: 'Page préc.' },
  pagedown: { en: 'PageDown', fr: 'Page suiv.' },
  escape: { en: 'Esc', fr: 'Échap' },
};

/** The rows of the README's table of keys, drawn from the table that the program itself uses. */
export function keyRows(language: BaseLanguage): string[] {
  return KEY_TABLE.map(({ cap, keys, help }) => {
    const shown = cap ?? keys.map((key) => SIGNS[key]?.[language] ?? key).join(' ');
    return `| ${shown} | ${say(language, help)} |`;
  });
}

if (import.meta.main) console.log(keyRows(process.argv[2] === 'fr' ? 'fr' : 'en').join('\n'));
