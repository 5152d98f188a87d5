import { expect, it } from 'vitest';
import type { Point3 } from './drawing.ts';
import { MASK_REACH_M, maskPolygon } from './mask-polygon.ts';

const square = (east: number, north: number, half: number, up = 0): Point3[] => [
  [east - half, north - half, up],
  [east + half, north - half, up],
  [east + half, north + half, up],
  [east - half, north + half, up],
];

/** Areas of triangles add up to that of the polygon without its holes only if none overlap. */
function area_m2({ positions_m, indices }: ReturnType<typeof maskPolygon>): number {
  let sum = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => [
      positions_m[3 * indices[t + k]!]!,
      positions_m[3 * indices[t + k]! + 1]!,
    ]) as [number[], number[], number[]];
    sum += Math.abs((b[0]! - a[0]!) * (c[1]! - a[1]!) - (c[0]! - a[0]!) * (b[1]! - a[1]!)) / 2;
  }
  return sum;
}

const covers = ({ positions_m, indices }: ReturnType<typeof maskPolygon>, east: number, north: number): boolean => {
  for (let t = 0; t < indices.length; t += 3) {
    const p = [0, 1, 2].map((k) => [
      positions_m[3 * indices[t + k]!]! - east,
      positions_m[3 * indices[t + k]! + 1]! - north,
    ]);
    const signs = p.map((a, k) => Math.sign(a[0]! * p[(k + 1) % 3]![1]! - a[1]! * p[(k + 1) % 3]![0]!));
    if (signs.every((s) => s >= 0) || signs.every((s) => s <= 0)) return true;
  }
  return false;
};

it('covers all the ground but the openings', () => {
  const mask = maskPolygon([square(0, 0, 1), square(40, 5, 2)]);
  const [wide, high] = [42 + 1 + 2 * MASK_REACH_M, 7 + 1 + 2 * MASK_REACH_M];
  expect(area_m2(mask)).toBeCloseTo(wide * high - 4 - 16, 1);
  expect(covers(mask, 0, 0)).toBe(false);
  expect(covers(mask, 40, 5)).toBe(false);
  expect(covers(mask, 1.1, 0)).toBe(true);
  expect(covers(mask, -150, -150)).toBe(true);
});

it('keeps the height of each opening', () => {
  const { positions_m } = maskPolygon([square(0, 0, 1, 0.5), square(40, 0, 1, -0.25)]);
  const ups = new Set(positions_m.filter((_, i) => i % 3 === 2));
  expect(ups.has(0.5)).toBe(true);
  expect(ups.has(-0.25)).toBe(true);
});

it('makes one hole of openings that overlap', () => {
  const mask = maskPolygon([square(0, 0, 1), square(1, 1, 1), square(2, 2, 1)]);
  for (const at of [0, 1, 2]) expect(covers(mask, at, at)).toBe(false);
  expect(covers(mask, 0, 2.5)).toBe(true);
});
