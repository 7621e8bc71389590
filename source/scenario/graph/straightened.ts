import { gathered } from './gathered.ts';
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
  const moved = ({ x, y }: Point): Point => ({ x, y: y + shiftAt(x) });
  const lines = placed.links.map(
    ({ points, words }): PlacedLink => ({ points: points.map((point) => moved(point)), words: moved(words) }),
  );
  const middles = new Map([...placed.boxes].map(([id, point]) => [id, moved(point)]));
  return gathered({ boxes, links }, { ...placed, boxes: middles, links: lines }, level);
}

const isOnSpine = (spine: readonly string[], from: string, to: string): boolean =>
  spine.includes(from) && spine.indexOf(to) === spine.indexOf(from) + 1;

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
