import { say } from '../wording/say.ts';
import type { UiLanguage } from '../wording/words.ts';

/**
 * A term of the help, such as `--home <folder>` or `tell <event> [id]`, with what stands in its brackets in the
 * reader's language. A list of values and a word that no catalogue has stay as they are typed.
 */
export function helpTerm(term: string, language: UiLanguage): string {
  return term.replace(/(?<=[<[=])[a-z]+(?=[>\]=])/g, (word) => {
    const said = say(language, `value-${word}`);
    return said === `value-${word}` ? word : said;
  });
}
