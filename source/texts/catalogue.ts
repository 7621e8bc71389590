import type { Language } from '../day/interview.ts';
import type { Messages } from '../scenario/scenario.ts';
import { PLAIN_TEXT, type TextTraits } from '../scenario/text-traits.ts';

/** What holds of a text in every language. */
export const traitsOf = ({ traits }: Messages, text: string): TextTraits => traits[text] ?? PLAIN_TEXT;

/** The language in which a scenario has its texts for somebody who asks for one: that one, else the nearest it has. */
export function languageFor({ catalogues }: Messages, asked: Language): Language {
  const known = Object.keys(catalogues) as Language[];
  const family = asked.slice(0, 2);
  return known.find((each) => each === asked) ?? known.find((each) => each.startsWith(family)) ?? known[0] ?? asked;
}

/** The messages that can be asked for in a language, by id. */
export function messageNames(messages: Messages, language: Language): string[] {
  const catalogue = messages.catalogues[languageFor(messages, language)] ?? {};
  return Object.keys(catalogue).filter((text) => !traitsOf(messages, text).block);
}
