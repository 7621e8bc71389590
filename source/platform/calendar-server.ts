import type { CalendarCode } from '../wording/calendar.ts';
import type { Values } from '../wording/words.ts';

/** The collection, and who writes to it. */
export interface CalendarAccount {
  /** With a slash at its end, as `calendarAddress` gives it. */
  readonly collection: URL;
  readonly user: string;
  readonly password: string;
}

/** One entry as the server should have it. */
export interface PushedEntry {
  readonly uid: string;
  /** The iCalendar text; null for what should not be there any more. */
  readonly text: string | null;
  /** Put right where it is there, never added: an interview that is over. */
  readonly onlyIfThere?: boolean;
}

/** What a push asks of whoever knows what an entry says. */
export interface PushOptions {
  /** Whether two texts of one entry say the same. */
  readonly same: (one: string, other: string) => boolean;
  /** The number of changes that a stored entry claims. */
  readonly sequenceOf: (text: string) => number;
  /** Milliseconds for each request; ten seconds. */
  readonly limit?: number;
}

/** How many entries were new, changed, taken away, or as they should be. */
export interface PushCount {
  readonly created: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly unchanged: number;
}

/** How a push went. After a failure the entries that were done are as they should be, the others as they were. */
export type Pushed =
  | ({ readonly kind: 'pushed' } & PushCount)
  | {
      readonly kind: 'failed';
      readonly problem: { readonly code: CalendarCode; readonly values: Values };
      readonly done: number;
    };

/** What a stored entry was when we looked. */
interface Stored {
  readonly etag: string | null;
  readonly text: string;
}

/**
 * Makes a CalDAV collection hold the entries, one resource each, and touches nothing else in it. Reads first, writes
 * only what differs and only over what was read, so that a push can be repeated at any time. Never throws for what a
 * server or the network does; the first failure ends it.
 */
export async function pushCalendar(
  account: CalendarAccount,
  entries: readonly PushedEntry[],
  options: PushOptions,
): Promise<Pushed> {
  const count = { created: 0, changed: 0, withdrawn: 0, unchanged: 0 };
  const done = () => count.created + count.changed + count.withdrawn + count.unchanged;
  if (entries.length === 0) return { kind: 'pushed', ...count };
  try {
    const server = await connect(account, options.limit ?? 10_000);
    const stored = await server.read(entries.map(({ uid }) => uid));
    for (const entry of entries) {
      let outcome = await settle(server, entry, stored.get(entry.uid), options);
      if (outcome === 'moved-on') {
        // Changed between our reading and our writing: once more with what stands there now.
        const again = await server.read([entry.uid]);
        outcome = await settle(server, entry, again.get(entry.uid), options);
      }
      if (outcome === 'moved-on') throw new Trouble('calendar-changed-meanwhile');
      count[outcome] += 1;
    }
    return { kind: 'pushed', ...count };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error, account, options.limit ?? 10_000), done: done() };
  }
}

type Outcome = keyof PushCount | 'moved-on';

async function settle(
  server: Server,
  { uid, text, onlyIfThere }: PushedEntry,
  stored: Stored | undefined,
  { same, sequenceOf }: PushOptions,
): Promise<Outcome> {
  if (text === null) {
    if (!stored) return 'unchanged';
    return (await server.remove(uid, stored.etag)) ? 'withdrawn' : 'moved-on';
  }
  if (!stored) {
    if (onlyIfThere) return 'unchanged';
    return (await server.create(uid, text)) ? 'created' : 'moved-on';
  }
  if (same(text, stored.text)) return 'unchanged';
  // Whatever was changed there by hand: ours is the later word, so its number must be the higher one.
  const sequence = Math.max(sequenceOf(text), sequenceOf(stored.text) + 1);
  const later = text.replace(/^SEQUENCE:\d+/m, `SEQUENCE:${sequence}`);
  return (await server.replace(uid, later, stored.etag)) ? 'changed' : 'moved-on';
}

/** A collection to read and write; each call is one request, and tells false for an entry that has moved on. */
interface Server {
  read(uids: readonly string[]): Promise<Map<string, Stored>>;
  create(uid: string, text: string): Promise<boolean>;
  replace(uid: string, text: string, etag: string | null): Promise<boolean>;
  remove(uid: string, etag: string | null): Promise<boolean>;
}

