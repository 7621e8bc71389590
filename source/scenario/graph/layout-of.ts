import { graphlib, layout } from '@dagrejs/dagre';

/** A box to be placed, in pixels. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A line to be led from one box to another, with the room that its words need. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
  /** Part of a way that is to lie straight. */
  readonly main: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything lies; of a box and of words its middle. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Point>;
  /** In the order of the links. */
  readonly links: readonly PlacedLink[];
}

interface PlacedLink {
  readonly points: readonly Point[];
  readonly words: Point;
}

const GAPS = { rankdir: 'LR', nodesep: 24, ranksep: 24, edgesep: 14, ranker: 'network-simplex' };

/** Between parts that no line connects. */
const APART = { x: 44, y: 30 };

/**
 * Boxes and lines of one part of the drawing, from left to right in the order in which the boxes are given. What hangs
 * together is laid out together; the next such piece stands wherever there is room for it. The same input gives
 * the same places.
 */
export function layoutOf(boxes: readonly Box[], links: readonly Link[], width: number): Placed {
  const placed = new Map<string, Point>();
  const lines = new Map<Link, PlacedLink>();
  const taken: Area[] = [];
  for (const piece of piecesOf(boxes, links)) {
    const laid = squeezed(piece, straightened(piece, placedPiece(piece)));
    const corner = freeCorner(laid, taken, Math.max(width, laid.width));
    const moved = ({ x, y }: Point): Point => ({ x: tenth(x + corner.x), y: tenth(y + corner.y) });
    taken.push(...areasOf(piece, laid).map((area) => ({ ...area, x: area.x + corner.x, y: area.y + corner.y })));
    for (const [id, point] of laid.boxes) placed.set(id, moved(point));
    piece.links.forEach((link, index) => {
      const line = laid.links[index];
      if (line !== undefined) lines.set(link, { points: line.points.map(moved), words: moved(line.words) });
    });
  }
  return {
    width: Math.ceil(Math.max(0, ...taken.map((area) => area.x + area.width))),
    height: Math.ceil(Math.max(0, ...taken.map((area) => area.y + area.height))),
    boxes: placed,
    links: links.map((link) => lines.get(link) ?? { points: [], words: { x: 0, y: 0 } }),
  };
}

interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a piece covers: its boxes, its words, and its lines bit by bit. */
function areasOf({ boxes, links }: Piece, placed: Placed): Area[] {
  const around = ({ x, y }: Point, width: number, height: number): Area => ({
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
  });
  return [
    ...boxes.map(({ id, width, height }) => around(placed.boxes.get(id) ?? { x: 0, y: 0 }, width, height)),
    ...placed.links.flatMap(({ points, words }, index) => {
      const { width = 0, height = 0 } = links[index] ?? {};
      const bits = points.slice(1).flatMap((point, place) => between(points[place] ?? point, point));
      return [around(words, width, height), ...bits.map((point) => around(point, 0, 0))];
    }),
  ];
}

const BIT = 20;

function between(from: Point, to: Point): Point[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / BIT);
  return Array.from({ length: count }, (_, place) => ({
    x: from.x + ((to.x - from.x) * place) / count,
    y: from.y + ((to.y - from.y) * place) / count,
  }));
}

/** Where a piece keeps clear of all that is there: as low as the whole gets no higher by it, then as far left. */
function freeCorner({ width, height }: Placed, taken: readonly Area[], within: number): Point {
  const isFree = (x: number, y: number): boolean =>
    !taken.some(
      (area) =>
        area.x < x + width + APART.x &&
        area.x + area.width + APART.x > x &&
        area.y < y + height + APART.y &&
        area.y + area.height + APART.y > y,
    );
  const bottom = Math.max(0, ...taken.map((area) => area.y + area.height));
  for (let y = Math.max(0, bottom - height); y >= 0; y -= y > 0 && y < BIT ? y : BIT) {
    for (let x = 0; x + width <= within; x += BIT) {
      if (isFree(x, y)) return { x, y };
    }
  }
  return { x: 0, y: bottom + APART.y };
}

/** Whole tenths of a pixel: enough for the eye, and the same on every machine. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

interface Piece {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/** What hangs together, in the order of the boxes; the links that belong to it in theirs. */
function piecesOf(boxes: readonly Box[], links: readonly Link[]): Piece[] {
  const pieceOf = new Map(boxes.map(({ id }, index) => [id, index]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of links) {
      const least = Math.min(pieceOf.get(from) ?? 0, pieceOf.get(to) ?? 0);
      for (const end of [from, to]) {
        if (pieceOf.get(end) === least) continue;
        pieceOf.set(end, least);
        changed = true;
      }
    }
  }
  return [...new Set(pieceOf.values())].map((piece) => ({
    boxes: boxes.filter(({ id }) => pieceOf.get(id) === piece),
    links: links.filter(({ from }) => pieceOf.get(from) === piece),
  }));
}

/** One piece as the library lays it out. Lines that lead back in the order are laid out forwards and turned round. */
function placedPiece({ boxes, links }: Piece): Placed {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ ...GAPS });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  const order = new Map(boxes.map(({ id }, index) => [id, index]));
  const leadsBack = ({ from, to }: Link): boolean => (order.get(to) ?? 0) < (order.get(from) ?? 0);
  links.forEach((link, index) => {
    const [from, to] = leadsBack(link) ? [link.to, link.from] : [link.from, link.to];
    const { width, height, main } = link;
    graph.setEdge(from, to, { width, height, labelpos: 'c', weight: main ? 8 : 1 }, String(index));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: new Map(boxes.map(({ id }) => [id, graph.node(id) as Point])),
    links: links.map((link, index) => {
      const [from, to] = leadsBack(link) ? [link.to, link.from] : [link.from, link.to];
      const edge = graph.edge(from, to, String(index)) as { points: Point[] } & Point;
      const points = leadsBack(link) ? edge.points.toReversed() : edge.points;
      return { points, words: { x: edge.x, y: edge.y } };
    }),
  };
}

