import type { Choice, Situation } from '../../day/situation.ts';
import { CLOSE, CORRECTED, SENT_AFTER_ALL } from '../../scenario/known-events.ts';
import { choiceLabel, textName } from '../../texts/interface.ts';
import { digitOf, KEY_TABLE } from '../keys/key-table.ts';
import { type DayView, isQuiet, type Setting } from '../view.ts';
import { answeredAlready } from './answered-already.ts';
import type { Line } from './lines.ts';
import { cut, line, span, widthOf, wrap } from './lines.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';

/** One entry of the list: something that can be told, or the door to the rarer cases. */
export type Entry =
  /** `key`: its own, or the next free digit where it has none; null beyond nine. */
  | { readonly kind: 'choice'; readonly choice: Choice; readonly key: string | null }
  | { readonly kind: 'more'; readonly count: number };

/**
 * What can be told in many steps and has no key of its own stands behind "…": the late confirmation, and whatever a
 * scenario adds; what is put right is told with it, never from the list.
 */
const withoutKey = ({ everywhere, event }: Choice): boolean =>
  everywhere &&
  event !== CORRECTED &&
  !KEY_TABLE.some(({ tells, name }) => name === event && (tells || name === CLOSE));

/** What the list shows: the choices of the step, the rarer ones behind "…" until they are unfolded. */
export function entriesOf(situation: Situation, unfolded: boolean): Entry[] {
  const ofStep = situation.choices.filter((choice) => !choice.everywhere);
  const rare = [...ofStep.filter((choice) => choice.more), ...situation.choices.filter(withoutKey)];
  const common = ofStep.filter((choice) => !choice.more);
  const shown = unfolded ? [...common, ...rare] : common;
  const free = Math.max(0, ...ofStep.map(({ key }) => digitOf(key ?? '') ?? 0)) + 1;
  const keyless = shown.filter(({ key }) => key === null);
  const entries: Entry[] = shown.map((choice) => ({
    kind: 'choice',
    choice,
    key: choice.key ?? digitFrom(free, keyless.indexOf(choice)),
  }));
  return unfolded || rare.length === 0 ? entries : [...entries, { kind: 'more', count: rare.length }];
}

const digitFrom = (free: number, place: number): string | null => (free + place <= 9 ? String(free + place) : null);

/** The place in the list of the entry that a digit takes; 0 takes "…". Null where there is none. */
export function entryOfDigit(entries: readonly Entry[], digit: number): number | null {
  const place = entries.findIndex((entry) =>
    entry.kind === 'more' ? digit === 0 : entry.key !== null && digitOf(entry.key) === digit,
  );
  return place === -1 ? null : place;
}

/** The place in the list of the entry that tells an event; null where that cannot be told from the list now. */
export function entryOfEvent(entries: readonly Entry[], event: string): number | null {
  const place = entries.findIndex((entry) => entry.kind === 'choice' && entry.choice.event === event);
  return place === -1 ? null : place;
}

/** An entry in words; where one message alone can have gone out after all, which. */
export function entryWords(entry: Entry, situation: Situation, setting: Setting): string {
  const { scenario, language } = setting;
  if (entry.kind === 'more') return say(language, 'more-choices', { count: entry.count });
  const label = choiceLabel(scenario.interface, situation, entry.choice.event, language);
  const answer = answeredAlready(entry, situation, setting);
  // A label that is left open is completed by the answer.
  if (answer !== null && label.endsWith('…')) return `${label.slice(0, -1)} ${answer}`;
  if (answer !== null) return say(language, 'choice-answered', { label, answer });
  const [only, ...others] = situation.ledger.passed;
  if (entry.choice.event !== SENT_AFTER_ALL || only === undefined || others.length > 0) return label;
  return say(language, 'sent-after-all-named', { label, text: textName(scenario.interface, only, language) });
}

/** The list of choices, each row marked with its key; the selected one with a sign and not by colour alone. */
export function choiceLines(view: DayView, columns: number): Line[][] {
  const { setting, state, situation } = view;
  const glyphs = glyphsOf(setting.theme);
  return entriesOf(situation, state.unfolded).map((entry, place) => {
    const selected = state.selected === place;
    const cap = entry.kind === 'more' ? '0' : (entry.key ?? ' ');
    const words = entryWords(entry, situation, setting);
    const tick = answeredAlready(entry, situation, setting) === null ? '' : `${glyphs.told} `;
    const label = entry.kind === 'more' ? `${glyphs.more} ${words}` : `${tick}${words}`;
    // While one talks an answer is a tick to be seen: the texts below say it whole, and need the room.
    const isShort = tick !== '' && isQuiet(situation, setting);
    const rows = isShort ? [cut(label, columns - 5, glyphs.more)] : wrap(label, columns - 5);
    return rows.map((row, index) => [
      span(index === 0 && selected ? `${glyphs.marker} ` : '  ', 'accent'),
      span(index === 0 ? cap : ' ', 'accent'),
      span('  '),
      span(row, selected ? 'selected' : entry.kind === 'more' ? 'dim' : 'plain'),
    ]);
  });
}

/** As many choices around the selected one as there are rows for, and how many are out of sight. */
export function choiceWindow(view: DayView, columns: number, rows: number): Line[] {
  const blocks = choiceLines(view, columns);
  const all = blocks.flat();
  if (all.length <= rows || rows <= 0) return all.slice(0, Math.max(0, rows));
  const { language } = view.setting;
  const chosen = view.state.selected ?? 0;
  let first = 0;
  const height = (from: number, to: number): number => blocks.slice(from, to).flat().length;
  // One row is kept for what is out of sight on either side.
  const room = Math.max(1, rows - 1);
  while (first < chosen && height(first, chosen + 1) > room) first += 1;
  let last = first;
  while (last < blocks.length && height(first, last + 1) <= room) last += 1;
  last = Math.max(last, first + 1);
  const seen = blocks.slice(first, last).flat().slice(0, room);
  const glyphs = glyphsOf(view.setting.theme);
  const marks = [
    first > 0 ? say(language, 'choices-above', { count: first }) : null,
    last < blocks.length ? say(language, 'choices-below', { count: blocks.length - last }) : null,
  ].filter((mark) => mark !== null);
  if (rows === 1 || marks.length === 0) return seen.slice(0, rows);
  const words = `     ${marks.join(glyphs.dot)}`;
  const signs = `     ${first} ${glyphs.up}${glyphs.dot}${blocks.length - last} ${glyphs.down}`;
  return [...seen, line(widthOf(words) <= columns ? words : signs, 'dim')];
}
