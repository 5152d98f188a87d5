import { describe, expect, it } from 'vitest';
import { type Ring, signedArea_m2 } from './plan.ts';
import { addRoof, type RoofKind, type RoofPlan } from './roofs.ts';
import { emptySoup, type Soup } from './soup.ts';
import { triangulate } from './triangulate.ts';

const RECTANGLE: Ring = [
  [0, 0],
  [20, 0],
  [20, 8],
  [0, 8],
];
const ELL: Ring = [
  [0, 0],
  [30, 0],
  [30, 12],
  [12, 12],
  [12, 30],
  [0, 30],
];

const roofOver = (ring: Ring, kind: RoofKind, overhang_m = 0): Soup => {
  const soup = emptySoup();
  const plan: RoofPlan = { ring, kind, eaves_m: 10, top_m: 13, colour: [1, 1, 1], wall: [1, 1, 1], overhang_m };
  addRoof(soup, plan, triangulate);
  return soup;
};

/** Of the faces that look up: their area on the plan, and the heights of their corners. */
function fromAbove(soup: Soup): { area_m2: number; ups: number[] } {
  let area_m2 = 0;
  const ups: number[] = [];
  for (let i = 0; i < soup.indices.length; i += 3) {
    const corners = [0, 1, 2]
      .map((k) => soup.indices[i + k]!)
      .map((n) => [soup.positions[3 * n]!, -soup.positions[3 * n + 2]!, soup.positions[3 * n + 1]!]);
    const [a, b, c] = corners as [number[], number[], number[]];
    const twice = (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
    if (twice <= 1e-9) continue;
    area_m2 += twice / 2;
    ups.push(...corners.map((corner) => corner[2]!));
  }
  return { area_m2, ups };
}

describe('addRoof', () => {
  it.each(['flat', 'gable', 'hip'] as const)('covers a rectangle exactly with a %s roof', (kind) => {
    expect(fromAbove(roofOver(RECTANGLE, kind)).area_m2).toBeCloseTo(160, 6);
  });

  it('gives a hip roof its ridge at the height asked for and its eaves on the wall', () => {
    const { ups } = fromAbove(roofOver(RECTANGLE, 'hip'));
    expect(Math.max(...ups)).toBeCloseTo(13, 9);
    expect(Math.min(...ups)).toBeCloseTo(10, 9);
    expect(ups.filter((up) => up > 12.99).length).toBeGreaterThan(3);
  });

  it('rises to a point over a square', () => {
    const { ups } = fromAbove(
      roofOver(
        [
          [0, 0],
          [6, 0],
          [6, 6],
          [0, 6],
        ],
        'hip',
      ),
    );
    expect(ups.filter((up) => up > 12.999)).toHaveLength(4);
  });

  it('reaches over the wall by the overhang, and lower than the wall’s top where it slopes on', () => {
    const { area_m2, ups } = fromAbove(roofOver(RECTANGLE, 'gable', 0.5));
    expect(area_m2).toBeCloseTo(21 * 9, 6);
    expect(Math.min(...ups)).toBeCloseTo(10 - (3 * 0.5) / 4, 9);
  });

  it('covers an outline that is bent inwards too', () => {
    const { area_m2, ups } = fromAbove(roofOver(ELL, 'hip'));
    expect(area_m2).toBeCloseTo(signedArea_m2(ELL), 6);
    expect(Math.max(...ups)).toBeCloseTo(13, 9);
  });

  it('falls back to a flat roof where a sloping rim would fold over itself', () => {
    const narrow: Ring = [
      [0, 0],
      [20, 0],
      [20, 4],
      [11, 4],
      [11, 3],
      [9, 3],
      [9, 4],
      [0, 4],
    ];
    const { area_m2, ups } = fromAbove(roofOver(narrow, 'hip'));
    expect(area_m2).toBeCloseTo(signedArea_m2(narrow), 6);
    expect(Math.max(...ups)).toBeCloseTo(10, 9);
  });
});
