import { notedLines } from '../../day/notes.ts';
import type { DayView } from '../view.ts';
import { isQuiet } from '../view.ts';
import type { Line } from './lines.ts';
import { wrapped } from './lines.ts';
import { say } from './say.ts';

/** One's own notes beside a conversation, dim; elsewhere they are behind their key, and nothing is taken away from what is to be done. */
export function noteLines({ setting, state, situation }: DayView, columns: number): Line[] {
  const noted = notedLines(state.notes);
  // For a screen reader they are there while one of them is written: what has been said does not come again.
  const hidden = state.prompt !== null && !setting.screenReader;
  if (noted.length === 0 || hidden || !isQuiet(situation, setting)) return [];
  const rows = noted.flatMap((text) => wrapped(`- ${text}`, columns, 'dim', 2));
  return [...wrapped(say(setting.language, 'notes-title'), columns, 'dim'), ...rows];
}
