/** Who reads a text: whoever arranged the meeting; the person met alone; or somebody else, who must hear whom it is about. */
export const READERS = ['arranger', 'met', 'other'] as const;
export type Reader = (typeof READERS)[number];

/**
 * Which hour a text names as the new one: the one that is being settled, or, while none is being moved, in force since a change (`changed`); the
 * agreed one even where nothing changed (`agreed`); the one of an interview still to come (`next`); the real one after
 * a misreading (`misread`); the agreed one and so many minutes (`delay`).
 */
export const NEW_HOURS = ['changed', 'agreed', 'next', 'misread', 'delay'] as const;
export type NewHour = (typeof NEW_HOURS)[number];

/** Something that makes a text true, by name, perhaps with an argument (`step result`). */
export interface Truth {
  readonly name: string;
  readonly argument: string | null;
}

/** What holds of a text in every language. */
export interface TextTraits {
  /** When the text would be true: all of these, each of which is one thing or another. */
  readonly trueIf: readonly (readonly Truth[])[];
  /** The most words of a letter, signature included. */
  readonly mostWords: number | null;
  /** The most characters of a chat message, where it is less than usual. */
  readonly mostCharacters: number | null;
  /** A date is what the subject is about: there it gives way to nothing. */
  readonly keepsDate: boolean;
  /** Of the days after: a letter on LinkedIn too, and the agency's to read where there is one. */
  readonly daysAfter: boolean;
  readonly reader: Reader;
  readonly newHour: NewHour;
  /** Said when they ring: there is no number to dial. */
  readonly theyRing: boolean;
  /** Part of other texts (`five-facts` is `{fiveFacts}` in them), no message by itself. */
  readonly block: boolean;
}

/** The traits of a text of which a scenario says nothing. */
export const PLAIN_TEXT: TextTraits = {
  trueIf: [],
  mostWords: null,
  mostCharacters: null,
  keepsDate: false,
  daysAfter: false,
  reader: 'arranger',
  newHour: 'changed',
  theyRing: false,
  block: false,
};

/** The name by which other texts hold a block: `five-facts` is `{fiveFacts}`. */
export const blockVariable = (text: string): string =>
  text.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Reads `took-place or step result`. */
export function parseTruths(text: string): Truth[] {
  return text.split(/\s+or\s+/).map((each) => {
    const [name = '', argument] = each.trim().split(/\s+/);
    return { name, argument: argument ?? null };
  });
}
