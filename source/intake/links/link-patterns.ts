import type { Platform } from '../../day/interview.ts';
import { isAnyHost, type LinkTemplate, matchHost, matchTemplate, readTemplate } from './link-template.ts';
import { MEETING_SERVICES, type MeetingService, NEVER_A_MEETING } from './meeting-services.ts';

/** What links are recognised by: the tools, and what is never a meeting, each by the shapes of their links. */
export interface LinkPatterns {
  readonly services: readonly MeetingService[];
  readonly never: readonly string[];
}

/** What a link is. */
export type Recognised =
  | {
      readonly kind: 'meeting' | 'beside';
      /** The tool, as people call it. */
      readonly service: string;
      readonly platform: Platform;
      /** The same for two links into the same meeting, whatever else stands in them. */
      readonly meeting: string;
      /** Whether the tool is told by the shape alone, on a host that anybody may run. */
      readonly anyHost: boolean;
    }
  | { readonly kind: 'never' | 'unknown' };

/**
 * Tells links apart: by their whole form, or, where `by` is `host`, also by the tool's own host and the first part of the
 * path alone, for a link of which somebody said that it is the meeting's.
 */
export type Recognise = (url: URL, by?: 'form' | 'host') => Recognised;

interface Shape {
  readonly template: LinkTemplate;
  readonly service: MeetingService | null;
}

/** What the product knows by itself. */
const SHIPPED_PATTERNS: LinkPatterns = { services: MEETING_SERVICES, never: NEVER_A_MEETING };

/**
 * Prepares patterns. A person's own come first and so overrule what is shipped.
 * @throws Error where a template is wrong: those of a person are read by readLinkPatterns.
 */
export function recogniserOf(own: LinkPatterns | null = null): Recognise {
  const shapes = [...(own ? shapesOf(own) : []), ...shippedShapes()];
  return (url, by = 'form') => {
    const known = recognise(url, shapes);
    return known.kind === 'unknown' && by === 'host' ? recogniseHost(url, shapes) : known;
  };
}

let prepared: readonly Shape[] | null = null;

function shippedShapes(): readonly Shape[] {
  prepared = prepared ?? shapesOf(SHIPPED_PATTERNS);
  return prepared;
}

function shapesOf({ services, never }: LinkPatterns): readonly Shape[] {
  const shape = (service: MeetingService | null) => (text: string) => {
    const template = readTemplate(text);
    if (typeof template === 'string') throw new Error(`${text}: ${template}`);
    return { template, service };
  };
  return [...never.map(shape(null)), ...services.flatMap((each) => each.links.map(shape(each)))];
}

function recognise(url: URL, shapes: readonly Shape[]): Recognised {
  if (url.protocol.startsWith('facetime')) {
    return { kind: 'meeting', service: 'FaceTime', platform: 'facetime', meeting: url.href, anyHost: false };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'unknown' };
  const host = url.hostname.replace(/\.$/u, '');
  // The Teams page keeps where it leads behind a #.
  const routes = [url.pathname, ...(url.hash.startsWith('#/') ? [url.hash.slice(1).split('?')[0] ?? ''] : [])];
  for (const { template, service } of shapes) {
    // An address of numbers has no tool of its own.
    if (isAnyHost(template.host) && !/[a-z]$/u.test(host)) continue;
    for (const route of routes) {
      const open = matchTemplate(template, host, partsOf(route), url.searchParams);
      if (open === null) continue;
      if (service === null) return { kind: 'never' };
      const anyHost = isAnyHost(template.host);
      return {
        kind: service.beside ? 'beside' : 'meeting',
        service: service.name,
        platform: service.platform,
        meeting: [service.name, ...(anyHost ? [host] : []), ...open.map(decoded)].join(' '),
        anyHost,
      };
    }
  }
  return { kind: 'unknown' };
}

function recogniseHost(url: URL, shapes: readonly Shape[]): Recognised {
  const first = partsOf(url.pathname)[0] ?? '';
  for (const { template, service } of shapes) {
    if (service === null || isAnyHost(template.host) || !matchHost(template, url.hostname)) continue;
    const [fixed] = template.path;
    if (fixed?.length === 1 && fixed[0]?.kind === 'text' && fixed[0].text !== first.toLowerCase()) continue;
    const { name, platform } = service;
    return { kind: 'meeting', service: name, platform, meeting: url.href, anyHost: false };
  }
  return { kind: 'unknown' };
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
