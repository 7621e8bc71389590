import { FLAGS } from '../intake/flags.ts';
import { type FactsInput, writeFact } from '../intake/read-facts.ts';
import { CORRECTED } from '../scenario/known-events.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { keep } from './keep.ts';
import { readFlags, type TypedFacts } from './new-interview.ts';
import { printSentences } from './print-sentences.ts';
import { printStatus } from './print-status.ts';
import { rememberMe } from './remember-me.ts';
import { factContext } from './told-values.ts';
import { warnOfTone } from './warn-of-tone.ts';
import { dayToChange } from './which-day.ts';

/** `edit [ID]`: puts facts right at any time, the hour and the zone included; recorded as `corrected`. */
export async function edit(context: Context, id: string | undefined, typed: TypedFacts): Promise<void> {
  if (Object.keys(typed).length === 0) throw new Failure('nothing-to-edit');
  const day = await dayToChange(context, id);
  const now = context.clock.now();
  const { facts, remarks } = readFlags(typed, factContext(day.situation(now), now, context.language));
  const set = Object.fromEntries(
    FLAGS.filter(({ property }) => property in facts).map(({ name, property }) => [
      name,
      writeFact(name, facts[property] as FactsInput[keyof FactsInput]),
    ]),
  );
  for (const { code, values } of remarks) {
    const undone = code === 'hour-is-past' ? [context.say('past-as-corrected', { id: day.id })] : [];
    context.remark([context.say(code, values), ...undone].join(' '));
  }
  warnOfTone(context, day.situation(now), set);
  await keep(context, day, { at: day.present(now), event: CORRECTED, set });
  await rememberMe(context, set);
  printSentences(context, day, set);
  printStatus(context, day);
}
