import type { Piece, Placed, Point } from './places.ts';

/** Between two boxes or words of one column, and between two lines. */
const GAP = { boxes: 26, lines: 13 };

/** Something in a column: where it is, how high it is, and where it goes. */
interface Item {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly move: (y: number) => void;
}

/**
 * The same with everything drawn towards the straight line in the middle: in each column what stands above it comes
 * down, and what stands below comes up, in the order in which it stands, as near as the gaps allow.
 *
 * @param level the height of the straight line
 */
export function gathered({ boxes, links }: Piece, placed: Placed, level: number): Placed {
  const middles = new Map(placed.boxes);
  const lines = placed.links.map(({ points, words }) => ({ points: [...points], words }));
  const items: Item[] = boxes.map(({ id, height }) => {
    const { x, y } = placed.boxes.get(id) ?? { x: 0, y: 0 };
    return { x, y, height, move: (to) => middles.set(id, { x, y: to }) };
  });
  placed.links.forEach(({ points, words }, index) => {
    const line = lines[index];
    const height = links[index]?.height ?? 0;
    if (line === undefined) return;
    items.push({ ...words, height, move: (to) => Object.assign(line, { words: { x: words.x, y: to } }) });
    points.slice(1, -1).forEach(({ x, y }, place) => {
      const here: Point = { x, y };
      const isWords = Math.abs(x - words.x) < 1 && Math.abs(y - words.y) < 1;
      const move = (to: number): void => {
        line.points[place + 1] = { ...here, y: to };
      };
      items.push({ x, y, height: isWords ? height : 0, move });
    });
  });
  for (const column of columnsOf(items)) gather(column, level);
  return {
    ...placed,
    boxes: middles,
    links: lines,
  };
}

function columnsOf(items: readonly Item[]): Item[][] {
  const columns = new Map<number, Item[]>();
  for (const item of items) {
    const x = Math.round(item.x);
    columns.set(x, [...(columns.get(x) ?? []), item]);
  }
  return [...columns.values()];
}

function gather(column: readonly Item[], level: number): void {
  const inMiddle = column.filter(({ y }) => Math.abs(y - level) < 1);
  if (inMiddle.length === 0) return;
  const half = Math.max(...inMiddle.map(({ height }) => height)) / 2;
  for (const side of [-1, 1]) {
    const outwards = column.filter(({ y }) => side * (y - level) >= 1).sort((one, other) => side * (one.y - other.y));
    let edge = half;
    let before = half;
    let last = Number.NaN;
    for (const item of outwards) {
      // A line and its words are one.
      const isSame = Math.abs(item.y - last) < 1;
      const gap = item.height === 0 && before === 0 ? GAP.lines : GAP.boxes;
      const distance = isSame
        ? edge - item.height / 2
        : Math.min(side * (item.y - level), edge + gap + item.height / 2);
      item.move(level + side * distance);
      edge = distance + item.height / 2;
      before = item.height;
      last = item.y;
    }
  }
}
