import { disagreementWords, openDisagreements } from './disagreements.ts';
import type { Line } from './lines.ts';
import { wrapped } from './lines.ts';
import { say } from './say.ts';
import type { DayView } from './view.ts';

/** Before the agreed hour: every disagreement with its values and who said them, and the key that settles it. */
export function disagreementLines({ setting, situation, state }: DayView, columns: number): Line[] {
  const open = openDisagreements(situation);
  if (open.length === 0) return [];
  const { language } = setting;
  const key = state.prompt === null && !state.closing ? ` ${say(language, 'disagrees-key')}` : '';
  return open.flatMap((each, index) => {
    const words = disagreementWords(each, situation, language);
    return wrapped(index === open.length - 1 ? `${words}${key}` : words, columns, 'warning');
  });
}
