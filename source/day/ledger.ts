import type { Facts, Instant } from './interview.ts';

/** What is rationed on a day without the recruiter (C2, INV-03). */
export const RATIONS = ['pings', 'calls', 'voicemails', 'emails'] as const;
export type Ration = (typeof RATIONS)[number];

/** Until when we told them, or are about to tell them, that we stay reachable (INV-05). */
export interface Until {
  readonly at: Instant;
  /** Once said it never moves. */
  readonly uttered: boolean;
}

/** A call of theirs that was not taken. */
export interface MissedCall {
  readonly at: Instant;
  /** False when they rang before T, after `until`, or while I was ringing them: then nobody apologises. */
  readonly fault: boolean;
}

/** A promise of mine, with the day it is due (S2-19, INV-24). */
export interface DatedPromise {
  readonly what: string;
  readonly due: Instant;
  /** Kept, or reminded of once and left alone since: it is listed, and rings no more. */
  readonly state: 'open' | 'reminded' | 'kept';
}

/**
 * What the journal amounts to beside the state: the facts as they stand now,
 * what was spent, and when somebody was last reached. Plain data, replaced and
 * never changed.
 */
export interface Ledger {
  readonly facts: Facts;
  /** When the hours one offers were given: on a later day they are asked for anew. */
  readonly slotsAt: Instant | null;
  /** T as it stands now. */
  readonly scheduledAt: Instant;
  /** How long the invitation says that it lasts, in minutes; null where none did. */
  readonly durationMinutes: number | null;
  /** 1 on the first day, one more with each new day (INV-19). */
  readonly attempt: number;
  readonly used: Readonly<Record<Ration, number>>;
  /** L: the last contact confirmed as made since T was set, but for the confirmation and the signal before T. */
  readonly lastContactAt: Instant | null;
  readonly lastCallAt: Instant | null;
  /** The last told event that says something about the day: a fact that was put right does not. */
  readonly lastToldAt: Instant | null;
  /** The last told event that shows that the person is at the screen and not in a call (INV-09). */
  readonly lastAnsweredAt: Instant | null;
  readonly until: Until | null;
  /** H: the hour at which the person must leave. */
  readonly leaveAt: Instant | null;
  /** E: the end of the interview. Once set it stays. */
  readonly endedAt: Instant | null;
  /** When one met, where the interview took place at another hour than the agreed one (INV-11). */
  readonly metAt: Instant | null;
  /** An hour that was named and is not settled yet. */
  readonly newHour: Instant | null;
  /** The hour that was in force before the last change of T within the day. */
  readonly formerHour: Instant | null;
  readonly confirmedAt: Instant | null;
  /** T moved within the day: no second confirmation. */
  readonly hourMoved: boolean;
  readonly linkFailed: boolean;
  /** When it was last told that one is in the meeting; null from when on the link was told to be wrong, or another (INV-10). */
  readonly joinedAt: Instant | null;
  readonly missed: MissedCall | null;
  /** Something went wrong on my side today. */
  readonly fault: boolean;
  /** The last hour change was a misreading of zones on my side. */
  readonly zoneMistake: boolean;
  /** Who began the conversation that is, or was, under way. */
  readonly startedBy: 'they' | 'me' | null;
  /** Who took a note for the recruiter. */
  readonly noteTakenBy: string | null;
  /** The day was given up on. */
  readonly released: boolean;
  /** When somebody was last reached on this day: then it is no no-show. */
  readonly reachedAt: Instant | null;
  /** Days before this one on which they did not show up. */
  readonly noShows: number;
  readonly theirMoves: number;
  readonly myMoves: number;
  /** There has been a new day in this round (INV-23). */
  readonly flexible: boolean;
  readonly emailWentOut: boolean;
  readonly nudged: boolean;
  /** The closing text went out for this day (INV-18). */
  readonly closingSent: boolean;
  /** Texts whose step the clock has passed, for `sent-after-all`. */
  readonly passed: readonly string[];
  readonly promises: readonly DatedPromise[];
  readonly decisionBy: Instant | null;
  readonly followUp: 'call' | 'email' | 'wait' | null;
  /** When the thanks went out (INV-14). */
  readonly thankedAt: Instant | null;
  /** When the follow-up went out, for the date that was in force then (INV-17). */
  readonly followedUpAt: Instant | null;
  /** When the time for it was over, sent or not. */
  readonly followUpOverAt: Instant | null;
  readonly lastWordAt: Instant | null;
  /** They ask for another interview: it is added as a round of its own (A9). */
  readonly nextRound: boolean;
  /** Reasons 1 to 4 to write again, kept for the follow-up (S2-03…06). */
  readonly reasons: readonly string[];
  /** The answers of the debrief by question: `-`, `=` or `+` (S4-05…09). */
  readonly debrief: Readonly<Record<string, string>>;
}
