import type { LabelledValue } from './labelled-values.ts';
import type { TextPhone } from './phones-in-text.ts';

/** A way into the meeting by telephone. */
export interface DialIn {
  /** E.164. */
  readonly number: string;
  readonly conferenceId: string | null;
  readonly pin: string | null;
  /** What is typed once it answers: `123456789#,,0000#`; null where nothing was said. */
  readonly keypad: string | null;
  /** Number and keypad as one string that a phone dials by itself: `+33170991234,,123456789#,,0000#`. */
  readonly dialable: string;
}

/** One text with what was found in it. */
export interface PhoneText {
  readonly text: string;
  readonly phones: readonly TextPhone[];
  readonly labels: readonly LabelledValue[];
  /** Where it begins to speak of joining by telephone. */
  readonly dialInWords: readonly number[];
}

/** A label, or the words before a list of numbers, reach this far. */
const REACH = 600;
const PHONE_LABELS: readonly string[] = ['conference-id', 'pin'];
/** What says that a number is somebody's own, whatever stands around it. */
const OWN_NUMBER =
  /(?:t[ée]l(?:[ée]phone|[ée]fono|efon|efoon|efono)?|mobile|portable|cell|handy|m[óo]vil|cellulare|mobiel|ligne directe|direct)\s?\.?\s?:?\s?$/iu;

/** Whether a number leads into the meeting: typed with its code, or among the words and labels of a dial-in (T1). */
export function isDialIn(phone: TextPhone, { text, labels, dialInWords }: PhoneText): boolean {
  if (phone.keypad !== null) return true;
  const line = text.slice(text.lastIndexOf('\n', phone.start) + 1, phone.start);
  if (OWN_NUMBER.test(line.slice(-40))) return false;
  const headed = dialInWords.some((at) => at < phone.start && phone.start - at < REACH && !gap(text, at, phone.start));
  return (
    headed ||
    labels.some(
      ({ kind, start }) =>
        PHONE_LABELS.includes(kind) && start >= phone.end && start - phone.end < REACH && !gap(text, phone.end, start),
    )
  );
}

/** An empty line ends what belongs together. */
function gap(text: string, from: number, to: number): boolean {
  return /\n[ \t]*\n/u.test(text.slice(from, to));
}

/**
 * The dial-in among the numbers of one text: that of `country` first, then one written with its code. A meeting id
 * takes the place of a conference id where none was given, as Zoom and Webex do.
 */
export function dialInOf(source: PhoneText, country: string | null): DialIn | null {
  const found = source.phones.filter((phone) => isDialIn(phone, source));
  const at = (phone: TextPhone): number => (phone.country === country ? 0 : 2) + (phone.keypad === null ? 1 : 0);
  const phone = [...found].sort((one, other) => at(one) - at(other) || one.start - other.start)[0];
  if (phone === undefined) return null;
  const value = (kind: LabelledValue['kind'], fits: (value: string) => boolean = () => true): string | null =>
    source.labels
      .filter((label) => label.kind === kind && fits(label.value))
      .sort((one, other) => Math.abs(one.start - phone.start) - Math.abs(other.start - phone.start))[0]?.value ?? null;
  const digits = (text: string): boolean => /^\d{3,20}$/u.test(text);
  const written = phone.keypad === null ? null : /^(\d{1,20})#?(?:,+\*?(\d{1,20}))?/u.exec(phone.keypad);
  const stated = value('conference-id');
  const meeting = stated === null && value('pin') === null ? value('meeting-id') : null;
  const conferenceId = written?.[1] ?? stated ?? meeting;
  const passcode = meeting === null ? null : value('passcode', digits);
  const pin = written?.[2] ?? (phone.keypad === null ? (value('pin') ?? passcode) : null);
  const keypad =
    phone.keypad ??
    ([
      conferenceId === null ? null : `${conferenceId}#`,
      pin === null || pin === conferenceId ? null : meeting !== null ? `,,*${pin}#` : `${pin}#`,
    ]
      .filter((part) => part !== null)
      .join(',,') ||
      null);
  return {
    number: phone.number,
    conferenceId,
    pin,
    keypad,
    dialable: keypad === null ? phone.number : `${phone.number},,${keypad}`,
  };
}
