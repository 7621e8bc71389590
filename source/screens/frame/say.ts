import { filledIn } from '../../wording/filled-in.ts';
import { harmlessValues } from '../../wording/harmless.ts';
import { screenWords } from '../../wording/screen.ts';
import { sentenceIn } from '../../wording/sentence-in.ts';
import type { UiLanguage, Values } from '../../wording/words.ts';

/** A sentence of the screen, by its key. */
export type ScreenKey = keyof typeof screenWords;

/** One sentence of the screen in the language of the program, filled in. */
export function say(language: UiLanguage, key: ScreenKey, values: Values = {}): string {
  return filledIn(sentenceIn(screenWords[key], language), language, harmlessValues(values));
}

/** Whether the screen has a sentence under this key. */
export function canSay(key: string): key is ScreenKey {
  return Object.hasOwn(screenWords, key);
}
