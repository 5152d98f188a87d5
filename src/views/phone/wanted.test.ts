import { describe, expect, it } from 'vitest';
import { radFromDeg } from '../../geo/angles.ts';
import { xrFromEnu } from '../../geo/geopose.ts';
import { quaternionAbout } from '../../geo/quaternion.ts';
import { transform, transformPoint } from '../../geo/transform.ts';
import type { Alignment } from '../../positioning/aligner.ts';
import { Wanted } from './wanted.ts';

const EYE = { x_m: 1, y_m: 0, z_m: -2 };

const answer = (x_m: number): Alignment => ({
  xrFromEnu: xrFromEnu(radFromDeg(30), [x_m, -1.6, 5]),
  sigmaPosition_m: 0.4,
  sigmaHeadingDeg: 1,
  spread: { east_m2: 0.08, eastNorth_m2: 0, north_m2: 0.08 },
  basis: 'exact',
  floorSeen: false,
  mistaken_ms: [],
});

const MOVE = transform('xr', 'xr', quaternionAbout([0, 1, 0], radFromDeg(5)), [0.3, 0, -0.2]);

describe('what the display should come to show', () => {
  it('is the estimate at the street’s height, the same object until something changes', () => {
    const wanted = new Wanted();
    const estimate = answer(3);
    const first = wanted.of(estimate, undefined, EYE);
    expect(first.xrFromEnu.translation_m).toEqual([3, -1.6, 5]);
    expect(wanted.of(estimate, undefined, EYE)).toBe(first);
    const second = wanted.of(estimate, -1.4, EYE);
    expect(second.xrFromEnu.translation_m).toEqual([3, -1.4, 5]);
    expect(second.floorSeen).toBe(true);
    expect(wanted.of(estimate, -1.4, EYE)).toBe(second);
  });

  it('moves with the world while the estimate stays, and forgets that when the estimate knows better', () => {
    const wanted = new Wanted();
    const estimate = answer(3);
    const thing = { east_m: 10, north_m: 20, up_m: 1 };
    const before = transformPoint(wanted.of(estimate, undefined, EYE).xrFromEnu, thing);
    wanted.carry(MOVE);
    const expected = transformPoint(MOVE, before);
    for (const same of [estimate, answer(3.02)]) {
      const after = transformPoint(wanted.of(same, undefined, EYE).xrFromEnu, thing);
      expect(Math.hypot(after.x_m - expected.x_m, after.z_m - expected.z_m)).toBeLessThan(0.03);
    }
    const other = wanted.of(answer(4), undefined, EYE);
    expect(other.xrFromEnu.translation_m).toEqual([4, -1.6, 5]);
    // And from there on anew.
    expect(wanted.of(answer(4.01), undefined, EYE).xrFromEnu.translation_m).toEqual([4.01, -1.6, 5]);
  });
});
