/**
 * The shape of a link, written as people read one: a host and a path, in which stand
 *
 * - `*`            in the host: any labels (`*.example.com`, `jitsi.*`, or `*` for any host);
 *                  in the path: any letters of one part between two slashes
 * - `**`           last in the path: one or more parts
 * - `{digits 9-11}` `{letters 3}` `{id 4}`  so many digits, letters, letters or digits; without a number: any
 * - `?name`        at the end: that parameter is there, and not empty
 *
 * Nothing else has a meaning, and nothing is ever tried twice: the time to match is linear.
 */
export interface LinkTemplate {
  readonly host: readonly Piece[];
  readonly path: readonly (readonly Piece[])[];
  /** Whether the path goes on after its last part. */
  readonly more: boolean;
  readonly parameter: string | null;
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'class'; readonly of: CharacterClass; readonly least: number; readonly most: number };

const CLASSES = {
  digits: /^[0-9]$/u,
  letters: /^[a-z]$/u,
  id: /^[a-z0-9]$/u,
} as const;
type CharacterClass = keyof typeof CLASSES;

/** What is wrong with a template that somebody wrote. */
export type TemplateProblem = 'empty' | 'scheme' | 'host' | 'too-open' | 'path' | 'braces';

const LONGEST_TEMPLATE = 300;
/** Longer parts are matched by a lone `*` only. */
const LONGEST_PART = 256;
const ANY: Piece = { kind: 'any' };

/** Reads a template, or says why it is none. */
export function readTemplate(text: string): LinkTemplate | TemplateProblem {
  const typed = text.trim().toLowerCase();
  if (typed === '' || typed.length > LONGEST_TEMPLATE) return 'empty';
  if (/^[a-z][a-z0-9+.-]*:/u.test(typed)) return 'scheme';
  const [address = '', parameter = null, ...rest] = typed.split('?');
  const [hostText = '', ...parts] = address.split('/');
  const host = readHost(hostText);
  if (host === null) return 'host';
  if (
    rest.length > 0 ||
    (parameter !== null && !/^[a-z0-9_.-]+$/u.test(parameter)) ||
    /[\s#"<>\\]/u.test(address.replace(/\{[^{}]*\}/gu, ''))
  )
    return 'path';
  while (parts.at(-1) === '') parts.pop();
  const more = parts.at(-1) === '**';
  if (more) parts.splice(-1, 1, '*');
  if (parts.some((part) => part === '' || part.includes('**'))) return 'path';
  const path: (readonly Piece[])[] = [];
  for (const part of parts) {
    const pieces = readPieces(part);
    if (pieces === null) return 'braces';
    path.push(pieces);
  }
  const fixed = [...path.flat(), ...(parameter === null ? [] : [TEXT])].some(({ kind }) => kind !== 'any');
  if (isAnyHost(host) && !fixed) return 'too-open';
  return { host, path, more, parameter };
}

const TEXT: Piece = { kind: 'text', text: '' };

function readHost(text: string): readonly Piece[] | null {
  if (text === '*') return [ANY];
  const labels = text.split('.');
  // A star for a part of a label ends at its hyphen: `jitsi-*`, and never `*zoom`, which evilzoom would be too.
  const label = /^(?:\*|(?:\*-)?[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:-\*)?)$/u;
  if (labels.length < 2 || !labels.every((each) => label.test(each)) || labels.every((each) => each === '*'))
    return null;
  return readPieces(text);
}

function readPieces(text: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (const [token] of text.matchAll(/\*|\{[^{}]*\}|[^*{}]+|[{}]/gu)) {
    if (token === '*') pieces.push(ANY);
    else if (token.startsWith('{') || token === '}') {
      const [, of, least, most] = /^\{(digits|letters|id)(?: (\d{1,3})(?:-(\d{1,3}))?)?\}$/u.exec(token) ?? [];
      if (of === undefined) return null;
      const from = least === undefined ? 1 : Number(least);
      const to = most !== undefined ? Number(most) : least !== undefined ? from : LONGEST_PART;
      if (from < 1 || to < from) return null;
      pieces.push({ kind: 'class', of: of as CharacterClass, least: from, most: to });
    } else pieces.push({ kind: 'text', text: token });
  }
  return pieces;
}

/** Whether a template names no host at all. */
export function isAnyHost(host: LinkTemplate['host']): boolean {
  return host.length === 1 && host[0]?.kind === 'any';
}

/**
 * Whether a link has this shape. What matched is the parts of its path and the parameter that the template leaves
 * open, by which one meeting is told from another; null where the shape is another one.
 */
export function matchTemplate(
  template: LinkTemplate,
  host: string,
  parts: readonly string[],
  parameters: URLSearchParams,
): readonly string[] | null {
  const { path, more, parameter } = template;
  if (!matchPieces(template.host, host)) return null;
  if (more ? parts.length < path.length : parts.length !== path.length) return null;
  const open: string[] = [];
  for (const [index, pieces] of path.entries()) {
    const part = parts[index] ?? '';
    if (!matchPieces(pieces, part.toLowerCase())) return null;
    if (pieces.some(({ kind }) => kind !== 'text')) open.push(part);
  }
  open.push(...parts.slice(path.length));
  if (parameter === null) return open;
  const value = [...parameters].find(([name, each]) => name.toLowerCase() === parameter && each !== '')?.[1];
  return value === undefined ? null : [...open, value];
}

/** Whether a host is one that the template means. */
export function matchHost({ host }: LinkTemplate, name: string): boolean {
  return matchPieces(host, name);
}

/** Walks the pieces with the set of places that each can end at. */
function matchPieces(pieces: readonly Piece[], text: string): boolean {
  if (pieces.length === 1 && pieces[0]?.kind === 'any') return text !== '';
  if (text.length > LONGEST_PART) return false;
  let ends = new Set([0]);
  for (const piece of pieces) {
    const next = new Set<number>();
    if (piece.kind === 'any') {
      for (let at = Math.min(...ends) + 1; at <= text.length; at += 1) next.add(at);
    } else if (piece.kind === 'text') {
      for (const at of ends) if (text.startsWith(piece.text, at)) next.add(at + piece.text.length);
    } else {
      for (const at of ends) {
        let length = 0;
        while (length < piece.most && CLASSES[piece.of].test(text[at + length] ?? '')) length += 1;
        for (let each = piece.least; each <= length; each += 1) next.add(at + each);
      }
    }
    if (next.size === 0) return false;
    ends = next;
  }
  return ends.has(text.length);
}
