import type { Source } from './sources.ts';

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** Lengths of time, in milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** By phone and by video are told; a scenario whose interviews are all on site says so itself. */
export const MODES = ['phone', 'video', 'on-site'] as const;
export const REMOTE_MODES = ['phone', 'video'] as const;
export const PLATFORMS = ['teams', 'zoom', 'meet', 'webex', 'whatsapp', 'facetime', 'other'] as const;
export const LANGUAGES = ['fr-FR', 'fr-CA', 'en-GB', 'en-US'] as const;
export const PACES = ['brisk', 'standard', 'patient'] as const;
export const TONES = ['warm', 'balanced', 'reserved'] as const;
export const STAYS = [15, 20, 30] as const;
export const THANKS = ['evening', 'morning', 'later'] as const;
export const PROCESSES = ['urgent', 'normal', 'long'] as const;
export const GRACES = [2, 3] as const;
export const TITLES = ['ms', 'mrs', 'mr', 'mx', 'dr', 'dre', 'me'] as const;

export type Mode = (typeof MODES)[number];
export type Platform = (typeof PLATFORMS)[number];
/** The language of the messages, never of the program. */
export type Language = (typeof LANGUAGES)[number];
/** How soon after T one checks, writes and calls (C5). */
export type Pace = (typeof PACES)[number];
export type Tone = (typeof TONES)[number];
/** How long one stays reachable after a contact, in minutes (C4). */
export type Stay = (typeof STAYS)[number];
/** When one thanks them: the same evening, the next working morning, two or three days later (C6). */
export type Thanks = (typeof THANKS)[number];
/** How long the recruitment takes, and so how long one waits before asking where no date was named (C8). */
export type Process = (typeof PROCESSES)[number];
/** Days that one lets go by after the date they named (C17). */
export type Grace = (typeof GRACES)[number];
/** `ms` is Mme or Ms, `mrs` only where somebody said Mrs, `dre` is Docteure, `me` is Maître. */
export type Title = (typeof TITLES)[number];

/** Somebody one speaks to. A name of which only one part is known has the other as null. */
export interface Person {
  readonly title: Title | null;
  readonly first: string | null;
  readonly last: string | null;
  /** Their own address, for the thanks (M34); absent where nobody gave it. */
  readonly email?: string;
  /** What one talked about with them, for a note that resembles no other. */
  readonly detail?: string;
}

/**
 * What is known of an interview. Every property is named after its flag
 * (`--their-phone` is `theirPhone`); null is what nobody has said.
 */
export interface Facts {
  readonly mode: Mode;
  /** The candidate's own IANA zone, in which they type hours. */
  readonly zone: string;
  /** The recruiter's IANA zone. */
  readonly theirZone: string;
  /** ISO 3166 code, for public holidays. */
  readonly country: string | null;
  /** The first is the one addressed. */
  readonly with: readonly Person[];
  readonly org: string | null;
  readonly job: string | null;
  readonly platform: Platform | null;
  /** Who rings whom (C1); silent means they do. */
  readonly whoCalls: 'they' | 'me';
  /** The instant channel agreed for this interview, by its name. */
  readonly chat: string | null;
  readonly through: 'direct' | 'agency';
  /** E.164, like every number here. */
  readonly theirPhone: string | null;
  readonly theirEmail: string | null;
  readonly coordinatorEmail: string | null;
  readonly link: string | null;
  /** First and last name of the candidate. */
  readonly me: string | null;
  readonly myPhone: string | null;
  readonly myEmail: string | null;
  /** Whether one can speak on the phone: `relay` through a relay service. */
  readonly voice: 'yes' | 'relay' | 'no';
  readonly language: Language;
  readonly pace: Pace;
  readonly stay: Stay;
  readonly tone: Tone;
  readonly thanks: Thanks;
  /** 1, or one more than the interview with them that this one follows. */
  readonly round: number;
  readonly process: Process;
  readonly grace: Grace;
  /** Whether the thanks say on which day one will be in touch again, which binds (C14, S2-22). */
  readonly announce: 'yes' | 'no';
  /** Whether a reason that was noted becomes one sentence of the thanks (C11); otherwise it waits for the follow-up. */
  readonly completion: 'yes' | 'no';
  /** Facts that a text asks for when it is first needed (domain: §5). */
  readonly need: string | null;
  readonly struck: string | null;
  readonly skill: string | null;
  readonly detail: string | null;
  /** Two or three hours one offers, as typed. */
  readonly slots: string | null;
  /** What will be different next time. */
  readonly fix: string | null;
  /** Why I missed it, or must cancel: picked, not typed. */
  readonly cause: Cause | null;
  readonly extra: string | null;
  readonly announced: string | null;
  readonly linkedin: 'yes' | 'no' | null;
  /** A number by which the meeting can be joined, and its PIN. */
  readonly dialIn: string | null;
  readonly pin: string | null;
  /** Days on which the recruiter does not work, ISO dates separated by commas. */
  readonly holiday: string | null;
}

/** What one gives as the reason for being late or absent. */
export const CAUSES = ['mistake', 'technical', 'unavoidable', 'hours'] as const;
/** A mistake of mine, a technical problem, something unavoidable, a mix-up of hours. */
export type Cause = (typeof CAUSES)[number];

/** What a fact is called in the journal and in JSON. */
export type FactName = keyof Facts;

/**
 * What the candidate may do one way or the other (domain: the contradictions of the sources). A setting each, copied
 * into an interview when it is added.
 */
export const CHOICES = [
  'tone',
  'whoCalls',
  'pace',
  'stay',
  'thanks',
  'process',
  'grace',
  'announce',
  'completion',
] as const satisfies readonly FactName[];

/** The facts that are such choices. */
export type Choices = Pick<Facts, (typeof CHOICES)[number]>;

/** Which version of whose invitation an interview, or a change of it, came from (iTIP, RFC 5546). */
export interface InvitationMark {
  readonly uid: string;
  /** Of one occurrence of something that recurs, when it was to take place at first: ISO 8601 in UTC, else empty. */
  readonly recurrence: string;
  /** The highest is the latest, whatever the order of arrival. */
  readonly sequence: number;
  /** Of two with the same number, the later one counts: ISO 8601 in UTC, empty where the file did not say. */
  readonly stamp: string;
  /** How long it says that the interview lasts, in minutes; left out where it does not say. */
  readonly durationMinutes?: number;
}

/** An interview as it was added. Never rewritten: later changes are events. */
export interface Interview {
  readonly id: string;
  /** When it was added. */
  readonly createdAt: Instant;
  /** The agreed time, T. */
  readonly scheduledAt: Instant;
  readonly facts: Facts;
  /** The scenario's name and the hash of its chart when the interview was added. */
  readonly scenario: { readonly name: string; readonly hash: string };
  /** What each source said when it was added; left out where there was nothing to compare. */
  readonly sources?: readonly Source[];
  /** The invitation it was added from; left out where a person typed it. */
  readonly invitation?: InvitationMark;
}

/**
 * Something that was told. `set` carries what was told with it under the public
 * names of the command line (`at`, `minutes`, `their-phone` …), already read:
 * instants as ISO 8601 in UTC, numbers in E.164, zones as IANA names.
 */
export interface ToldEvent {
  readonly at: Instant;
  readonly event: string;
  readonly set?: Readonly<Record<string, string>>;
}
