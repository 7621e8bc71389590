import ICAL from 'ical.js';
import type { Component } from './components.ts';

/** One property of a component, read. */
export interface Property {
  /** In small letters: `dtstart`. */
  readonly name: string;
  /** The values of a parameter, its name in small letters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The value as the file writes it, escapes and all: what a date is checked against. */
  readonly raw: string;
  /** The value as a text, with its escapes resolved. */
  readonly text: string;
}

/**
 * The properties of a component that go by one of some names, in order. A line that is none is passed over: what it
 * may have held is missing afterwards, and asked for.
 */
export function propertiesOf(component: Component, ...names: readonly string[]): Property[] {
  return component.lines.flatMap((line) => {
    const name = /^[A-Za-z0-9-]+/u.exec(line)?.[0].toLowerCase() ?? '';
    const property = names.includes(name) ? propertyOf(line, name) : null;
    return property ? [property] : [];
  });
}

/** The first of them, or null. */
export function propertyNamed(component: Component, name: string): Property | null {
  return propertiesOf(component, name)[0] ?? null;
}

/** Its text on one component, trimmed; null where there is none. */
export function textOf(component: Component, name: string): string | null {
  return propertyNamed(component, name)?.text.trim() || null;
}

function propertyOf(line: string, name: string): Property | null {
  const colon = colonOf(line);
  if (colon < 0) return null;
  const raw = line.slice(colon + 1).trim();
  try {
    const [, parameters = {}, , value] = ICAL.parse.property(line.trimEnd(), ICAL.design.icalendar) ?? [];
    return {
      name,
      parameters: textual(parameters),
      raw,
      text: typeof value === 'string' ? unescaped(name, value) : raw,
    };
  } catch {
    return { name, parameters: {}, raw, text: raw };
  }
}

/** ical.js leaves the escapes of the properties that it does not know. */
function unescaped(name: string, value: string): string {
  if (!name.startsWith('x-')) return value;
  return value.replace(/\\([\\;,nN])/gu, (_, letter: string) => (/n/iu.test(letter) ? '\n' : letter));
}

function textual(parameters: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  );
}

/** Where the value begins: the first colon that stands in no quotes. */
function colonOf(line: string): number {
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') quoted = !quoted;
    else if (line[index] === ':' && !quoted) return index;
  }
  return -1;
}