/**
 * The same with its longest main way on one straight line: every column of the layout is moved up or down as a whole,
 * so that nothing in it comes nearer to anything else.
 */
function straightened({ boxes, links }: Piece, placed: Placed): Placed {
  const spine = spineOf(boxes, links);
  const anchors: Point[] = [];
  for (const id of spine) anchors.push(placed.boxes.get(id) ?? { x: 0, y: 0 });
  links.forEach(({ main, from, to }, index) => {
    if (main && isOnSpine(spine, from, to)) {
      anchors.push(...(placed.links[index]?.points.slice(1, -1) ?? []));
    }
  });
  const level = anchors[0]?.y ?? 0;
  const shiftAt = (x: number): number => {
    const nearest = anchors.reduce<Point | null>(
      (best, each) => (best === null || Math.abs(each.x - x) < Math.abs(best.x - x) ? each : best),
      null,
    );
    return nearest === null ? 0 : level - nearest.y;
  };
  const moved = ({ x, y }: Point, column = x): Point => ({ x, y: y + shiftAt(column) });
  const lines = links.map(({ from, to }, index): PlacedLink => {
    const { points = [], words = { x: 0, y: 0 } } = placed.links[index] ?? {};
    const ends = [placed.boxes.get(from), placed.boxes.get(to)] as const;
    if (isOnSpine(spine, from, to)) return { points: spineLine(boxes, from, to, ends, level), words: moved(words) };
    // Where a line touches a box it moves with that box.
    const columnOf = (place: number, x: number): number =>
      (place === 0 ? ends[0]?.x : place === points.length - 1 ? ends[1]?.x : undefined) ?? x;
    return { points: points.map((point, place) => moved(point, columnOf(place, point.x))), words: moved(words) };
  });
  return { ...placed, boxes: new Map([...placed.boxes].map(([id, point]) => [id, moved(point)])), links: lines };
}

const isOnSpine = (spine: readonly string[], from: string, to: string): boolean =>
  spine.includes(from) && spine.indexOf(to) === spine.indexOf(from) + 1;

/** From the middle of one side to the middle of the next one's. */
function spineLine(
  boxes: readonly Box[],
  from: string,
  to: string,
  [start, end]: readonly [Point | undefined, Point | undefined],
  level: number,
): Point[] {
  const half = (id: string): number => (boxes.find((box) => box.id === id)?.width ?? 0) / 2;
  return [
    { x: (start?.x ?? 0) + half(from), y: level },
    { x: (end?.x ?? 0) - half(to), y: level },
  ];
}

/** The longest way of main links. */
function spineOf(boxes: readonly Box[], links: readonly Link[]): string[] {
  const next = new Map(links.filter(({ main }) => main).map(({ from, to }) => [from, to]));
  const ways = boxes.map(({ id }) => {
    const way = [id];
    for (let to = next.get(id); to !== undefined && !way.includes(to); to = next.get(to)) way.push(to);
    return way;
  });
  return ways.reduce<string[]>((longest, way) => (way.length > longest.length ? way : longest), []);
}

/** Between two boxes or words one above the other, and for each line that passes between them. */
const BETWEEN = { empty: 18, line: 10 };

/** Moved into the corner, and without the empty strips that only a few lines cross. */
function squeezed({ boxes, links }: Piece, placed: Placed): Placed {
  const taken = [
    ...boxes.map(({ id, height }) => extent(placed.boxes.get(id)?.y ?? 0, height)),
    ...placed.links.map(({ words }, index) => extent(words.y, links[index]?.height ?? 0)),
  ].sort((one, other) => one.top - other.top);
  const lines = [...new Set(placed.links.flatMap(({ points }) => points.slice(1, -1).map(({ y }) => Math.round(y))))];
  const least = Math.min(...taken.map(({ top }) => top), ...lines);
  // Each strip as it was and as it becomes; between them everything keeps its distances.
  const strips: { readonly top: number; readonly bottom: number; readonly height: number }[] = [];
  let bottom = least;
  for (const each of [...taken, extent(Math.max(...lines, least), 0)]) {
    const gap = each.top - bottom;
    const crossing = lines.filter((y) => y > bottom && y < each.top).length;
    const height = Math.min(gap, (bottom === least ? 0 : BETWEEN.empty) + crossing * BETWEEN.line);
    if (gap > 0) strips.push({ top: bottom, bottom: each.top, height });
    bottom = Math.max(bottom, each.bottom);
  }
  const up = ({ x, y }: Point): Point => {
    let shift = least;
    for (const { top, bottom: end, height } of strips) {
      if (y > top) shift += (1 - height / (end - top)) * (Math.min(y, end) - top);
    }
    return { x, y: y - shift };
  };
  const { y: height } = up({ x: 0, y: bottom });
  return {
    width: placed.width,
    height,
    boxes: new Map([...placed.boxes].map(([id, point]) => [id, up(point)])),
    links: placed.links.map(({ points, words }) => ({ points: points.map(up), words: up(words) })),
  };
}

const extent = (middle: number, height: number) => ({ top: middle - height / 2, bottom: middle + height / 2 });
