import { arrowWords, everywhereLines, sharedGroups, writtenWays } from './arrow-words.ts';
import type { Arrow, Graph, Lane, Node } from './graph-of.ts';
import type { GraphWords } from './graph-words.ts';
import { type Box, type Link, layoutOf, type Placed, type Point } from './layout-of.ts';
import { STYLE } from './svg-style.ts';
import { cutText, textWidth, wrapText } from './text-width.ts';

const CARD = { width: 190, padding: 10, gap: 4 };
const SIZE = { name: 15, title: 11.5, row: 11.5, code: 10, line: 11.5, lane: 20, heading: 40, legend: 17 };
const LEADING = 1.28;
const MARGIN = 36;
const LANE = { padding: 22, head: 48, gap: 22 };
/** The widest that the words of a line get before they are wrapped, and the most rows of them. */
const WORDS = { width: 104, rows: 4 };

/** One row of text in a card: in which look, and how far down. */
interface TextRow {
  readonly text: string;
  readonly look: string;
  readonly size: number;
}

interface Card extends Box {
  readonly node: Node;
  readonly marks: string;
  readonly head: readonly TextRow[];
  readonly rows: readonly TextRow[];
}

interface LaidLane {
  readonly lane: Lane;
  readonly index: number;
  readonly cards: readonly Card[];
  readonly arrows: readonly Arrow[];
  readonly words: readonly (readonly TextRow[])[];
  readonly placed: Placed;
  readonly notes: readonly string[];
}

/** The widest that a drawing gets, as far as what hangs together allows. */
const WIDEST = 3600;

