/** Distances and directions on the WGS84 ellipsoid: T. Vincenty, Survey Review XXIII (176), 1975. */
import { degFromRad, radFromDeg, wrapBearingDeg, wrapSignedDeg } from './angles.ts';
import { FLATTENING, SEMI_MAJOR_M, SEMI_MINOR_M } from './ellipsoid.ts';
import type { Geodetic } from './frames.ts';

/** The shortest way over the ellipsoid's surface. Bearings are clockwise from true north, in [0, 360). */
export interface GeodesicLine {
  readonly distance_m: number;
  /** Of the way where it leaves the first point. */
  readonly initialBearingDeg: number;
  /** Of the way, in the same sense of going, where it reaches the second point. */
  readonly finalBearingDeg: number;
  /** False for nearly antipodal points: see {@link inverseGeodesic}. */
  readonly converged: boolean;
}

/** About 0.006 mm on the ground. */
const SETTLED_RAD = 1e-12;
const MAX_ROUNDS = 100;
/** IUGG mean radius. */
const MEAN_RADIUS_M = (2 * SEMI_MAJOR_M + SEMI_MINOR_M) / 3;

/**
 * The way from `a` to `b` at height 0; the heights of both are not read.
 *
 * Good to 0.1 mm wherever Vincenty's iteration settles: everywhere but within about 1° of the antipode. There the
 * answer is the great circle of the mean sphere instead, within 1 % in distance, any direction, and `converged` is
 * false. Equal points give distance 0 and bearings 0. At a pole, bearings refer to the meridian of the given longitude.
 */
export function inverseGeodesic(a: Geodetic, b: Geodetic): GeodesicLine {
  const [sinU1, cosU1] = reducedLatitude(a.latDeg);
  const [sinU2, cosU2] = reducedLatitude(b.latDeg);
  const difference = radFromDeg(wrapSignedDeg(b.lonDeg - a.lonDeg));
  let lambda = difference;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const east = cosU2 * Math.sin(lambda);
    const north = cosU1 * sinU2 - sinU1 * cosU2 * Math.cos(lambda);
    const sinSigma = Math.hypot(east, north);
    if (sinSigma === 0 && lambda === 0)
      return { distance_m: 0, initialBearingDeg: 0, finalBearingDeg: 0, converged: true };
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = sinSigma === 0 ? 0 : (cosU1 * cosU2 * Math.sin(lambda)) / sinSigma;
    const cos2Alpha = 1 - sinAlpha * sinAlpha;
    const cos2SigmaM = midpointCosine(cosSigma, sinU1 * sinU2, cos2Alpha);
    const next = difference + longitudeStep(sinAlpha, cos2Alpha, sigma, sinSigma, cosSigma, cos2SigmaM);
    if (Math.abs(next) > Math.PI) break;
    const settled = Math.abs(next - lambda) < SETTLED_RAD;
    lambda = next;
    if (!settled) continue;
    const { A, B } = series(cos2Alpha);
    return {
      distance_m: SEMI_MINOR_M * A * (sigma - arcCorrection(B, sinSigma, cosSigma, cos2SigmaM)),
      initialBearingDeg: bearingDeg(east, north),
      finalBearingDeg: bearingDeg(cosU1 * Math.sin(lambda), -sinU1 * cosU2 + cosU1 * sinU2 * Math.cos(lambda)),
      converged: true,
    };
  }
  return greatCircle(a, b);
}

/**
 * Where one comes to from `from`, setting out to `bearingDeg` and going `distance_m` straight on over the ellipsoid;
 * a negative distance goes backwards. The height of `from` is kept and does not change the distance.
 * Longitude in [-180, 180).
 */
export function directGeodesic(from: Geodetic, bearingDeg: number, distance_m: number): Geodetic {
  const [sinU1, cosU1] = reducedLatitude(from.latDeg);
  const [sinAlpha1, cosAlpha1] = [Math.sin(radFromDeg(bearingDeg)), Math.cos(radFromDeg(bearingDeg))];
  const sigma1 = Math.atan2(sinU1, cosU1 * cosAlpha1);
  const sinAlpha = cosU1 * sinAlpha1;
  const cos2Alpha = 1 - sinAlpha * sinAlpha;
  const { A, B } = series(cos2Alpha);
  const { sigma, cos2SigmaM } = arcOf(distance_m / (SEMI_MINOR_M * A), sigma1, B);
  const [sinSigma, cosSigma] = [Math.sin(sigma), Math.cos(sigma)];
  const outward = sinU1 * sinSigma - cosU1 * cosSigma * cosAlpha1;
  const lat = Math.atan2(
    sinU1 * cosSigma + cosU1 * sinSigma * cosAlpha1,
    (1 - FLATTENING) * Math.hypot(sinAlpha, outward),
  );
  const lambda = Math.atan2(sinSigma * sinAlpha1, cosU1 * cosSigma - sinU1 * sinSigma * cosAlpha1);
  const turned = lambda - longitudeStep(sinAlpha, cos2Alpha, sigma, sinSigma, cosSigma, cos2SigmaM);
  return {
    latDeg: degFromRad(lat),
    lonDeg: wrapSignedDeg(from.lonDeg + degFromRad(turned)),
    height_m: from.height_m,
  };
}

