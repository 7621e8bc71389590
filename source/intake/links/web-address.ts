import { hasControls } from '../plain-text.ts';

/** The longest link that is kept; what is longer is nobody's meeting. */
export const LONGEST_LINK = 2000;

/** Why a text is no link that may be offered (I14). */
export type AddressProblem =
  | { readonly code: 'link-scheme'; readonly scheme: string }
  | { readonly code: 'link-with-user'; readonly host: string }
  | { readonly code: 'link-hidden-characters' }
  | { readonly code: 'link-not-understood' };

/** A link that may be offered, and whether letters of its host can imitate another name. */
export interface Address {
  readonly url: URL;
  readonly foreign: boolean;
}

/** `facetime:` names whom to call and has no page on the web: the only other scheme that is kept as it is. */
const KEPT_SCHEMES = ['facetime', 'facetime-audio'];
/** Meeting programs open these; each says the same as a page on the web. */
const PROGRAM_SCHEMES = ['msteams', 'zoommtg', 'zoomus', 'whatsapp', 'jitsi-meet', 'org.jitsi.meet'];

/** The schemes of links that lead into a meeting; every other one is refused. */
export const MEETING_SCHEMES: readonly string[] = ['https', 'http', ...KEPT_SCHEMES, ...PROGRAM_SCHEMES];

/**
 * Reads a link that may be offered: of the web or of a meeting program, whose page on the web is then taken. Without a
 * scheme, https:// is put before it. Nothing that hides where it leads: no name before an @, no invisible letters.
 */
export function readAddress(text: string): Address | AddressProblem {
  if (hasControls(text) || /\s/u.test(text)) return { code: 'link-hidden-characters' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !MEETING_SCHEMES.includes(scheme)) return { code: 'link-scheme', scheme };
  if (scheme !== undefined && KEPT_SCHEMES.includes(scheme)) return keptAddress(text, scheme);
  const full = scheme === undefined ? `https://${text}` : text;
  const url = PROGRAM_SCHEMES.includes(scheme ?? '') ? pageOf(full, scheme ?? '') : parse(full);
  if (url === null || !/^https?:\/\/[^/\\]/iu.test(url.href)) {
    return scheme === undefined || /^https?$/u.test(scheme)
      ? { code: 'link-not-understood' }
      : { code: 'link-scheme', scheme };
  }
  if (/^https?:(?!\/\/[^/])/iu.test(full)) return { code: 'link-not-understood' };
  // https://known.example@elsewhere.example leads elsewhere.
  if (url.username !== '' || url.password !== '') return { code: 'link-with-user', host: url.hostname };
  if (!/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/u.test(url.hostname)) return { code: 'link-not-understood' };
  return { url, foreign: url.hostname.split('.').some((label) => label.startsWith('xn--')) };
}

function keptAddress(text: string, scheme: string): Address | AddressProblem {
  const whom = text.slice(scheme.length + 1).replace(/^\/\//u, '');
  return /^(?:\+?[\d-]{6,20}|[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/iu.test(whom)
    ? { url: new URL(`${scheme}:${whom}`), foreign: false }
    : { code: 'link-not-understood' };
}

function pageOf(text: string, scheme: string): URL | null {
  const url = parse(text);
  if (url === null) return null;
  if (scheme === 'whatsapp') {
    const phone = url.searchParams.get('phone')?.replace(/\D/gu, '') ?? '';
    return phone === '' ? null : new URL(`https://wa.me/${phone}`);
  }
  const rest = text.slice(scheme.length + 1);
  if (scheme === 'zoommtg' || scheme === 'zoomus') {
    const number = url.searchParams.get('confno')?.replace(/\D/gu, '') ?? '';
    const password = url.searchParams.get('pwd');
    if (number === '' || url.host === '') return null;
    return parse(`https://${url.host}/j/${number}${password === null ? '' : `?pwd=${encodeURIComponent(password)}`}`);
  }
  if (scheme === 'msteams')
    return parse(`https://teams.microsoft.com${rest.replace(/^\/\/teams\.[a-z.]+(?=\/)/iu, '').replace(/^\/*/u, '/')}`);
  return rest.startsWith('//') ? parse(`https:${rest}`) : null;
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
