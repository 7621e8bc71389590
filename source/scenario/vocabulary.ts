/** What an argument of a condition or a truth is. */
export type ArgumentKind = 'event' | 'state' | 'text' | 'moment' | 'number' | null;

/** The words a scenario may use because the code defines them. */
export interface Vocabulary {
  /** Conditions by name, with the kind of argument each takes. */
  readonly conditions: Readonly<Record<string, ArgumentKind>>;
  readonly effects: readonly string[];
  /** The same for what makes a text true. */
  readonly truths: Readonly<Record<string, ArgumentKind>>;
  readonly channels: readonly string[];
  /** The languages of messages. */
  readonly languages: readonly string[];
  readonly paces: readonly string[];
  /** The ways in which an interview takes place. */
  readonly modes: readonly string[];
  /** The names that can be told with an event (`at`, `minutes`, `their-phone` …). */
  readonly told: readonly string[];
  /** What a message may be filled with, by name. */
  readonly inMessages: Variables;
  /** What the words of the screen may be filled with. */
  readonly onScreen: Variables;
}

/** Variables by name: whether they always hold something; a name is the variable that is `yes` where they do. */
export type Variables = Readonly<Record<string, 'always' | 'perhaps' | { readonly unless: string }>>;
