import type { KeyRow } from '../keys/key-table.ts';
import { keysNow } from '../keys/keys-now.ts';
import type { Setting, View } from '../view.ts';
import { worksNow } from './footer.ts';
import type { Line, Tone } from './lines.ts';
import { BLANK, line, span, widthOf, wrap, wrapped } from './lines.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';

function capOf(row: KeyRow, setting: Setting): string {
  const { language } = setting;
  const glyphs = glyphsOf(setting.theme);
  if (row.cap !== null) return row.cap;
  // Signs are not read aloud; the help says in words that arrows choose.
  if (row.name === 'choose' && setting.screenReader) return '1–9';
  if (row.name === 'messages' && setting.screenReader) return say(language, 'key-right');
  if (row.name === 'choose') return `1–9, ${glyphs.arrows}, ${say(language, 'key-enter')}`;
  if (row.name === 'messages') return glyphs.sides;
  if (row.name === 'page') return say(language, 'key-space');
  return say(language, 'key-escape');
}

/** Below so many columns the words of the help have more need of them than the longest names of keys. */
const NARROW = 60;
const NARROW_CAPS = 8;

/** The help (F1): every key of the table, and what it does; first those that do something on the screen it was opened over. */
export function helpLines(view: View, columns: number): Line[] {
  const { setting } = view;
  const { language, screenReader } = setting;
  const rehearsal = setting.unreal === 'rehearsal';
  const table = setting.keys.filter(
    ({ name }) => (rehearsal || name !== 'next-moment') && !(screenReader && name === 'page'),
  );
  const indent = columns < NARROW ? NARROW_CAPS : Math.max(...table.map((row) => widthOf(capOf(row, setting)))) + 2;
  const rowsOf = (rows: readonly KeyRow[], key: Tone, words: Tone): Line[] =>
    rows.flatMap((row) => keyLines(row, setting, { columns, indent, key, words }));
  const now = keysNow(view);
  // Read out, the same list is the same at every step, and is not said again where the step changes meanwhile.
  const [here, elsewhere] = screenReader
    ? [table, []]
    : [table.filter((row) => worksNow(row, now)), table.filter((row) => !worksNow(row, now))];
  return [
    line(say(language, elsewhere.length === 0 ? 'help-title' : 'help-title-now'), 'strong'),
    ...rowsOf(here, 'accent', 'plain'),
    ...wrapped(say(language, 'help-no-case'), columns, 'dim'),
    ...(elsewhere.length === 0 ? [] : [BLANK, line(say(language, 'help-title-elsewhere'), 'strong')]),
    ...rowsOf(elsewhere, 'dim', 'dim'),
  ];
}

interface Look {
  readonly columns: number;
  /** Where the words begin. */
  readonly indent: number;
  readonly key: Tone;
  readonly words: Tone;
}

/** One key, and what it does. */
function keyLines(row: KeyRow, setting: Setting, { columns, indent, key, words }: Look): Line[] {
  const { language } = setting;
  const help = setting.unreal === 'rehearsal' && row.name === 'quit' ? 'help-quit-rehearsal' : row.help;
  const own = row.inField !== null && row.cap !== null && row.inField.cap !== row.cap;
  const field = own ? ` (${say(language, 'help-in-field', { cap: row.inField?.cap ?? '' })})` : '';
  const cap = capOf(row, setting);
  const label = `${say(language, help)}${field}`;
  if (setting.screenReader) return [line(say(language, 'reader-choice', { key: cap, label }))];
  const text = wrap(label, columns - indent).map((part): Line => [span(' '.repeat(indent)), span(part, words)]);
  const [, first = span('')] = text[0] ?? [];
  if (widthOf(cap) >= indent) return [line(cap, key), ...text];
  return [[span(cap.padEnd(indent), key), first], ...text.slice(1)];
}
