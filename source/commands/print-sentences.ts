import { sentenceWords } from '../screens/frame/prompt.ts';
import { sentenceWith } from '../texts/sentence-with.ts';
import type { Context } from './context.ts';
import type { StoredDay } from './stored-day.ts';

/** Prints the sentences of the messages in which what was just told in one's own words will stand. */
export function printSentences(context: Context, day: StoredDay, set: Readonly<Record<string, string>>): void {
  if (context.json) return;
  const { scenario } = day;
  const situation = day.situation(context.clock.now());
  for (const [name, value] of Object.entries(set)) {
    const found = value === '' ? null : sentenceWith(scenario, situation, { name, value, set });
    if (found !== null) context.print(sentenceWords(found, { language: context.language, scenario }));
  }
}
