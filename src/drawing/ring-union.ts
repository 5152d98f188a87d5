/** Overlapping openings as one. Apart from what draws, since only a street with such openings needs it. */
import { union } from 'polyclip-ts';
import type { Point3 } from './drawing.ts';
import type { UniteRings } from './mask-polygon.ts';

/** Nearer than this corners of different openings are one: the clipping must not make slivers of rounding. */
const GRID_M = 1e-5;

/** Heights are those of the nearest given corner. */
export const unionOf: UniteRings = (rings) => {
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
};

type Position = [number, number];
type Polygon = Position[][];
