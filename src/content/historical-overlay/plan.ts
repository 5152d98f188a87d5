/** Outlines of houses seen from above. */
import type { Point2 } from '../../drawing/drawing.ts';
import { tidy } from '../forms.ts';
import type { Outline } from './schema.ts';

/** The same outline, counter-clockwise from above. */
export function counterClockwise(outline: Outline): Point2[] {
  const doubled = outline.reduce((sum, [x, z], i) => {
    const [x2, z2] = outline[(i + 1) % outline.length] ?? [x, z];
    return sum + (x2 * z - x * z2);
  }, 0);
  return doubled >= 0 ? [...outline] : [...outline].reverse();
}

/** Each side moved outwards by `by_m`; corners stay corners. For a counter-clockwise outline. */
export function widened(outline: readonly Point2[], by_m: number): Point2[] {
  return outline.map((corner, i) => {
    const before = outline[(i + outline.length - 1) % outline.length] ?? corner;
    const after = outline[(i + 1) % outline.length] ?? corner;
    const [in_, out] = [outwards(before, corner), outwards(corner, after)];
    const share = 1 + in_[0] * out[0] + in_[1] * out[1];
    const reach_m = by_m / Math.max(share, 0.2);
    return [tidy(corner[0] + (in_[0] + out[0]) * reach_m), tidy(corner[1] + (in_[1] + out[1]) * reach_m)];
  });
}

/** Unit normal of a side, away from the house. */
export function outwards(from: Point2, to: Point2): Point2 {
  const [x, z] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, z) || 1;
  return [-z / length, x / length];
}

export const middle = (a: Point2, b: Point2): Point2 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
export const distance_m = (a: Point2, b: Point2): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
export const towards = (a: Point2, b: Point2, part: number): Point2 => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

/** The side that looks at the visitor most: its two corners, left one first as seen from outside. */
export function frontOf(outline: readonly Point2[]): readonly [Point2, Point2] {
  const sides = outline.map((from, i) => [from, outline[(i + 1) % outline.length] ?? from] as const);
  const looks = (side: readonly [Point2, Point2]) => outwards(...side)[1] * Math.sqrt(distance_m(...side));
  return sides.reduce((best, side) => (looks(side) > looks(best) ? side : best));
}
