import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { degFromRad, turnDeg } from './angles.ts';
import { ecefFromGeodetic, enuFromGeodetic, geodeticFromEcef, geodeticFromEnu } from './enu.ts';
import type { EnuPoint, Geodetic } from './frames.ts';
import { seededNumbers, testPlaces } from './test-places.ts';

const oracle = geodesic.Geodesic.WGS84;
type Vector = [number, number, number];

/**
 * Earth-centred coordinates by another way than the code's: through the reduced latitude β of the ellipse's parametric
 * form, with geographiclib's constants.
 */
function ecefByReducedLatitude({ latDeg, lonDeg, height_m }: Geodetic): Vector {
  const a = oracle.a;
  const b = oracle.a * (1 - oracle.f);
  const [lat, lon] = [(latDeg * Math.PI) / 180, (lonDeg * Math.PI) / 180];
  const beta = Math.atan2(b * Math.sin(lat), a * Math.cos(lat));
  const ring = a * Math.cos(beta) + height_m * Math.cos(lat);
  return [ring * Math.cos(lon), ring * Math.sin(lon), b * Math.sin(beta) + height_m * Math.sin(lat)];
}

const minus = (p: Vector, q: Vector): Vector => [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
const dot = (p: Vector, q: Vector) => p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
const cross = (p: Vector, q: Vector): Vector => [
  p[1] * q[2] - p[2] * q[1],
  p[2] * q[0] - p[0] * q[2],
  p[0] * q[1] - p[1] * q[0],
];
const unit = (p: Vector): Vector => p.map((part) => part / Math.hypot(...p)) as Vector;

/** East-north-up from the gradient of the ellipsoid x²/a² + y²/a² + z²/b² = 1: up along it, east across it and the axis. */
function enuByGradient(origin: Geodetic, point: Geodetic): EnuPoint {
  const foot = ecefByReducedLatitude({ ...origin, height_m: 0 });
  const squash = (1 - oracle.f) ** 2;
  const up = unit([foot[0], foot[1], foot[2] / squash]);
  const east = unit(cross([0, 0, 1], up));
  const way = minus(ecefByReducedLatitude(point), ecefByReducedLatitude(origin));
  return { east_m: dot(way, east), north_m: dot(way, cross(up, east)), up_m: dot(way, up) };
}

function targets(far_m: number, seed: number) {
  const random = seededNumbers(seed);
  return testPlaces.flatMap((origin) =>
    Array.from({ length: 30 }, () => {
      const bearingDeg = 360 * random();
      const distance_m = far_m * Math.sqrt(random());
      const { lat2, lon2 } = oracle.Direct(origin.latDeg, origin.lonDeg, bearingDeg, distance_m);
      const point: Geodetic = { latDeg: lat2!, lonDeg: lon2!, height_m: origin.height_m + 400 * random() - 200 };
      return { origin, point, bearingDeg, distance_m };
    }),
  );
}

const apart_m = (a: EnuPoint, b: EnuPoint) => Math.hypot(a.east_m - b.east_m, a.north_m - b.north_m, a.up_m - b.up_m);

describe('enuFromGeodetic', () => {
  it('agrees with an independent construction within 1 µm, within 20 km', () => {
    for (const { origin, point } of targets(20_000, 1)) {
      expect(apart_m(enuFromGeodetic(origin, point), enuByGradient(origin, point))).toBeLessThan(1e-6);
    }
  });

  it('returns within 1 µm of where it came from, heights included', () => {
    for (const { origin, point } of targets(20_000, 2)) {
      const enu = enuFromGeodetic(origin, point);
      expect(apart_m(enuFromGeodetic(origin, geodeticFromEnu(origin, enu)), enu)).toBeLessThan(1e-6);
      expect(geodeticFromEnu(origin, enu).height_m).toBeCloseTo(point.height_m, 6);
    }
  });

  it('tells the distance and the bearing that the geodesic tells, at short range', () => {
    for (const { origin, point, bearingDeg, distance_m } of targets(200, 3)) {
      const ground = { ...origin, height_m: 0 };
      const { east_m, north_m } = enuFromGeodetic(ground, { ...point, height_m: 0 });
      expect(Math.abs(Math.hypot(east_m, north_m) - distance_m)).toBeLessThan(1e-6);
      const astrayDeg = turnDeg(bearingDeg, degFromRad(Math.atan2(east_m, north_m)));
      expect(Math.abs((astrayDeg * Math.PI * distance_m) / 180)).toBeLessThan(1e-5);
    }
  });

  it('puts the ground below the plane by the square of the distance', () => {
    const origin = testPlaces[0]!;
    const ground = { ...origin, height_m: 0 };
    const { lat2, lon2 } = oracle.Direct(origin.latDeg, origin.lonDeg, 80, 1_000);
    const { up_m } = enuFromGeodetic(ground, { latDeg: lat2!, lonDeg: lon2!, height_m: 0 });
    expect(up_m).toBeCloseTo(-(1_000 ** 2) / (2 * 6_390_000), 3);
  });
});

describe('geodeticFromEcef', () => {
  it('is the inverse of ecefFromGeodetic from deep mines to satellites, next to the poles and the equator', () => {
    for (const latDeg of [-90, -89.999999, -45, -1e-9, 0, 1e-7, 61.5, 89.9999, 90]) {
      for (const height_m of [-10_000, 0, 150, 9_000, 400_000, 20_200_000]) {
        const back = geodeticFromEcef(ecefFromGeodetic({ latDeg, lonDeg: -101.5, height_m }));
        expect(Math.abs(back.latDeg - latDeg)).toBeLessThan(1e-12 + 1e-11);
        expect(Math.abs(back.height_m - height_m)).toBeLessThan(1e-7 * Math.max(1, height_m / 1e6));
      }
    }
  });

  it('gives longitude 0 and the right height on the axis', () => {
    const b = oracle.a * (1 - oracle.f);
    expect(geodeticFromEcef([0, 0, b + 12])).toMatchObject({ latDeg: 90, lonDeg: 0 });
    expect(geodeticFromEcef([0, 0, b + 12]).height_m).toBeCloseTo(12, 7);
    expect(geodeticFromEcef([0, 0, -b]).latDeg).toBe(-90);
  });

  it('keeps the longitude a micrometre from the axis', () => {
    const b = oracle.a * (1 - oracle.f);
    const { latDeg, lonDeg, height_m } = geodeticFromEcef([0, 1e-6, b]);
    expect(latDeg).toBeCloseTo(90, 9);
    expect(lonDeg).toBeCloseTo(90, 9);
    expect(height_m).toBeCloseTo(0, 7);
  });
});
