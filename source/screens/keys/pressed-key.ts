/** What a terminal library says of a key, as far as the screen cares. */
export interface RawKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageDown: boolean;
  readonly pageUp: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly ctrl: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly meta: boolean;
}

/** One key as the screen understands it. */
export interface Pressed {
  /** Its name in small letters: `a`, `1`, `?`, `enter`, `escape`, `f1`, `ctrl+c` …. */
  readonly key: string;
  /** What it writes into a field; empty for keys that write nothing. */
  readonly text: string;
}

const NAMED: readonly (readonly [keyof RawKey, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  // The key above Enter arrives as DEL in most terminals, and is meant to rub out what is before the cursor.
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
];

/** A key that is called by name and writes nothing. */
export function named(key: string): Pressed {
  return { key, text: '' };
}

function typed(sign: string): Pressed {
  if (sign === '\r' || sign === '\n') return named('enter');
  if (sign === '\t') return named('tab');
  if (sign === ' ') return { key: 'space', text: ' ' };
  const small = sign.toLowerCase();
  return { key: small, text: sign };
}

/**
 * The keys of one report of the terminal library. Several letters typed fast
 * (or over a slow line) come in one report and are several keys.
 */
export function pressedKeys(input: string, key: RawKey): Pressed[] {
  const name = NAMED.find(([property]) => key[property]);
  if (name !== undefined) return [named(name[1])];
  if (key.ctrl) return input === '' ? [] : [named(`ctrl+${input.toLowerCase()}`)];
  // Alt with a letter is no letter.
  if (key.meta || input === '') return [];
  return [...input].map(typed);
}

const FUNCTION_KEY = /\u001b(?:O([PQRS])|\[1([1-4])~|\[\[([A-D]))/gu;

/** The function keys F1 to F4 in what a terminal sent; the terminal library keeps them to itself. */
export function functionKeys(sent: string): Pressed[] {
  // What is pasted is text, whatever it looks like.
  if (sent.includes('\u001b[200~')) return [];
  return [...sent.matchAll(FUNCTION_KEY)].map(([, xterm, rxvt, linux]) => {
    if (xterm !== undefined) return named(`f${'PQRS'.indexOf(xterm) + 1}`);
    if (linux !== undefined) return named(`f${'ABCD'.indexOf(linux) + 1}`);
    return named(`f${rxvt}`);
  });
}
