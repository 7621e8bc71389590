import { baseOf } from '../wording/base-of.ts';
import { filledIn } from '../wording/filled-in.ts';
import { styleOf } from '../wording/style-of.ts';
import type { UiLanguage, Values } from '../wording/words.ts';

/** A pattern filled in, set in the language's type, without the gaps that empty parts leave. */
export function written(pattern: string, values: Values, language: UiLanguage): string {
  return typesetOnScreen(filledIn(pattern, styleOf(language), values), language);
}

/** French no-break spaces: narrow before ; ! ?, where Québec has none, wide before : and inside « ». */
export function typesetOnScreen(text: string, language: UiLanguage): string {
  const clean = text.replaceAll(/ {2,}/g, ' ').trim();
  if (baseOf(language) === 'en') return clean;
  return clean
    .replaceAll(/ ([;!?])/g, language === 'fr-CA' ? '$1' : '\u202f$1')
    .replaceAll(/ ([:»])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0')
    .replaceAll("'", '’');
}
