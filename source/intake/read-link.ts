import type { Platform } from '../day/interview.ts';
import { hasControls, oneLine, quoted } from './plain-text.ts';
import { type Reading, read, refuse } from './result.ts';

const LONGEST = 2000;

/**
 * Reads the link of a meeting: https or http only. Where only a host and a path were typed, https://
 * is put before them. A host written in another alphabet, which can imitate a known one, is accepted
 * with a remark that names it (I14).
 */
export function readLink(text: string): Reading<string> {
  const line = oneLine(text.slice(0, 2 * LONGEST))
    .replace(/^<(.*)>$/u, '$1')
    .trim();
  const values = { link: quoted(line, 60) };
  if (line === '') return refuse('link-empty');
  if (text.length > LONGEST) return refuse('link-too-long', { most: LONGEST });
  if (hasControls(text) || /\s/u.test(line)) return refuse('link-not-understood', values);
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/iu.exec(line)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http')
    return refuse('link-scheme', { ...values, scheme });
  const full = scheme === undefined ? `https://${line}` : line;
  const url = parse(full);
  if (url === null || !/^[^.]+(?:\.[^.]+)+$/u.test(url.hostname) || !/^https?:\/\/[^/]/iu.test(full)) {
    return refuse('link-not-understood', values);
  }
  // https://known.example@elsewhere.example leads elsewhere.
  if (url.username !== '' || url.password !== '') return refuse('link-with-user', { ...values, host: url.hostname });
  const foreign = url.hostname.split('.').some((label) => label.startsWith('xn--'));
  return read(url.href, foreign ? [{ code: 'link-host', values: { host: url.hostname } }] : []);
}

const HOSTS: readonly (readonly [Platform, RegExp])[] = [
  ['teams', /^(?:.+\.)?teams\.(?:microsoft|live)\.(?:com|us)$/u],
  ['zoom', /^(?:.+\.)?(?:zoom\.(?:us|com|com\.cn)|zoomgov\.com)$/u],
  ['meet', /^(?:tel\.)?meet\.google\.com$|^g\.co$/u],
  ['webex', /^(?:.+\.)?webex\.com$/u],
  ['whatsapp', /^(?:wa\.me|(?:.+\.)?whatsapp\.com)$/u],
  ['facetime', /^facetime\.apple\.com$/u],
];

/** The tool that a link seems to belong to, by its host; null where it is none of the known ones. */
export function platformOfLink(link: string): Platform | null {
  const url = parse(link);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.hostname === 'g.co' && !url.pathname.startsWith('/meet')) return null;
  return HOSTS.find(([, host]) => host.test(url.hostname))?.[0] ?? null;
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
