import type { DayView } from '../view.ts';
import { disagreementWords, openDisagreements } from './disagreements.ts';
import type { Line } from './lines.ts';
import { wrapped } from './lines.ts';
import { say } from './say.ts';

/** Before the agreed hour: what does not agree, with its values and who said them, and the key that settles it. */
export function disagreementLines({ setting, situation, state }: DayView, columns: number): Line[] {
  const open = openDisagreements(situation);
  if (open.length === 0) return [];
  const { language } = setting;
  const shown = columns < NARROW ? open.slice(0, 1) : open;
  const more = open.length - shown.length;
  const words = shown.map((each) => disagreementWords(each, situation, language));
  const last = [
    ...(more === 0 ? [] : [say(language, 'disagrees-more', { count: more })]),
    ...(state.prompt === null && !state.closing ? [say(language, 'disagrees-key')] : []),
  ];
  return words.flatMap((each, index) =>
    wrapped(index === words.length - 1 ? [each, ...last].join(' ') : each, columns, 'warning'),
  );
}

/** On a narrow screen the first is shown and the others are counted: D has them all. */
const NARROW = 60;