async function connect(account: CalendarAccount, limit: number): Promise<Server> {
  const { createObject, davRequest, deleteObject, getBasicAuthHeaders, updateObject } = await import('tsdav');
  const { collection, user, password } = account;
  const { authorization } = getBasicAuthHeaders({ username: user, password });
  const headers = { Authorization: authorization ?? '' };
  const addressOf = (uid: string) => new URL(`${encodeURIComponent(uid)}.ics`, collection).href;
  const calendar = { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' };

  /** One request in its time; what is no answer to it is thrown. */
  const request = async (url: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(limit) });
    if (response.ok || response.status === 412) return response;
    // A removal that finds nothing has nothing left to do.
    if (init?.method === 'DELETE' && (response.status === 404 || response.status === 410)) return response;
    await response.body?.cancel();
    throw troubleOf(response, collection);
  };
  const fetchIn = request as typeof fetch;
  const settled = async (response: Response): Promise<boolean> => {
    await response.body?.cancel();
    return response.status !== 412;
  };
  const condition = (etag: string | null): Record<string, string> => (etag === null ? {} : { 'If-Match': etag });

  return {
    async read(uids) {
      const answers = await davRequest({
        url: collection.href,
        init: {
          method: 'REPORT',
          headers: { ...headers, Depth: '1' },
          namespace: 'c',
          body: {
            'calendar-multiget': {
              _attributes: { 'xmlns:d': 'DAV:', 'xmlns:c': 'urn:ietf:params:xml:ns:caldav' },
              'd:prop': { 'd:getetag': {}, 'c:calendar-data': {} },
              'd:href': uids.map((uid) => new URL(addressOf(uid)).pathname),
            },
          },
        },
        fetch: async (url, init) => {
          const response = await request(url, init);
          const { status, headers: given } = response;
          const text = await response.text();
          // A page that welcomes people answers too, and what was cut short would look like an empty calendar.
          if (status !== 207 || !/<\/?[\w:-]*multistatus(?:\s[^<>]*)?>\s*$/i.test(text)) {
            throw new Trouble('calendar-not-caldav');
          }
          return new Response(text, { status, headers: { 'content-type': given.get('content-type') ?? '' } });
        },
      });
      if (answers.some(({ raw }) => typeof raw === 'string')) throw new Trouble('calendar-not-caldav');
      const names = new Map(uids.map((uid) => [`${uid}.ics`.normalize(), uid]));
      const stored = new Map<string, Stored>();
      for (const { href, props } of answers) {
        const uid = names.get(lastName(href));
        const text = plain(props?.calendarData);
        if (uid !== undefined && text !== null) stored.set(uid, { etag: plain(props?.getetag), text });
      }
      return stored;
    },
    create: async (uid, text) =>
      settled(
        await createObject({
          url: addressOf(uid),
          data: text,
          headers: { ...calendar, 'If-None-Match': '*' },
          fetch: fetchIn,
        }),
      ),
    replace: async (uid, text, etag) =>
      settled(
        await updateObject({
          url: addressOf(uid),
          data: text,
          headers: { ...calendar, ...condition(etag) },
          fetch: fetchIn,
        }),
      ),
    remove: async (uid, etag) =>
      settled(await deleteObject({ url: addressOf(uid), headers: { ...headers, ...condition(etag) }, fetch: fetchIn })),
  };
}

/** A value of the library's reading of XML: text, or a section of it; a tag of digits alone comes as a number. */
function plain(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null && '_cdata' in value ? value._cdata : value;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : null;
}

/** The last name of an address, as it was before it was encoded. */
function lastName(href: string | undefined): string {
  const name = href?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name).normalize();
  } catch {
    return name;
  }
}

/** What went wrong, as it will be said. */
class Trouble extends Error {
  readonly code: CalendarCode;
  readonly values: Values;

  constructor(code: CalendarCode, values: Values = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

function troubleOf({ status, headers }: Response, collection: URL): Trouble {
  if (status >= 300 && status < 400) {
    const to = headers.get('location') ?? '';
    return URL.canParse(to, collection.href)
      ? new Trouble('calendar-moved', { to: withoutQuery(new URL(to, collection)) })
      : new Trouble('calendar-not-caldav');
  }
  switch (status) {
    case 401:
      return new Trouble('calendar-password-refused');
    case 403:
      return new Trouble('calendar-forbidden');
    case 404:
    case 410:
      return new Trouble('calendar-not-found');
    case 405:
    case 501:
      return new Trouble('calendar-not-caldav');
    default:
      return status >= 500
        ? new Trouble('calendar-server-error', { status })
        : new Trouble('calendar-entry-refused', { status });
  }
}

const withoutQuery = ({ origin, pathname }: URL) => `${origin}${pathname}`;

const TLS = /CERT|SSL|TLS|SIGNATURE|EPROTO/;

/** A sentence for whatever was thrown; rethrows what is neither the network's nor the server's doing. */
function problemOf(error: unknown, { collection, user }: CalendarAccount, limit: number) {
  const about = { host: collection.host, path: collection.pathname, user };
  if (error instanceof Trouble) return { code: error.code, values: { ...about, ...error.values } };
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return { code: 'calendar-no-answer' as const, values: { ...about, seconds: Math.ceil(limit / 1000) } };
  }
  // What fetch cannot do it calls "fetch failed"; the reason lies beneath.
  const reason = reasonOf(error);
  if (reason === null) throw error;
  return {
    code: TLS.test(reason) ? ('calendar-not-secure' as const) : ('calendar-unreachable' as const),
    values: { ...about, reason },
  };
}

function reasonOf(error: unknown): string | null {
  if (!(error instanceof TypeError)) return null;
  const cause = error.cause as { code?: unknown; errors?: readonly { code?: unknown }[] } | undefined;
  const code = cause?.code ?? cause?.errors?.[0]?.code;
  return typeof code === 'string' ? code : cause === undefined ? null : 'network';
}
