/** Pipes and cables: the way they take, and how they meet the walls. */
import type { Point2, Point3 } from '../../drawing/drawing.ts';
import type { Triangles } from '../../drawing/mesh-clip.ts';
import { outwardOf } from './outline.ts';
import type { BuriedObject } from './schema.ts';

type Line = Extract<BuriedObject, { kind: 'pipe' | 'cable' }>;

/** Straight ones reach well beyond the opening: what is too much is cut off at the walls. */
export function linePoints({ path, depth_m, runs, offset_m = 0 }: Line, ring: readonly Point2[]): Point3[] {
  if (path) return path.map((point) => [point.x_m, -(point.depth_m ?? depth_m), point.z_m]);
  const axis = runs === 'away' ? 1 : 0;
  const [least, most] = [Math.min(...ring.map((p) => p[axis])) - 1, Math.max(...ring.map((p) => p[axis])) + 1];
  return [least, most].map((along): Point3 => (axis === 0 ? [along, -depth_m, offset_m] : [offset_m, -depth_m, along]));
}

/** Off the wall, so that ring and wall do not flicker. */
const OFF_WALL_M = 0.006;
const COLLAR = { share: 1.16, more_m: 0.008 };

/** A ring on the wall wherever the line goes into the ground, so that one sees where it is cut. */
export function collars(
  points: readonly Point3[],
  radius_m: number,
  ring: readonly Point2[],
  sides: number,
): Triangles[] {
  return points.slice(1).flatMap((to, k) => {
    const from = points[k] as Point3;
    return ring.flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length] ?? a;
      const at = crossing(from, to, a, b);
      return at ? [collar(at, from, to, a, b, radius_m, sides)] : [];
    });
  });
}

function crossing(from: Point3, to: Point3, a: Point2, b: Point2): Point3 | undefined {
  const [dx, dz] = [to[0] - from[0], to[2] - from[2]];
  const [ex, ez] = [b[0] - a[0], b[1] - a[1]];
  const determinant = dx * ez - dz * ex;
  if (Math.abs(determinant) < 1e-9) return undefined;
  const [ax, az] = [a[0] - from[0], a[1] - from[2]];
  const along = (ax * ez - az * ex) / determinant;
  const onWall = (ax * dz - az * dx) / determinant;
  if (along < 0 || along > 1 || onWall < 0 || onWall >= 1) return undefined;
  return [from[0] + along * dx, from[1] + along * (to[1] - from[1]), from[2] + along * dz];
}

/** The line's section with the wall, as a ring about it. */
function collar(
  at: Point3,
  from: Point3,
  to: Point3,
  a: Point2,
  b: Point2,
  radius_m: number,
  sides: number,
): Triangles {
  const [outX, outZ] = outwardOf(a, b);
  const [alongX, alongZ] = [-outZ, outX];
  const length_m = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const square = Math.abs((to[0] - from[0]) * outX + (to[2] - from[2]) * outZ) / length_m;
  const wide = 1 / Math.max(0.25, square);
  const positions_m: number[] = [];
  const indices: number[] = [];
  for (let k = 0; k < sides; k++) {
    const angleRad = (2 * Math.PI * k) / sides;
    for (const reach_m of [radius_m * 0.9, radius_m * COLLAR.share + COLLAR.more_m]) {
      const side_m = reach_m * wide * Math.cos(angleRad);
      positions_m.push(
        at[0] + alongX * side_m - outX * OFF_WALL_M,
        at[1] + reach_m * Math.sin(angleRad),
        at[2] + alongZ * side_m - outZ * OFF_WALL_M,
      );
    }
    const [inner, outer] = [2 * k, 2 * k + 1];
    const [nextInner, nextOuter] = [(2 * k + 2) % (2 * sides), (2 * k + 3) % (2 * sides)];
    indices.push(inner, outer, nextOuter, inner, nextOuter, nextInner);
  }
  return { positions_m, indices };
}
