import type { Instant } from '../../day/interview.ts';
import type { Problem } from '../result.ts';
import type { WallTime } from '../wall-time.ts';

/**
 * What an invitation amounts to. `import`: it can be kept as it is. `ask`: something that only a person can say is
 * missing (`questions`). `cancel`: it takes an interview back. `refuse`: nothing can be made of it (`refusal`).
 */
export type Verdict = 'import' | 'ask' | 'cancel' | 'refuse';

/** Whose invitation it is, and which of several versions: iTIP (RFC 5546), `UID`, `SEQUENCE` and `DTSTAMP`. */
export interface InvitationVersion {
  readonly uid: string;
  /** Of one occurrence of something that recurs: when it was to take place at first (`RECURRENCE-ID`). */
  readonly recurrence: Instant | null;
  /** The highest is the latest, whatever the order of arrival. */
  readonly sequence: number;
  /** Of two with the same number, the later one counts; null where the file does not say. */
  readonly stamp: Instant | null;
}

/** Who invites, as the file names them: the name is not taken apart, an address is without `mailto:`. */
export interface Organizer {
  readonly name: string | null;
  readonly email: string | null;
}

/**
 * The texts in which links and numbers are looked for, by where they stand, the surest place first. Line breaks are
 * kept, every other control is gone, and none is longer than LONGEST_TEXT.
 */
export interface InvitationTexts {
  /** Properties that hold the address of the meeting and nothing else: CONFERENCE and those of Teams and Google. */
  readonly conference: readonly string[];
  readonly url: string | null;
  readonly location: string | null;
  readonly description: string | null;
  /** The same description as HTML, where the file has one. */
  readonly html: string | null;
  readonly summary: string | null;
  /** The body of the mail that carried the invitation, or the text that was pasted. */
  readonly mail: string | null;
}

/** Beyond this many letters a text is cut. */
export const LONGEST_TEXT = 50_000;

/** One answer that can be chosen; `value` is what is answered, `start` the instant it would give. */
export interface Proposal {
  readonly value: string;
  readonly start: Instant | null;
}

/** The one thing that has to be asked, with what was read. Answered by `answerInvitation`. */
export type InvitationQuestion =
  /** The zone of an hour that names none, or one that nobody knows. */
  | {
      readonly about: 'zone';
      readonly wall: WallTime;
      readonly named: string | null;
      readonly proposals: readonly Proposal[];
    }
  /** The rules in the file and the name of the zone disagree: both instants are proposed. */
  | {
      readonly about: 'contradiction';
      readonly wall: WallTime;
      readonly named: string;
      readonly byRules: Instant;
      readonly byName: { readonly zone: string; readonly start: Instant };
    }
  /** The clocks show this hour twice, or never (T07, T08). */
  | {
      readonly about: 'clock-change';
      readonly wall: WallTime;
      readonly zone: string;
      readonly kind: 'twice' | 'never';
      readonly proposals: readonly Proposal[];
    }
  /** A day without an hour. */
  | { readonly about: 'time'; readonly day: Pick<WallTime, 'year' | 'month' | 'day'> }
  /** Several events, or several occurrences of one: which of the candidates. */
  | { readonly about: 'event' | 'occurrence'; readonly preselected: number }
  /** A text in which no day and hour were found, or several: what they are. */
  | { readonly about: 'date'; readonly found: readonly string[] };

/** What was read in an invitation. Pure data; the same bytes give the same reading on every machine. */
export interface InvitationReading {
  readonly verdict: Verdict;
  /** Null where it is asked, or not given. */
  readonly start: Instant | null;
  /** What the file writes on its clock, without a zone; null where it writes an instant, or a day alone. */
  readonly wall: WallTime | null;
  /** The IANA zone of the organiser; null where the file names none that is known. */
  readonly zone: string | null;
  /** The zone as the file names it. */
  readonly zoneName: string | null;
  /** Null where the end is not given, or lies before the start (I09). */
  readonly durationMinutes: number | null;
  readonly summary: string | null;
  readonly organizer: Organizer | null;
  /** Null where the file has no UID. */
  readonly version: InvitationVersion | null;
  readonly texts: InvitationTexts;
  /** In the order in which they are asked; only the first can be answered. */
  readonly questions: readonly InvitationQuestion[];
  /** What was odd, and accepted. */
  readonly warnings: readonly Problem[];
  /** Why it is refused, and what would be right. */
  readonly refusal: Problem | null;
  /** Where several events or occurrences can be meant: each as if it stood alone. */
  readonly candidates: readonly InvitationReading[];
}

/** Nothing at all, from which readings are made. */
export const NOTHING_READ: InvitationReading = {
  verdict: 'refuse',
  start: null,
  wall: null,
  zone: null,
  zoneName: null,
  durationMinutes: null,
  summary: null,
  organizer: null,
  version: null,
  texts: { conference: [], url: null, location: null, description: null, html: null, summary: null, mail: null },
  questions: [],
  warnings: [],
  refusal: null,
  candidates: [],
};
