import type { Box, Link, Piece, Placed, PlacedLink, Point } from './places.ts';

/**
 * The same with its longest main way on one straight line: every column of the layout is moved up or down as a whole,
 * so that nothing in it comes nearer to anything else.
 */
export function straightened({ boxes, links }: Piece, placed: Placed): Placed {
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
