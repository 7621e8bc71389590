import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Branch, Chart, Condition, EventRule, Expression, State, Timeout } from './chart.ts';
import { HOUR_STATES, SPECIAL_TARGETS, TOLD_HOURS } from './chart.ts';
import { parseExpression } from './expression.ts';

/** What an argument of a condition is. */
export type ArgumentKind = 'event' | 'state' | 'text' | 'moment' | 'number' | null;

/** The words a scenario file may use because the code defines them. */
export interface Vocabulary {
  /** Conditions by name, with the kind of argument each takes. */
  readonly conditions: Readonly<Record<string, ArgumentKind>>;
  readonly effects: readonly string[];
}

/** Something wrong in a scenario file, where it stands, and what would be right. Lines and columns count from 1. */
export interface ScenarioProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type LoadedChart =
  | { readonly ok: true; readonly chart: Chart }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

const Name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name is written in small letters, digits and hyphens');
const Words = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]));
const BranchForm = z.strictObject({
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
  Name.transform((to) => [{ to }]),
  BranchForm.transform((branch) => [branch]),
  z.array(BranchForm),
]);
const EventForm = z.union([
  z
    .strictObject({
      needs: Words.default([]),
      may: Words.default([]),
      hour: z.enum(TOLD_HOURS).default('ahead'),
      more: z.boolean().default(false),
      on: Branches,
    })
    .transform((event) => ({ ...event, on: event.on as BranchInput[] })),
  Branches.transform((on) => ({ needs: [], may: [], hour: 'ahead' as const, more: false, on: on as BranchInput[] })),
]);
const TimeoutForm = z.union([
  z.strictObject({ at: z.string(), if: Words.optional(), to: Name, do: Words.optional() }),
  z.strictObject({ span: Name, if: Words.optional() }),
]);
const Timeouts = z.union([
  Name.transform((span) => [{ span }]),
  TimeoutForm.transform((timeout) => [timeout]),
  z.array(TimeoutForm),
]);
const Offered = z.strictObject({ text: Name, channel: Name });
const StateForm = z.strictObject({
  code: z.string(),
  part: Name,
  until: Timeouts.optional(),
  on: z.record(Name, EventForm).optional(),
  pass: Branches.optional(),
  advice: z
    .array(z.union([Name.transform((say) => ({ say })), z.strictObject({ say: Name, if: Words.optional() })]))
    .optional(),
  messages: z
    .array(z.strictObject({ text: Name, channel: Name, each: z.boolean().optional(), if: Words.optional() }))
    .optional(),
  contact: z.strictObject({ text: Name, do: Words.optional() }).optional(),
  rings: z.array(z.string()).optional(),
  rules: z.array(z.string().regex(/^S[0-4]-\d\d$/)).optional(),
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
const ChartForm = z.strictObject({
  name: Name,
  version: z.number().int(),
  initial: Name,
  delays: z.record(Name, z.record(Name, z.number().int())),
  spans: z.record(Name, z.array(TimeoutForm)).optional(),
  parts: z.record(Name, z.strictObject({ until: Name.optional(), 'in-progress': z.boolean().optional() })),
  late: z.string(),
  everywhere: z.record(
    Name,
    z.strictObject({
      key: z.string().length(1).optional(),
      silent: z.boolean().optional(),
      in: Words.optional(),
      except: Words.optional(),
      needs: Words.optional(),
      may: Words.optional(),
      hour: z.enum(TOLD_HOURS).optional(),
      offers: Offered.optional(),
      on: Branches,
    }),
  ),
  states: z.record(Name, StateForm),
});

type Form = z.infer<typeof ChartForm>;
type BranchInput = z.infer<typeof BranchForm>;
type Path = readonly (string | number)[];

/**
 * Reads a scenario's chart.
 * @param text the YAML.
 * @param vocabulary the conditions and effects that the day defines.
 * @param hash of the file, to notice when a day was begun under another chart.
 * @returns the chart, or every problem with its line and column.
 */
export function loadChart(text: string, vocabulary: Vocabulary, hash: string): LoadedChart {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 0 } as never);
  const place = (offset: number) => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        ...place(error.pos[0]),
        message: error.message.split('\n')[0] ?? '',
      })),
    };
  }
  const where = (path: Path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const parsed = ChartForm.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => ({ ...where(issue.path as Path), message: issue.message })),
    };
  }
  const problems: ScenarioProblem[] = [];
  const chart = compile(parsed.data, vocabulary, hash, (path, message) => problems.push({ ...where(path), message }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, chart };
}

