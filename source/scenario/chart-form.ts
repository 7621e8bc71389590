import { z } from 'zod';
import { HOUR_STATES, TOLD_HOURS } from './chart.ts';
import { Name, strict, Words } from './forms.ts';
import { PromiseForm } from './promise-form.ts';

/** What an editor is told of these lists of names; which names there are, the vocabulary says. */
const Conditions = Words.meta({ title: 'conditions' });
const Effects = Words.meta({ title: 'effects' });
const Told = Words.meta({ title: 'told' });
const Channel = Name.meta({ title: 'channels' });

const BranchForm = strict({
  in: Words.optional(),
  if: Conditions.optional(),
  to: Name,
  do: Effects.optional(),
  needs: Told.optional(),
  may: Told.optional(),
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
    needs: Told.default([]),
    may: Told.default([]),
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
  strict({ at: z.string(), if: Conditions.optional(), to: Name, do: Effects.optional() }),
  strict({ span: Name, if: Conditions.optional() }),
]);
const Timeouts = z.union([
  Name.transform((span) => [{ span }] as TimeoutInput[]),
  TimeoutForm.transform((timeout): TimeoutInput[] => [timeout]),
  z.array(TimeoutForm).transform((timeouts): TimeoutInput[] => timeouts),
]);
const Offered = strict({ text: Name, channel: Channel });
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
        strict({ say: Name, if: Conditions.optional() }),
      ]),
    )
    .optional(),
  messages: z
    .array(strict({ text: Name, channel: Channel, each: z.boolean().optional(), if: Conditions.optional() }))
    .optional(),
  contact: strict({ text: Name, do: Effects.optional() }).optional(),
  rings: z.array(z.string()).optional(),
  rules: z.array(z.string().regex(/^[A-Z][A-Z0-9]*-\d\d$/, 'scenario-bad-rule')).optional(),
  enters: Effects.optional(),
  'says-until': z.boolean().optional(),
  silent: z.boolean().optional(),
  dialling: z.boolean().optional(),
  unhurried: z.boolean().optional(),
  hour: z.enum(HOUR_STATES).optional(),
  'leave-alone': z.boolean().optional(),
  returns: z.union([z.boolean(), z.array(Name)]).optional(),
  end: z.boolean().optional(),
});

/** Minutes after the agreed time: what comes before it is written T-60m, and half a day later it is another day's. */
const Delay = z.number().int().min(0, 'scenario-delay-wrong').max(720, 'scenario-delay-wrong');

/** chart.yaml, as it may be written. */
export const ChartForm = strict({
  name: Name,
  version: z.number().int(),
  languages: z.array(z.string().meta({ title: 'languages' })).optional(),
  mode: z.string().meta({ title: 'modes' }).optional(),
  initial: Name,
  arrival: Name.optional(),
  late: z.string(),
  delays: z.record(Name, z.record(Name, Delay)).default({}),
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
        needs: Told.optional(),
        may: Told.optional(),
        hour: z.enum(TOLD_HOURS).optional(),
        offers: Offered.optional(),
        on: Branches,
      }),
    )
    .default({}),
  states: z.record(Name, StateForm),
  rations: strict({
    pings: z.number().int().min(0),
    calls: z.number().int().min(0),
    voicemails: z.number().int().min(0),
    emails: z.number().int().min(0),
  }).default({ pings: 1, calls: 2, voicemails: 1, emails: 1 }),
  promises: z.record(z.string().regex(/^[A-Z][A-Z0-9]*-\d\d$/, 'scenario-bad-rule'), z.array(PromiseForm)).default({}),
});

export type ChartInput = z.infer<typeof ChartForm>;
export type BranchInput = z.infer<typeof BranchForm>;
export type EventInput = z.infer<typeof EventForm>;
export type TimeoutInput = z.infer<typeof TimeoutForm>;
