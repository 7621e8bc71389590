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

/** What an HTML mail says, roughly as it is read: for the words in it, never to be shown as a page. */
export function textOfHtml(html: string): string {
  return html
    .slice(0, LONGEST_HTML)
    .replace(/<(style|script|head)\b[^>]*>.*?<\/\1\s*>/gisu, ' ')
    .replace(/<!--.*?-->/gsu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&#(\d{1,7});/gu, (_, code: string) => letter(Number(code)))
    .replace(/&#x([0-9a-f]{1,6});/giu, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replace(/&([a-z])(acute|grave|circ|uml|cedil|tilde);/giu, (_, base: string, mark: string) =>
      `${base}${MARKS[mark.toLowerCase()] ?? ''}`.normalize('NFC'),
    )
    .replace(/&([a-z]{2,6});/giu, (whole, name: string) => NAMED[name.toLowerCase()] ?? whole)
    .replace(/[ \t]*\n[ \t]*/gu, '\n');
}

function letter(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
