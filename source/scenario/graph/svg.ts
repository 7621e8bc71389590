import { everywhereLines, sharedGroups } from './arrow-words.ts';
import type { DrawingWords } from './drawing-words.ts';
import type { Area } from './free-corner.ts';
import type { Arrow, Graph, Lane } from './graph-of.ts';
import { layoutOf } from './layout-of.ts';
import type { Link, Placed, Point } from './places.ts';
import { type Card, cardOf, cardSvg } from './svg-card.ts';
import { labelOf, lineSvg, wordsSvg } from './svg-line.ts';
import { STYLE } from './svg-style.ts';
import { escaped, heightOf, number, SIZE, type TextRow, textRows, textSvg, widthOf } from './svg-text.ts';
import { wrapText } from './text-width.ts';

const MARGIN = 36;
const LANE = { padding: 22, head: 48, gap: 22 };

interface LaidLane {
  readonly lane: Lane;
  readonly index: number;
  readonly cards: readonly Card[];
  readonly arrows: readonly Arrow[];
  readonly words: readonly (readonly TextRow[])[];
  readonly placed: Placed;
  readonly notes: readonly string[];
}

/** The least width in which the notes of a lane are wrapped. */
const NOTE = 400;

/** The widest that a drawing gets, as far as what hangs together allows. */
const WIDEST = 3600;

/** The chart as a picture: its parts one after the other, each read from left to right. Every text is escaped. */
export function svgOf(graph: Graph, words: DrawingWords): string {
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

const laneWidth = ({ placed, notes }: LaidLane): number =>
  Math.max(placed.width, widthOf(textRows(notes, 'note', SIZE.row))) + 2 * LANE.padding;

function laidLane(graph: Graph, lane: Lane, index: number, words: DrawingWords): LaidLane {
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
    return { from, to, main, width: widthOf(rows), height: heightOf(rows) };
  });
  const placed = layoutOf(cards, links, WIDEST);
  const notes = groups.flatMap(({ note }) => wrapText(note, Math.max(placed.width, NOTE), SIZE.row));
  return { lane, index, cards, arrows, words: labels, placed, notes };
}

const laneHeight = ({ placed, notes }: LaidLane): number =>
  LANE.head + placed.height + LANE.padding + notes.length * SIZE.row * 1.5 + (notes.length === 0 ? 0 : 8);

function laneSvg(laid: LaidLane, graph: Graph, words: DrawingWords, area: Area): string {
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

function headOf(graph: Graph, words: DrawingWords, width: number): { svg: string; height: number } {
  const room = width - 2 * MARGIN;
  const lines = [...words.legend, ...everywhereLines(graph, words)].flatMap((line) =>
    wrapText(line, room, SIZE.legend),
  );
  const rows: string[] = [];
  let base = MARGIN;
  const add = ({ text, look, size }: TextRow, leading: number): void => {
    base += size * leading;
    rows.push(textSvg({ text, look, size }, MARGIN, base));
  };
  for (const row of textRows(wrapText(words.heading, room, SIZE.heading, true), 'heading', SIZE.heading)) add(row, 1.1);
  base += 10;
  for (const row of textRows(lines, 'legend', SIZE.legend)) add(row, 1.45);
  return { svg: rows.join('\n'), height: Math.ceil(base + 22) };
}
