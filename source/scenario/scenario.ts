import type { Sentence } from '../wording/words.ts';
import type { Chart } from './chart.ts';
import type { HappeningKind } from './happenings.ts';
import type { TextTraits } from './text-traits.ts';

/** One text for one channel, as ICU MessageFormat. Only an email has a subject. */
export interface MessagePattern {
  /** The head of the subject; the job, the name and the organisation are added where they fit. */
  readonly subject?: string;
  /** An email's body is what stands between the salutation and the closing. */
  readonly body: string;
}

/** The texts of one language: message id → channel → text. */
export type Catalogue = Readonly<Record<string, Readonly<Partial<Record<string, MessagePattern>>>>>;

/** The texts of a scenario in each of its languages, and what holds of a text in all of them. */
export interface Messages {
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  readonly traits: Readonly<Record<string, TextTraits>>;
}

/** What the screen says about one step: its title, its name on the line of the day, its advice by key. */
export interface StateWords {
  readonly title: Sentence;
  readonly short: Sentence;
  readonly advice: Readonly<Record<string, Sentence>>;
}

/** What the person says happened; `in` holds other words for the steps where these would mislead. */
export type EventWords = Sentence & { readonly in?: Readonly<Record<string, Sentence>> };

/** Every word of a scenario's screen but the messages, as interface.yaml has it. */
export interface InterfaceCatalogue {
  /** The parts of the day, for a drawing of the chart; one that has no words is called by its id. */
  readonly parts: Readonly<Record<string, Sentence>>;
  readonly states: Readonly<Record<string, StateWords>>;
  readonly events: Readonly<Record<string, EventWords>>;
  /** A short name for every message, by its id. */
  readonly texts: Readonly<Record<string, Sentence>>;
  /** What happens outside the screen in a rehearsal, where it is not a telephone that rings or a meeting that is joined. */
  readonly happenings: Readonly<Partial<Record<HappeningKind, Sentence>>>;
}

/** Why the program says what it says: each rule in one sentence, with where it comes from. */
export interface RuleCatalogue {
  readonly sources: Readonly<Record<string, Sentence>>;
  readonly rules: Readonly<Record<string, Sentence & { readonly source: string }>>;
}

/** A scenario with all that is said in it: a folder of files, checked and compiled. Plain data. */
export interface Scenario {
  readonly chart: Chart;
  readonly messages: Messages;
  readonly interface: InterfaceCatalogue;
  readonly rules: RuleCatalogue;
}
