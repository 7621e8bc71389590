import { z } from 'zod';
import { Name, strict } from './forms.ts';
import { NEW_HOURS, PLAIN_TEXT, parseTruths, READERS, type TextTraits } from './text-traits.ts';

const TraitsForm = strict({
  'true-if': z.array(z.string().meta({ title: 'truths' }).transform(parseTruths)).default([]),
  'most-words': z.number().int().positive().nullable().default(null),
  'most-characters': z.number().int().positive().nullable().default(null),
  'keeps-date': z.boolean().default(false),
  'days-after': z.boolean().default(false),
  reader: z.enum(READERS).default(PLAIN_TEXT.reader),
  'new-hour': z.enum(NEW_HOURS).default(PLAIN_TEXT.newHour),
  'they-ring': z.boolean().default(false),
  block: z.boolean().default(false),
}).transform(
  (form): TextTraits => ({
    trueIf: form['true-if'],
    mostWords: form['most-words'],
    mostCharacters: form['most-characters'],
    keepsDate: form['keeps-date'],
    daysAfter: form['days-after'],
    reader: form.reader,
    newHour: form['new-hour'],
    theyRing: form['they-ring'],
    block: form.block,
  }),
);

/** texts.yaml: what holds of each message in every language. */
export const TextsForm = z.record(Name, TraitsForm);
