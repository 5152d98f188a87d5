import { describe, expect, it } from 'vitest';
import { type StreetLine, streetBearingDeg } from './street-lines.ts';

/** East for 100 m, then north for 100 m; and a street that crosses far away, running south-west. */
const LINES: readonly StreetLine[] = [
  [
    [0, 0],
    [100, 0],
    [100, 100],
  ],
  [
    [400, 400],
    [300, 300],
  ],
];

describe('the street at a place', () => {
  it('runs as the nearest leg of the nearest line', () => {
    expect(streetBearingDeg(LINES, 30, 12)).toBeCloseTo(90, 9);
    expect(streetBearingDeg(LINES, 110, 60)).toBeCloseTo(0, 9);
    expect(streetBearingDeg(LINES, 350, 360)).toBeCloseTo(-135, 9);
  });

  it('is known beyond the end of a line, but not more than 40 m from any', () => {
    expect(streetBearingDeg(LINES, -39, 0)).toBeCloseTo(90, 9);
    expect(streetBearingDeg(LINES, -41, 0)).toBeUndefined();
    expect(streetBearingDeg(LINES, 30, 45)).toBeUndefined();
  });

  it('is not known from nothing, from points, or at no place', () => {
    expect(streetBearingDeg([], 0, 0)).toBeUndefined();
    expect(
      streetBearingDeg(
        [
          [[0, 0]],
          [
            [1, 1],
            [1, 1],
          ],
          [],
        ],
        0,
        0,
      ),
    ).toBeUndefined();
    expect(streetBearingDeg(LINES, Number.NaN, 0)).toBeUndefined();
  });
});
