import { arrowWords, everywhereLines, sharedGroups, writtenWays } from './arrow-words.ts';
import type { DrawingWords } from './drawing-words.ts';
import type { Graph } from './graph-of.ts';

/** The chart in the language of Graphviz, with every arrow. Every text is quoted. */
export function dotOf(graph: Graph, words: DrawingWords): string {
  const heading = [words.heading, ...everywhereLines(graph, words)].join('\n');
  const lanes = graph.lanes.flatMap(({ part, nodes, shared }) => {
    const groups = sharedGroups(graph, shared, words);
    const label = [words.part(part), ...groups.map(({ note }) => note)].join('\n');
    return [
      `  subgraph ${quoted(`cluster_${part}`)} {`,
      `    label=${quoted(label)};`,
      ...nodes.map((node) => {
        const marks = groups.flatMap(({ mark, states }) => (states.includes(node.state) ? [mark] : [])).join('');
        const ways = [...writtenWays(graph, node, [], words)].map(([causes, to]) => `${causes} → ${to.join(' / ')}`);
        const title = words.title(node.state);
        const lines = [`${node.code} ${words.short(node.state)} ${marks}`.trim(), ...(title ? [title] : []), ...ways];
        const look = node.end ? ', peripheries=2' : node.initial ? ', penwidth=2' : '';
        return `    ${quoted(node.state)} [label=${quoted(lines.join('\n'))}${look}];`;
      }),
      '  }',
    ];
  });
  const arrows = graph.arrows.map((arrow) => {
    const label = arrowWords(arrow, words)
      .map(({ text }) => text)
      .join('\n');
    const look = arrow.main
      ? ', style=bold, weight=10'
      : arrow.causes.every(({ kind }) => kind === 'pass')
        ? ', style=dashed'
        : '';
    return `  ${quoted(arrow.from)} -> ${quoted(arrow.to)} [label=${quoted(label)}${look}];`;
  });
  return [
    `digraph ${quoted(graph.name)} {`,
    `  graph [rankdir=LR, label=${quoted(heading)}, labelloc=t, labeljust=l, fontname="Helvetica"];`,
    '  node [shape=box, style=rounded, fontname="Helvetica"];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...lanes,
    ...arrows,
    '}',
    '',
  ].join('\n');
}

/** A text as Graphviz takes it: nothing in it is an escape of its own. */
function quoted(text: string): string {
  const safe = text.replace(/[\u0000-\u0009\u000b-\u001f]/gu, ' ');
  return `"${safe.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
