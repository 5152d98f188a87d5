/** How much each corner of an opening counts at a point inside it. */
import type { Point2 } from '../../drawing/drawing.ts';
import { cornersOf, type Opening, sizeOf } from './opening-schema.ts';

/**
 * At least 0 each, 1 together. Bilinear in the rectangle round a circle, a rectangle or a trench; in a polygon mean
 * value coordinates (Floater 2003), without those below 0 that concave outlines have. Along an edge only its two ends count.
 */
export function cornerWeights(opening: Opening, point: Point2): number[] {
  const corners = cornersOf(opening);
  if (opening.kind === 'polygon') return alongEdge(corners, point) ?? meanValue(corners, point);
  const { width_m, length_m } = sizeOf(opening);
  const right = clamped(point[0] / width_m + 0.5);
  const near = clamped(point[1] / length_m + 0.5);
  return [(1 - right) * (1 - near), (1 - right) * near, right * near, right * (1 - near)];
}

const clamped = (share: number): number => Math.min(1, Math.max(0, share));

const ON_EDGE_M = 1e-7;

function alongEdge(corners: readonly Point2[], [x, z]: Point2): number[] | undefined {
  for (const [i, [ax, az]] of corners.entries()) {
    const next = (i + 1) % corners.length;
    const [bx, bz] = corners[next] ?? [ax, az];
    const [dx, dz] = [bx - ax, bz - az];
    const share = clamped(((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz));
    if (Math.hypot(ax + share * dx - x, az + share * dz - z) > ON_EDGE_M) continue;
    return corners.map((_, k) => (k === i ? 1 - share : k === next ? share : 0));
  }
  return undefined;
}

function meanValue(corners: readonly Point2[], [x, z]: Point2): number[] {
  const spokes = corners.map(([cx, cz]): Point2 => [cx - x, cz - z]);
  // Tangents of half the angles under which the edges are seen from the point.
  const tangents = spokes.map((a, i) => {
    const b = spokes[(i + 1) % spokes.length] ?? a;
    const sine = a[0] * b[1] - a[1] * b[0];
    const cosine = a[0] * b[0] + a[1] * b[1];
    return Math.tan(Math.atan2(sine, cosine) / 2);
  });
  const turn = Math.sign(tangents.reduce((sum, tangent) => sum + Math.atan(tangent), 0)) || 1;
  const raw = spokes.map((spoke, i) => {
    const before = tangents[(i + spokes.length - 1) % spokes.length] ?? 0;
    return Math.max(0, (turn * (before + (tangents[i] ?? 0))) / Math.hypot(...spoke));
  });
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => (sum > 0 ? weight / sum : 1 / raw.length));
}
