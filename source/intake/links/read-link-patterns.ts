import type { YAMLMap } from 'yaml';
import { PLATFORMS, type Platform } from '../../day/interview.ts';
import { quoted } from '../plain-text.ts';
import type { Problem } from '../result.ts';
import type { LinkPatterns } from './link-patterns.ts';
import { readTemplate } from './link-template.ts';
import type { MeetingService } from './meeting-services.ts';

/** The patterns of one's own, and what was wrong in the file: each problem names its line, and costs only its entry. */
export interface LinkPatternsRead {
  readonly patterns: LinkPatterns;
  readonly problems: readonly Problem[];
}

/** A file of patterns is written by hand; what is longer is something else. */
const LONGEST_FILE = 100_000;
const NOTHING: LinkPatterns = { services: [], never: [] };

/**
 * Reads `links.yaml`:
 *
 *     meetings:
 *       - name: Visio Acme
 *         links: [visio.acme.example/room/*]
 *         platform: other          # may be left out
 *     never: [intranet.acme.example/**]
 *
 * @param yaml the library, which is loaded only where there is a file
 */
export function readLinkPatterns(yaml: typeof import('yaml'), text: string, file: string): LinkPatternsRead {
  if (text.length > LONGEST_FILE)
    return { patterns: NOTHING, problems: [{ code: 'links-file-not-yaml', values: { file, line: 1 } }] };
  const counter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: counter });
  const lineOf = (node: unknown): number => (yaml.isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1);
  const [error] = document.errors;
  if (error !== undefined || (document.contents !== null && !yaml.isMap(document.contents))) {
    const line = error?.linePos?.[0].line ?? 1;
    return { patterns: NOTHING, problems: [{ code: 'links-file-not-yaml', values: { file, line } }] };
  }
  const problems: Problem[] = [];
  const problem = (code: Problem['code'], node: unknown, values: Problem['values'] = {}): void => {
    problems.push({ code, values: { file, line: lineOf(node), ...values } });
  };
  const nameOf = (node: unknown): string => (yaml.isScalar(node) ? quoted(String(node.value ?? '')) : '?');
  const textOf = (node: unknown): string | null =>
    yaml.isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '' ? node.value.trim() : null;

  const templates = (node: unknown, owner: unknown): string[] => {
    if (!yaml.isSeq(node)) {
      problem('links-file-no-list', node ?? owner);
      return [];
    }
    return node.items.flatMap((item) => {
      const template = textOf(item);
      const read = template === null ? 'empty' : readTemplate(template);
      if (template !== null && typeof read !== 'string') return [template];
      problem(`links-file-${read as Exclude<typeof read, object>}`, item, { text: nameOf(item) });
      return [];
    });
  };
  const serviceOf = (item: unknown): MeetingService[] => {
    if (!yaml.isMap(item)) {
      problem('links-file-no-entry', item);
      return [];
    }
    const entry = new Map((item as YAMLMap).items.map(({ key, value }) => [nameOf(key), { key, value }]));
    for (const [name, { key }] of entry) {
      if (!['name', 'links', 'platform'].includes(name)) problem('links-file-unknown-key', key, { name });
    }
    const name = textOf(entry.get('name')?.value);
    if (name === null || name.length > 60) {
      problem('links-file-no-name', entry.get('name')?.value ?? item);
      return [];
    }
    const platformNode = entry.get('platform')?.value ?? null;
    const platform = platformNode === null ? 'other' : textOf(platformNode);
    if (!(PLATFORMS as readonly (string | null)[]).includes(platform)) {
      problem('links-file-platform', platformNode, { name: nameOf(platformNode), names: PLATFORMS.join(', ') });
      return [];
    }
    const links = templates(entry.get('links')?.value ?? null, item);
    return links.length === 0 ? [] : [{ name: quoted(name, 60), platform: platform as Platform, links }];
  };

  const services: MeetingService[] = [];
  const never: string[] = [];
  for (const { key, value } of (document.contents as YAMLMap | null)?.items ?? []) {
    const name = nameOf(key);
    if (name === 'never') never.push(...templates(value, key));
    else if (name !== 'meetings') problem('links-file-unknown-key', key, { name });
    else if (yaml.isSeq(value)) services.push(...value.items.flatMap(serviceOf));
    else problem('links-file-no-list', value ?? key);
  }
  return { patterns: { services, never }, problems };
}
