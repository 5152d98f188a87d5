/** Arithmetic on points and directions of the item's frame. */
import type { Point3 } from './drawing.ts';

export const plus = (a: Point3, b: Point3): Point3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Point3, b: Point3): Point3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Point3, factor: number): Point3 => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point3, b: Point3): Point3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Point3): number => Math.hypot(a[0], a[1], a[2]);

/** Scaled to length 1; straight up if it has no length. */
export function unit(a: Point3): Point3 {
  const length = lengthOf(a);
  return length < 1e-12 ? [0, 1, 0] : times(a, 1 / length);
}

/** `a` turned by `angleRad` about the unit vector `axis` (Rodrigues). */
export function turnedAbout(a: Point3, axis: Point3, angleRad: number): Point3 {
  const [cos, sin] = [Math.cos(angleRad), Math.sin(angleRad)];
  const along = dot(axis, a) * (1 - cos);
  return plus(plus(times(a, cos), times(cross(axis, a), sin)), times(axis, along));
}
