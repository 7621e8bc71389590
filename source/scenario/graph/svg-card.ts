import { writtenWays } from './arrow-words.ts';
import type { DrawingWords } from './drawing-words.ts';
import type { Arrow, Graph, Node } from './graph-of.ts';
import type { Box, Point } from './places.ts';
import { escaped, heightOf, LEADING, number, SIZE, type TextRow, textRows, textSvg } from './svg-text.ts';
import { wrapText } from './text-width.ts';

const CARD = { width: 190, padding: 10, gap: 4, indent: 8 };

/** A step as it is drawn: its name, what to do there, and the ways that no line shows. */
export interface Card extends Box {
  readonly node: Node;
  readonly marks: string;
  readonly head: readonly TextRow[];
  readonly rows: readonly TextRow[];
}

/**
 * What stands on the card of a step, and how large that makes it.
 * @param marks the letters of the deadlines that it shares with others
 * @param leaving the arrows that lead out of its row
 */
export function cardOf(graph: Graph, node: Node, marks: string, leaving: readonly Arrow[], words: DrawingWords): Card {
  const room = CARD.width - 2 * CARD.padding;
  const title = words.title(node.state);
  const head = [
    ...textRows(wrapText(words.short(node.state), room, SIZE.name, true), 'name', SIZE.name),
    ...(title === null ? [] : textRows(wrapText(title, room, SIZE.title), 'title', SIZE.title)),
  ];
  const rows = [...writtenWays(graph, node, leaving, words)].flatMap(([causes, targets]) => [
    ...textRows(wrapText(causes, room, SIZE.row), 'cause', SIZE.row),
    ...textRows(wrapText(`→ ${targets.join(' / ')}`, room - CARD.indent, SIZE.row, true), 'target', SIZE.row),
  ]);
  const height =
    CARD.padding * 2 + SIZE.code * LEADING + heightOf(head) + (rows.length === 0 ? 0 : CARD.gap * 2 + heightOf(rows));
  return { id: node.state, width: CARD.width, height: Math.round(height), node, marks, head, rows };
}

/** The card, with its middle at a place. */
export function cardSvg(card: Card, middle: Point, at: Point, graph: Graph): string {
  const x = at.x + middle.x - card.width / 2;
  const y = at.y + middle.y - card.height / 2;
  const left = x + CARD.padding;
  const right = x + card.width - CARD.padding;
  let base = y + CARD.padding + SIZE.code;
  const parts = [
    `<g class="card${card.node.end ? ' end' : ''}${card.node.initial ? ' initial' : ''}" id="${escaped(`${graph.name}-${card.id}`)}">`,
    `<rect class="box" x="${number(x)}" y="${number(y)}" width="${card.width}" height="${card.height}" rx="9"/>`,
    ...(card.node.end
      ? [
          `<rect class="inner" x="${number(x + 3)}" y="${number(y + 3)}" width="${card.width - 6}" height="${card.height - 6}" rx="6.5"/>`,
        ]
      : []),
    textSvg(
      { text: `${card.node.code}${card.marks === '' ? '' : `  ${card.marks}`}`, look: 'code', size: SIZE.code },
      left,
      base,
    ),
    textSvg({ text: card.node.keys.join(' ').toUpperCase(), look: 'keys', size: SIZE.code }, right, base, 'end'),
  ];
  base += 3;
  for (const row of card.head) {
    base += row.size * LEADING;
    parts.push(textSvg(row, left, base));
  }
  if (card.rows.length > 0) {
    base += CARD.gap * 2;
    parts.push(`<path class="rule" d="M${number(left)} ${number(base)}H${number(right)}"/>`);
    for (const row of card.rows) {
      base += row.size * LEADING;
      parts.push(textSvg(row, row.look === 'target' ? left + CARD.indent : left, base));
    }
  }
  parts.push('</g>');
  return parts.join('\n');
}
