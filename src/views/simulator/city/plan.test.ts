import { describe, expect, it } from 'vitest';
import {
  clipInside,
  crossesItself,
  isConvex,
  isInside,
  offsetRing,
  type Ring,
  signedArea_m2,
  tidyRing,
} from './plan.ts';
import { createStreetFrame } from './street-frame.ts';
import { ring } from './testing-city.ts';
import { triangulate } from './triangulate.ts';

const SQUARE: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('rings', () => {
  it('come out counter-clockwise, open and without needless corners', () => {
    const tidy = tidyRing(ring([0, 0], [0, 10], [0, 10.01], [10, 10], [10, 5], [10, 0], [0, 0]));
    expect(tidy).toHaveLength(4);
    expect(signedArea_m2(tidy)).toBeCloseTo(100, 0);
  });

  it('are given up when nothing is left of them', () => {
    expect(tidyRing(ring([0, 0], [5, 0], [10, 0], [0, 0]))).toEqual([]);
    expect(tidyRing([])).toEqual([]);
  });

  it('grow and shrink by the same distance on every side', () => {
    expect(signedArea_m2(offsetRing(SQUARE, 1))).toBeCloseTo(144, 9);
    expect(signedArea_m2(offsetRing(SQUARE, -1))).toBeCloseTo(64, 9);
  });

  it('keep what lies inside a convex one', () => {
    const half = clipInside(
      [
        [5, -5],
        [20, -5],
        [20, 20],
        [5, 20],
      ],
      SQUARE,
    );
    expect(signedArea_m2(half)).toBeCloseTo(50, 9);
    expect(
      clipInside(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        SQUARE,
      ),
    ).toEqual([]);
  });

  it('know whether they are convex, cross themselves, hold a point', () => {
    expect(isConvex(SQUARE)).toBe(true);
    expect(
      isConvex([
        [0, 0],
        [10, 0],
        [5, 2],
        [0, 10],
      ]),
    ).toBe(false);
    expect(
      crossesItself([
        [0, 0],
        [10, 10],
        [10, 0],
        [0, 10],
      ]),
    ).toBe(true);
    expect(crossesItself(SQUARE)).toBe(false);
    expect(isInside(SQUARE, [3, 9])).toBe(true);
    expect(isInside(SQUARE, [3, 11])).toBe(false);
  });

  it('are cut into upward triangles with their holes left out', () => {
    const hole: Ring = [
      [2, 2],
      [4, 2],
      [4, 4],
      [2, 4],
    ];
    const indices = triangulate(SQUARE, [hole]);
    const points = [...SQUARE, ...hole];
    let area = 0;
    for (let i = 0; i < indices.length; i += 3) {
      const part = signedArea_m2([points[indices[i]!]!, points[indices[i + 1]!]!, points[indices[i + 2]!]!]);
      expect(part).toBeGreaterThanOrEqual(0);
      area += part;
    }
    expect(area).toBeCloseTo(96, 9);
  });
});

describe('createStreetFrame', () => {
  const frame = createStreetFrame([{ line: ring([100, 20], [-60, -100]), width_m: 24 }]);

  it('measures along the street from its first point, and to the left of its direction', () => {
    expect(frame.length_m).toBeCloseTo(200, 9);
    expect(frame.planAt(0, 0)).toEqual([100, 20]);
    // Heading south-west, the left is in the south-east.
    const [east, north] = frame.planAt(0, 10);
    expect(east).toBeCloseTo(106, 9);
    expect(north).toBeCloseTo(12, 9);
  });

  it('finds its way back', () => {
    for (const [along, left] of [
      [0, 0],
      [33, -12],
      [180, 7],
      [-40, 90],
    ] as const) {
      const at = frame.planAt(along, left);
      expect(frame.alongOf(at)).toBeCloseTo(along, 9);
      expect(frame.leftOf(at)).toBeCloseTo(left, 9);
    }
  });

  it('has counter-clockwise stretches', () => {
    expect(signedArea_m2(frame.stretch([10, 30], [-5, 5]))).toBeCloseTo(200, 9);
  });
});
