/** The ground around openings, as triangles. */
import earcut from 'earcut';
import type { Point3 } from './drawing.ts';

/** Corners of an opening: east, north, up, metres. */
export type Ring = readonly Point3[];

/** How far the ground reaches beyond every opening, metres. */
export const MASK_REACH_M = 160;

/** What unites rings that overlap: for each polygon its outline, then what it encloses. */
export type UniteRings = (rings: readonly Ring[]) => Ring[][];

/** Whether some openings may overlap, so that they have to be united. */
export const openingsMeet = (rings: readonly Ring[]): boolean =>
  rings.some((ring, i) => rings.some((other, k) => k < i && boxesTouch(ring, other)));

/**
 * Triangles that cover the ground from 160 m west of the westernmost opening to 160 m north of the northernmost one,
 * but no opening. Corners of openings keep their own height. Openings that overlap are united; ground that they enclose
 * stays. Without `unite` only the first of those that overlap is open.
 */
export function maskPolygon(
  rings: readonly Ring[],
  unite?: UniteRings,
): { positions_m: Float32Array; indices: Uint32Array } {
  const { holes, islands } = apart(
    rings.filter((ring) => ring.length > 2),
    unite,
  );
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

function apart(rings: readonly Ring[], unite: UniteRings | undefined): Apart {
  const separate: Ring[] = [];
  const meeting: Ring[] = [];
  for (const [i, ring] of rings.entries()) {
    const touches = rings.some((other, k) => k !== i && boxesTouch(ring, other));
    (touches ? meeting : separate).push(ring);
  }
  if (meeting.length === 0) return { holes: separate, islands: [] };
  const united = unite ? unite(meeting) : firstOnes(meeting).map((ring) => [ring]);
  return {
    holes: [...separate, ...united.flatMap(([outline]) => (outline ? [outline] : []))],
    islands: united.flatMap(([, ...within]) => within),
  };
}

function firstOnes(rings: readonly Ring[]): Ring[] {
  const open: Ring[] = [];
  for (const ring of rings) if (!open.some((other) => boxesTouch(ring, other))) open.push(ring);
  return open;
}

function boxesTouch(a: Ring, b: Ring): boolean {
  return ([0, 1] as const).every(
    (axis) =>
      Math.min(...a.map((p) => p[axis])) <= Math.max(...b.map((p) => p[axis])) &&
      Math.min(...b.map((p) => p[axis])) <= Math.max(...a.map((p) => p[axis])),
  );
}
