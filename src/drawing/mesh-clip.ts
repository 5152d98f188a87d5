/** Surfaces cut off where an opening ends, by upright planes through its edges. */
import type { Point2, Point3 } from './drawing.ts';
import { signedArea_m2 } from './plan.ts';
import { planTriangles } from './plan-triangles.ts';

/** Indexed triangles: x, y, z of each vertex, metres. */
export interface Triangles {
  readonly positions_m: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
}

/** The polygon in few convex pieces, each counter-clockwise seen from above (Hertel and Mehlhorn 1983). */
export function convexPieces(ring: readonly Point2[]): Point2[][] {
  const upright = signedArea_m2(ring) < 0 ? [...ring].reverse() : ring;
  if (isConvex(upright)) return [[...upright]];
  const triangles = planTriangles(ring);
  let pieces = Array.from({ length: triangles.length / 3 }, (_, i) => triangles.slice(3 * i, 3 * i + 3));
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length; j++) {
      const joined = joinedAt(ring, pieces[i] ?? [], pieces[j] ?? []);
      if (!joined) continue;
      pieces = [...pieces.slice(0, i), joined, ...pieces.slice(i + 1, j), ...pieces.slice(j + 1)];
      j = i;
    }
  }
  return pieces.map((piece) => piece.map((k) => ring[k] as Point2));
}

/** Two pieces with an edge in common as one, if that is convex. */
function joinedAt(ring: readonly Point2[], a: readonly number[], b: readonly number[]): number[] | undefined {
  for (const [i, from] of a.entries()) {
    const to = a[(i + 1) % a.length];
    const k = b.findIndex((corner, at) => corner === to && b[(at + 1) % b.length] === from);
    if (k < 0) continue;
    const around = [...a.slice(i + 1), ...a.slice(0, i + 1)];
    const other = [...b.slice(k + 1), ...b.slice(0, k + 1)].slice(1, -1);
    const joined = [...around, ...other];
    return isConvex(joined.map((corner) => ring[corner] as Point2)) ? joined : undefined;
  }
  return undefined;
}

const isConvex = (piece: readonly Point2[]): boolean =>
  piece.every((b, i) => {
    const a = piece[(i + piece.length - 1) % piece.length] ?? b;
    return leftOf(a, b, piece[(i + 1) % piece.length] ?? b) >= -1e-12;
  });

/** Above 0 when `p` lies to the left of the way from `a` to `b`, seen from above. */
const leftOf = (a: Point2, b: Point2, p: Point2): number =>
  (b[1] - a[1]) * (p[0] - a[0]) - (b[0] - a[0]) * (p[1] - a[1]);

/** What of the surface lies over the pieces. Triangles that no edge cuts stay as they are and keep their corners. */
export function clipToPlan({ positions_m, indices }: Triangles, pieces: readonly (readonly Point2[])[]) {
  const clipped = { positions_m: [] as number[], indices: [] as number[] };
  const edges = pieces.map(edgesOf);
  const count = positions_m.length / 3;
  const kept = new Int32Array(count).fill(-1);
  const home = new Int32Array(count);
  for (let i = 0; i < count; i++) home[i] = pieceAt(edges, positions_m[3 * i] ?? 0, positions_m[3 * i + 2] ?? 0);
  const add = (x: number, y: number, z: number): number => clipped.positions_m.push(x, y, z) / 3 - 1;
  const place = (i: number): Point3 => [
    positions_m[3 * i] ?? 0,
    positions_m[3 * i + 1] ?? 0,
    positions_m[3 * i + 2] ?? 0,
  ];
  const keep = (i: number): number => {
    if (kept[i] === -1) kept[i] = add(...place(i));
    return kept[i] as number;
  };
  for (let t = 0; t + 2 < indices.length; t += 3) {
    const [a, b, c] = [indices[t] ?? 0, indices[t + 1] ?? 0, indices[t + 2] ?? 0];
    if (home[a] !== -1 && home[a] === home[b] && home[a] === home[c]) {
      clipped.indices.push(keep(a), keep(b), keep(c));
      continue;
    }
    const triangle = [place(a), place(b), place(c)];
    for (const piece of edges) {
      const part = partOver(triangle, piece);
      const first = clipped.positions_m.length / 3;
      for (const [x, y, z] of part) add(x, y, z);
      for (let k = 1; k + 1 < part.length; k++) clipped.indices.push(first, first + k, first + k + 1);
    }
  }
  return clipped;
}

/** The number of a piece that the point lies over; -1 for none. */
function pieceAt(pieces: readonly Float64Array[], x: number, z: number): number {
  for (let p = 0; p < pieces.length; p++) if (isOver(pieces[p] as Float64Array, x, z)) return p;
  return -1;
}

function isOver(edges: Float64Array, x: number, z: number): boolean {
  for (let e = 0; e < edges.length; e += 3)
    if ((edges[e] as number) * x + (edges[e + 1] as number) * z + (edges[e + 2] as number) < 0) return false;
  return true;
}

/** Three numbers an edge: how far to its left a point lies is a·x + b·z + c, times the edge's length. */
function edgesOf(piece: readonly Point2[]): Float64Array {
  const edges = new Float64Array(3 * piece.length);
  for (const [i, a] of piece.entries()) {
    const b = piece[(i + 1) % piece.length] ?? a;
    edges[3 * i] = b[1] - a[1];
    edges[3 * i + 1] = a[0] - b[0];
    edges[3 * i + 2] = (b[0] - a[0]) * a[1] - (b[1] - a[1]) * a[0];
  }
  return edges;
}

/** The polygon without what lies beyond any edge (Sutherland and Hodgman 1974); itself if nothing does. */
function partOver(polygon: readonly Point3[], edges: Float64Array): readonly Point3[] {
  let part = polygon;
  for (let e = 0; e < edges.length; e += 3) {
    const [a, b, c] = [edges[e] as number, edges[e + 1] as number, edges[e + 2] as number];
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let k = 0; k < part.length; k++) {
      const p = part[k] as Point3;
      const side = a * p[0] + b * p[2] + c;
      if (side < least) least = side;
      if (side > most) most = side;
    }
    if (most <= 0) return [];
    if (least < 0) part = cutBy(part, a, b, c);
  }
  return part;
}

function cutBy(part: readonly Point3[], a: number, b: number, c: number): Point3[] {
  const next: Point3[] = [];
  for (let k = 0; k < part.length; k++) {
    const [p, q] = [part[k] as Point3, part[(k + 1) % part.length] as Point3];
    const [side, other] = [a * p[0] + b * p[2] + c, a * q[0] + b * q[2] + c];
    if (side >= 0) next.push(p);
    if (side * other >= 0) continue;
    const share = side / (side - other);
    next.push([p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share, p[2] + (q[2] - p[2]) * share]);
  }
  return next;
}
