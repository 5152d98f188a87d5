/** The light drawings stand in: a sun that belongs to the earth, a bright sky, and what of both reaches into a hole. */
import type { Point2, Point3 } from './drawing.ts';
import { isInside } from './plan.ts';
import { dot, plus, times, unit } from './vector.ts';

const SUN_BEARING_RAD = (205 * Math.PI) / 180;
const SUN_HEIGHT_RAD = (46 * Math.PI) / 180;

/** Towards the sun: east, north, up. A friendly early afternoon in summer, not an ephemeris. */
export const TOWARDS_SUN_ENU: Point3 = [
  Math.sin(SUN_BEARING_RAD) * Math.cos(SUN_HEIGHT_RAD),
  Math.cos(SUN_BEARING_RAD) * Math.cos(SUN_HEIGHT_RAD),
  Math.sin(SUN_HEIGHT_RAD),
];

export interface Received {
  /** Of all a level, open place gets from the sky, 0 … 1. */
  readonly sky: number;
  /** Of all a surface square to the sun gets from it, 0 … 1. */
  readonly sun: number;
}

const DIRECTIONS: readonly Point3[] = evenlySpread(96);
/** The sun's disc, widened so that shadows kept in vertices have soft edges. */
const SUN_SPREAD = 0.09;
/** Points are looked from a little way off their surface, so that a wall does not hide itself. */
const OFF_SURFACE_M = 0.015;

/**
 * What a point at or below the street receives through the openings.
 *
 * @param towardsSun unit direction in the same frame as the point
 */
export function lightThrough(
  openings: readonly (readonly Point2[])[],
  point: Point3,
  normal: Point3,
  towardsSun: Point3,
): Received {
  const from = plus(point, times(normal, OFF_SURFACE_M));
  let [seen, whole] = [0, 0];
  for (const direction of DIRECTIONS) {
    const facing = dot(direction, normal);
    if (facing <= 0) continue;
    whole += facing;
    if (isOpen(openings, from, direction)) seen += facing;
  }
  return {
    sky: whole > 0 ? seen / whole : 0,
    sun: Math.max(0, dot(normal, towardsSun)) * sunSeen(openings, from, towardsSun),
  };
}

function sunSeen(openings: readonly (readonly Point2[])[], from: Point3, towardsSun: Point3): number {
  let seen = 0;
  for (const x of [-SUN_SPREAD, 0, SUN_SPREAD])
    for (const z of [-SUN_SPREAD, 0, SUN_SPREAD]) {
      if (isOpen(openings, from, unit(plus(towardsSun, [x, 0, z])))) seen++;
    }
  return seen / 9;
}

/** Whether a ray upwards leaves through an opening of the street. */
function isOpen(openings: readonly (readonly Point2[])[], [x, y, z]: Point3, direction: Point3): boolean {
  if (direction[1] <= 0.02) return false;
  if (y >= 0) return true;
  const reach = -y / direction[1];
  return openings.some((outline) => isInside(outline, x + reach * direction[0], z + reach * direction[2]));
}

/** Directions spread evenly over the sphere (golden-angle spiral). */
function evenlySpread(count: number): Point3[] {
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * i + 1) / count;
    const ring = Math.sqrt(1 - y * y);
    const turnRad = i * Math.PI * (3 - Math.sqrt(5));
    return [ring * Math.cos(turnRad), y, ring * Math.sin(turnRad)];
  });
}
