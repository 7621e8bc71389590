import type { Branch, Condition, EventRule, Expression, Timeout } from './chart.ts';
import { BY_CLOCK, SPECIAL_TARGETS } from './chart.ts';
import type { BranchInput, ChartInput, EventInput, TimeoutInput } from './chart-form.ts';
import { parseExpression } from './expression.ts';
import { type Kind, mustBeKnown } from './known-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Path, Report } from './yaml-file.ts';

/** What else the chart of a scenario speaks of. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** The messages of the scenario; null where they could not be read. */
  readonly texts: readonly string[] | null;
  readonly hash: string;
}

/** Reads the clauses of a chart, its conditions, effects, branches and deadlines, and reports every name that is not known. */
export function clauseReader(form: ChartInput, { vocabulary, texts }: Surroundings, report: Report) {
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

  return {
    states,
    parts,
    spans,
    events,
    check,
    checkEach,
    expression,
    conditions,
    effects,
    offered,
    branch,
    timeouts,
    rule,
  };
}
