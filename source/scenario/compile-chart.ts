import type { Branch, Chart, Condition, EventRule, Expression, State, Timeout } from './chart.ts';
import { BY_CLOCK, SPECIAL_TARGETS } from './chart.ts';
import type { BranchInput, ChartInput, EventInput, TimeoutInput } from './chart-form.ts';
import { compilePromises } from './compile-promises.ts';
import { parseExpression } from './expression.ts';
import { THEY_CALL } from './known-events.ts';
import { type Kind, mustBeKnown } from './known-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path, Report } from './yaml-file.ts';

/** What else the chart of a scenario speaks of. */
interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** The messages of the scenario; null where they could not be read. */
  readonly texts: readonly string[] | null;
  readonly hash: string;
}

/** Writes every short form of a chart out, and reports every name that is not known. */
export function compileChart(form: ChartInput, { vocabulary, texts, hash }: Surroundings, report: Report): Chart {
  const states = Object.keys(form.states);
  const parts = Object.keys(form.parts);
  const delays = Object.keys(form.delays);
  const spans = Object.keys(form.spans ?? {});
  const events = [
    ...Object.keys(form.everywhere),
    ...Object.values(form.states).flatMap(({ on }) => Object.keys(on ?? {})),
  ];
  const check = (kind: Kind, name: string, known: readonly string[], path: Path) =>
    mustBeKnown(kind, name, known, path, report);
  const checkEach = (kind: Kind, names: readonly string[] | undefined, known: readonly string[], path: Path) =>
    (names ?? []).forEach((name, index) => {
      check(kind, name, known, [...path, index]);
    });

  function expression(text: string, path: Path): Expression {
    const parsed = parseExpression(text, delays);
    if (!('code' in parsed)) return parsed;
    report(path, parsed.code, parsed.values);
    return { kind: 'moment', base: 'T', minutes: 0, delay: null };
  }

  function condition(text: string, path: Path): Condition {
    const not = text.startsWith('not ');
    const [name = '', argument = null, ...rest] = (not ? text.slice(4) : text).trim().split(/\s+/);
    const made = { name, argument: rest.length > 0 ? [argument, ...rest].join(' ') : argument, not };
    if (!check('condition', name, Object.keys(vocabulary.conditions), path)) return made;
    const kind = vocabulary.conditions[name] ?? null;
    if (kind === null ? argument !== null : argument === null || (rest.length > 0 && kind !== 'moment')) {
      report(path, 'scenario-argument', { name, kind: kind ?? 'none' });
    } else if (kind === 'state') check('state', argument ?? '', states, path);
    else if (kind === 'event') check('event', argument ?? '', [...events, BY_CLOCK], path);
    else if (kind === 'text' && texts) check('text', argument ?? '', texts, path);
    else if (kind === 'moment') expression(made.argument ?? '', path);
    else if (kind === 'number' && !/^\d+$/.test(argument ?? '')) report(path, 'scenario-argument', { name, kind });
    return made;
  }

  const conditions = (list: readonly string[] | undefined, path: Path) =>
    (list ?? []).map((text, index) => condition(text, [...path, 'if', index]));

  function effects(names: readonly string[] | undefined, path: Path): readonly string[] {
    checkEach('effect', names, vocabulary.effects, path);
    return names ?? [];
  }

  function offered({ text, channel }: { text: string; channel: string }, path: Path): void {
    if (texts) check('text', text, texts, [...path, 'text']);
    check('channel', channel, vocabulary.channels, [...path, 'channel']);
  }

  function branch(input: BranchInput | Extract<TimeoutInput, { at: string }>, path: Path, everywhere = false): Branch {
    check('state', input.to, [...states, ...SPECIAL_TARGETS], [...path, 'to']);
    if ('in' in input) checkEach('place', input.in, [...states, ...parts], [...path, 'in']);
    return {
      if: conditions(input.if, path),
      to: input.to,
      do: effects(input.do, [...path, 'do']),
      interrupts: everywhere || ('interrupts' in input && (input.interrupts ?? false)),
      everywhere,
    };
  }

  function timeouts(inputs: readonly TimeoutInput[], path: Path, extra: readonly Condition[] = []): Timeout[] {
    return inputs.flatMap((input, index): Timeout[] => {
      const here = [...path, index];
      if (!('span' in input)) {
        const made = branch(input, here);
        return [{ ...made, if: [...extra, ...made.if], at: expression(input.at, [...here, 'at']) }];
      }
      check('span', input.span, spans, [...here, 'span']);
      const shared = (form.spans?.[input.span] ?? []).filter((each) => !('span' in each));
      return timeouts(shared, ['spans', input.span], [...extra, ...conditions(input.if, here)]);
    });
  }

  function rule(input: EventInput, path: Path, everywhere: boolean): EventRule {
    const gathered = (key: 'needs' | 'may') => {
      checkEach('told', input[key], vocabulary.told, [...path, key]);
      input.on.forEach((each, index) => {
        checkEach('told', each[key], vocabulary.told, [...path, index, key]);
      });
      return [...new Set([...input[key], ...input.on.flatMap((each) => each[key] ?? [])])];
    };
    return {
      needs: gathered('needs'),
      may: gathered('may'),
      hour: input.hour,
      more: input.more || input.on.some((each) => each.more),
      branches: input.on.map((each, index) => branch(each, [...path, index], everywhere)),
    };
  }

  const shared = Object.entries(form.everywhere).map(([event, input]) => {
    const path = ['everywhere', event];
    checkEach('place', input.in, [...states, ...parts], [...path, 'in']);
    checkEach('place', input.except, [...states, ...parts], [...path, 'except']);
    if (input.offers) offered(input.offers, [...path, 'offers']);
    const written = rule(
      { needs: input.needs ?? [], may: input.may ?? [], hour: input.hour ?? 'ahead', more: false, on: input.on },
      path,
      true,
    );
    return { event, input, written };
  });

  /** What can be told in a step because it can be told in many. */
  function sharedIn(state: string, part: string): [event: string, rule: EventRule][] {
    const covers = (names: readonly string[]) => names.includes(state) || names.includes(part);
    return shared.flatMap(({ event, input, written }): [string, EventRule][] => {
      if (input.in ? !covers(input.in) : covers(input.except ?? [])) return [];
      const branches = written.branches.filter((_, index) => covers(input.on[index]?.in ?? [state]));
      return [[event, { ...written, branches }]];
    });
  }

  const made: Record<string, State> = {};
  for (const [name, input] of Object.entries(form.states)) {
    const path = ['states', name];
    check('part', input.part, parts, [...path, 'part']);
    const on: Record<string, EventRule> = {};
    for (const [event, own] of Object.entries(input.on ?? {})) on[event] = rule(own, [...path, 'on', event], false);
    for (const [event, everywhere] of sharedIn(name, input.part)) {
      const own = on[event];
      // A step's own branches come first; what holds in every step holds there too.
      on[event] = own ? { ...own, branches: [...own.branches, ...everywhere.branches] } : everywhere;
    }
    const span = form.parts[input.part]?.until;
    if (Array.isArray(input.returns)) checkEach('event', input.returns, events, [...path, 'returns']);
    if (input.contact && texts) check('text', input.contact.text, texts, [...path, 'contact', 'text']);
    input.messages?.forEach((each, index) => {
      offered(each, [...path, 'messages', index]);
    });
    made[name] = {
      code: input.code ?? name,
      part: input.part,
      until: [
        // Of two ends at one instant the first counts: who must leave leaves, whatever the step would have led to.
        ...(span && !input['leave-alone'] && spans.includes(span) ? timeouts([{ span }], [...path, 'part']) : []),
        ...timeouts(input.until ?? [], [...path, 'until']),
      ],
      on,
      pass: (input.pass ?? []).map((each, index) => branch(each, [...path, 'pass', index])),
      advice: (input.advice ?? []).map((each, index) => ({
        say: each.say,
        if: conditions(each.if, [...path, 'advice', index]),
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
  check('state', form.initial, states, ['initial']);
  if (form.arrival !== undefined) check('event', form.arrival, events, ['arrival']);
  if (form.mode !== undefined) check('mode', form.mode, vocabulary.modes, ['mode']);
  for (const [part, { until }] of Object.entries(form.parts)) {
    if (until !== undefined) check('span', until, spans, ['parts', part, 'until']);
  }
  for (const [delay, minutes] of Object.entries(form.delays)) {
    for (const pace of vocabulary.paces) {
      if (minutes[pace] === undefined) report(['delays', delay], 'scenario-missing-key', { key: pace });
    }
  }
  for (const [span, inside] of Object.entries(form.spans ?? {})) {
    inside.forEach((each, index) => {
      if ('span' in each) report(['spans', span, index], 'scenario-span-in-span');
    });
  }
  return {
    name: form.name,
    version: form.version,
    hash,
    initial: form.initial,
    arrival: form.arrival ?? THEY_CALL,
    mode: form.mode ?? null,
    delays: form.delays,
    parts,
    inProgress: parts.filter((part) => form.parts[part]?.['in-progress']),
    late: expression(form.late, ['late']),
    everywhere: Object.fromEntries(
      shared.map(({ event, input: { key, silent, aside, offers } }) => [
        event,
        { key: key ?? null, silent: silent ?? false, aside: aside ?? false, offers: offers ?? null },
      ]),
    ),
    states: made,
    rations: form.rations,
    promises: compilePromises(form.promises, {
      conditions,
      checkEach,
      states,
      parts,
      events,
      texts,
      channels: vocabulary.channels,
    }),
  };
}
