import { describe, expect, it } from 'vitest';
import { turnDeg, wrapBearingDeg, wrapRad, wrapSignedDeg } from './angles.ts';

const awkward = [0, -0, 1e-17, -1e-17, -1e-300, 180, -180, 360, -360, 359.9999999999999, 720.5, -539, 1e9, Math.PI];

describe('angles', () => {
  it('wrap bearings into [0, 360)', () => {
    for (const deg of awkward) {
      expect(wrapBearingDeg(deg)).toBeGreaterThanOrEqual(0);
      expect(wrapBearingDeg(deg)).toBeLessThan(360);
      expect(Object.is(wrapBearingDeg(deg), -0)).toBe(false);
    }
    expect(wrapBearingDeg(-90)).toBe(270);
    expect(wrapBearingDeg(725)).toBe(5);
  });

  it('wrap signed degrees into [-180, 180)', () => {
    for (const deg of awkward) {
      expect(wrapSignedDeg(deg)).toBeGreaterThanOrEqual(-180);
      expect(wrapSignedDeg(deg)).toBeLessThan(180);
    }
    expect(wrapSignedDeg(180)).toBe(-180);
    expect(wrapSignedDeg(350)).toBe(-10);
  });

  it('wrap radians into [-π, π)', () => {
    const below = Math.PI * (1 - Number.EPSILON / 2);
    for (const rad of [...awkward, below, -below, -Math.PI * (1 + Number.EPSILON), 3 * Math.PI, -3 * Math.PI]) {
      expect(wrapRad(rad)).toBeGreaterThanOrEqual(-Math.PI);
      expect(wrapRad(rad)).toBeLessThan(Math.PI);
      expect(Math.cos(wrapRad(rad))).toBeCloseTo(Math.cos(rad), 6);
    }
  });

  it('turn by the short way, clockwise positive', () => {
    expect(turnDeg(350, 10)).toBe(20);
    expect(turnDeg(10, 350)).toBe(-20);
    expect(turnDeg(0, 180)).toBe(-180);
  });
});
