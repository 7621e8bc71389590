import { z } from 'zod';
import { HOUR_STATES, TOLD_HOURS } from './chart.ts';
import { Name, strict, Words } from './forms.ts';

const BranchForm = strict({
  in: Words.optional(),
  if: Words.optional(),
  to: Name,
  do: Words.optional(),
  needs: Words.optional(),
  may: Words.optional(),
  more: z.boolean().optional(),
  interrupts: z.boolean().optional(),
});
const Branches = z.union([
  Name.transform((to) => [{ to }] as BranchInput[]),
  BranchForm.transform((branch): BranchInput[] => [branch]),
  z.array(BranchForm).transform((branches): BranchInput[] => branches),
]);
const EventForm = z.union([
  strict({
    needs: Words.default([]),
    may: Words.default([]),
    hour: z.enum(TOLD_HOURS).default('ahead'),
    more: z.boolean().default(false),
    on: Branches,
  }),
  Branches.transform((on) => ({
    needs: [] as string[],
    may: [] as string[],
    hour: 'ahead' as const,
    more: false,
    on,
  })),
]);
const TimeoutForm = z.union([
  strict({ at: z.string(), if: Words.optional(), to: Name, do: Words.optional() }),
  strict({ span: Name, if: Words.optional() }),
]);
const Timeouts = z.union([
  Name.transform((span) => [{ span }] as TimeoutInput[]),
  TimeoutForm.transform((timeout): TimeoutInput[] => [timeout]),
  z.array(TimeoutForm).transform((timeouts): TimeoutInput[] => timeouts),
]);
const Offered = strict({ text: Name, channel: Name });
const StateForm = strict({
  code: z.string().optional(),
  part: Name,
  until: Timeouts.optional(),
  on: z.record(Name, EventForm).optional(),
  pass: Branches.optional(),
  advice: z
    .array(
      z.union([
        Name.transform((say): { say: string; if?: string[] | undefined } => ({ say })),
        strict({ say: Name, if: Words.optional() }),
      ]),
    )
    .optional(),
  messages: z
    .array(strict({ text: Name, channel: Name, each: z.boolean().optional(), if: Words.optional() }))
    .optional(),
  contact: strict({ text: Name, do: Words.optional() }).optional(),
  rings: z.array(z.string()).optional(),
  rules: z.array(z.string().regex(/^[A-Z][A-Z0-9]*-\d\d$/, 'scenario-bad-rule')).optional(),
  enters: Words.optional(),
  'says-until': z.boolean().optional(),
  silent: z.boolean().optional(),
  dialling: z.boolean().optional(),
  unhurried: z.boolean().optional(),
  hour: z.enum(HOUR_STATES).optional(),
  'leave-alone': z.boolean().optional(),
  returns: z.union([z.boolean(), z.array(Name)]).optional(),
  end: z.boolean().optional(),
});

/** chart.yaml, as it may be written. */
export const ChartForm = strict({
  name: Name,
  version: z.number().int(),
  languages: z.array(z.string()).optional(),
  mode: z.string().optional(),
  initial: Name,
  arrival: Name.optional(),
  late: z.string(),
  delays: z.record(Name, z.record(Name, z.number().int())).default({}),
  spans: z.record(Name, z.array(TimeoutForm)).optional(),
  parts: z.record(Name, strict({ until: Name.optional(), 'in-progress': z.boolean().optional() })),
  everywhere: z
    .record(
      Name,
      strict({
        key: z.string().length(1, 'scenario-one-letter').optional(),
        silent: z.boolean().optional(),
        aside: z.boolean().optional(),
        in: Words.optional(),
        except: Words.optional(),
        needs: Words.optional(),
        may: Words.optional(),
        hour: z.enum(TOLD_HOURS).optional(),
        offers: Offered.optional(),
        on: Branches,
      }),
    )
    .default({}),
  states: z.record(Name, StateForm),
});

export type ChartInput = z.infer<typeof ChartForm>;
export type BranchInput = z.infer<typeof BranchForm>;
export type EventInput = z.infer<typeof EventForm>;
export type TimeoutInput = z.infer<typeof TimeoutForm>;
