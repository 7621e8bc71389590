import type { UiLanguage } from './words.ts';

const STYLES = { fr: 'fr-FR', en: 'en-GB', 'fr-CA': 'fr-CA', 'en-US': 'en-US' } as const satisfies Readonly<
  Record<UiLanguage, string>
>;

/** The message language whose way of writing hours, days and numbers the program itself follows. */
export const styleOf = (language: UiLanguage): (typeof STYLES)[UiLanguage] => STYLES[language];
