/** A language the program itself speaks (`--ui-language`). */
export type UiLanguage = 'en' | 'fr';

/** One sentence of the program in both its languages, as ICU MessageFormat. */
export type Sentence = Readonly<Record<UiLanguage, string>>;

/** A catalogue of sentences by key. */
export type Words = Readonly<Record<string, Sentence>>;

/** What is filled into a sentence. */
export type Values = Readonly<Record<string, string | number | boolean>>;