/** Sine and cosine of the latitude on the auxiliary sphere; both hold at the poles. */
function reducedLatitude(latDeg: number): readonly [number, number] {
  const lat = radFromDeg(latDeg);
  const u = Math.atan2((1 - FLATTENING) * Math.sin(lat), Math.cos(lat));
  return [Math.sin(u), Math.cos(u)];
}

/** cos(2σm); on the equator, where it is 0 / 0 and without effect, 0. */
function midpointCosine(cosSigma: number, sines: number, cos2Alpha: number): number {
  if (cos2Alpha <= 0) return 0;
  return Math.max(-1, Math.min(1, cosSigma - (2 * sines) / cos2Alpha));
}

/** By how much the longitude on the auxiliary sphere exceeds that on the ellipsoid (Vincenty's equation 11). */
function longitudeStep(
  sinAlpha: number,
  cos2Alpha: number,
  sigma: number,
  sinSigma: number,
  cosSigma: number,
  cos2SigmaM: number,
): number {
  const c = (FLATTENING / 16) * cos2Alpha * (4 + FLATTENING * (4 - 3 * cos2Alpha));
  const bracket = cos2SigmaM + c * cosSigma * (2 * cos2SigmaM ** 2 - 1);
  return (1 - c) * FLATTENING * sinAlpha * (sigma + c * sinSigma * bracket);
}

/** Equations 3 and 4. */
function series(cos2Alpha: number): { readonly A: number; readonly B: number } {
  const u2 = (cos2Alpha * (SEMI_MAJOR_M ** 2 - SEMI_MINOR_M ** 2)) / SEMI_MINOR_M ** 2;
  return {
    A: 1 + (u2 / 16_384) * (4_096 + u2 * (-768 + u2 * (320 - 175 * u2))),
    B: (u2 / 1_024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2))),
  };
}

/** Δσ, equation 6. */
function arcCorrection(B: number, sinSigma: number, cosSigma: number, cos2SigmaM: number): number {
  const first = cosSigma * (2 * cos2SigmaM ** 2 - 1);
  const second = (B / 6) * cos2SigmaM * (4 * sinSigma ** 2 - 3) * (4 * cos2SigmaM ** 2 - 3);
  return B * sinSigma * (cos2SigmaM + (B / 4) * (first - second));
}

/** The arc on the auxiliary sphere; the iteration shrinks its error at least 100-fold a round, at any distance. */
function arcOf(start: number, sigma1: number, B: number): { readonly sigma: number; readonly cos2SigmaM: number } {
  let sigma = start;
  for (let round = 0; round < 20; round++) {
    const cos2SigmaM = Math.cos(2 * sigma1 + sigma);
    const next = start + arcCorrection(B, Math.sin(sigma), Math.cos(sigma), cos2SigmaM);
    const settled = Math.abs(next - sigma) < SETTLED_RAD / 100;
    sigma = next;
    if (settled) break;
  }
  return { sigma, cos2SigmaM: Math.cos(2 * sigma1 + sigma) };
}

const bearingDeg = (east: number, north: number): number => wrapBearingDeg(degFromRad(Math.atan2(east, north)));

function greatCircle(a: Geodetic, b: Geodetic): GeodesicLine {
  const [lat1, lat2] = [radFromDeg(a.latDeg), radFromDeg(b.latDeg)];
  const turn = radFromDeg(b.lonDeg - a.lonDeg);
  const east = Math.cos(lat2) * Math.sin(turn);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(turn);
  const along = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(turn);
  const northThere = Math.cos(lat1) * Math.sin(lat2) * Math.cos(turn) - Math.sin(lat1) * Math.cos(lat2);
  return {
    distance_m: MEAN_RADIUS_M * Math.atan2(Math.hypot(east, north), along),
    initialBearingDeg: bearingDeg(east, north),
    finalBearingDeg: bearingDeg(Math.cos(lat1) * Math.sin(turn), northThere),
    converged: false,
  };
}
