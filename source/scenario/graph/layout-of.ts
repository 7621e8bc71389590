import { type Area, areasOf, freeCorner } from './free-corner.ts';
import { placedPiece } from './placed-piece.ts';
import type { Box, Link, Piece, Placed, PlacedLink, Point } from './places.ts';
import { routed } from './routed.ts';
import { squeezed } from './squeezed.ts';
import { straightened } from './straightened.ts';

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
    const laid = squeezed(piece, routed(piece, straightened(piece, placedPiece(piece))));
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

/** Whole tenths of a pixel: enough for the eye, and the same on every machine. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

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
