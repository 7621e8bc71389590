import type { DrawingWords } from './drawing-words.ts';
import type { Arrow, Cause, Graph, Node, SharedDeadline } from './graph-of.ts';

/** What takes an arrow, in words: the clock first, then what is told; that nothing can be done only where nothing else does. */
export function arrowWords({ from, causes }: Arrow, words: DrawingWords): { text: string; byClock: boolean }[] {
  const told = causes.filter(({ kind }) => kind !== 'pass');
  const shown = told.length === 0 ? causes : told;
  const ordered = [...shown.filter(({ kind }) => kind === 'clock'), ...shown.filter(({ kind }) => kind !== 'clock')];
  const seen = new Map(ordered.map((cause) => [causeWords(cause, words, from), cause.kind === 'clock']));
  return [...seen].map(([text, byClock]) => ({ text, byClock }));
}

function causeWords(cause: Cause, words: DrawingWords, state: string): string {
  if (cause.kind === 'clock') return words.deadline(cause.at);
  return cause.kind === 'told' ? words.event(cause.event, state) : words.passedOver;
}

/** A step by its code and its name. */
function stepName(graph: Graph, state: string, words: DrawingWords): string {
  const node = graph.lanes.flatMap(({ nodes }) => nodes).find((each) => each.state === state);
  return `${node?.code ?? ''} ${words.short(state)}`.trim();
}

/** Ways on that are written into a step: where they lead, by what takes them. */
export type Written = ReadonlyMap<string, readonly string[]>;

/** What of a step is written and not drawn: arrows that leave its row, and the ways back out of an interruption. */
export function writtenWays(graph: Graph, node: Node, leaving: readonly Arrow[], words: DrawingWords): Written {
  const ways = new Map<string, string[]>();
  const add = (causes: readonly string[], target: string): void => {
    const key = [...new Set(causes)].join(' · ');
    ways.set(key, [...(ways.get(key) ?? []), target]);
  };
  for (const arrow of leaving) {
    const causes = arrowWords(arrow, words).map(({ text }) => text);
    add(causes, stepName(graph, arrow.to, words));
  }
  for (const { to, causes } of node.returns) {
    const texts = causes.map((cause) => causeWords(cause, words, node.state));
    add(texts, words.returns[to]);
  }
  for (const event of node.interruptsBy) add([words.after(words.event(event, null))], words.returns.back);
  return ways;
}

/** Deadlines that the same states have in common, with the letter that marks those states, in one line of words. */
export function sharedGroups(graph: Graph, shared: readonly SharedDeadline[], words: DrawingWords) {
  const groups = new Map<string, { states: readonly string[]; deadlines: SharedDeadline[] }>();
  for (const deadline of shared) {
    const key = deadline.states.join();
    const group = groups.get(key) ?? { states: deadline.states, deadlines: [] };
    group.deadlines.push(deadline);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ states, deadlines }, index) => {
    const mark = String.fromCharCode(97 + index);
    const leads = new Map<string, string[]>();
    for (const { at, to } of deadlines) {
      const when = words.deadline(at);
      leads.set(when, [...(leads.get(when) ?? []), stepName(graph, to, words)]);
    }
    const ways = [...leads].map(([when, targets]) => `${when} → ${targets.join(' / ')}`);
    return { mark, states, note: `${words.shared(mark)} ${ways.join(' · ')}` };
  });
}

/** What can be told in many steps, in two lines: what leads somewhere, and what is only noted. */
export function everywhereLines(graph: Graph, words: DrawingWords): string[] {
  const named = graph.everywhere.map(({ event, key, to }) => ({
    name: `${key === null ? '' : `${key.toUpperCase()} `}${words.event(event, null)}`,
    to: to.map((state) => stepName(graph, state, words)).join(' / '),
  }));
  const leading = named.filter(({ to }) => to !== '').map(({ name, to }) => `${name} → ${to}`);
  const noted = named.filter(({ to }) => to === '').map(({ name }) => name);
  return [
    ...(leading.length === 0 ? [] : [`${words.everywhere} ${leading.join('  ·  ')}`]),
    ...(noted.length === 0 ? [] : [`${words.noted} ${noted.join('  ·  ')}`]),
  ];
}
