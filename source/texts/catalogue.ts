import type { Language } from '../day/interview.ts';
import type { Channel } from '../day/situation.ts';

/** One text for one channel, as ICU MessageFormat. Only an e-mail has a subject. */
export interface MessagePattern {
  /** The head of the subject; the job, the name and the organisation are added where they fit. */
  readonly subject?: string;
  /** An e-mail's body is what stands between the salutation and the closing. */
  readonly body: string;
}

/** The texts of one language: message id → channel → text. */
export type Catalogue = Readonly<Record<string, Readonly<Partial<Record<Channel, MessagePattern>>>>>;

/** The texts of a scenario in every language. */
export type MessageCatalogues = Readonly<Record<Language, Catalogue>>;

/**
 * Parts that several messages share, by the name that stands for them in a text: the five facts of M17 and M19, the
 * thanks for a new time (M31), the completing sentence (M32), the announced call or message (M33).
 */
export const BLOCKS: Readonly<Record<string, string>> = {
  fiveFacts: 'five-facts',
  flexibility: 'flexibility',
  completion: 'completion',
  announce: 'announce',
};

/** Whether an entry is such a part: no message by itself, so nobody can ask for it. */
export const isBlock = (text: string): boolean => Object.values(BLOCKS).includes(text);
