import { graphlib, layout } from '@dagrejs/dagre';
import type { Link, Piece, Placed, Point } from './places.ts';

const GAPS = { rankdir: 'LR', nodesep: 24, ranksep: 24, edgesep: 14, ranker: 'network-simplex' };

/** One piece as the library lays it out. Lines that lead back in the order are laid out forwards and turned round. */
export function placedPiece({ boxes, links }: Piece): Placed {
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
