/** The ground around openings, as triangles. */
import earcut from 'earcut';
import { union } from 'polyclip-ts';
import type { Point3 } from './drawing.ts';

/** Corners of an opening: east, north, up, metres. */
export type Ring = readonly Point3[];

/** How far the ground reaches beyond every opening, metres. */
export const MASK_REACH_M = 160;

/**
 * Triangles that cover the ground from 160 m west of the westernmost opening to 160 m north of the northernmost one,
 * but no opening. Corners of openings keep their own height. Openings that overlap are united; ground that they enclose
 * stays.
 */
export function maskPolygon(rings: readonly Ring[]): { positions_m: Float32Array; indices: Uint32Array } {
  const { holes, islands } = apart(rings.filter((ring) => ring.length > 2));
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
  const pieces = [[outer, ...holes], ...islands.map((island) => [island])];
  const points = pieces.flat(2);
  const indices: number[] = [];
  let first = 0;
  for (const piece of pieces) {
    const corners = piece.flat();
    const starts = piece.slice(1).map((_, i) => piece.slice(0, i + 1).flat().length);
    for (const i of earcut(
      corners.flatMap((p) => [p[0], p[1]]),
      starts,
    ))
      indices.push(first + i);
    first += corners.length;
  }
  return { positions_m: Float32Array.from(points.flat()), indices: Uint32Array.from(indices) };
}

interface Apart {
  /** Do not touch one another. */
  readonly holes: readonly Ring[];
  /** Ground within them. */
  readonly islands: readonly Ring[];
}

function apart(rings: readonly Ring[]): Apart {
  const separate: Ring[] = [];
  const meeting: Ring[] = [];
  for (const [i, ring] of rings.entries()) {
    const touches = rings.some((other, k) => k !== i && boxesTouch(ring, other));
    (touches ? meeting : separate).push(ring);
  }
  if (meeting.length === 0) return { holes: separate, islands: [] };
  const united = unionOf(meeting);
  return {
    holes: [...separate, ...united.flatMap(([outline]) => (outline ? [outline] : []))],
    islands: united.flatMap(([, ...within]) => within),
  };
}

/** Nearer than this corners of different openings are one: the clipping must not make slivers of rounding. */
const GRID_M = 1e-5;

/** For each polygon its outline, then what it encloses. */
function unionOf(rings: readonly Ring[]): Ring[][] {
  const snapped = (value: number) => Math.round(value / GRID_M) * GRID_M;
  const polygons = rings.map((ring): Polygon => [ring.map(([east, north]) => [snapped(east), snapped(north)])]);
  const [first, ...others] = polygons;
  const corners = rings.flat();
  const heightAt = ([east, north]: Position): number => {
    const far2 = (p: Point3) => (p[0] - east) ** 2 + (p[1] - north) ** 2;
    return corners.reduce((a, b) => (far2(b) < far2(a) ? b : a))[2];
  };
  return union(first as Polygon, ...others).map((polygon) =>
    polygon.map((ring) => ring.slice(0, -1).map((p): Point3 => [p[0], p[1], heightAt(p)])),
  );
}

type Position = [number, number];
type Polygon = Position[][];

function boxesTouch(a: Ring, b: Ring): boolean {
  return ([0, 1] as const).every(
    (axis) =>
      Math.min(...a.map((p) => p[axis])) <= Math.max(...b.map((p) => p[axis])) &&
      Math.min(...b.map((p) => p[axis])) <= Math.max(...a.map((p) => p[axis])),
  );
}
