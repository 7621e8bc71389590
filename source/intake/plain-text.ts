/** Everything that must never reach a line of text: control characters, bidi overrides, invisible marks, half letters. */
const CONTROLS = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Whether a text carries control characters other than line breaks and tabs. */
export function hasControls(text: string): boolean {
  return text.replace(BREAKS, ' ').search(CONTROLS) >= 0;
}

/** One line without control characters; line breaks and tabs become a space. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(CONTROLS, '').trim();
}

/** At most `most` letters of a text, to quote it inside a problem. */
export function quoted(text: string, most = 40): string {
  const letters = [...oneLine(text)];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}

/** Lower case, without accents, with plain spaces and apostrophes: the form in which words are compared. */
export function folded(text: string): string {
  return oneLine(text.normalize('NFKC'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
