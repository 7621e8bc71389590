/** A language the program itself speaks: each of its sentences is written in all of them. */
export type BaseLanguage = 'en' | 'fr';

/** The languages of `--ui-language`: the two, and each as it is spoken where some of its words are others. */
export const UI_LANGUAGES = ['fr', 'en', 'fr-CA', 'en-US'] as const;

/** How the program speaks (`--ui-language`). */
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** One sentence of the program in both its languages, as ICU MessageFormat. */
export type Sentence = Readonly<Record<BaseLanguage, string>>;

/** A catalogue of sentences by key. */
export type Words = Readonly<Record<string, Sentence>>;

/** What is filled into a sentence. */
export type Values = Readonly<Record<string, string | number | boolean>>;
