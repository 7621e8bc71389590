/** What can happen outside the screen, for which a scenario may have its own words in a rehearsal. */
export const HAPPENINGS = [
  /** The telephone rings, or they join. */
  'ringing',
  'ringing-hidden',
  /** It stopped, and nobody answered. */
  'stopped',
  /** One is ringing them, and does not know yet what comes of it. */
  'dialling',
  'no-answer',
  'mailbox',
  'answered',
  /** They are on the line. */
  'talking',
  'goodbye',
  /** It was told that they call, and nobody had. */
  'nobody-there',
] as const;

export type HappeningKind = (typeof HAPPENINGS)[number];
