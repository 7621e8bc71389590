import type { Piece, Placed, Point } from './places.ts';

/** Between two boxes or words one above the other, and for each line that passes between them. */
const BETWEEN = { empty: 18, line: 10 };

/** Moved into the corner, and without the empty strips that only a few lines cross. */
export function squeezed({ boxes, links }: Piece, placed: Placed): Placed {
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
