import type { Promised } from './promise.ts';

/**
 * A chart as the program uses it: what a scenario file says, with every short
 * form written out. Plain data, so that it can be compiled when the product is
 * built.
 */
export interface Chart {
  readonly name: string;
  readonly version: number;
  /** Changes when anything in the chart does. */
  readonly hash: string;
  readonly initial: string;
  /** The event by which one tells that they have come: they ring, or they fetch one. A rehearsal waits for it. */
  readonly arrival: string;
  /** How every interview of this scenario takes place, so that nobody is asked; null where that differs. */
  readonly mode: string | null;
  /** Minutes by pace, under the names that the deadlines use. */
  readonly delays: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The parts of the day, in order. */
  readonly parts: readonly string[];
  /** Those of them during which the interview is under way. */
  readonly inProgress: readonly string[];
  /** From when on they count as late (INV-06), where they are the ones who begin. */
  readonly late: Expression;
  readonly everywhere: Readonly<Record<string, Everywhere>>;
  /** The most of each kind of contact on one day (INV-03). */
  readonly rations: Readonly<Record<'pings' | 'calls' | 'voicemails' | 'emails', number>>;
  /** What `check` proves of every situation that can be reached, under the name of the invariant it serves. */
  readonly promises: Readonly<Record<string, readonly Promised[]>>;
  readonly states: Readonly<Record<string, State>>;
}

/** What can be told in many steps. */
export interface Everywhere {
  readonly key: string | null;
  /** It says nothing of the person being free (INV-09). */
  readonly silent: boolean;
  /** About a fact: told without leaving the step, it answers nothing about the day. */
  readonly aside: boolean;
  /** What to say where it was told, beside the messages of the step. */
  readonly offers: Offered | null;
}

/** A text by a channel. */
export interface Offered {
  readonly text: string;
  readonly channel: string;
}

/** One step of the day: how long it lasts, what can be told in it, and what it advises and offers. */
export interface State {
  readonly code: string;
  readonly part: string;
  readonly until: readonly Timeout[];
  /** What can be told in this step; the step's own events first, then those of every step. */
  readonly on: Readonly<Record<string, EventRule>>;
  /** When the step is passed over. */
  readonly pass: readonly Branch[];
  readonly advice: readonly { readonly say: string; readonly if: readonly Condition[] }[];
  readonly messages: readonly (Offered & {
    /** One for each of the people met who gets a note of their own. */
    readonly each: boolean;
    readonly if: readonly Condition[];
  })[];
  /** The text by which one makes contact here, and what it does to the ledger where it went out after all. */
  readonly contact: { readonly text: string; readonly do: readonly string[] } | null;
  readonly rings: readonly Expression[];
  readonly rules: readonly string[];
  /** What entering the step does to the ledger. */
  readonly enters: readonly string[];
  /** Its texts tell how long one stays reachable (INV-05). */
  readonly saysUntil: boolean;
  /** Never a sound, flash or pop-up here (INV-09). */
  readonly silent: boolean;
  /** The person's own line is busy ringing them. */
  readonly dialling: boolean;
  /** One is to breathe here: nothing counts down. */
  readonly unhurried: boolean;
  readonly hour: HourState;
  /** Part of an interruption, always or when certain events led here: it remembers the day it interrupted. */
  readonly returns: boolean | readonly string[];
  readonly end: boolean;
}

/** What a step does to the agreed hour: it holds, is being moved, was agreed anew and only to be noted, or is off. */
export const HOUR_STATES = ['holds', 'moving', 'agreed-anew', 'called-off'] as const;
export type HourState = (typeof HOUR_STATES)[number];

/** Where an hour lies that is told with an event: still to come, today, past, or on either side of now. */
export const TOLD_HOURS = ['ahead', 'today', 'past', 'any'] as const;
export type ToldHour = (typeof TOLD_HOURS)[number];

/** What may be told under one event name, and where it leads: the first branch whose conditions hold. */
export interface EventRule {
  readonly needs: readonly string[];
  readonly may: readonly string[];
  readonly hour: ToldHour;
  readonly more: boolean;
  readonly branches: readonly Branch[];
}

/** Where something leads, if its conditions hold, and what it does on the way. */
export interface Branch {
  readonly if: readonly Condition[];
  /** A state, or one of `stay`, `back`, `valid-now`. */
  readonly to: string;
  /** What it does to the ledger, by name. */
  readonly do: readonly string[];
  /** Begins an interruption, as the events of every step do: `back` then leads to the step it interrupts. */
  readonly interrupts: boolean;
  /** Belongs to every step, not to this one. */
  readonly everywhere: boolean;
}

/** A branch that the clock takes by itself, at an instant. */
export interface Timeout extends Branch {
  readonly at: Expression;
}

/** A named condition, perhaps with one argument (`via sent`), perhaps turned round. */
export interface Condition {
  readonly name: string;
  readonly argument: string | null;
  readonly not: boolean;
}

/** An instant that becomes known with the day. */
export type Expression =
  | { readonly kind: 'moment'; readonly base: string; readonly minutes: number; readonly delay: string | null }
  | { readonly kind: 'later' | 'earlier'; readonly of: readonly Expression[] }
  | { readonly kind: 'workday'; readonly days: number; readonly from: 'told' | 'entry' | 'E' };

/** Targets that are no states: a tick, the day without the interruption, the step that is right now. */
export const SPECIAL_TARGETS = ['stay', 'back', 'valid-now'] as const;

/** The way by which the clock leads on: in `via`, in the log, and where words are found for it. */
export const BY_CLOCK = 'deadline';
