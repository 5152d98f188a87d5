/** The ground around openings, as triangles. */
import earcut from 'earcut';
import type { Point3 } from './drawing.ts';

/** Corners of an opening: east, north, up, metres. */
export type Ring = readonly Point3[];

/** How far the ground reaches beyond every opening, metres. */
export const MASK_REACH_M = 160;

/**
 * Triangles that cover the ground from 160 m west of the westernmost opening to 160 m north of the northernmost one,
 * but no opening. Corners of openings keep their own height. Openings that overlap are bridged by their convex hull.
 */
export function maskPolygon(rings: readonly Ring[]): { positions_m: Float32Array; indices: Uint32Array } {
  const holes = apart(rings.filter((ring) => ring.length > 2));
  const all = holes.flat();
  const up_m = all.reduce((sum, p) => sum + p[2], 0) / (all.length || 1);
  const reach = (axis: 0 | 1, side: 1 | -1) => side * Math.max(...all.map((p) => side * p[axis])) + side * MASK_REACH_M;
  const [west, east, south, north] = [reach(0, -1), reach(0, 1), reach(1, -1), reach(1, 1)];
  const outer: Point3[] = [
    [west, south, up_m],
    [east, south, up_m],
    [east, north, up_m],
    [west, north, up_m],
  ];
  const corners = [outer, ...holes];
  const starts = holes.map((_, i) => corners.slice(0, i + 1).reduce((sum, ring) => sum + ring.length, 0));
  const points = corners.flat();
  return {
    positions_m: Float32Array.from(points.flat()),
    indices: Uint32Array.from(
      earcut(
        points.flatMap((p) => [p[0], p[1]]),
        starts,
      ),
    ),
  };
}

/** Rings that do not touch one another: those that do become one. */
function apart(rings: readonly Ring[]): Ring[] {
  const separate: Ring[] = [];
  for (const ring of rings) {
    let merged: Ring = ring;
    for (let i = separate.length - 1; i >= 0; i--) {
      const other = separate[i] as Ring;
      if (!boxesTouch(merged, other)) continue;
      separate.splice(i, 1);
      merged = hullOf([...merged, ...other]);
      // The larger ring may now touch one that was passed already.
      i = separate.length;
    }
    separate.push(merged);
  }
  return separate;
}

function boxesTouch(a: Ring, b: Ring): boolean {
  return ([0, 1] as const).every(
    (axis) =>
      Math.min(...a.map((p) => p[axis])) <= Math.max(...b.map((p) => p[axis])) &&
      Math.min(...b.map((p) => p[axis])) <= Math.max(...a.map((p) => p[axis])),
  );
}

/** Convex hull, by Andrew's monotone chain. */
function hullOf(points: readonly Point3[]): Ring {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point3[]) => {
    const chain: Point3[] = [];
    for (const p of list) {
      while (chain.length > 1 && turn(chain.at(-2) as Point3, chain.at(-1) as Point3, p) <= 0) chain.pop();
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

const turn = (a: Point3, b: Point3, c: Point3): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
