import type { BaseLanguage, UiLanguage } from './words.ts';

/** The language in which a sentence is written, wherever it is spoken: French in Québec is French. */
export const baseOf = (language: UiLanguage): BaseLanguage => (language.startsWith('fr') ? 'fr' : 'en');
