const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
};

/** `eacute`: a letter and its mark. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
};

const LONGEST_HTML = 300_000;

/** What HTML says, roughly as it is read, with the addresses of its links: for what is in it, never to be shown as a page. */
export function textOfHtml(html: string): string {
  return (
    withoutHidden(html.slice(0, LONGEST_HTML))
      // Where a link leads is read as well as what is written on it.
      .replace(/<a\b[^<>]*?\bhref\s*=\s*["']?(https?:[^"'<>\s]{1,8000})[^<>]*>/giu, ' $1 ')
      .replace(/\s+/gu, ' ')
      .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/giu, '\n')
      .replace(/<[^<>]*>/gu, ' ')
      .replace(/&#(\d{1,7});/gu, (_, code: string) => letter(Number(code)))
      .replace(/&#x([0-9a-f]{1,6});/giu, (_, code: string) => letter(Number.parseInt(code, 16)))
      .replace(/&([a-z])(acute|grave|circ|uml|cedil|tilde);/giu, (_, base: string, mark: string) =>
        `${base}${MARKS[mark.toLowerCase()] ?? ''}`.normalize('NFC'),
      )
      .replace(/&([a-z]{2,6});/giu, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole)
      .replace(/[ \t]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
  );
}

/** What opens something that nobody reads, and what closes it. */
const HIDDEN: readonly (readonly [opening: string, closing: string])[] = [
  ['<style', '</style'],
  ['<script', '</script'],
  ['<head', '</head'],
  ['<!--', '-->'],
];

/** Without styles, scripts, head and comments, in one pass: a close that is missing is looked for once. */
function withoutHidden(html: string): string {
  // Of ASCII alone, so that every place stays where it is.
  const text = html.replace(/[A-Z]/gu, (each) => each.toLowerCase());
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (const { 0: opening, index } of text.matchAll(/<(?:style|script|head)\b|<!--/gu)) {
    const closing = HIDDEN.find(([each]) => each === opening)?.[1] ?? '';
    if (index < from || unclosed.has(closing)) continue;
    const close = text.indexOf(closing, index + opening.length);
    if (close < 0) unclosed.add(closing);
    else {
      parts.push(html.slice(from, index), ' ');
      const end = closing === '-->' ? close + closing.length - 1 : text.indexOf('>', close);
      from = end < 0 ? html.length : end + 1;
    }
  }
  return [...parts, html.slice(from)].join('');
}

function letter(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
