import type { Situation } from '../../day/situation.ts';
import { CLOSE, THEY_CALL } from '../../scenario/known-events.ts';
import type { KeyName, KeyRow } from '../keys/key-table.ts';
import type { DayView, Setting } from '../view.ts';
import { isQuiet } from '../view.ts';
import type { Line } from './lines.ts';
import { flow, line, span } from './lines.ts';
import type { ScreenKey } from './say.ts';
import { say } from './say.ts';

/** What decides which keys work now. */
export interface KeysNow {
  /** The situation; null while the form asks. */
  readonly situation: Situation | null;
  /** Something is asked: only what works in every step works. */
  readonly inField: boolean;
  /** Letters go into a field: those keys are the function keys. */
  readonly typing: boolean;
  readonly hasText: boolean;
  /** There is more than one message. */
  readonly hasPages: boolean;
  /** The text is read aloud. */
  readonly isAloud: boolean;
  readonly hasSubject: boolean;
  readonly canUndo: boolean;
  readonly rehearsal: boolean;
}

/** Whether a key of the table does something now. */
export function worksNow(row: KeyRow, now: KeysNow): boolean {
  if (now.inField && row.inField === null) return false;
  if (row.name === 'help' || row.name === 'quit' || row.name === 'back') return true;
  const { situation } = now;
  if (situation === null) return false;
  if (row.name === 'choose') return situation.choices.some(({ everywhere }) => !everywhere);
  if (row.name === 'messages') return now.hasPages;
  if (row.tells || row.name === CLOSE) return situation.choices.some(({ event }) => event === row.name);
  if (row.name === 'copy' || row.name === 'translate' || row.name === 'prompter') return now.hasText;
  if (row.name === 'copy-subject') return now.hasSubject;
  if (row.name === 'undo') return now.canUndo;
  if (row.name === 'snooze') return situation.mayRing && !now.rehearsal;
  if (row.name === 'next-moment') return now.rehearsal;
  return true;
}

/**
 * The keys that work now, in as many rows as are allowed: where they do not all
 * fit, those that can be spared go first. "They call" and "help" always stay.
 */
export function footerLines(setting: Setting, now: KeysNow, columns: number, rows: number): Line[] {
  let shown = inFooter(setting, now);
  for (;;) {
    const lines = flow(
      shown.map((row) => piece(row, setting, now.typing)),
      '  ',
      columns,
    );
    const spare = Math.max(...shown.map((row) => spareOf(row, now, setting)));
    if (lines.length <= rows || spare <= 0) return lines.length === 0 ? [line('')] : lines.slice(0, Math.max(1, rows));
    shown = shown.filter((row) => spareOf(row, now, setting) < spare);
  }
}

/** How early the copying of a text that is only said is left out: before what may be told, and before the prompter. */
const SPARE_COPY = 4.5;

/** How early the notes are left out while one talks: they are for then, as the other keys are not. */
const SPARE_NOTES = 1;

/** How early a key is left out where there is no room for all (0 never). */
function spareOf(row: KeyRow, now: KeysNow, setting: Setting): number {
  if (row.name === 'notes' && isTalking(now, setting)) return SPARE_NOTES;
  return row.name === 'copy' && now.isAloud ? SPARE_COPY : (row.footer?.spare ?? 0);
}

function isTalking({ situation }: KeysNow, setting: Setting): boolean {
  return situation !== null && isQuiet(situation, setting);
}

/** While one talks a text is only said: nobody copies it, nor is led through it. */
const NOT_WHILE_TALKING: readonly KeyName[] = ['copy', 'prompter'];

function inFooter(setting: Setting, now: KeysNow): KeyRow[] {
  const talking = isTalking(now, setting);
  const hidden = (name: KeyName): boolean =>
    (talking && NOT_WHILE_TALKING.includes(name)) || (name === 'prompter' && !now.isAloud);
  return setting.keys.filter((row) => row.footer !== null && worksNow(row, now) && !hidden(row.name));
}

/** Every key that works now with its words, without a thought for room. */
export function keyPieces(setting: Setting, now: KeysNow): Line[] {
  return inFooter(setting, now).map((row) => piece(row, setting, now.typing));
}

/** Under a text that is shown alone: that they call, and the way back. */
export function plainFooter({ setting, situation }: DayView, columns: number): Line[] {
  const row = setting.keys.find(({ name }) => name === THEY_CALL);
  const back: Line = [
    span(say(setting.language, 'key-escape'), 'accent'),
    span(` ${say(setting.language, 'foot-back')}`, 'dim'),
  ];
  const call = row !== undefined && situation.choices.some(({ event }) => event === row.name);
  return flow(call ? [piece(row, setting, false), back] : [back], '  ', columns).slice(0, 1);
}

function piece(row: KeyRow, setting: Setting, typing: boolean): Line {
  const cap = (typing ? row.inField?.cap : row.cap) ?? '';
  const words: ScreenKey = row.footer?.words ?? row.help;
  return [span(cap, 'accent'), span(` ${say(setting.language, words)}`, 'dim')];
}
