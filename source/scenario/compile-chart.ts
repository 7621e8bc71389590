import type { Chart, EventRule, State } from './chart.ts';
import type { ChartInput } from './chart-form.ts';
import { clauseReader, type Surroundings } from './clause-reader.ts';
import { compilePromises } from './compile-promises.ts';
import { THEY_CALL } from './known-events.ts';
import type { Report } from './yaml-file.ts';

/** Writes every short form of a chart out, and reports every name that is not known. */
export function compileChart(form: ChartInput, surroundings: Surroundings, report: Report): Chart {
  const { vocabulary, texts, hash } = surroundings;
  const clauses = clauseReader(form, surroundings, report);
  const { states, parts, spans, events, check, checkEach } = clauses;
  const { expression, conditions, effects, offered, branch, timeouts, rule } = clauses;

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

  function step(name: string, input: ChartInput['states'][string]): State {
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
    return {
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

  const made = Object.fromEntries(Object.entries(form.states).map(([name, input]) => [name, step(name, input)]));
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
