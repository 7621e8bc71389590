import { hasControls, oneLine, quoted } from './plain-text.ts';
import { type Reading, read, refuse } from './result.ts';

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/u;
const LONGEST = 254;

/** Reads an email address, also out of `mailto:` or `Claire Dupont <claire@…>`; the domain in lower case. */
export function readEmail(text: string): Reading<string> {
  const line = oneLine(text.slice(0, 2000));
  if (line === '') return refuse('email-empty');
  const address = (/<([^<>]*)>$/u.exec(line)?.[1] ?? line).trim().replace(/^mailto:/iu, '');
  const values = { email: quoted(address) };
  if (hasControls(text) || text.length > 2000 || address.length > LONGEST)
    return refuse('email-not-understood', values);
  const parts = address.split('@');
  if (parts.length === 1) return refuse('email-without-at', values);
  if (parts.length > 2) return refuse(/[,;\s]/u.test(address) ? 'email-several' : 'email-not-understood', values);
  const [local, domain] = [parts[0] ?? '', (parts[1] ?? '').toLowerCase()];
  if (local !== '' && !domain.includes('.') && /^[\p{L}\p{N}-]+$/u.test(domain)) return refuse('email-domain', values);
  if (!LOCAL.test(local) || !DOMAIN.test(domain) || local.length > 64) return refuse('email-not-understood', values);
  return read(`${local}@${domain}`);
}
