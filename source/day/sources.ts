import type { Platform } from './interview.ts';

/** The invitation, a mail that was pasted or given, what was typed in flags or the form, the settings; nobody. */
export type SourceKind = 'invitation' | 'mail' | 'typed' | 'settings' | 'assumed';

/** Who rings whom: they, I, or nobody, since both join by the link. */
export type WhoRings = 'they' | 'me' | 'link';

/**
 * One thing that a source says. `where` is where it was read: the property of the invitation (`DTSTART`), the flag
 * (`--at`), or the sentence as it stands; empty for what nobody said.
 */
export type Statement = { readonly where: string } & (
  | {
      /** An instant, or only what was said of it: then the rest is open. */
      readonly about: 'hour';
      /** ISO 8601 in UTC; null where it was not said in full. */
      readonly instant: string | null;
      /** ISO date. */
      readonly day: string | null;
      /** 1 Monday … 7 Sunday, where it was said with the date. */
      readonly weekday: number | null;
      /** `14:30`. */
      readonly hour: string | null;
      /** IANA zones that the words can mean; empty where none was named. */
      readonly zones: readonly string[];
    }
  | { readonly about: 'zone'; readonly zone: string }
  | {
      readonly about: 'link';
      readonly link: string;
      readonly platform: Platform | null;
      /** The same for two links into one meeting. */
      readonly meeting: string;
    }
  /** The recruiter's number, E.164. */
  | { readonly about: 'their-phone'; readonly number: string }
  /** The number at which they say that they ring, E.164. */
  | { readonly about: 'my-phone'; readonly number: string }
  | { readonly about: 'who-calls'; readonly who: WhoRings }
);

/** What one source said of the interview when it was added: plain data, kept with it in the journal. */
export interface Source {
  readonly kind: SourceKind;
  /** The name of its file; null where it was none. */
  readonly file: string | null;
  readonly says: readonly Statement[];
  /** What else stands in it and is shown on demand. */
  readonly also?: AlsoSaid;
}

/** How one joins, beside the link itself. */
export interface AlsoSaid {
  /** Every other link: options of the meeting, a signature. */
  readonly links: readonly string[];
  readonly meetingId: string | null;
  readonly passcode: string | null;
  /** A number with what is typed once it answers, as a phone dials it: `+33170991234,,123456789#`. */
  readonly dialable: string | null;
}