/** Writes every short form out and checks that every name is known. */
function compile(
  form: Form,
  vocabulary: Vocabulary,
  hash: string,
  report: (path: Path, message: string) => void,
): Chart {
  const stateNames = Object.keys(form.states);
  const partNames = Object.keys(form.parts);
  const delays = Object.keys(form.delays);

  function expression(text: string, path: Path): Expression {
    const parsed = parseExpression(text, delays);
    if (typeof parsed !== 'string') return parsed;
    report(path, parsed);
    return { kind: 'moment', base: 'T', minutes: 0, delay: null };
  }

  function condition(text: string, path: Path): Condition {
    const not = text.startsWith('not ');
    const [name = '', argument = null, ...rest] = (not ? text.slice(4) : text).trim().split(/\s+/);
    const kind = vocabulary.conditions[name];
    if (kind === undefined)
      report(path, `"${name}" is no condition; known are: ${Object.keys(vocabulary.conditions).join(', ')}`);
    else if ((kind === null) !== (argument === null) || rest.length > 0) {
      report(path, kind === null ? `"${name}" takes no argument` : `"${name}" takes one ${kind}`);
    } else if (kind === 'state' && !stateNames.includes(argument as string))
      report(path, `"${argument}" is no state of this file`);
    else if (kind === 'moment') expression(argument as string, path);
    else if (kind === 'number' && !/^\d+$/.test(argument as string)) report(path, `"${name}" takes a number`);
    return { name, argument, not };
  }

  const conditions = (texts: readonly string[] | undefined, path: Path) =>
    (texts ?? []).map((text, index) => condition(text, [...path, 'if', index]));

  function effects(names: readonly string[] | undefined, path: Path): readonly string[] {
    for (const name of names ?? []) {
      if (!vocabulary.effects.includes(name)) {
        report(path, `"${name}" is nothing the day can do; known are: ${vocabulary.effects.join(', ')}`);
      }
    }
    return names ?? [];
  }

  function branch(input: BranchInput, path: Path, everywhere = false): Branch {
    if (!stateNames.includes(input.to) && !(SPECIAL_TARGETS as readonly string[]).includes(input.to)) {
      report([...path, 'to'], `"${input.to}" is no state of this file, nor one of ${SPECIAL_TARGETS.join(', ')}`);
    }
    return {
      if: conditions(input.if, path),
      to: input.to,
      do: effects(input.do, path),
      interrupts: everywhere || (input.interrupts ?? false),
      everywhere,
    };
  }

  function timeouts(
    inputs: readonly z.infer<typeof TimeoutForm>[],
    path: Path,
    extra: readonly Condition[] = [],
  ): Timeout[] {
    return inputs.flatMap((input, index): Timeout[] => {
      const here = [...path, index];
      const held = [...extra, ...conditions(input.if, here)];
      if ('span' in input) {
        const span = form.spans?.[input.span];
        if (!span) report(here, `"${input.span}" is no span of this file`);
        return timeouts(span ?? [], ['spans', input.span], held);
      }
      return [{ ...branch(input, here), if: held, at: expression(input.at, [...here, 'at']) }];
    });
  }

  const covers = (names: readonly string[], state: string, part: string) =>
    names.includes(state) || names.includes(part);

  function rule(input: z.infer<typeof EventForm>, path: Path, everywhere: boolean): EventRule {
    const gathered = (key: 'needs' | 'may') => [
      ...new Set([...input[key], ...input.on.flatMap((each) => each[key] ?? [])]),
    ];
    return {
      needs: gathered('needs'),
      may: gathered('may'),
      hour: input.hour,
      more: input.more || input.on.some((each) => each.more),
      branches: input.on.map((each, index) => branch(each, [...path, index], everywhere)),
    };
  }

  const states: Record<string, State> = {};
  for (const [name, input] of Object.entries(form.states)) {
    const path = ['states', name];
    if (!partNames.includes(input.part))
      report([...path, 'part'], `"${input.part}" is no part of this file (${partNames.join(', ')})`);
    const on: Record<string, EventRule> = {};
    for (const [event, own] of Object.entries(input.on ?? {})) on[event] = rule(own, [...path, 'on', event], false);
    for (const [event, shared] of Object.entries(form.everywhere)) {
      const allowed = shared.in ? covers(shared.in, name, input.part) : !covers(shared.except ?? [], name, input.part);
      if (!allowed) continue;
      const branches = shared.on.filter((each: BranchInput) => !each.in || covers(each.in, name, input.part));
      const everywhere = rule(
        { needs: shared.needs ?? [], may: shared.may ?? [], hour: shared.hour ?? 'ahead', more: false, on: branches },
        ['everywhere', event],
        true,
      );
      const own = on[event];
      // A step's own branches come first; what holds in every step holds there too.
      on[event] = own ? { ...own, branches: [...own.branches, ...everywhere.branches] } : everywhere;
    }
    const span = form.parts[input.part]?.until;
    states[name] = {
      code: input.code,
      part: input.part,
      until: [
        ...timeouts(input.until ?? [], [...path, 'until']),
        ...(span && !input['leave-alone'] ? timeouts([{ span }], [...path, 'part']) : []),
      ],
      on,
      pass: ((input.pass ?? []) as readonly BranchInput[]).map((each) => branch(each, [...path, 'pass'])),
      advice: (input.advice ?? []).map((each, index) => ({
        say: each.say,
        if: conditions('if' in each ? (each.if as string[]) : undefined, [...path, 'advice', index]),
      })),
      messages: (input.messages ?? []).map((each, index) => ({
        text: each.text,
        channel: each.channel,
        each: each.each ?? false,
        if: conditions(each.if, [...path, 'messages', index]),
      })),
      contact: input.contact
        ? { text: input.contact.text, do: effects(input.contact.do, [...path, 'contact', 'do']) }
        : null,
      rings: (input.rings ?? []).map((text, index) => expression(text, [...path, 'rings', index])),
      rules: input.rules ?? [],
      enters: effects(input.enters, [...path, 'enters']),
      saysUntil: input['says-until'] ?? false,
      silent: input.silent ?? false,
      dialling: input.dialling ?? false,
      unhurried: input.unhurried ?? false,
      hour: input.hour ?? 'holds',
      returns: input.returns ?? false,
      end: input.end ?? false,
    };
  }
  if (!states[form.initial]) report(['initial'], `"${form.initial}" is no state of this file`);
  return {
    name: form.name,
    version: form.version,
    hash,
    initial: form.initial,
    delays: form.delays,
    parts: partNames,
    inProgress: partNames.filter((part) => form.parts[part]?.['in-progress']),
    late: expression(form.late, ['late']),
    everywhere: Object.fromEntries(
      Object.entries(form.everywhere).map(([event, each]) => [
        event,
        { key: each.key ?? null, silent: each.silent ?? false, offers: each.offers ?? null },
      ]),
    ),
    states,
  };
}
