/** A polygon of the plan as triangles. */
import earcut from 'earcut';
import type { Point2 } from './drawing.ts';

/** Indices of corners, three a triangle, counter-clockwise seen from above; the ring either way round, without holes. */
export function planTriangles(ring: readonly Point2[]): number[] {
  const found = earcut(ring.flat());
  const indices: number[] = [];
  for (let t = 0; t < found.length; t += 3) {
    const [a, b, c] = [found[t] ?? 0, found[t + 1] ?? 0, found[t + 2] ?? 0];
    const [p, q, r] = [ring[a] ?? [0, 0], ring[b] ?? [0, 0], ring[c] ?? [0, 0]];
    const up = (q[1] - p[1]) * (r[0] - p[0]) - (q[0] - p[0]) * (r[1] - p[1]);
    indices.push(a, ...(up >= 0 ? [b, c] : [c, b]));
  }
  return indices;
}
