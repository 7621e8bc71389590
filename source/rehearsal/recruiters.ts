import { MAILBOX, NO_ANSWER } from '../scenario/known-events.ts';

/** What a simulated recruiter does on the day. Minutes count from the agreed time as it stands then. */
export interface Recruiter {
  /** When they ring (or come), in order. Once a conversation began, or the interview is over, they ring no more. */
  readonly rings: readonly Ring[];
  /**
   * What happens when one rings them, by event: the first call, the second … Whoever has rung before can be reached;
   * where the chart has no such event at that step, the next one that it has.
   */
  readonly whenDialled: readonly string[];
  /** How long the conversation lasts, in minutes. */
  readonly talksFor: number;
}

interface Ring {
  readonly after: number;
  /** Their number is withheld. */
  readonly hidden: boolean;
  /** How long the telephone rings. */
  readonly seconds: number;
}

const NOBODY = [NO_ANSWER, MAILBOX] as const;

/** The recruiters of a rehearsal, by the name of `--recruiter`. */
export const RECRUITERS = {
  'on-time': { rings: [{ after: 0, hidden: false, seconds: 30 }], whenDialled: NOBODY, talksFor: 40 },
  // Late enough to ring while one is ringing them.
  late: { rings: [{ after: 22, hidden: false, seconds: 30 }], whenDialled: NOBODY, talksFor: 30 },
  absent: { rings: [], whenDialled: NOBODY, talksFor: 0 },
  early: {
    rings: [
      { after: -9, hidden: false, seconds: 30 },
      { after: 0, hidden: false, seconds: 30 },
    ],
    whenDialled: NOBODY,
    talksFor: 40,
  },
  // Shorter than it takes to find the telephone in the next room: this one is often missed.
  'hidden-number': { rings: [{ after: 2, hidden: true, seconds: 15 }], whenDialled: NOBODY, talksFor: 40 },
} as const satisfies Readonly<Record<string, Recruiter>>;

export type RecruiterName = keyof typeof RECRUITERS;

/** Whether a name is one of a recruiter. */
export function isRecruiter(name: string): name is RecruiterName {
  return Object.hasOwn(RECRUITERS, name);
}
