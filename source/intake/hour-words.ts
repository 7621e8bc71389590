import { baseOf } from '../wording/base-of.ts';
import type { UiLanguage } from '../wording/words.ts';
import { type DayWords, takeDays } from './day-words.ts';
import { type RemainingText, remainingText } from './remaining-text.ts';
import { type TimeWords, takeTimes } from './time-words.ts';

/** What was recognised of a text; `rest` is what was not. */
export interface HourWords {
  readonly days: readonly DayWords[];
  readonly times: readonly TimeWords[];
  readonly part: 'morning' | 'afternoon' | 'evening' | null;
  readonly rest: string;
}

/**
 * Words that join the others and say nothing by themselves. “cet” and “et” are not among them, nor “at” where nothing
 * follows: CET, ET and AT are zones.
 */
const JOINING =
  /\b(?:le|la|les|on|at(?! *\)? *$)|a|the|de|du|des|d|l|of|for|pour|ce|cette|this|and|o'clock|prevu|vers)\b/gu;

/**
 * Takes a folded text apart into the day and the hour it names. Words of both languages are known,
 * whatever the language of the program: an invitation is often pasted in the other one.
 */
export function hourWords(folded: string, language: UiLanguage): HourWords {
  const text = remainingText(folded);
  const named = takeDays(text, language);
  const { part, today } = takePart(text);
  const days = today && named.length === 0 ? [{ kind: 'offset', days: 0 } as const] : named;
  const iso = days.some((day) => day.kind === 'date' && day.iso);
  const times = takeTimes(text, baseOf(language) === 'en' && !iso);
  const rest = text
    .rest()
    .replace(JOINING, ' ')
    .replace(/\|/gu, ' ')
    .replace(/(?<=^| )[,.;:@()'-]+(?= |$)/gu, ' ')
    .replace(/(?<=^| )[(,]+|[,;.)]+(?= |$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return { days, times, part, rest };
}

const NAMED_PARTS: readonly (readonly [NonNullable<HourWords['part']>, RegExp])[] = [
  ['morning', /\b(this |ce |du |in the )?(morning|matin)\b/u],
  ['afternoon', /\b(this |cet |cette |de l'|in the )?(afternoon|apres[- ]midi)\b/u],
  ['evening', /\b(this |ce |du |in the )?(evening|soir|tonight)\b/u],
];

/** The part of the day that is named, and whether it is today's: `ce soir`, and not `du soir`. */
function takePart(text: RemainingText): { readonly part: HourWords['part']; readonly today: boolean } {
  let part: HourWords['part'] = null;
  let today = false;
  for (const [name, pattern] of NAMED_PARTS) {
    text.take(pattern, ([, before, word]) => {
      part = name;
      today ||= word === 'tonight' || /^(?:this|ce|cet|cette) $/u.test(before ?? '');
    });
  }
  return { part, today };
}
