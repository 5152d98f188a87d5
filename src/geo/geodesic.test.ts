import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { turnDeg, wrapSignedDeg } from './angles.ts';
import type { Geodetic } from './frames.ts';
import { directGeodesic, inverseGeodesic } from './geodesic.ts';
import { seededNumbers, testPlaces } from './test-places.ts';

const oracle = geodesic.Geodesic.WGS84;
const at = (latDeg: number, lonDeg: number): Geodetic => ({ latDeg, lonDeg, height_m: 0 });

function trueInverse(a: Geodetic, b: Geodetic) {
  const { s12, azi1, azi2 } = oracle.Inverse(a.latDeg, a.lonDeg, b.latDeg, b.lonDeg);
  return { distance_m: s12!, initialBearingDeg: azi1!, finalBearingDeg: azi2! };
}

function metresApart(a: Geodetic, b: Geodetic): number {
  return trueInverse(a, b).distance_m;
}

/** Places all over the world, each with targets from 1 m to `far_m` away in all directions. */
function pairs(far_m: number): { from: Geodetic; bearingDeg: number; distance_m: number; to: Geodetic }[] {
  const random = seededNumbers(11);
  return testPlaces.flatMap((from) =>
    Array.from({ length: 40 }, () => {
      const bearingDeg = 360 * random();
      const distance_m = far_m ** random();
      const { lat2, lon2 } = oracle.Direct(from.latDeg, from.lonDeg, bearingDeg, distance_m);
      return { from, bearingDeg, distance_m, to: at(lat2!, lon2!) };
    }),
  );
}

describe('inverseGeodesic', () => {
  it('agrees with geographiclib on distances and bearings within 20 km', () => {
    for (const { from, distance_m, to } of pairs(20_000)) {
      const ours = inverseGeodesic(from, to);
      const theirs = trueInverse(from, to);
      expect(ours.converged).toBe(true);
      expect(Math.abs(ours.distance_m - distance_m)).toBeLessThan(1e-4);
      // A bearing is as good as the place it leads to.
      const astray_m = (turn: number) => (Math.abs(turn) * Math.PI * distance_m) / 180;
      expect(astray_m(turnDeg(theirs.initialBearingDeg, ours.initialBearingDeg))).toBeLessThan(1e-4);
      expect(astray_m(turnDeg(theirs.finalBearingDeg, ours.finalBearingDeg))).toBeLessThan(1e-4);
    }
  });

  it('agrees with geographiclib across continents', () => {
    for (const { from, to } of pairs(15_000_000)) {
      const theirs = trueInverse(from, to).distance_m;
      expect(Math.abs(inverseGeodesic(from, to).distance_m - theirs)).toBeLessThan(1e-3);
    }
  });

  it('gives distance 0 for equal points, also across the date line', () => {
    expect(inverseGeodesic(at(61.5, 23.7), at(61.5, 23.7)).distance_m).toBe(0);
    expect(inverseGeodesic(at(10, 180), at(10, -180)).distance_m).toBeLessThan(1e-8);
    expect(inverseGeodesic(at(90, 0), at(90, 77)).distance_m).toBeLessThan(1e-8);
  });

  it('measures along the equator', () => {
    const { distance_m, initialBearingDeg, finalBearingDeg } = inverseGeodesic(at(0, 179.95), at(0, -179.95));
    expect(distance_m).toBeCloseTo((0.1 * Math.PI * 6_378_137) / 180, 5);
    expect(initialBearingDeg).toBeCloseTo(90, 9);
    expect(finalBearingDeg).toBeCloseTo(90, 9);
  });

  it('measures from the pole along a meridian', () => {
    const pole = inverseGeodesic(at(90, 0), at(89, 30));
    expect(Math.abs(pole.distance_m - metresApart(at(90, 0), at(89, 30)))).toBeLessThan(1e-4);
    expect(pole.initialBearingDeg).toBeCloseTo(150, 9);
    expect(pole.finalBearingDeg).toBeCloseTo(180, 9);
  });

  it('answers for nearly antipodal points within 1 % and says that it did not converge', () => {
    const random = seededNumbers(5);
    let strayed = 0;
    for (let i = 0; i < 300; i++) {
      const a = at(170 * random() - 85, 360 * random() - 180);
      const b = at(-a.latDeg + 2 * random() - 1, wrapSignedDeg(a.lonDeg + 180 + 2 * random() - 1));
      const ours = inverseGeodesic(a, b);
      if (!ours.converged) strayed++;
      const tolerance_m = ours.converged ? 0.1 : 200_000;
      expect(Math.abs(ours.distance_m - metresApart(a, b))).toBeLessThan(tolerance_m);
      expect(Number.isFinite(ours.initialBearingDeg + ours.finalBearingDeg)).toBe(true);
    }
    expect(strayed).toBeGreaterThan(10);
  });

  it('does not converge to a wrong answer at exact antipodes', () => {
    for (const place of testPlaces) {
      const opposite = at(-place.latDeg, place.lonDeg + 180);
      const ours = inverseGeodesic(place, opposite);
      expect(Math.abs(ours.distance_m - metresApart(place, opposite))).toBeLessThan(ours.converged ? 1e-3 : 200_000);
    }
  });
});

describe('directGeodesic', () => {
  it('comes to where geographiclib comes to, within 20 km', () => {
    for (const { from, bearingDeg, distance_m, to } of pairs(20_000)) {
      expect(metresApart(directGeodesic(from, bearingDeg, distance_m), to)).toBeLessThan(1e-4);
    }
  });

  it('comes to where geographiclib comes to, across continents', () => {
    for (const { from, bearingDeg, distance_m, to } of pairs(19_000_000)) {
      expect(metresApart(directGeodesic(from, bearingDeg, distance_m), to)).toBeLessThan(1e-3);
    }
  });

  it('goes backwards over a negative distance and keeps the height', () => {
    const from = { latDeg: 61.5, lonDeg: 23.76, height_m: 95 };
    const back = directGeodesic(from, 40, -100);
    expect(metresApart(back, directGeodesic(from, 220, 100))).toBeLessThan(1e-8);
    expect(back.height_m).toBe(95);
  });

  it('stays where it is over no distance', () => {
    for (const place of testPlaces) expect(metresApart(directGeodesic(place, 123, 0), place)).toBeLessThan(1e-8);
  });

  it('crosses the date line and leaves the poles', () => {
    const east = directGeodesic(at(61.5, 179.999), 90, 200);
    expect(east.lonDeg).toBeLessThan(-179.99);
    expect(directGeodesic(at(90, 0), 180, 1_000).latDeg).toBeCloseTo(89.991, 3);
    expect(metresApart(directGeodesic(at(89, 10), 0, 200_000), at(89, -170))).toBeLessThan(100_000);
  });
});
