import type { Instant, Mode } from '../day/interview.ts';
import type { Notes } from '../day/notes.ts';
import type { Situation } from '../day/situation.ts';
import type { Happening } from '../rehearsal/happening.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { UiLanguage } from '../wording/words.ts';
import type { Palette } from './frame/palette.ts';
import type { Theme } from './frame/theme.ts';
import type { KeyRow } from './keys/key-table.ts';
import type { Size } from './view.ts';

/** How something that was asked for went; `sentence` says in the user's language what is wrong and what would be right. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** How a copy went: only `confirmed` was read back and found the same, byte for byte. The sentence says exactly that. */
export interface CopyOutcome {
  readonly kind: 'confirmed' | 'unconfirmed' | 'none';
  readonly sentence: string;
}

/** What the form understood of the two questions so far. */
export interface Understood {
  readonly scheduledAt: Instant;
  /** The hour and day in the person's own zone, then in theirs where it differs: lines ready to show. */
  readonly lines: readonly string[];
  /** Why the hour may be a slip: Enter is asked for once more. Null for an hour as one expects it. */
  readonly doubt: string | null;
  /** Whether the step that such an interview opens at asks for the choices of the candidate, on request. */
  readonly choosesNext: boolean;
}

/** What is typed into the form. Only the first two are asked; the rest may come from flags. */
export interface Draft {
  readonly at: string;
  readonly mode: Mode | null;
}

/** One interview in the agenda, in a line or two: when, who, the step, what comes next. */
export interface AgendaEntry {
  readonly id: string;
  readonly lines: readonly string[];
}

/** One interview on the screen. Nothing is applied before it is on disk. */
export interface DayHost {
  readonly id: string;
  /** Its own. */
  readonly scenario: Scenario;
  /** What is to be said once where it is opened. */
  readonly remarks?: readonly string[];
  /** It lives in this window alone, for the disk takes nothing: every screen says so (S06). */
  readonly unsaved?: boolean;
  /** f(chart, interview, journal as last read, now). */
  situation(now: Instant): Situation;
  /** Tells an event at an instant, with what is told with it, already read; the value is a remark to show with it. */
  tell(event: string, at: Instant, set?: Readonly<Record<string, string>>): Promise<Outcome<string | null>>;
  undo(): Promise<Outcome<string | null>>;
  /**
   * Reads what was typed for one name that an event needs (`at`, `minutes`, `due` …) or for a fact
   * (`my-phone`, `me` …, for `corrected`), as the command line would.
   *
   * @param event the event it will be told with; left out where only a text needs it first
   */
  read(name: string, typed: string, now: Instant, event?: string): Outcome<string>;
  /** One's own notes, kept with the interview. */
  notes(): Notes;
  /** Writes one of their lines, from 1; an empty text takes it away. */
  writeNote(line: number, text: string): Promise<Outcome<null>>;
  /** Writes a remark into the journal, which changes nothing of the day. */
  note?(text: string): Promise<void>;
  /** The form for the round that was announced here (A9), filled with what is known; null where none was. */
  nextRound(now: Instant): FormHost | null;
  /** Calls back when another process has told something. */
  watch(changed: () => void): () => void;
  /** What happens outside the screen just now: only in a rehearsal is that known. */
  happening?(now: Instant): Happening | null;
}

/** An alert in words: what to do, and with whom until when. */
export interface Alert {
  readonly title: string;
  readonly body: string;
}

/** What the tab of the window shows. */
export interface Tab {
  readonly title: string;
  /** How much of the step is over, in percent; null where that says nothing. */
  readonly progress: number | null;
}

/** What makes itself noticed outside the screen, as loudly as the person chose. */
export interface Alerts {
  /** Nothing is heard: the person wants none, or it is a rehearsal. */
  readonly silent: boolean;
  /** An alert is said again until a key is pressed. */
  readonly insistent: boolean;
  ring(alert: Alert): void;
  /** Shows this in the tab; the same again costs nothing. */
  show(tab: Tab): void;
}

/** All that the screen can do beyond showing: plain functions, given by the command. */
export interface Host {
  readonly language: UiLanguage;
  readonly clock: {
    now(): Instant;
    readonly simulated: boolean;
    /** How many times faster than the real one a simulated clock runs (default 1). */
    readonly speed?: number;
    /** Milliseconds of a clock that never jumps, from any beginning. */
    elapsed(): number;
  };
  /** The machine's IANA zone now, for one travels: shown where it differs from the interview's (T11). */
  machineZone(): string;
  readonly scenario: Scenario;
  readonly theme: Theme;
  /**
   * Asks the terminal what it writes on, once it does not show what is typed; calls back with the colours that can be
   * read there. The result ends the waiting.
   */
  paper?(told: (palette: Palette | null) => void): () => void;
  /** The table of keys, with those that the person has chosen. */
  readonly keys: readonly KeyRow[];
  readonly screenReader: boolean;
  /** Only in a rehearsal: every screen says so. */
  readonly rehearsal?: {
    /** Sets the clock on to the next moment at which something is to be seen; false where the day has none left. */
    next(): boolean;
  };
  /** Remarks to show once at the start (a damaged line in the journal, an unsaved home …). */
  readonly remarks: readonly string[];
  /** How an interview is added; null where there is one already and no other to come. */
  readonly form: FormHost | null;
  /** Every interview, the earliest first. */
  agenda(): Promise<readonly AgendaEntry[]>;
  /** Opens another of them. A rehearsal has no other. */
  openDay?(id: string): Promise<Outcome<DayHost>>;
  /** Puts a text where it can be pasted; where that fails, into a file beside the journal of that interview. */
  copy(text: string, id: string): Promise<CopyOutcome>;
  /** Opens an address with the machine's own program; whether one took it. None in a rehearsal. */
  open?(href: string): Promise<boolean>;
  /** What makes itself noticed outside the screen. */
  readonly alerts: Alerts;
  /** The terminal before Ink draws on it: its size, and a first frame to show until it is handed over. */
  readonly early?: { readonly size: Size; show(frame: string): { handOver(): void; leave(): void } };
  /** Stops the process as Ctrl+Z does in a shell, the terminal being given back; resolves when it goes on (X03). */
  suspend?(): Promise<void>;
  /** Calls back when somebody asks the process to stop as Ctrl+Z does; the result ends that. */
  stopping?(stop: () => void): () => void;
  /** Calls back with an error that nobody caught; the result ends that. */
  crashed?(end: (error: Error) => void): () => void;
  /** Calls back whenever the terminal had another size, even if only for a moment; the result ends that. */
  resized?(redraw: () => void): () => void;
  /** Calls back when the process goes on after somebody else stopped it; the result ends that. */
  continued?(restore: () => void): () => void;
}

/** Something that has to be asked before the hour: what an invitation leaves open. */
export interface FormQuestion {
  readonly text: string;
  /** The answers that can be picked, each a line. */
  readonly answers: readonly string[];
  /** The one that is marked at first. */
  readonly preselected: number | null;
  /** Whether something else can be typed instead. */
  readonly typed: boolean;
  /** Reads an answer, by its number or as typed, into the form that goes on from there. */
  answer(text: string): Outcome<FormHost>;
}

/** What the form can do. */
export interface FormHost {
  readonly initial: Draft;
  /** What an invitation said, or what is taken over from the round before, in lines to show. */
  readonly given?: readonly string[];
  readonly question?: FormQuestion | null;
  /** Reads the hour as typed, at every keystroke; a sentence where it is not understood (yet). */
  read(draft: Draft, now: Instant): Outcome<Understood>;
  create(draft: Draft, now: Instant): Promise<Outcome<DayHost>>;
}
