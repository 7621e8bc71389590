import type { Box, Link, Piece, Placed, Point } from './places.ts';

/**
 * The same with every line from the side of one box to the side of another, level wherever it passes boxes or carries
 * its own words: it climbs and falls between the columns, and so crosses no box.
 */
export function routed({ boxes, links }: Piece, placed: Placed): Placed {
  const middleOf = (id: string): Point => placed.boxes.get(id) ?? { x: 0, y: 0 };
  const halfOf = (id: string): number => (boxes.find((box) => box.id === id)?.width ?? 0) / 2;
  const widths = columnWidths(boxes, placed);
  return {
    ...placed,
    links: links.map((link, index) => {
      const { points = [], words = { x: 0, y: 0 } } = placed.links[index] ?? {};
      const [from, to] = [middleOf(link.from), middleOf(link.to)];
      const way = from.x < to.x ? 1 : -1;
      const level = points.slice(1, -1).flatMap((point): Point[] => {
        const half = Math.max(widths.get(Math.round(point.x)) ?? 0, wordsWidth(link, words, point)) / 2;
        return half === 0 ? [] : [along(point, -way * half), along(point, way * half)];
      });
      const start = along(from, way * halfOf(link.from));
      const end = along(to, -way * halfOf(link.to));
      return { words, points: [start, ...level, end] };
    }),
  };
}

const along = ({ x, y }: Point, by: number): Point => ({ x: x + by, y });

/** How wide the widest box of each column is, by the column's middle. */
function columnWidths(boxes: readonly Box[], placed: Placed): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { id, width } of boxes) {
    const x = Math.round(placed.boxes.get(id)?.x ?? 0);
    widths.set(x, Math.max(width, widths.get(x) ?? 0));
  }
  return widths;
}

const wordsWidth = ({ width }: Link, words: Point, { x, y }: Point): number =>
  Math.abs(x - words.x) < 1 && Math.abs(y - words.y) < 1 ? width : 0;
