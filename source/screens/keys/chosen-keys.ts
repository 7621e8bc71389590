import type { Chart } from '../../scenario/chart.ts';
import type { Values } from '../../wording/words.ts';
import type { KeyName, KeyRow } from './key-table.ts';
import { KEY_TABLE } from './key-table.ts';

/** The table of keys with a person's own, or what cannot be so: a key of the catalogues, and what is filled in. */
export type ChosenKeys =
  | { readonly ok: true; readonly keys: readonly KeyRow[] }
  | { readonly ok: false; readonly problem: { readonly code: string; readonly values: Values } };

/** What may be a key of one's own: digits choose, and everything else has its fixed meaning. */
const FREE = /^[a-z?]$/u;

/** The names that can be given another key: those that have a letter, or "?", to begin with. */
export const CHANGEABLE: readonly KeyName[] = KEY_TABLE.filter(({ keys: [key = ''] }) => FREE.test(key)).map(
  ({ name }) => name,
);

/**
 * Reads the setting `keys`, such as `copy=y why=k`: the table in which these have changed. Two may change places; none
 * may mean two things, and the keys that must never be lost (F1, Esc, Ctrl+C, Enter, arrows, digits) are not to be had.
 */
export function chosenKeys(typed: string | null): ChosenKeys {
  if (typed === null) return { ok: true, keys: KEY_TABLE };
  const chosen = new Map<string, string>();
  for (const pair of typed.split(/[\s,]+/u).filter((part) => part !== '')) {
    const [name = '', key = ''] = pair.split('=').map((part) => part.toLowerCase());
    if (!CHANGEABLE.some((each) => each === name))
      return no('keys-unknown-name', { name, names: CHANGEABLE.join(', ') });
    if (!FREE.test(key)) return no('keys-no-letter', { name, key });
    chosen.set(name, key);
  }
  const keys = KEY_TABLE.map((row): KeyRow => {
    const key = chosen.get(row.name);
    return key === undefined ? row : { ...row, keys: [key], cap: key.toUpperCase() };
  });
  for (const [place, { name, keys: mine }] of keys.entries()) {
    const other = keys.slice(place + 1).find((row) => row.keys.some((key) => mine.includes(key)));
    if (other !== undefined) return no('keys-twice', { key: mine.join(), one: name, other: other.name });
  }
  return { ok: true, keys };
}

const no = (code: string, values: Values): ChosenKeys => ({ ok: false, problem: { code, values } });

/** The chart with these keys for what can be told in every step, so that its advice and `status` name them. */
export function withKeys(chart: Chart, keys: readonly KeyRow[]): Chart {
  const everywhere = Object.entries(chart.everywhere).map(([event, rule]) => {
    const row = keys.find(({ name }) => name === event);
    return [event, rule.key === null || row === undefined ? rule : { ...rule, key: row.keys[0] ?? rule.key }];
  });
  return { ...chart, everywhere: Object.fromEntries(everywhere) };
}
