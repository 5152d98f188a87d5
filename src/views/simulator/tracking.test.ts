import { describe, expect, it } from 'vitest';
import { seededChance } from '../../chance/chance.ts';
import { xrFromEnu } from '../../geo/geopose.ts';
import { transformPoint } from '../../geo/transform.ts';
import { bearingOf, createTracker } from './tracking.ts';
import { eyeOf, STILL, type Visitor, visitorAt, walk } from './visitor.ts';

/** 100 m in a wide bow. */
function stroll(start: Visitor): Visitor[] {
  const way = [start];
  for (let i = 0; i < 710; i++) way.push(walk(way.at(-1)!, { ...STILL, ahead: 1, turn: 0.1 }, 0.1));
  return way;
}

describe('the emulated tracking', () => {
  it('without drift differs from the truth by one rigid transform', () => {
    const start = visitorAt({ east_m: 300, north_m: -40, up_m: 0 }, 123);
    const tracker = createTracker(start, 2, false, seededChance(1));
    const eye = eyeOf(start);
    for (const visitor of stroll(start)) {
      const { position_m, orientation } = tracker.poseOf(visitor);
      const at = eyeOf(visitor);
      const expected = transformPoint(xrFromEnu(2, [0, 0, 0]), {
        east_m: at.east_m - eye.east_m,
        north_m: at.north_m - eye.north_m,
        up_m: 0,
      });
      expect(Math.hypot(position_m[0] - expected.x_m, position_m[1], position_m[2] - expected.z_m)).toBeLessThan(1e-9);
      // North lies 2 rad counter-clockwise from -z, so a bearing shows that much less.
      const shown = bearingOf(orientation) + (2 * 180) / Math.PI - visitor.bearingDeg;
      expect(Math.abs(((shown + 540) % 360) - 180)).toBeLessThan(1e-9);
    }
  });

  it('with drift is off by decimetres to metres after 100 m, and the same for the same seed', () => {
    const start = visitorAt({ east_m: 0, north_m: 0, up_m: 0 }, 0);
    const endOf = (seed: number, drifting: boolean) => {
      const tracker = createTracker(start, 0, drifting, seededChance(seed));
      return stroll(start)
        .map((visitor) => tracker.poseOf(visitor).position_m)
        .at(-1)!;
    };
    const off_m = [1, 2, 3, 4, 5].map((seed) => {
      const [a, b] = [endOf(seed, true), endOf(seed, false)];
      return Math.hypot(a[0] - b[0], a[2] - b[2]);
    });
    expect(Math.max(...off_m)).toBeGreaterThan(0.05);
    expect(Math.max(...off_m)).toBeLessThan(5);
    expect(endOf(3, true)).toEqual(endOf(3, true));
  });
});
