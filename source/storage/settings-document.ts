import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import { NUMERIC_FACTS } from '../day/facts.ts';
import { sentenceIn } from '../wording/sentence-in.ts';
import { storageWords } from '../wording/storage.ts';
import type { UiLanguage } from '../wording/words.ts';
import { allowedWords, SETTINGS, type Setting, USUAL_SETTINGS } from './setting-table.ts';

/** The YAML library, which is loaded only where there is a file to read or to write. */
export type Yaml = typeof import('yaml');

/** One line of the file. */
export interface SettingLine {
  readonly name: string;
  /** Empty where nothing is set, null for what is no single value. */
  readonly value: string | null;
  readonly line: number;
}

/** What a settings file says, or the line at which it stops being a table of settings. */
export type SettingLines =
  | { readonly ok: true; readonly lines: readonly SettingLine[] }
  | { readonly ok: false; readonly line: number };

const NO_SETTING = /^(?:#.*)?$/u;
/** A name alone, or with a value that means in YAML what it says: one word, or a text in quotes without escapes. */
const PLAIN_SETTING =
  /^(?<name>[a-z][a-z-]*):(?: (?:(?<word>[A-Za-z0-9+](?:[\w+.@/:-]*[\w/])?)|"(?<quoted>[^"\\\p{Cc}\u2028\u2029\ufeff]*)"))?$/u;
const NULL = /^null$/iu;

/**
 * Reads the text of a settings file as the program itself writes it, without the library, which takes a start 10 ms.
 * Null for a text in which there is anything else: only the library knows what that means.
 */
export function plainSettingLines(text: string): SettingLines | null {
  const lines: SettingLine[] = [];
  const names = new Set<string>();
  for (const [index, row] of text.split('\n').entries()) {
    if (NO_SETTING.test(row)) continue;
    const { name, word, quoted } = PLAIN_SETTING.exec(row)?.groups ?? {};
    if (name === undefined || names.has(name) || NULL.test(word ?? '')) return null;
    names.add(name);
    lines.push({ name, value: word ?? quoted ?? '', line: index + 1 });
  }
  return { ok: true, lines };
}

/** Reads the text of a settings file, names and values as they were typed. */
export function settingLines(yaml: Yaml, text: string): SettingLines {
  const counter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: counter });
  const broken = brokenLine(yaml, document);
  if (broken !== null) return { ok: false, line: broken };
  const items = document.contents === null ? [] : (document.contents as YAMLMap).items;
  const lines = items.map(({ key, value }) => {
    const range = yaml.isNode(key) ? key.range : null;
    return {
      name: yaml.isScalar(key) ? String(key.value) : '?',
      value: asTyped(yaml, value),
      line: range ? counter.linePos(range[0]).line : 1,
    };
  });
  return { ok: true, lines };
}

/** What a change makes of the text: its comments and its order survive. Null, or an empty text, is a file to be begun. */
export function changedSettings(
  yaml: Yaml,
  text: string | null,
  changes: Readonly<Record<string, string | null>>,
  language: UiLanguage,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number } {
  const document: Document = text?.trim() ? yaml.parseDocument(text) : freshDocument(yaml, language);
  const broken = brokenLine(yaml, document);
  if (broken !== null) return { ok: false, line: broken };
  change(yaml, document, changes, language);
  return { ok: true, text: document.toString({ lineWidth: 0, nullStr: '' }) };
}

function brokenLine(yaml: Yaml, { errors, contents }: Document): number | null {
  if (errors.length > 0) return errors[0]?.linePos?.[0].line ?? 1;
  return contents === null || yaml.isMap(contents) ? null : 1;
}

/** As typed: to YAML, +33612345678 would be a number and would lose its sign. */
function asTyped(yaml: Yaml, node: unknown): string | null {
  if (node === null) return '';
  if (!yaml.isScalar(node)) return null;
  if (node.value === null) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function freshDocument(yaml: Yaml, language: UiLanguage): Document {
  const document = new yaml.Document(new yaml.YAMLMap());
  document.commentBefore = ` ${sentenceIn(storageWords['settings-file'], language)}`;
  return document;
}

function change(
  yaml: Yaml,
  document: Document,
  changes: Readonly<Record<string, string | null>>,
  language: UiLanguage,
): void {
  if (document.contents === null) document.contents = new yaml.YAMLMap() as typeof document.contents & {};
  const map = document.contents as unknown as YAMLMap;
  for (const setting of SETTINGS) {
    const value = changes[setting.name];
    if (!map.has(setting.name)) map.add(explained(yaml, document, setting, language, map.items.length > 0));
    if (value === undefined) continue;
    const old = map.get(setting.name, true);
    // In the old scalar its comment stays beside it.
    const scalar: Scalar = yaml.isScalar(old) ? old : new yaml.Scalar(null);
    scalar.value = NUMERIC_FACTS.has(setting.property) && value !== null ? Number(value) : value;
    // The words are plain; a name or a number is quoted, so that YAML leaves it alone.
    scalar.type = value === null || Array.isArray(setting.allowed) ? 'PLAIN' : 'QUOTE_DOUBLE';
    delete scalar.source;
    if (scalar !== old) map.set(setting.name, scalar);
  }
}

/** A setting that is not in the file yet: its explanation, and no value. */
function explained(yaml: Yaml, document: Document, setting: Setting, language: UiLanguage, spaced: boolean): Pair {
  const key = document.createNode(setting.name) as Scalar;
  const usual = USUAL_SETTINGS[setting.property];
  const allowed = allowedWords(setting, language);
  const usually = sentenceIn(storageWords['settings-usual'], language).replace('{value}', String(usual));
  key.commentBefore = ` ${sentenceIn(setting.explanation, language)}\n ${allowed}${usual === null ? '' : ` (${usually})`}`;
  key.spaceBefore = spaced;
  return new yaml.Pair(key, new yaml.Scalar(null));
}
