import type { ScreenKey } from '../frame/say.ts';

/** What a key does, by name. */
export type KeyName =
  | 'they-call'
  | 'missed-call'
  | 'they-wrote'
  | 'late-or-cancel'
  | 'other-caller'
  | 'must-leave'
  | 'choose'
  | 'copy'
  | 'copy-subject'
  | 'prompter'
  | 'notes'
  | 'undo'
  | 'why'
  | 'translate'
  | 'log'
  | 'time'
  | 'details'
  | 'agenda'
  | 'open'
  | 'scan'
  | 'snooze'
  | 'messages'
  | 'page'
  | 'next-moment'
  | 'close'
  | 'help'
  | 'back'
  | 'quit';

/** One row of the table of keys. */
export interface KeyRow {
  readonly name: KeyName;
  /** The keys as they arrive, in small letters. */
  readonly keys: readonly string[];
  /** How the key is written on the screen; null where the signs of the theme write it. */
  readonly cap: string | null;
  /** The key that does the same while letters are typed into a field. */
  readonly inField: { readonly key: string; readonly cap: string } | null;
  /** It tells the event of the same name. */
  readonly tells: boolean;
  /** In the footer: its words, and how early it is left out where the row is full (0 never). */
  readonly footer: { readonly words: ScreenKey; readonly spare: number } | null;
  /** What it does, in the help. */
  readonly help: ScreenKey;
}

/**
 * All keys that are not choices of the step. The footer and the help are drawn
 * from it, and nothing else knows which key does what. Case makes no difference.
 * A person may choose other letters (`chosenKeys`): what is drawn and pressed goes by `setting.keys`.
 */
