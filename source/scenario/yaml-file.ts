import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Place, ScenarioProblem } from './problem.ts';

/** Where something stands in a file: the names and places that lead to it, from the outside in. */
export type Path = readonly (string | number)[];

/** Reports what is wrong at a path of one file, `offset` letters into the text that stands there. */
export type Report = (path: Path, code: string, values?: ScenarioProblem['values'], offset?: number) => void;

/** One file of a scenario, as data that knows where it stands. */
export interface YamlFile {
  readonly name: string;
  /** What the file says; undefined where it could not be read as YAML. */
  readonly value: unknown;
  /** Whether something is said at a path. */
  has(path: Path): boolean;
  /** The place of what is said at a path, or of the nearest thing around it; `offset` letters into a text. */
  place(path: Path, offset?: number): Place;
  /** The place of a key of the map at a path. */
  keyPlace(path: Path, key: string): Place;
}

/** A chart with all its words is a tenth of this. */
const MOST_CHARACTERS = 500_000;
const MOST_ALIASES = 100;

/**
 * Reads one file without ever running, loading or unfolding anything from it: no tags, no aliases of aliases, no more
 * than half a million characters.
 */
export function readYaml(name: string, text: string): { file: YamlFile; problems: ScenarioProblem[] } {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: ScenarioProblem[] = [];
  const report = (place: Place, code: string, values: ScenarioProblem['values'] = {}) =>
    problems.push({ file: name, ...place, code, values });
  const nothing: YamlFile = { name, value: undefined, has: () => false, place: () => START, keyPlace: () => START };

  if (text.length > MOST_CHARACTERS) report(START, 'scenario-file-too-large', { most: MOST_CHARACTERS });
  const odd = text.search(NO_TEXT);
  if (odd >= 0) report(placeOf(text, odd), 'scenario-no-text');
  if (problems.length > 0) return { file: nothing, problems };

  let document: Document;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    // What follows the first is mostly a consequence of it.
    for (const { code, message, pos } of [...document.errors, ...document.warnings].slice(0, 2)) {
      const [offset] = pos;
      if (message.startsWith('Maximum call stack')) throw new RangeError(message);
      if (code === 'TAB_AS_INDENT') report(at(offset), 'scenario-tab');
      else if (code === 'DUPLICATE_KEY') report(at(offset), 'scenario-duplicate-key', { key: keyAt(text, offset) });
      else report(at(offset), 'scenario-not-yaml', { problem: message.split('\n')[0] ?? '' });
    }
    for (const offset of harmfulAliases(document)) report(at(offset), 'scenario-alias');
    if (problems.length > 0) return { file: nothing, problems };
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    // What goes so deep, or grows so large, that the library gives it up.
    report(START, 'scenario-too-deep');
    return { file: nothing, problems };
  }

  const find = (path: Path): { node: Node | null; whole: boolean } => nodeAt(document, path);
  const file: YamlFile = {
    name,
    value,
    has: (path) => find(path).whole,
    place(path, offset) {
      const { node } = find(path);
      if (!node?.range) return START;
      return offset === undefined ? at(node.range[0]) : at(offsetInText(text, node, offset));
    },
    keyPlace(path, key) {
      const { node } = find(path);
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : null;
      const range = isScalar(pair?.key) ? pair.key.range : node?.range;
      return range ? at(range[0]) : START;
    },
  };
  return { file, problems };
}

const START: Place = { line: 1, column: 1 };

/** What no text file holds. */
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const keyAt = (text: string, offset: number): string =>
  /^["']?([^:"'\n]*)/.exec(text.slice(offset, offset + 80))?.[1]?.trim() ?? '';

/** Where an alias stands for something that holds aliases itself, or where there are too many of them. */
function harmfulAliases(document: Document): number[] {
  const holdsAlias = new Map<string, boolean>();
  const found: number[] = [];
  let count = 0;
  visit(document, {
    Alias(_, alias) {
      count++;
      if (count > MOST_ALIASES || holdsAlias.get(alias.source)) found.push(alias.range?.[0] ?? 0);
    },
    Collection(_, node) {
      if (!node.anchor) return;
      let holds = false;
      visit(node, {
        Alias() {
          holds = true;
          return visit.BREAK;
        },
      });
      holdsAlias.set(node.anchor, holds);
    },
  });
  return found.slice(0, 3);
}

/** The node at a path, or the nearest around it: where a file uses a short form, the path may name more than it says. */
function nodeAt(document: Document, path: Path): { node: Node | null; whole: boolean } {
  let node = document.contents as Node | null;
  for (const part of path) {
    const inside = isAlias(node) ? node.resolve(document) : node;
    if (isMap(inside)) {
      if (inside.has(part)) node = inside.get(part, true) as Node;
      else if (typeof part === 'number' && inside.has('on')) {
        const list = inside.get('on', true) as Node;
        node = isSeq(list) ? ((list.get(part, true) as Node | undefined) ?? list) : list;
      } else if (typeof part !== 'number') return { node, whole: false };
    } else if (isSeq(inside)) {
      const item = typeof part === 'number' ? (inside.get(part, true) as Node | undefined) : undefined;
      if (!item) return { node, whole: false };
      node = item;
    } else if (typeof part !== 'number') return { node, whole: false };
  }
  return { node, whole: true };
}

/** The place of a letter of a text in the file; the beginning of the text where its quoting hides it. */
function offsetInText(source: string, node: Node, letter: number): number {
  const [start, end] = node.range ?? [0, 0];
  if (!isScalar(node) || typeof node.value !== 'string') return start;
  const before = node.value.slice(0, letter).split('\n');
  const written = source.slice(start, end);
  if (node.type === 'BLOCK_LITERAL') {
    const rows = written.split('\n');
    const row = rows[before.length] ?? '';
    const indent = row.length - row.trimStart().length;
    const first = rows.slice(0, before.length).reduce((sum, each) => sum + each.length + 1, 0);
    return start + first + indent + (before.at(-1) ?? '').length;
  }
  const quoted = written.startsWith('"') || written.startsWith("'") ? 1 : 0;
  return written.slice(quoted).startsWith(node.value.slice(0, letter)) ? start + quoted + letter : start;
}
