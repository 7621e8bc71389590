import type { Language } from '../day/interview.ts';
import type { Channel } from '../day/situation.ts';
import { PLAIN_TEXT, type TextTraits } from '../scenario/text-traits.ts';

/** One text for one channel, as ICU MessageFormat. Only an e-mail has a subject. */
export interface MessagePattern {
  /** The head of the subject; the job, the name and the organisation are added where they fit. */
  readonly subject?: string;
  /** An e-mail's body is what stands between the salutation and the closing. */
  readonly body: string;
}

/** The texts of one language: message id → channel → text. */
export type Catalogue = Readonly<Record<string, Readonly<Partial<Record<Channel, MessagePattern>>>>>;

/** The texts of a scenario in each of its languages, and what holds of a text in all of them. */
export interface Messages {
  readonly catalogues: Readonly<Partial<Record<Language, Catalogue>>>;
  readonly traits: Readonly<Record<string, TextTraits>>;
}

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
