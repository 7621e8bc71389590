import { NO_NOTES, type Notes } from '../day/notes.ts';
import type { Situation } from '../day/situation.ts';
import type { Happening } from '../rehearsal/happening.ts';
import type { Script } from '../texts/script.ts';
import type { Values } from '../wording/words.ts';
import type { ScreenKey } from './frame/say.ts';
import type { AgendaEntry, Draft, FormQuestion, Outcome, Understood } from './host.ts';
import type { Field } from './keys/field.ts';

/** What fills the screen below its head. `plain` is the text alone, for selection by hand; `reach` the ways to them. */
export type Panel = 'step' | 'help' | 'why' | 'log' | 'details' | 'agenda' | 'plain' | 'reach' | 'prompter';

/** A sentence to show until the next key: one of the screen's own, or one that was given ready. */
export type Notice =
  | { readonly tone: 'good' | 'plain' | 'warning'; readonly key: ScreenKey; readonly values?: Values }
  | { readonly tone: 'good' | 'plain' | 'warning'; readonly sentence: string };

/** Something asked for before an event can be told, or before a text can be written. */
export interface Prompt {
  /** The event to tell; null where only the text needs it. */
  readonly event: string | null;
  /** What is still to be asked, by name; the first is asked now. */
  readonly names: readonly string[];
  /** Of these, the ones that Enter may leave open. */
  readonly optional: readonly string[];
  /** What was read so far. */
  readonly set: Readonly<Record<string, string>>;
  readonly field: Field;
  /** What is wrong with what was typed, as a sentence. */
  readonly problem: string | null;
  /** What goes on by itself once the answer is there: the copy, or only what else the text lacks. */
  readonly after: 'copy' | 'fill' | null;
  /** Of a question with a few answers, the one that Enter would give, by its place. */
  readonly chosen: number | null;
  /** The people who are known and were not asked about yet. */
  readonly people: readonly KnownPerson[];
  /** The question before this one, as it was answered: Esc goes back to it. */
  readonly before: Prompt | null;
}

/** Somebody who is known: as one would type it, and as the journal keeps it. */
export interface KnownPerson {
  readonly typed: string;
  readonly written: string;
}

/** The time in which digits and Enter are not minded yet: what is on the screen has only just come there. */
export interface Settling {
  /** When that began, or went on with a key that came too soon, on a clock that never jumps (ms). */
  readonly since: number;
  /** The step changed, and a key that came too soon is told so; else a question came or went. */
  readonly step: boolean;
}

/** A script that is being read aloud; its hours stay those of its beginning. */
export interface Reading {
  readonly script: Script;
  /** When it began, and the present, on a clock that never jumps (ms). */
  readonly since: number;
  readonly now: number;
}

/** The two questions of the form, after what an invitation leaves to ask. */
export interface FormState {
  readonly asking: 'question' | 'hour' | 'mode';
  /** What is known already: what an invitation said, or the round before. */
  readonly given: readonly string[];
  readonly question: Pick<FormQuestion, 'text' | 'answers' | 'typed'> | null;
  /** The answer that Enter would take. */
  readonly picked: number;
  /** Whether there is a question before this one, or a day. */
  readonly returns: boolean;
  readonly field: Field;
  readonly mode: Draft['mode'];
  readonly understood: Outcome<Understood> | null;
  readonly problem: string | null;
}

/** All that the screen remembers; everything else is a function of the situation. */
export interface ScreenState {
  /** The situation that the frame shows; null while the form asks. */
  readonly situation: Situation | null;
  readonly form: FormState | null;
  /** What happens outside the screen, in a rehearsal. */
  readonly happening: Happening | null;
  readonly panel: Panel;
  /** The question whether to close the file is open. */
  readonly closing: boolean;
  /** The entry of the choices that Enter would take. */
  readonly selected: number | null;
  /** The choices behind "…" are shown. */
  readonly unfolded: boolean;
  /** Which page of messages is shown. */
  readonly page: number;
  readonly translated: boolean;
  /** The first row shown of what is longer than its room. */
  readonly scroll: number;
  readonly prompt: Prompt | null;
  /** A message was copied here and awaits "sent". */
  readonly copied: boolean;
  /** What a text of this step was asked for first, by name: `minutes`, `at`. Told with "sent" or "agreed". */
  readonly given: Readonly<Record<string, string>>;
  /** The agenda, as it was when it was opened. */
  readonly agenda: readonly AgendaEntry[];
  /** The place of the interview in it that Enter would open; null where none is opened from there. */
  readonly picked: number | null;
  /** One's own notes. */
  readonly notes: Notes;
  /** Which of the ways to them is shown. */
  readonly way: number;
  /** Which of the texts that are read aloud is in the prompter. */
  readonly spoken: number;
  readonly reading: Reading | null;
  /** The line for another caller is shown. */
  readonly otherCaller: boolean;
  readonly notices: readonly Notice[];
  /** Since when the step, or the question, is the one that is shown. */
  readonly settling: Settling;
}

/** Before anything was shown. */
export const EMPTY_SCREEN: ScreenState = {
  situation: null,
  form: null,
  happening: null,
  panel: 'step',
  closing: false,
  selected: null,
  unfolded: false,
  page: 0,
  translated: false,
  scroll: 0,
  prompt: null,
  copied: false,
  given: {},
  agenda: [],
  picked: null,
  notes: NO_NOTES,
  way: 0,
  spoken: 0,
  reading: null,
  otherCaller: false,
  notices: [],
  settling: { since: Number.NEGATIVE_INFINITY, step: false },
};

/** Whether two situations are the same step, entered at the same moment. */
export function sameStep(one: Situation | null, other: Situation | null): boolean {
  return one?.state === other?.state && one?.enteredAt === other?.enteredAt && one?.id === other?.id;
}

/** A remark from outside, as a notice. */
export function remark(sentence: string): Notice {
  return { tone: 'plain', sentence };
}

/** Which of one's own lines is being written, from 1; null where something else is asked. */
export function noteLine({ names: [name], set }: Prompt): number | null {
  return name === 'note' ? Number(set.line) : null;
}
