import type { Piece, Placed, Point } from './places.ts';

/** A rectangle by its upper left corner. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** Between parts that no line connects. */
const APART = { x: 44, y: 30 };

/** What a piece covers: its boxes, its words, and its lines from each point to the next. */
export function areasOf({ boxes, links }: Piece, placed: Placed): Area[] {
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
      const bits = points.slice(1).map((point, place) => spanned(points[place] ?? point, point));
      return [around(words, width, height), ...bits];
    }),
  ];
}

/** Where a line runs from one point to the next: however it bends on its way, it stays between their heights. */
const spanned = (from: Point, to: Point): Area => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

/** How finely a free corner is looked for. */
const STEP = 20;

/** Where a piece keeps clear of all that is there: as low as the whole gets no higher by it, then as far left. */
export function freeCorner({ width, height }: Placed, taken: readonly Area[], within: number): Point {
  const isFree = (x: number, y: number): boolean =>
    !taken.some(
      (area) =>
        area.x < x + width + APART.x &&
        area.x + area.width + APART.x > x &&
        area.y < y + height + APART.y &&
        area.y + area.height + APART.y > y,
    );
  const bottom = Math.max(0, ...taken.map((area) => area.y + area.height));
  for (let y = Math.max(0, bottom - height); y >= 0; y -= y > 0 && y < STEP ? y : STEP) {
    for (let x = 0; x + width <= within; x += STEP) {
      if (isFree(x, y)) return { x, y };
    }
  }
  return { x: 0, y: bottom + APART.y };
}