export const KEY_TABLE: readonly KeyRow[] = [
  {
    name: 'they-call',
    keys: ['a'],
    cap: 'A',
    inField: { key: 'f2', cap: 'F2' },
    tells: true,
    footer: { words: 'foot-they-call', spare: 0 },
    help: 'help-they-call',
  },
  {
    name: 'missed-call',
    keys: ['m'],
    cap: 'M',
    inField: { key: 'f3', cap: 'F3' },
    tells: true,
    footer: { words: 'foot-missed-call', spare: 4 },
    help: 'help-missed-call',
  },
  {
    name: 'they-wrote',
    keys: ['n'],
    cap: 'N',
    inField: { key: 'f4', cap: 'F4' },
    tells: true,
    footer: { words: 'foot-they-wrote', spare: 3 },
    help: 'help-they-wrote',
  },
  {
    name: 'late-or-cancel',
    keys: ['r'],
    cap: 'R',
    inField: null,
    tells: true,
    footer: { words: 'foot-late-or-cancel', spare: 6 },
    help: 'help-late-or-cancel',
  },
  {
    name: 'other-caller',
    keys: ['v'],
    cap: 'V',
    inField: null,
    tells: true,
    footer: { words: 'foot-other-caller', spare: 9 },
    help: 'help-other-caller',
  },
  {
    name: 'must-leave',
    keys: ['h'],
    cap: 'H',
    inField: null,
    tells: true,
    footer: { words: 'foot-must-leave', spare: 10 },
    help: 'help-must-leave',
  },
  {
    name: 'choose',
    keys: ['up', 'down', 'enter'],
    cap: null,
    inField: null,
    tells: false,
    footer: null,
    help: 'help-choose',
  },
  {
    name: 'copy',
    keys: ['c'],
    cap: 'C',
    inField: null,
    tells: false,
    footer: { words: 'foot-copy', spare: 1 },
    help: 'help-copy',
  },
  {
    name: 'copy-subject',
    keys: ['s'],
    cap: 'S',
    inField: null,
    tells: false,
    footer: { words: 'foot-copy-subject', spare: 2 },
    help: 'help-copy-subject',
  },
  {
    name: 'prompter',
    keys: ['e'],
    cap: 'E',
    inField: null,
    tells: false,
    footer: { words: 'foot-prompter', spare: 2 },
    help: 'help-prompter',
  },
  {
    name: 'notes',
    keys: ['b'],
    cap: 'B',
    inField: null,
    tells: false,
    footer: { words: 'foot-notes', spare: 11 },
    help: 'help-notes',
  },
  {
    name: 'undo',
    keys: ['u'],
    cap: 'U',
    inField: null,
    tells: false,
    footer: { words: 'foot-undo', spare: 5 },
    help: 'help-undo',
  },
  {
    name: 'why',
    keys: ['?'],
    cap: '?',
    inField: null,
    tells: false,
    footer: { words: 'foot-why', spare: 7 },
    help: 'help-why',
  },
  {
    name: 'translate',
    keys: ['t'],
    cap: 'T',
    inField: null,
    tells: false,
    footer: { words: 'foot-translate', spare: 13 },
    help: 'help-translate',
  },
  {
    name: 'log',
    keys: ['j'],
    cap: 'J',
    inField: null,
    tells: false,
    footer: { words: 'foot-log', spare: 12 },
    help: 'help-log',
  },
  {
    name: 'time',
    keys: ['w'],
    cap: 'W',
    inField: null,
    tells: false,
    footer: { words: 'foot-time', spare: 17 },
    help: 'help-time',
  },
  {
    name: 'details',
    keys: ['d'],
    cap: 'D',
    inField: null,
    tells: false,
    footer: { words: 'foot-details', spare: 15 },
    help: 'help-details',
  },
  {
    name: 'agenda',
    keys: ['l'],
    cap: 'L',
    inField: null,
    tells: false,
    footer: { words: 'foot-agenda', spare: 14 },
    help: 'help-agenda',
  },
  {
    name: 'open',
    keys: ['o'],
    cap: 'O',
    inField: null,
    tells: false,
    footer: { words: 'foot-open', spare: 15 },
    help: 'help-open',
  },
  {
    name: 'scan',
    keys: ['q'],
    cap: 'Q',
    inField: null,
    tells: false,
    footer: { words: 'foot-scan', spare: 16 },
    help: 'help-scan',
  },
  {
    name: 'snooze',
    keys: ['z'],
    cap: 'Z',
    inField: null,
    tells: false,
    footer: { words: 'foot-snooze', spare: 17 },
    help: 'help-snooze',
  },
  {
    name: 'messages',
    keys: ['left', 'right', 'tab'],
    cap: null,
    inField: null,
    tells: false,
    footer: null,
    help: 'help-messages',
  },
  {
    name: 'page',
    keys: ['space', 'pagedown', 'pageup'],
    cap: null,
    inField: null,
    tells: false,
    footer: null,
    help: 'help-page',
  },
  {
    name: 'next-moment',
    keys: ['p'],
    cap: 'P',
    inField: null,
    tells: false,
    footer: { words: 'foot-next-moment', spare: 0 },
    help: 'help-next-moment',
  },
  {
    name: 'close',
    keys: ['x'],
    cap: 'X',
    inField: null,
    tells: false,
    footer: { words: 'foot-close', spare: 13 },
    help: 'help-close',
  },
  {
    name: 'help',
    keys: ['f1'],
    cap: 'F1',
    inField: { key: 'f1', cap: 'F1' },
    tells: false,
    footer: { words: 'foot-help', spare: 0 },
    help: 'help-help',
  },
  {
    name: 'back',
    keys: ['escape'],
    cap: null,
    inField: { key: 'escape', cap: 'Esc' },
    tells: false,
    footer: null,
    help: 'help-back',
  },
  {
    name: 'quit',
    keys: ['ctrl+c'],
    cap: 'Ctrl+C',
    inField: { key: 'ctrl+c', cap: 'Ctrl+C' },
    tells: false,
    footer: { words: 'foot-quit', spare: 8 },
    help: 'help-quit',
  },
];

/** The row of a key outside a field, or inside one; undefined where the key does nothing of its own. */
export function keyRow(table: readonly KeyRow[], key: string, inField = false): KeyRow | undefined {
  return table.find((row) => (inField ? row.inField?.key === key : row.keys.includes(key)));
}

/** How the key of that name is written on the screen. */
export function capOf(table: readonly KeyRow[], name: KeyName): string {
  return table.find((row) => row.name === name)?.cap ?? '';
}

/** The digits of a French keyboard without Shift, on a PC and on a Mac. */
const UNSHIFTED: Readonly<Record<string, number>> = {
  '&': 1,
  é: 2,
  '"': 3,
  "'": 4,
  '(': 5,
  '-': 6,
  '§': 6,
  è: 7,
  _: 8,
  '!': 8,
  ç: 9,
  à: 0,
};

/** The digit that a key means where digits choose; null for any other key. */
export function digitOf(key: string): number | null {
  if (/^[0-9]$/u.test(key)) return Number(key);
  return UNSHIFTED[key] ?? null;
}
