/** Geodetic ⇄ earth-centred ⇄ local east-north-up. */
import { degFromRad, radFromDeg } from './angles.ts';
import { ECCENTRICITY_2, SEMI_MAJOR_M } from './ellipsoid.ts';
import type { EnuPoint, Geodetic } from './frames.ts';
import type { Triple } from './quaternion.ts';

/** Earth-centred, earth-fixed coordinates in metres (EPSG:4978). */
export function ecefFromGeodetic(p: Geodetic): Triple {
  const lat = radFromDeg(p.latDeg);
  const lon = radFromDeg(p.lonDeg);
  const normal_m = SEMI_MAJOR_M / Math.sqrt(1 - ECCENTRICITY_2 * Math.sin(lat) ** 2);
  const ring_m = (normal_m + p.height_m) * Math.cos(lat);
  return [
    ring_m * Math.cos(lon),
    ring_m * Math.sin(lon),
    (normal_m * (1 - ECCENTRICITY_2) + p.height_m) * Math.sin(lat),
  ];
}

/**
 * The geodetic position of an earth-centred point, by fixed-point iteration on the latitude until it stands still.
 * Holds from 5 000 km below the surface to far above it; at a pole the longitude is 0.
 */
export function geodeticFromEcef([x, y, z]: Triple): Geodetic {
  const ring_m = Math.hypot(x, y);
  let lat = Math.atan2(z, ring_m * (1 - ECCENTRICITY_2));
  let normal_m = SEMI_MAJOR_M;
  for (let round = 0; round < 12; round++) {
    const sin = Math.sin(lat);
    normal_m = SEMI_MAJOR_M / Math.sqrt(1 - ECCENTRICITY_2 * sin * sin);
    const next = Math.atan2(z + ECCENTRICITY_2 * normal_m * sin, ring_m);
    const settled = Math.abs(next - lat) < 1e-15;
    lat = next;
    if (settled) break;
  }
  const sin = Math.sin(lat);
  // Valid at any latitude, also at the poles where ring / cos(lat) is 0 / 0.
  const height_m = ring_m * Math.cos(lat) + z * sin - SEMI_MAJOR_M * Math.sqrt(1 - ECCENTRICITY_2 * sin * sin);
  return { latDeg: degFromRad(lat), lonDeg: degFromRad(Math.atan2(y, x)), height_m };
}

/**
 * Where `point` lies in the flat frame that touches the ellipsoid at `origin`.
 * Exact for WGS84 at any distance; only "up" then stops being the local up: 1 km off, the ground is 8 cm below the plane.
 */
export function enuFromGeodetic(origin: Geodetic, point: Geodetic): EnuPoint {
  const [ox, oy, oz] = ecefFromGeodetic(origin);
  const [px, py, pz] = ecefFromGeodetic(point);
  const [dx, dy, dz] = [px - ox, py - oy, pz - oz];
  const lat = radFromDeg(origin.latDeg);
  const lon = radFromDeg(origin.lonDeg);
  const [sinLat, cosLat, sinLon, cosLon] = [Math.sin(lat), Math.cos(lat), Math.sin(lon), Math.cos(lon)];
  const outward = cosLon * dx + sinLon * dy;
  return {
    east_m: -sinLon * dx + cosLon * dy,
    north_m: -sinLat * outward + cosLat * dz,
    up_m: cosLat * outward + sinLat * dz,
  };
}

/** The inverse of {@link enuFromGeodetic}. */
export function geodeticFromEnu(origin: Geodetic, point: EnuPoint): Geodetic {
  const [ox, oy, oz] = ecefFromGeodetic(origin);
  const lat = radFromDeg(origin.latDeg);
  const lon = radFromDeg(origin.lonDeg);
  const [sinLat, cosLat, sinLon, cosLon] = [Math.sin(lat), Math.cos(lat), Math.sin(lon), Math.cos(lon)];
  const outward = -sinLat * point.north_m + cosLat * point.up_m;
  return geodeticFromEcef([
    ox - sinLon * point.east_m + cosLon * outward,
    oy + cosLon * point.east_m + sinLon * outward,
    oz + cosLat * point.north_m + sinLat * point.up_m,
  ]);
}
