import { expect, it } from 'vitest';
import type { Point3 } from './drawing.ts';
import { MASK_REACH_M, openingsMeet, maskPolygon as polygon, type Ring } from './mask-polygon.ts';
import { unionOf } from './ring-union.ts';

const maskPolygon = (rings: readonly Ring[]) => polygon(rings, unionOf);

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

it('opens just what openings that overlap cover together, and no more', () => {
  const mask = maskPolygon([square(0, 0, 1), square(1, 1, 1), square(2, 2, 1)]);
  for (const at of [0, 1, 2]) expect(covers(mask, at, at)).toBe(false);
  expect(covers(mask, 0, 2.5)).toBe(true);
  // In the bays between the squares there is ground, though their convex hull reaches over it.
  expect(covers(mask, -0.5, 1.5)).toBe(true);
  expect(covers(mask, 1.5, -0.5)).toBe(true);
  const [wide, high] = [4 + 2 * MASK_REACH_M, 4 + 2 * MASK_REACH_M];
  expect(area_m2(mask)).toBeCloseTo(wide * high - (4 + 3 + 3), 1);
});

it('keeps ground that openings enclose, and openings whose boxes alone overlap', () => {
  const bar = (east: number, north: number, halfEast: number, halfNorth: number): Point3[] => [
    [east - halfEast, north - halfNorth, 0],
    [east + halfEast, north - halfNorth, 0],
    [east + halfEast, north + halfNorth, 0],
    [east - halfEast, north + halfNorth, 0],
  ];
  const ring = maskPolygon([bar(0, 3, 4, 1), bar(0, -3, 4, 1), bar(3, 0, 1, 4), bar(-3, 0, 1, 4)]);
  expect(covers(ring, 0, 0)).toBe(true);
  expect(covers(ring, 3, 3)).toBe(false);
  const [wide, high] = [8 + 2 * MASK_REACH_M, 8 + 2 * MASK_REACH_M];
  expect(area_m2(ring)).toBeCloseTo(wide * high - 4 * 16 + 4 * 4, 1);
  const corner: Point3[] = [
    [0, 0, 0],
    [6, 0, 0],
    [0, 6, 0],
  ];
  const apart = maskPolygon([corner, square(5, 5, 0.8)]);
  for (const [east, north] of [
    [1, 1],
    [5, 5],
  ] as const)
    expect(covers(apart, east, north)).toBe(false);
  expect(covers(apart, 3.5, 3.5)).toBe(true);
});

it('unites circles that meet in one corner or lie in the same place', () => {
  const circle = (east: number): Point3[] =>
    Array.from({ length: 48 }, (_, i) => [east + Math.cos((i * Math.PI) / 24), Math.sin((i * Math.PI) / 24), 0]);
  for (const rings of [
    [circle(0), circle(2)],
    [circle(0), circle(0)],
    [circle(0), circle(1e-7)],
  ]) {
    const mask = maskPolygon(rings);
    for (const [east = 0] of rings.map(([first]) => [(first?.[0] ?? 1) - 1]))
      expect(covers(mask, east, 0.2)).toBe(false);
    expect(covers(mask, 0, 1.2)).toBe(true);
  }
});

it('tells openings that may overlap from others, and opens the first of them until they can be united', () => {
  const [first, second, other] = [square(0, 0, 1), square(1, 1, 1), square(40, 5, 2)];
  expect(openingsMeet([first, other])).toBe(false);
  expect(openingsMeet([first, other, second])).toBe(true);
  const mask = polygon([first, second, other]);
  expect([covers(mask, 0, 0), covers(mask, 1.5, 1.5), covers(mask, 40, 5)]).toEqual([false, true, false]);
  const [wide, high] = [42 + 1 + 2 * MASK_REACH_M, 7 + 1 + 2 * MASK_REACH_M];
  expect(area_m2(mask)).toBeCloseTo(wide * high - 4 - 16, 1);
});
