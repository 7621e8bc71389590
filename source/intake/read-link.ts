import { PLATFORMS, type Platform } from '../day/interview.ts';
import { type Recognise, recogniserOf } from './links/link-patterns.ts';
import { type AddressProblem, LONGEST_LINK, readAddress } from './links/web-address.ts';
import { LONGEST_WRAPPED, unwrapped } from './links/wrappers.ts';
import { hasControls, oneLine, quoted } from './plain-text.ts';
import { type Problem, type Reading, read, refuse } from './result.ts';

/**
 * Reads the link of a meeting: of the web, `facetime:`, or of a meeting program, whose page on the web is then taken.
 * Where only a host and a path were typed, https:// is put before them. What a mail gateway wrapped is unwrapped, with a
 * remark that names where it leads. A host written in another alphabet, which can imitate a known one, is accepted
 * with a remark that names it (I14).
 */
export function readLink(text: string): Reading<string> {
  const line = oneLine(text.slice(0, 2 * LONGEST_WRAPPED))
    .replace(/^<(.*)>$/u, '$1')
    .trim();
  if (line === '') return refuse('link-empty');
  if (text.length > LONGEST_WRAPPED) return refuse('link-too-long', { most: LONGEST_LINK });
  if (hasControls(text)) return refuse('link-not-understood', { link: quoted(line, 60) });
  const address = readAddress(line);
  if ('code' in address) return refused(address, line);
  const target = unwrapped(address.url);
  const final = target === address.url ? address : readAddress(target.href);
  if ('code' in final) return refused(final, target.href);
  const { url, foreign } = final;
  if (url.href.length > LONGEST_LINK) return refuse('link-too-long', { most: LONGEST_LINK });
  if (isSkype(url)) return refuse('skype-closed', { values: PLATFORMS.join(', ') });
  const remarks: Problem[] = foreign ? [{ code: 'link-host', values: { host: url.hostname } }] : [];
  if (url.hostname !== address.url.hostname) remarks.push({ code: 'link-leads-to', values: { host: url.hostname } });
  return read(url.href, remarks);
}

function refused(problem: AddressProblem, line: string): Reading<never> {
  const values = { link: quoted(line, 60) };
  switch (problem.code) {
    case 'link-scheme':
      return problem.scheme === 'skype'
        ? refuse('skype-closed', { values: PLATFORMS.join(', ') })
        : refuse('link-scheme', { ...values, scheme: problem.scheme });
    case 'link-with-user':
      return refuse('link-with-user', { ...values, host: problem.host });
    default:
      return refuse('link-not-understood', values);
  }
}

const isSkype = ({ hostname }: URL): boolean => hostname === 'skype.com' || hostname.endsWith('.skype.com');

/**
 * The tool that a link belongs to: by its form, else, as a person gave it for a meeting, by its host; null where it is
 * none that is known.
 */
export function platformOfLink(link: string, recognise: Recognise = recogniserOf()): Platform | null {
  if (!URL.canParse(link)) return null;
  const known = recognise(new URL(link), 'host');
  return known.kind === 'meeting' || known.kind === 'beside' ? known.platform : null;
}