/** The chart as a picture: its parts one after the other, each read from left to right. Every text is escaped. */
export function svgOf(graph: Graph, words: GraphWords): string {
  const lanes = graph.lanes.map((lane, index) => laidLane(graph, lane, index, words));
  const rows = rowsOf(lanes);
  const room = Math.max(900, ...rows.map((row) => rowWidth(row)));
  const width = Math.ceil(room + 2 * MARGIN);
  const head = headOf(graph, words, width);
  let top = head.height;
  const body = rows.flatMap((row) => {
    const height = Math.max(...row.map(laneHeight));
    let left = MARGIN;
    const drawn = row.map((lane, place) => {
      const wide = place === row.length - 1 ? width - MARGIN - left : laneWidth(lane);
      const svg = laneSvg(lane, graph, words, { x: left, y: top, width: wide, height });
      left += wide + LANE.gap;
      return svg;
    });
    top += height + LANE.gap;
    return drawn;
  });
  const height = Math.ceil(top - LANE.gap + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${escaped(words.language)}" aria-labelledby="heading">`,
    `<style>${STYLE}</style>`,
    `<title id="heading">${escaped(words.heading)}</title>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="tip" d="M0 0.5L7.5 4L0 7.5z"/></marker></defs>',
    `<rect class="page" width="${width}" height="${height}"/>`,
    head.svg,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

/** The lanes in order, as many side by side as there is room for. */
function rowsOf(lanes: readonly LaidLane[]): LaidLane[][] {
  const room = Math.max(...lanes.map(laneWidth), 0);
  const rows: LaidLane[][] = [];
  for (const lane of lanes) {
    const last = rows.at(-1);
    if (last !== undefined && rowWidth([...last, lane]) <= room) last.push(lane);
    else rows.push([lane]);
  }
  return rows;
}

const rowWidth = (row: readonly LaidLane[]): number =>
  row.reduce((sum, lane) => sum + laneWidth(lane), 0) + (row.length - 1) * LANE.gap;

const laneWidth = ({ placed }: LaidLane): number => placed.width + 2 * LANE.padding;

// ------------------------------------------------------------------ what there is to draw

function laidLane(graph: Graph, lane: Lane, index: number, words: GraphWords): LaidLane {
  const within = new Set(lane.nodes.map(({ state }) => state));
  const own = graph.arrows.filter(({ from }) => within.has(from));
  const arrows = own.filter(({ to }) => within.has(to));
  const groups = sharedGroups(graph, lane.shared, words);
  const cards = lane.nodes.map((node) => {
    const marks = groups.flatMap(({ mark, states }) => (states.includes(node.state) ? [mark] : [])).join('');
    const leaving = own.filter(({ from, to }) => from === node.state && !within.has(to));
    return cardOf(graph, node, marks, leaving, words);
  });
  const labels = arrows.map((arrow) => labelOf(arrow, words));
  const links: Link[] = arrows.map(({ from, to, main }, place) => {
    const rows = labels[place] ?? [];
    return { from, to, main, width: widthOf(rows), height: rows.length * SIZE.line * LEADING };
  });
  const notes = groups.map(({ note }) => note);
  return { lane, index, cards, arrows, words: labels, placed: layoutOf(cards, links, WIDEST), notes };
}

function cardOf(graph: Graph, node: Node, marks: string, leaving: readonly Arrow[], words: GraphWords): Card {
  const room = CARD.width - 2 * CARD.padding;
  const title = words.title(node.state);
  const head: TextRow[] = [
    ...wrapText(words.short(node.state), room, SIZE.name, true).map(
      (text): TextRow => ({ text, look: 'name', size: SIZE.name }),
    ),
    ...(title === null ? [] : wrapText(title, room, SIZE.title)).map(
      (text): TextRow => ({ text, look: 'title', size: SIZE.title }),
    ),
  ];
  const rows = [...writtenWays(graph, node, leaving, words)].flatMap(([causes, targets]): TextRow[] => [
    ...wrapText(causes, room, SIZE.row).map((text): TextRow => ({ text, look: 'cause', size: SIZE.row })),
    ...wrapText(`→ ${targets.join(' / ')}`, room - 8, SIZE.row, true).map(
      (text): TextRow => ({ text: cutText(text, room - 8, SIZE.row, true), look: 'target', size: SIZE.row }),
    ),
  ]);
  const height =
    CARD.padding * 2 + SIZE.code * LEADING + heightOf(head) + (rows.length === 0 ? 0 : CARD.gap * 2 + heightOf(rows));
  return { id: node.state, width: CARD.width, height: Math.round(height), node, marks, head, rows };
}

const heightOf = (rows: readonly TextRow[]): number => rows.reduce((sum, { size }) => sum + size * LEADING, 0);

/** The words of a line, the clock's first; of many the first few, and a sign for the rest. */
function labelOf(arrow: Arrow, words: GraphWords): TextRow[] {
  const rows: TextRow[] = [];
  for (const { text, byClock } of arrowWords(arrow, words)) {
    const look = byClock ? 'clock' : 'cause';
    const more = wrapText(text, WORDS.width, SIZE.line, byClock).map(
      (row): TextRow => ({ text: row, look, size: SIZE.line }),
    );
    if (rows.length > 0 && rows.length + more.length > WORDS.rows) {
      rows.push({ text: '…', look: 'cause', size: SIZE.line });
      break;
    }
    rows.push(...more);
  }
  return rows;
}

/** How wide rows of text are, with a little air. */
function widthOf(rows: readonly TextRow[]): number {
  const widths = rows.map(({ text, look, size }) => textWidth(text, size, look === 'clock'));
  return rows.length === 0 ? 0 : Math.max(...widths) + 8;
}

// ------------------------------------------------------------------ drawing

const laneHeight = ({ placed, notes }: LaidLane): number =>
  LANE.head + placed.height + LANE.padding + notes.length * SIZE.row * 1.5 + (notes.length === 0 ? 0 : 8);

interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

function laneSvg(laid: LaidLane, graph: Graph, words: GraphWords, area: Area): string {
  const { lane, index, cards, arrows, placed, notes } = laid;
  const at: Point = { x: area.x + LANE.padding, y: area.y + LANE.head };
  const noteTop = at.y + placed.height + 18;
  return [
    `<g class="lane l${index % LANES}">`,
    `<rect class="band" x="${number(area.x)}" y="${number(area.y)}" width="${number(area.width)}" height="${number(area.height)}" rx="14"/>`,
    textSvg({ text: words.part(lane.part), look: 'part', size: SIZE.lane }, at.x, area.y + 31),
    ...arrows.map((arrow, place) => lineSvg(arrow, placed.links[place]?.points ?? [], at)),
    ...cards.map((card) => cardSvg(card, placed.boxes.get(card.id) ?? { x: 0, y: 0 }, at, graph)),
    ...arrows.flatMap((_, place) =>
      wordsSvg(laid.words[place] ?? [], placed.links[place]?.words ?? { x: 0, y: 0 }, at),
    ),
    ...notes.map((note, place) =>
      textSvg({ text: note, look: 'note', size: SIZE.row }, at.x, noteTop + place * SIZE.row * 1.5),
    ),
    '</g>',
  ].join('\n');
}

/** How many lanes have a colour of their own; the next ones begin anew. */
const LANES = 7;

function cardSvg(card: Card, middle: Point, at: Point, graph: Graph): string {
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
      parts.push(textSvg(row, row.look === 'target' ? left + 8 : left, base));
    }
  }
  parts.push('</g>');
  return parts.join('\n');
}

function lineSvg({ main, causes }: Arrow, points: readonly Point[], at: Point): string {
  const moved = points.map(({ x, y }) => ({ x: x + at.x, y: y + at.y }));
  const look = main ? 'main' : causes.every(({ kind }) => kind === 'pass') ? 'pass' : 'line';
  return `<path class="${look}" d="${curve(moved)}" marker-end="url(#tip)"/>`;
}

/** A smooth line through points: straight between neighbours, rounded where it turns. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const last = rest.at(-1) ?? first;
  let path = `M${number(first.x)} ${number(first.y)}`;
  for (let index = 0; index < rest.length - 1; index += 1) {
    const here = rest[index];
    const next = rest[index + 1];
    if (here === undefined || next === undefined) continue;
    const end = index === rest.length - 2 ? next : { x: (here.x + next.x) / 2, y: (here.y + next.y) / 2 };
    path += `Q${number(here.x)} ${number(here.y)} ${number(end.x)} ${number(end.y)}`;
  }
  return rest.length <= 1 ? `${path}L${number(last.x)} ${number(last.y)}` : path;
}

function wordsSvg(rows: readonly TextRow[], middle: Point, at: Point): string[] {
  if (rows.length === 0) return [];
  const height = heightOf(rows);
  const width = widthOf(rows);
  const x = at.x + middle.x;
  let base = at.y + middle.y - height / 2 - 2.5;
  const back = `<rect class="back" x="${number(x - width / 2)}" y="${number(base + 1)}" width="${number(width)}" height="${number(height + 2)}" rx="4"/>`;
  return [
    back,
    ...rows.map((row) => {
      base += row.size * LEADING;
      return textSvg(row, x, base, 'middle');
    }),
  ];
}

function headOf(graph: Graph, words: GraphWords, width: number): { svg: string; height: number } {
  const room = width - 2 * MARGIN;
  const rows: string[] = [];
  let base = MARGIN + SIZE.heading;
  rows.push(textSvg({ text: words.heading, look: 'heading', size: SIZE.heading }, MARGIN, base));
  base += 12;
  const lines = [...words.legend, ...everywhereLines(graph, words)];
  for (const line of lines.flatMap((each) => wrapText(each, room, SIZE.legend))) {
    base += SIZE.legend * 1.45;
    rows.push(textSvg({ text: line, look: 'legend', size: SIZE.legend }, MARGIN, base));
  }
  return { svg: rows.join('\n'), height: Math.ceil(base + 22) };
}

function textSvg(
  { text, look, size }: TextRow,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const where = `x="${number(x)}" y="${number(y)}"`;
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${look}" font-size="${size}" ${where}${side}>${escaped(text)}</text>`;
}

const number = (value: number): string => String(Math.round(value * 10) / 10);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text for XML. What XML has no sign for is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}
