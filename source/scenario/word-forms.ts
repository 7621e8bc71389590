import { z } from 'zod';
import { Name, strict } from './forms.ts';
import { HAPPENINGS } from './happenings.ts';

/** A sentence of the screen, in the languages that the scenario speaks. */
const SentenceForm = strict({ en: z.string().optional(), fr: z.string().optional() });
const EventWordsForm = strict({
  en: z.string().optional(),
  fr: z.string().optional(),
  in: z.record(Name, SentenceForm).optional(),
});

/** interface.yaml: the words of the screen. */
export const InterfaceForm = strict({
  parts: z.record(Name, SentenceForm).default({}),
  states: z.record(
    Name,
    strict({ title: SentenceForm, short: SentenceForm, advice: z.record(Name, SentenceForm).default({}) }),
  ),
  events: z.record(Name, EventWordsForm).default({}),
  texts: z.record(Name, SentenceForm).default({}),
  happenings: z.partialRecord(z.enum(HAPPENINGS), SentenceForm).default({}),
});

/** rules.yaml: why each step is as it is. */
export const RulesForm = strict({
  sources: z.record(z.string(), SentenceForm).default({}),
  rules: z
    .record(z.string(), strict({ source: z.string(), en: z.string().optional(), fr: z.string().optional() }))
    .default({}),
});

/** messages/LANGUAGE.yaml: each message by channel. */
export const MessagesForm = z.record(
  Name,
  z.record(Name, strict({ subject: z.string().optional(), body: z.string() })),
);

export type SentenceInput = z.infer<typeof SentenceForm>;
export type InterfaceInput = z.infer<typeof InterfaceForm>;
export type RulesInput = z.infer<typeof RulesForm>;
export type MessagesInput = z.infer<typeof MessagesForm>;
