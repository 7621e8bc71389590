import { baseOf } from './base-of.ts';
import { inRegion } from './in-region.ts';
import type { Sentence, UiLanguage } from './words.ts';

/** A sentence of the program itself, before anything is filled in. */
export const sentenceIn = (sentence: Sentence, language: UiLanguage): string =>
  inRegion(sentence[baseOf(language)], language);
