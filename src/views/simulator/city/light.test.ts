import { describe, expect, it } from 'vitest';
import { createSunShare, lit, SUN_BEARING_DEG, SUN_ELEVATION_DEG, sunAt, sunSamples } from './light.ts';
import type { Plan } from './plan.ts';

const rad = Math.PI / 180;

describe('light', () => {
  it('places the sun in the south-west, as far up as it is said to be', () => {
    const [east, north, up] = sunAt(SUN_BEARING_DEG, SUN_ELEVATION_DEG);
    expect(Math.hypot(east, north, up)).toBeCloseTo(1, 12);
    expect(Math.asin(up) / rad).toBeCloseTo(SUN_ELEVATION_DEG, 9);
    expect(east).toBeLessThan(0);
    expect(north).toBeLessThan(0);
  });

  it('spreads the sun’s places around its middle', () => {
    const samples = sunSamples(200);
    const mean = [0, 1, 2].map((k) => samples.reduce((sum, s) => sum + s[k]!, 0) / 200);
    sunAt(SUN_BEARING_DEG, SUN_ELEVATION_DEG).forEach((x, k) => {
      expect(mean[k]!).toBeCloseTo(x, 2);
    });
  });

  it('lights what looks at the sun more than what looks away, and warmer', () => {
    const sun = sunAt(SUN_BEARING_DEG, SUN_ELEVATION_DEG);
    const [bright, shaded] = [lit([1, 1, 1], sun), lit([1, 1, 1], [-sun[0], -sun[1], 0])];
    expect(bright[0]).toBeGreaterThan(shaded[0] + 0.2);
    expect(bright[0] / bright[2]).toBeGreaterThan(shaded[0] / shaded[2]);
    expect(lit([1, 1, 1], sun, 0)[0]).toBeLessThan(bright[0]);
  });
});

describe('createSunShare', () => {
  const ring: readonly Plan[] = [
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
  ];
  const share = createSunShare([{ ring, top_m: 20 }], 16);
  /** On the ground, this far from the middle of the house, away from the sun. */
  const behind = (metres: number, up = 0) =>
    share([-Math.sin(SUN_BEARING_DEG * rad) * metres, -Math.cos(SUN_BEARING_DEG * rad) * metres, up]);
  const length_m = 20 / Math.tan(SUN_ELEVATION_DEG * rad);
  // The far edge of the roof, seen along the shadow.
  const edge_m = 5 / Math.max(Math.abs(Math.sin(SUN_BEARING_DEG * rad)), Math.abs(Math.cos(SUN_BEARING_DEG * rad)));

  it('throws a shadow as long as the height and the sun’s elevation say', () => {
    expect(behind(length_m + edge_m - 4)).toBe(0);
    expect(behind(length_m + edge_m + 4)).toBe(1);
  });

  it('is half sun and half shade at the edge', () => {
    expect(behind(length_m + edge_m)).toBeGreaterThan(0.2);
    expect(behind(length_m + edge_m)).toBeLessThan(0.8);
  });

  it('leaves the sunny side and everything above the roof in the sun', () => {
    expect(behind(-12)).toBe(1);
    expect(behind(10, 20.1)).toBe(1);
    expect(behind(10, 5)).toBe(0);
  });
});
