/** Where a closed ring crosses or touches itself. Coordinates in any flat units, compared exactly as given. */
type Point = readonly [number, number];

interface Edge {
  readonly index: number;
  readonly from: Point;
  readonly to: Point;
}

/**
 * The numbers of two edges that meet without being neighbours, or are neighbours and lie on each other; the smaller
 * number first, and of several such pairs the first one from west to east. An edge has the number of the point it
 * starts from. `ring` repeats its first point at its end. Edges without length count for nothing.
 */
export function ringTouch(ring: readonly Point[]): readonly [number, number] | undefined {
  const edges = ring
    .slice(0, -1)
    .map((from, index): Edge => ({ index, from, to: ring[index + 1]! }))
    .filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]);
  const orders = new Map(edges.map((edge, order) => [edge.index, order]));
  const isNeighbour = (a: Edge, b: Edge): boolean => {
    const apart = Math.abs(orders.get(a.index)! - orders.get(b.index)!);
    return apart === 1 || apart === edges.length - 1;
  };
  // A sweep from west to east: only edges whose extents overlap are compared.
  const sorted = edges.toSorted((a, b) => west(a) - west(b));
  for (const [start, edge] of sorted.entries()) {
    for (let next = start + 1; next < sorted.length && west(sorted[next]!) <= east(edge); next++) {
      const other = sorted[next]!;
      if (isNeighbour(edge, other) ? foldsBack(edge, other) : meet(edge, other)) {
        return edge.index < other.index ? [edge.index, other.index] : [other.index, edge.index];
      }
    }
  }
  return undefined;
}

const west = ({ from, to }: Edge): number => Math.min(from[0], to[0]);
const east = ({ from, to }: Edge): number => Math.max(from[0], to[0]);

/** Above 0 when `c` lies left of the way from `a` to `b`. */
const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const isWithin = ({ from, to }: Edge, [x, y]: Point): boolean =>
  x >= Math.min(from[0], to[0]) &&
  x <= Math.max(from[0], to[0]) &&
  y >= Math.min(from[1], to[1]) &&
  y <= Math.max(from[1], to[1]);

function meet(a: Edge, b: Edge): boolean {
  const [b1, b2] = [turn(a.from, a.to, b.from), turn(a.from, a.to, b.to)];
  const [a1, a2] = [turn(b.from, b.to, a.from), turn(b.from, b.to, a.to)];
  if (b1 * b2 < 0 && a1 * a2 < 0) return true;
  return (
    (b1 === 0 && isWithin(a, b.from)) ||
    (b2 === 0 && isWithin(a, b.to)) ||
    (a1 === 0 && isWithin(b, a.from)) ||
    (a2 === 0 && isWithin(b, a.to))
  );
}

/** Two edges in a row that lie on each other: a spike. */
function foldsBack(a: Edge, b: Edge): boolean {
  const [first, second] = a.to[0] === b.from[0] && a.to[1] === b.from[1] ? [a, b] : [b, a];
  const along = (second.to[0] - second.from[0]) * (first.from[0] - first.to[0]);
  const up = (second.to[1] - second.from[1]) * (first.from[1] - first.to[1]);
  return turn(first.from, first.to, second.to) === 0 && along + up > 0;
}
