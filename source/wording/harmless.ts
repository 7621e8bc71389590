/**
 * The one sanitiser (X01): whatever was not written by us goes through it. A
 * name, an invitation, a scenario file, the journal, the environment may carry
 * escape sequences that write to a clipboard, and marks that turn the direction
 * of reading round.
 *
 * - To show a text: `harmless`. What ends up in a row of the screen, on standard
 *   output or error, in a filled-in sentence (`say`) or a message has been through
 *   it already, so only who measures or cuts a text before that calls it himself.
 * - To keep a text that somebody typed, or a file said: `oneLine`; `hasControls`
 *   refuses instead.
 * - To hand a text to another program (a calendar, a link, an alert): `withoutControls`.
 *
 * Controls go one by one, in a single pass over the letters, so nothing can form
 * anew of what is left.
 */

/** C0 but the line feed, DEL, C1. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;
/** What reorders letters, or stands there unseen. The joiners of emoji and of Persian are none of it. */
const HIDDEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const BREAK = /\r\n?|[\u0085\u2028\u2029]/gu;
/** Marks that are piled on one letter until they cover the rows above; no language needs so many. */
const PILED = /([\p{Mark}\u200c\u200d]{8})[\p{Mark}\u200c\u200d]+/gu;
/** Half of a letter. */
const HALF = /\p{Surrogate}/gu;
const SUSPECT = /[^\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f]/u;

/** A control as git and less show it: ^X, and ^[X for one of C1. */
function shown(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '^?';
  return code < 0x80 ? `^${String.fromCharCode(code + 64)}` : `^[${String.fromCharCode(code - 64)}`;
}

/**
 * A text made harmless for a terminal: controls are shown as ^X, what would
 * reorder or hide letters is left out. Line breaks stay, a tab becomes a space.
 */
export function harmless(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(BREAK, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROL, shown)
    .replace(HIDDEN, '')
    .replace(HALF, '\ufffd')
    .replace(PILED, '$1');
}

/** The same on one line. */
export function harmlessLine(text: string): string {
  return harmless(text).replaceAll('\n', ' ');
}

/** A text without any control, for another program. Line breaks stay, a tab becomes a space. */
export function withoutControls(text: string): string {
  return harmless(text.replace(BREAK, '\n').replaceAll('\t', ' ').replace(CONTROL, ''));
}

/** A text as it is kept: one line, without controls; line breaks and tabs become a space. */
export function oneLine(text: string): string {
  return withoutControls(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')).trim();
}

/** The same for every text that is filled into a sentence. */
export function harmlessValues<T>(values: Readonly<Record<string, T>>): Record<string, T | string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? harmless(value) : value]),
  );
}

/** Whether a text carries what must not stand in a line, other than line breaks and tabs. */
export function hasControls(text: string): boolean {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ');
  return [CONTROL, HIDDEN, HALF].some((unwanted) => line.search(unwanted) >= 0);
}
