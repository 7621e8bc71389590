/*
 * The events that the program itself knows, in whatever scenario: its keys and commands tell them, a rehearsal answers
 * with them, and some texts ask whether they were told. A scenario that has one of them means this by it; all its other
 * names, and all names of steps, parts, texts and advice, are its own. docs/scenarios.md lists them for authors.
 */

/** They ring, or have joined. */
export const THEY_CALL = 'they-call';
/** They rang, and it was missed. */
export const MISSED_CALL = 'missed-call';
/** Somebody else is calling. */
export const OTHER_CALLER = 'other-caller';
/** One must leave at a certain hour. */
export const MUST_LEAVE = 'must-leave';
/** The file is closed. */
export const CLOSE = 'close';

/** A fact, or the hour, is put right. */
export const CORRECTED = 'corrected';
/** One of the candidate's own choices is made (tone, pace …): told without any, it says nothing. */
export const DECIDED = 'decided';
/** The message of a step that the clock has passed went out after all. */
export const SENT_AFTER_ALL = 'sent-after-all';
/** An invitation was read again, and is another. */
export const INVITATION_UPDATED = 'invitation-updated';
/** An invitation was taken back. */
export const INVITATION_CANCELLED = 'invitation-cancelled';

/** The message of the step went out. */
export const SENT = 'sent';
/** The voicemail was left. */
export const LEFT = 'left';
/** Nothing was sent: by choice, or because there is no way to. */
export const LEFT_UNDONE: readonly string[] = ['skip', 'no-channel', 'no-address'];
/** What is to be done was done. */
export const DONE = 'done';

/** What comes of a call of one's own: nobody, the voicemail, somebody; and that they can talk now. */
export const NO_ANSWER = 'no-answer';
export const MAILBOX = 'mailbox';
export const ANSWERED = 'answered';
export const NOW = 'now';
/** The conversation, or the interview, is over. */
export const ENDED = 'ended';

/** Their answer after the interview: no, an offer, another interview, or a document that they would like to have. */
export const REJECTED = 'rejected';
export const OFFER = 'offer';
export const NEXT_INTERVIEW = 'next-interview';
export const ASKED_FOR_DOCUMENT = 'asked-for-document';
