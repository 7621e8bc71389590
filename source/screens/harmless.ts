const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/gu;
const C1 = /[\u0080-\u009f]/gu;
const REORDERING = /[\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A text that came from outside, made harmless for a terminal: every control is
 * shown as ^X, and what would reorder or hide letters is left out (X01). Line
 * breaks stay.
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(CONTROL, (sign) => (sign === '\u007f' ? '^?' : `^${String.fromCharCode(sign.charCodeAt(0) + 64)}`))
    .replace(C1, (sign) => `^[${String.fromCharCode(sign.charCodeAt(0) - 64)}`)
    .replace(REORDERING, '');
}

/** The longest text that a field takes, in characters (C09). */
export const LONGEST_TYPED = 500;

/** What was pasted, as one line without any control, cut to what a field takes (C09). */
export function oneLine(text: string): string {
  const head = text.slice(0, LONGEST_TYPED * 2);
  return head
    .replace(/\u001b?\[20[01]~/gu, '')
    .replace(/[\u0000-\u001f\u007f-\u009f]+/gu, ' ')
    .replace(REORDERING, '')
    .slice(0, LONGEST_TYPED);
}
