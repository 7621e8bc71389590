import { REGIONAL_WORDS, type RegionalLanguage } from './regional-words.ts';
import type { UiLanguage } from './words.ts';

/**
 * A sentence, before anything is filled in, in the words of the place where the program speaks; where no place is
 * named, as it is. Québec writes no space before ; ! and ?.
 */
export function inRegion(sentence: string, language: UiLanguage): string {
  if (language === 'fr' || language === 'en') return sentence;
  const known = said[language].get(sentence);
  if (known !== undefined) return known;
  const { pattern, there } = replacements(language);
  const replaced = sentence.replace(pattern, (usual) => {
    const exact = there.get(usual);
    if (exact !== undefined) return exact;
    const words = there.get(`${usual.charAt(0).toLowerCase()}${usual.slice(1)}`) ?? usual;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  });
  const typeset = language === 'fr-CA' ? replaced.replaceAll(/[ \u202f]([;!?])/gu, '$1') : replaced;
  said[language].set(sentence, typeset);
  return typeset;
}

/** What was asked for once is kept: a screen is drawn anew each second. */
const said: Readonly<Record<RegionalLanguage, Map<string, string>>> = { 'fr-CA': new Map(), 'en-US': new Map() };

interface Replacements {
  readonly pattern: RegExp;
  readonly there: ReadonlyMap<string, string>;
}

const made: Partial<Record<RegionalLanguage, Replacements>> = {};

/** All the words of a place in one pattern: whole words, and no part of an address such as visio.example.com. */
function replacements(language: RegionalLanguage): Replacements {
  const known = made[language];
  if (known !== undefined) return known;
  const words = REGIONAL_WORDS[language];
  const either = words.map(([usual]) => {
    const first = usual.charAt(0);
    const start = first === first.toLowerCase() && first !== '#' ? `[${first}${first.toUpperCase()}]` : first;
    return `${start}${usual.slice(1).replaceAll(/[{}]/g, '\\$&')}`;
  });
  const pattern = new RegExp(`(?<!\\p{L})(?:${either.join('|')})(?!\\p{L}|\\.\\p{L})`, 'gu');
  const replacements = { pattern, there: new Map(words) };
  made[language] = replacements;
  return replacements;
}
