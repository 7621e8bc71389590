import { z } from 'zod';
import { Name, strict, Words } from './forms.ts';

const If = { if: Words.default([]) };
const Where = { steps: Words.optional(), except: Words.default([]), ...If };
const Told = z.array(z.string().regex(/^[a-z][a-z0-9-]* [a-z][a-z0-9-]*$/));
const Count = z.number().int().min(0);

/** One promise, as it may be written; see `Promised` for what each kind means. */
export const PromiseForm = z.discriminatedUnion('kind', [
  strict({ kind: z.literal('never-in'), steps: Words, ...If }),
  strict({ kind: z.literal('never-enters'), steps: Words, ...If }),
  strict({ kind: z.literal('never-offers'), texts: Words.optional(), channels: Words.optional(), ...Where }),
  strict({ kind: z.literal('never-advises'), advice: Name, ...Where }),
  strict({ kind: z.literal('never-lets'), event: Name, ...Where }),
  strict({ kind: z.literal('always-lets'), event: Name, to: Name, ...Where }),
  strict({ kind: z.literal('only-lets'), steps: Words, events: Words }),
  strict({ kind: z.literal('waits'), steps: Words, most: Count }),
  strict({ kind: z.literal('rations') }),
  strict({ kind: z.literal('calls-apart'), minutes: Count }),
  strict({
    kind: z.literal('at-most'),
    told: Told,
    most: Count,
    per: z.enum(['day', 'interview']).default('interview'),
    more: Told.default([]),
  }),
  strict({ kind: z.literal('keeps-its-word') }),
  strict({ kind: z.literal('silent'), steps: Words, before: Count }),
  strict({
    kind: z.literal('goes-through'),
    step: Name,
    event: Name,
    moves: Count,
    'no-shows': Count,
    'moves-with-a-no-show': Count,
  }),
  strict({ kind: z.literal('waits-for-their-date'), steps: Words, days: Count, workdays: Count }),
  strict({ kind: z.literal('reminds-once'), steps: Words }),
]);

export type PromiseInput = z.infer<typeof PromiseForm>;
