import { capOf } from '../keys/key-table.ts';
import type { Setting } from '../view.ts';
import type { Line } from './lines.ts';
import { cut, line, widthOf } from './lines.ts';
import type { ScreenKey } from './say.ts';
import { say } from './say.ts';
import { glyphsOf } from './theme.ts';

/** Why what is on the screen is not the real day, or not kept. */
export type Unreal = 'simulated' | 'rehearsal' | 'unsaved';

/** The sentences that say so, the longest first. */
const SENTENCES: Readonly<Record<Unreal, readonly ScreenKey[]>> = {
  simulated: ['simulated', 'simulated-short'],
  rehearsal: ['rehearsal', 'rehearsal-medium', 'rehearsal-short'],
  unsaved: ['unsaved', 'unsaved-short'],
};

/** The first row of every screen that does not show the real day, in the longest words that fit; else nothing. */
export function bannerLines(setting: Setting, columns: number): Line[] {
  if (setting.unreal === null) return [];
  const sentences = SENTENCES[setting.unreal].map((key) =>
    say(setting.language, key, { next: capOf(setting.keys, 'next-moment') }),
  );
  const words = sentences.find((sentence) => widthOf(sentence) <= columns) ?? sentences.at(-1) ?? '';
  const row = cut(words, columns, glyphsOf(setting.theme).more);
  // A rehearsal is a whole row in reverse: nobody takes it for a line of the day.
  const padded = setting.unreal === 'rehearsal' && !setting.screenReader ? row.padEnd(columns) : row;
  return [line(padded, setting.unreal === 'rehearsal' ? 'banner' : 'warning')];
}

/** The same as the first word of the only row there is, or of a title; it is read aloud too, so it is a sentence of its own. */
export function bannerMark(setting: Setting): string {
  if (setting.unreal === null) return '';
  return `${say(setting.language, SENTENCES[setting.unreal].at(-1) ?? 'simulated-short')}. `;
}
