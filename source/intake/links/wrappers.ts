/** Longer than this, a wrapped link is left as it is. */
export const LONGEST_WRAPPED = 8000;
/** How many wrappings are taken off: mail gateways put one into another, and no real mail has more. */
const DEEPEST = 5;

/** How a link that leads through a gateway says where it leads. */
interface Wrapper {
  readonly host: (host: string) => boolean;
  readonly path: (path: string) => boolean;
  readonly target: (url: URL) => string | null;
}

const exactly =
  (...hosts: readonly string[]) =>
  (host: string): boolean =>
    hosts.includes(host);
const under =
  (...domains: readonly string[]) =>
  (host: string): boolean =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
const anyPath = (): boolean => true;
const path =
  (...paths: readonly string[]) =>
  (each: string): boolean =>
    paths.includes(each.toLowerCase());
const parameter =
  (...names: readonly string[]) =>
  (url: URL): string | null =>
    names.map((name) => url.searchParams.get(name)).find((value) => value !== null && value !== '') ?? null;

/** The gateways and redirects whose target stands in the link itself. */
const WRAPPERS: readonly Wrapper[] = [
  {
    host: under('safelinks.protection.outlook.com', 'safelinks.protection.office365.us'),
    path: anyPath,
    target: parameter('url'),
  },
  {
    host: exactly('statics.teams.cdn.office.net'),
    path: (each) => each.toLowerCase().endsWith('/atp-safelinks.html'),
    target: parameter('url'),
  },
  {
    host: (host) => /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/u.test(host),
    path: path('/url'),
    target: parameter('q', 'url'),
  },
  { host: exactly('urldefense.proofpoint.com'), path: path('/v1/url'), target: parameter('u') },
  { host: exactly('urldefense.proofpoint.com', 'urldefense.com'), path: path('/v2/url'), target: proofpoint2 },
  { host: exactly('urldefense.com', 'urldefense.us'), path: (each) => each.startsWith('/v3/__'), target: proofpoint3 },
  {
    host: exactly('www.linkedin.com', 'linkedin.com'),
    path: path('/redir/redirect', '/redirect'),
    target: parameter('url'),
  },
  { host: exactly('l.facebook.com', 'lm.facebook.com'), path: path('/l.php'), target: parameter('u') },
  { host: exactly('linkprotect.cudasvc.com'), path: path('/url'), target: parameter('a') },
  { host: under('protect.fireeye.com', 'protect2.fireeye.com'), path: anyPath, target: parameter('u') },
  { host: exactly('secure-web.cisco.com'), path: anyPath, target: lastPart },
  {
    host: under('teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft', 'teams.microsoft.us'),
    path: path('/dl/launcher/launcher.html'),
    target: launcher,
  },
];

/** Where a link leads once its gateways are taken off; the link itself where it has none. */
export function unwrapped(link: URL): URL {
  let url = link;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const target = targetOf(url);
    if (target === null) return url;
    url = target;
  }
  return url;
}

function targetOf(url: URL): URL | null {
  if (url.href.length > LONGEST_WRAPPED) return null;
  const wrapper = WRAPPERS.find((each) => each.host(url.hostname) && each.path(url.pathname));
  const target = wrapper?.target(url) ?? null;
  if (target === null || /[\s\p{Cc}]/u.test(target)) return null;
  const full = /^[a-z][a-z0-9+.-]*:/iu.test(target) ? target : `https://${target.replace(/^\/\//u, '')}`;
  return URL.canParse(full) ? new URL(full) : null;
}

/** Proofpoint's second form: `-3A` for `%3A`, `_` for `/`. */
function proofpoint2(url: URL): string | null {
  const coded = /[?&]u=([^&#]*)/u.exec(url.search)?.[1];
  return coded === undefined ? null : decoded(coded.replace(/-/gu, '%').replace(/_/gu, '/'));
}

/** Proofpoint's third form: `__link__;letters!!…`, each `*` of the link for one of the letters, `**X` for several. */
function proofpoint3(url: URL): string | null {
  const [, coded, letters = ''] = /\/v3\/__(.+?)__;([^!]*)!/u.exec(url.href) ?? [];
  if (coded === undefined) return null;
  const replaced = base64(letters);
  if (replaced === null) return null;
  let at = 0;
  const link = coded.replace(/\*(?:\*([A-Za-z0-9_-]))?/gu, (_, length: string | undefined) => {
    const count = length === undefined ? 1 : RUNS.indexOf(length) + 2;
    at += count;
    return replaced.slice(at - count, at);
  });
  // A browser shortens the two slashes inside a path to one.
  return link.replace(/^(https?):\/(?!\/)/u, '$1://');
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64(text: string): string | null {
  const plain = text.replace(/-/gu, '+').replace(/_/gu, '/');
  try {
    return atob(plain);
  } catch {
    return null;
  }
}

function lastPart(url: URL): string | null {
  const part = url.pathname.split('/').at(-1) ?? '';
  const link = decoded(part);
  return link !== null && /^https?:/iu.test(link) ? link : null;
}

/** The page that starts the Teams program carries the link as a path of its own host. */
function launcher(url: URL): string | null {
  const inner = url.searchParams.get('url');
  return inner?.startsWith('/') && !inner.startsWith('//')
    ? `https://${url.hostname}${inner.replace(/^\/_?#\//u, '/')}`
    : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
