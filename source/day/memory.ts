import type { Instant } from './interview.ts';
import type { Ledger, Until } from './ledger.ts';
import type { LogEntry } from './situation.ts';

/** One stay in one state. */
export interface Visit {
  readonly state: string;
  /** Minus infinity before anything has happened. */
  readonly entry: Instant;
  /** The state and the event that led here; `deadline` where it was the clock. */
  readonly from: string | null;
  readonly via: string | null;
  /** What was told here without leaving. */
  readonly told: readonly string[];
}

/** What something that was told did to the ledger. */
export interface Deed {
  readonly at: Instant;
  readonly effects: readonly string[];
  readonly set: Readonly<Record<string, string>>;
  /** Until when we said we stay reachable, where that was said with it (INV-05). */
  readonly said: Until | null;
}

/** The day as it was when an interruption began, and what was done during it that outlives it. */
export interface Interruption {
  readonly before: Memory;
  readonly deeds: readonly Deed[];
}

/** The log, newest first, shared by every memory that grew out of the same past. */
export interface LogLink {
  readonly entry: LogEntry;
  readonly previous: LogLink | null;
}

/** The steps that were left, newest first, without what an interruption gave back: shared as the log is. */
export interface TrailLink {
  readonly state: string;
  readonly entry: Instant;
  readonly previous: TrailLink | null;
}

/** All that the fold carries from one step to the next. */
export interface Memory {
  readonly visit: Visit;
  readonly ledger: Ledger;
  readonly interruption: Interruption | null;
  readonly log: LogLink | null;
  /** Of this day: a new day begins a new one. */
  readonly trail: TrailLink | null;
}

/** A memory with something else in it. A spread does the same, and takes Node 20 ten times as long. */
export function changed(
  memory: Memory,
  {
    visit = memory.visit,
    ledger = memory.ledger,
    interruption = memory.interruption,
    log = memory.log,
    trail = memory.trail,
  }: Partial<Memory>,
): Memory {
  return { visit, ledger, interruption, log, trail };
}
