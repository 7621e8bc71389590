import { MEETING_SCHEMES } from './web-address.ts';
import { LONGEST_WRAPPED } from './wrappers.ts';

/** A text is looked through up to here: no invitation is longer, and a hostile one costs no more. */
export const LONGEST_TEXT = 100_000;
const MOST_LINKS = 200;

/** A link as it stands in a text. */
export interface TextLink {
  readonly text: string;
  /** Whether it was written with its scheme; `meet.example.com/abc` was not. */
  readonly full: boolean;
}

const REFUSED_SCHEMES = ['javascript', 'data', 'file', 'vbscript', 'ftp', 'skype'];
const SCHEMES = [...MEETING_SCHEMES, ...REFUSED_SCHEMES].map((scheme) => scheme.replace(/\./gu, '\\.')).join('|');
const INSIDE = `[^\\s<>"“”«»\`]{1,${LONGEST_WRAPPED}}`;
const FULL = new RegExp(`(?<![\\p{L}\\d+.-])(?:${SCHEMES}):${INSIDE}`, 'giu');
const BARE = new RegExp(`(?<![\\p{L}\\d_@.:/=%-])(?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,24}/${INSIDE}`, 'giu');
/** Between pointed brackets a link may be broken over several lines (RFC 3986, appendix C). */
const BRACKETED = new RegExp(`<\\s{0,4}((?:https?):[^<>"]{1,${LONGEST_WRAPPED}})>`, 'giu');

/** The links of a text in their order, without the punctuation of the sentence around them. */
export function linksIn(text: string): TextLink[] {
  const joined = text
    .slice(0, LONGEST_TEXT)
    .replace(BRACKETED, (_, link: string) => ` ${link.replace(/\s*[\r\n]\s*/gu, '')} `)
    .replace(/&amp;/giu, '&');
  const found: (TextLink & { readonly at: number })[] = [];
  for (const match of joined.matchAll(FULL)) {
    found.push({ text: withoutPunctuation(match[0]), full: true, at: match.index });
    if (found.length >= MOST_LINKS) break;
  }
  const rest = joined.replace(FULL, (link) => ' '.repeat(link.length));
  for (const match of rest.matchAll(BARE)) {
    found.push({ text: withoutPunctuation(match[0]), full: false, at: match.index });
    if (found.length >= 2 * MOST_LINKS) break;
  }
  return found.sort((one, other) => one.at - other.at);
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A closing bracket belongs to the link only where the link opened it. */
function withoutPunctuation(link: string): string {
  const times: Record<string, number> = {};
  for (const letter of link) times[letter] = (times[letter] ?? 0) + 1;
  let end = link.length;
  for (; end > 0; end -= 1) {
    const last = link[end - 1] ?? '';
    const opening = OPENING[last];
    if (opening === undefined ? !/[.,;:!?'’|*\\…]/u.test(last) : (times[opening] ?? 0) >= (times[last] ?? 0)) break;
    times[last] = (times[last] ?? 0) - 1;
  }
  return link.slice(0, end);
}
