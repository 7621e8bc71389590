import { arrowWords, everywhereLines, sharedGroups, writtenWays } from './arrow-words.ts';
import type { DrawingWords } from './drawing-words.ts';
import type { Graph } from './graph-of.ts';

/**
 * The chart for Mermaid, with every arrow. A flowchart: its state diagrams lead no arrow from inside one part of the
 * day into another. Every text is quoted.
 */
export function mermaidOf(graph: Graph, words: DrawingWords): string {
  const ids = idsOf(graph);
  const id = (state: string): string => ids.get(state) ?? state;
  const lanes = graph.lanes.flatMap(({ part, nodes, shared }, index) => {
    const groups = sharedGroups(graph, shared, words);
    return [
      `  subgraph part${index}[${quoted([words.part(part), ...groups.map(({ note }) => note)])}]`,
      ...nodes.map((node) => {
        const marks = groups.flatMap(({ mark, states }) => (states.includes(node.state) ? [mark] : [])).join('');
        const ways = [...writtenWays(graph, node, [], words)].map(([causes, to]) => `${causes} → ${to.join(' / ')}`);
        const label = quoted([`${node.code} ${words.short(node.state)} ${marks}`.trim(), ...ways]);
        const [open, close] = node.end ? ['([', '])'] : node.initial ? ['[[', ']]'] : ['(', ')'];
        return `    ${id(node.state)}${open}${label}${close}`;
      }),
      '  end',
    ];
  });
  const arrows = graph.arrows.map((arrow) => {
    const label = quoted(arrowWords(arrow, words).map(({ text }) => text));
    const line = arrow.main ? '==>' : arrow.causes.every(({ kind }) => kind === 'pass') ? '-.->' : '-->';
    return `  ${id(arrow.from)} ${line}|${label}| ${id(arrow.to)}`;
  });
  const everywhere = everywhereLines(graph, words);
  const note = everywhere.length === 0 ? [] : [`  anywhere_note[${quoted(everywhere)}]`];
  return ['flowchart LR', ...note, ...lanes, ...arrows, ''].join('\n');
}

/** Words of Mermaid that name no box. */
const RESERVED = [
  'end',
  'graph',
  'subgraph',
  'flowchart',
  'style',
  'class',
  'classdef',
  'click',
  'default',
  'direction',
];

/** A name for each state that Mermaid takes for a name, no two alike. */
function idsOf({ lanes }: Graph): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { state } of lanes.flatMap(({ nodes }) => nodes)) {
    const plain = state.replace(/[^A-Za-z0-9]+/gu, '_');
    const taken = [...ids.values(), ...RESERVED, 'anywhere_note', ...lanes.map((_, index) => `part${index}`)];
    let id = plain;
    for (let tries = 2; taken.includes(id.toLowerCase()) || taken.includes(id) || id === ''; tries += 1) {
      id = `${plain}_${tries}`;
    }
    ids.set(state, id);
  }
  return ids;
}

/** Lines of text as Mermaid takes them: no sign of theirs means anything to it. */
function quoted(lines: readonly string[]): string {
  const safe = lines.map((line) =>
    line.replace(/[\u0000-\u001f]/gu, ' ').replace(/[#&<>"'`;|\\{}[\]()%@]/gu, (sign) => `#${sign.codePointAt(0)};`),
  );
  return `"${safe.join('<br/>')}"`;
}
