import type { HourState, ToldHour } from '../scenario/chart.ts';
import type { Disagreement } from './cross-check.ts';
import type { Instant } from './interview.ts';
import type { Ledger, Ration } from './ledger.ts';
import type { Source } from './sources.ts';

/** Something that can be told now. */
export interface Choice {
  readonly event: string;
  /** The key that tells it: a digit for the choices of the step, a letter for those of every step. */
  readonly key: string | null;
  /** The step it leads to; null where that depends on what is told with it. */
  readonly leadsTo: string | null;
  /** Names that must be told with it (`at`, `minutes` …). */
  readonly needs: readonly string[];
  /** Names that may be told with it. */
  readonly may: readonly string[];
  /** Where an hour told with it lies. */
  readonly hour: ToldHour;
  /** Kept behind "…". */
  readonly more: boolean;
  /** Belongs to every step, not to this one. */
  readonly everywhere: boolean;
}

/** A text that fits this step. */
export interface Offer {
  readonly text: string;
  readonly channel: Channel;
  /** The place in `with` of the one it is addressed to, where several get one each. */
  readonly person?: number | undefined;
}

/** The ways in which a text reaches somebody. */
export const CHANNELS = ['email', 'chat', 'sms', 'voicemail', 'spoken', 'linkedin'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether a text by this channel is read aloud; what is not is sent in writing. */
export const isSpoken = (channel: Channel): boolean => channel === 'spoken' || channel === 'voicemail';

/** A line of the day's log. */
export interface LogEntry {
  readonly at: Instant;
  /** What was told, or `deadline` for a step that the clock passed. */
  readonly event: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly from: string;
  readonly to: string;
  /** False for what no longer applied when it was read. */
  readonly applied: boolean;
}

/** When a step ends by itself. */
export interface Deadline {
  readonly at: Instant;
  /** Null where it depends on what will be told. */
  readonly leadsTo: string | null;
}

/** One step of the line of the day. */
export interface LineStep {
  readonly state: string;
  readonly place: 'past' | 'present' | 'coming';
  /** When it began, or will begin if nothing is told; null if the clock alone does not tell. */
  readonly at: Instant | null;
}

/** Everything that is shown, printed, copied, exported or rung: f(chart, interview, journal, now). */
export interface Situation {
  readonly id: string;
  readonly now: Instant;
  readonly scheduledAt: Instant;
  readonly state: string;
  readonly part: string;
  /** What the step does to the agreed hour. */
  readonly hour: HourState;
  /** The interview is being waited for or held now. */
  readonly inProgress: boolean;
  /** From when on they count as late (INV-06). */
  readonly lateFrom: Instant;
  readonly enteredAt: Instant;
  readonly deadline: Deadline | null;
  /** While an interruption is answered: the step it interrupted, with its own deadline. */
  readonly interrupted: { readonly state: string; readonly deadline: Deadline | null } | null;
  readonly availableUntil: Instant | null;
  readonly choices: readonly Choice[];
  readonly offers: readonly Offer[];
  /** Which of the step's advice holds now, in order. */
  readonly advice: readonly string[];
  readonly budget: Readonly<Record<Ration, { readonly used: number; readonly most: number }>>;
  readonly rules: readonly string[];
  readonly log: readonly LogEntry[];
  readonly line: readonly LineStep[];
  readonly attempt: number;
  readonly clockBehind: boolean;
  readonly ended: boolean;
  /** Whether a bell may ring now (INV-09). */
  readonly mayRing: boolean;
  /** The instants inside the step that deserve a bell, its deadline included. */
  readonly rings: readonly Instant[];
  /** The dates of the days after, where they are known: thanks due, next promise due, follow-up due. */
  readonly dates: {
    readonly thanks: Instant | null;
    readonly promise: Instant | null;
    readonly followUp: Instant | null;
  };
  /** What each source said when the interview was added. */
  readonly sources: readonly Source[];
  /** What the invitation, the mail and the person do not agree about, until it is settled. */
  readonly disagreements: readonly Disagreement[];
  /** The event that led to this step. */
  readonly via: string | null;
  readonly ledger: Ledger;
}
