/** A plan drawn up between two heights, each level or one height a corner, with holes. */
import earcut from 'earcut';
import type { Point2, Point3, Shape } from './drawing.ts';
import { type MeshBuilder, meshBuilder } from './mesh-builder.ts';
import { planeThrough, signedArea_m2, withoutRepeats } from './plan.ts';
import type { Mesh } from './triangles.ts';
import { cross, minus, unit } from './vector.ts';

type Prism = Extract<Shape, { kind: 'prism' }>;
type Heights = number | readonly number[];

interface Ring {
  readonly plan: readonly Point2[];
  readonly bottom_m: readonly number[];
  readonly top_m: readonly number[];
}

export function meshFromPrism(prism: Prism): Mesh {
  const builder = meshBuilder();
  const rings = ringsOf(prism);
  const foot_m = Math.min(...rings.flatMap((ring) => ring.bottom_m));
  for (const ring of rings) addWalls(builder, ring, foot_m);
  addCap(builder, rings, 'top');
  addCap(builder, rings, 'bottom');
  return builder.build();
}

/** The outline counter-clockwise seen from above and the holes clockwise, so that walls of both look away from the body. */
function ringsOf(prism: Prism): Ring[] {
  const { plan, kept } = withoutRepeats(prism.outline);
  if (plan.length < 3) return [];
  const heights = (of: Heights) => (typeof of === 'number' ? plan.map(() => of) : kept.map((i) => of[i] ?? 0));
  const outer = turned({ plan, bottom_m: heights(prism.bottom_m), top_m: heights(prism.top_m) }, 1);
  const bottomAt = planeThrough(outer.plan, outer.bottom_m);
  const topAt = planeThrough(outer.plan, outer.top_m);
  const holes = (prism.holes ?? []).map((hole) => {
    const inner = withoutRepeats(hole).plan;
    return turned({ plan: inner, bottom_m: inner.map(bottomAt), top_m: inner.map(topAt) }, -1);
  });
  return [outer, ...holes.filter((hole) => hole.plan.length > 2)];
}

function turned(ring: Ring, direction: 1 | -1): Ring {
  if (Math.sign(signedArea_m2(ring.plan)) === direction) return ring;
  return {
    plan: [...ring.plan].reverse(),
    bottom_m: [...ring.bottom_m].reverse(),
    top_m: [...ring.top_m].reverse(),
  };
}

function addWalls(builder: MeshBuilder, { plan, bottom_m, top_m }: Ring, foot_m: number): void {
  let along_m = 0;
  plan.forEach((a, i) => {
    const j = (i + 1) % plan.length;
    const b = plan[j] as Point2;
    const length_m = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const corners: [Point3, Point3, Point3, Point3] = [
      [a[0], bottom_m[i] ?? 0, a[1]],
      [b[0], bottom_m[j] ?? 0, b[1]],
      [b[0], top_m[j] ?? 0, b[1]],
      [a[0], top_m[i] ?? 0, a[1]],
    ];
    const uv_m = corners.map(
      (corner, k): Point2 => [along_m + (k === 1 || k === 2 ? length_m : 0), corner[1] - foot_m],
    );
    builder.quad(corners, unit([a[1] - b[1], 0, b[0] - a[0]]), uv_m);
    along_m += length_m;
  });
}

function addCap(builder: MeshBuilder, rings: readonly Ring[], side: 'top' | 'bottom'): void {
  const corners = rings.flatMap((ring) =>
    ring.plan.map((p, i): Point3 => [p[0], (side === 'top' ? ring.top_m : ring.bottom_m)[i] ?? 0, p[1]]),
  );
  const holeStarts = rings.slice(0, -1).map((_, i) => rings.slice(0, i + 1).reduce((n, r) => n + r.plan.length, 0));
  const triangles = earcut(
    corners.flatMap(([x, , z]) => [x, z]),
    holeStarts,
  );
  const level = corners.every((corner) => corner[1] === corners[0]?.[1]);
  const up: Point3 = [0, side === 'top' ? 1 : -1, 0];
  const shared = level ? corners.map((corner) => builder.vertex(corner, up, [corner[0], -corner[2]])) : [];
  for (let t = 0; t < triangles.length; t += 3) {
    const ids = facing(corners, [triangles[t] ?? 0, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0], up[1]);
    if (level) {
      builder.triangle(shared[ids[0]] ?? 0, shared[ids[1]] ?? 0, shared[ids[2]] ?? 0);
      continue;
    }
    const [a, b, c] = ids.map((id) => corners[id] as Point3) as [Point3, Point3, Point3];
    const normal = unit(cross(minus(b, a), minus(c, a)));
    const [i, j, k] = [a, b, c].map((p) => builder.vertex(p, normal, [p[0], -p[2]])) as [number, number, number];
    builder.triangle(i, j, k);
  }
}

/** The corners in the order that is counter-clockwise seen from above (`up` 1) or below (-1). */
function facing(
  corners: readonly Point3[],
  [a, b, c]: readonly [number, number, number],
  up: number,
): readonly [number, number, number] {
  const [p, q, r] = [corners[a] as Point3, corners[b] as Point3, corners[c] as Point3];
  const y = (q[2] - p[2]) * (r[0] - p[0]) - (q[0] - p[0]) * (r[2] - p[2]);
  return y * up >= 0 ? [a, b, c] : [a, c, b];
}
