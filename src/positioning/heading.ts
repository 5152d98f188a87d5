/**
 * How the XR space is turned: `yawRad` is what must be added to a bearing in the XR space (clockwise from -z) to give
 * the true bearing. It equals `northYawRad` of `xrFromEnu`.
 */
import { degFromRad, radFromDeg, wrapRad } from '../geo/angles.ts';
import { deviation, FIX_TIME_S, FIX_WAY_M, type Here, mean, type PlacedFix, wayTo } from './placed-fix.ts';

export interface YawEstimate {
  readonly yawRad: number;
  readonly sigmaRad: number;
}

export interface CompassLog {
  /** @param yawRad true bearing by the compass minus bearing of the same view in the XR space */
  add(time_ms: number, path_m: number, yawRad: number, accuracyDeg: number | undefined): void;
  readonly estimate: YawEstimate | undefined;
}

/** Readings of one spot share the disturbance of that spot. */
const SPOT_M = 6;
/** A compass calibrated on the spot begins to tell something else. */
const SPOT_MS = 20_000;
const MOST_SPOTS = 40;
/** Bias that no averaging removes, the disturbance of one place, and over how much way that changes. */
const BIAS_RAD = radFromDeg(8);
const PLACE_RAD = radFromDeg(9);
const PLACE_M = 15;
const DOUBT_RAD = radFromDeg(12);
const WORST_RAD = radFromDeg(90);
/** Reported accuracy is a rough maximum. */
const PER_ACCURACY = 0.8;

interface Spot {
  readonly from_ms: number;
  readonly from_m: number;
  readonly sin: number;
  readonly cos: number;
  readonly accuracyRad: number;
  readonly count: number;
}

export function createCompassLog(): CompassLog {
  const spots: Spot[] = [];
  return {
    add(time_ms, path_m, yawRad, accuracyDeg) {
      const last = spots.at(-1);
      const isSame = last && Math.abs(path_m - last.from_m) < SPOT_M && time_ms - last.from_ms < SPOT_MS;
      const spot = isSame ? last : { from_ms: time_ms, from_m: path_m, sin: 0, cos: 0, accuracyRad: 0, count: 0 };
      if (isSame) spots.pop();
      spots.push({
        ...spot,
        sin: spot.sin + Math.sin(yawRad),
        cos: spot.cos + Math.cos(yawRad),
        accuracyRad: Math.max(spot.accuracyRad, radFromDeg(accuracyDeg ?? 0)),
        count: spot.count + 1,
      });
      if (spots.length > MOST_SPOTS) spots.shift();
    },
    get estimate() {
      return spots.length === 0 ? undefined : robustCircularMean(spots);
    },
  };
}

/** Cauchy-weighted circular mean over the spots; what the spots and their readings disagree makes it less sure. */
function robustCircularMean(spots: readonly Spot[]): YawEstimate {
  const yaws = spots.map(({ sin, cos }) => Math.atan2(sin, cos));
  let yawRad = Math.atan2(
    yaws.reduce((sum, yaw) => sum + Math.sin(yaw), 0),
    yaws.reduce((sum, yaw) => sum + Math.cos(yaw), 0),
  );
  for (let round = 0; round < 10; round++) {
    const weights = yaws.map((yaw) => 1 / (1 + (wrapRad(yaw - yawRad) / DOUBT_RAD) ** 2));
    const from = yawRad;
    yawRad = wrapRad(from + mean(weights, (i) => wrapRad(yaws[i]! - from)));
  }
  const even = spots.map(() => 1);
  const between = mean(even, (i) => Math.min(Math.abs(wrapRad(yaws[i]! - yawRad)), WORST_RAD) ** 2);
  const within = mean(even, (i) => circularVariance(spots[i]!));
  const way_m = spots.at(-1)!.from_m - spots[0]!.from_m;
  const places = Math.max(1, way_m / PLACE_M);
  const sigmaRad = Math.sqrt(BIAS_RAD ** 2 + Math.max(PLACE_RAD ** 2, between + within) / places);
  const claimedRad = PER_ACCURACY * mean(even, (i) => spots[i]!.accuracyRad);
  return { yawRad, sigmaRad: Math.max(sigmaRad, claimedRad) };
}

/** Of the readings of one spot, rad²; -2 ln R for a mean of length R (Mardia and Jupp, Directional Statistics, 2.3). */
function circularVariance({ sin, cos, count }: Spot): number {
  const length = Math.min(1, Math.hypot(sin, cos) / count);
  return Math.min(WORST_RAD ** 2, -2 * Math.log(Math.max(length, 1e-6)));
}

/** Less of a walk does not show a direction. */
const SHORTEST_WALK_M = 14;
const UNSURE_RAD = radFromDeg(60);
/** Tracking turns by itself by about this much. */
const TRACKING_RAD = radFromDeg(0.5);
/** Errors are larger across a street than along it, and not quite of the assumed kind. */
const CAUTION = 1.4;
/** Share of a fix's error that is new each time. */
const WHITE_SHARE = 0.1;

/**
 * The turn that lays the tracked way onto the fixes (Horn 1987, in the plane), once the walk was long enough.
 *
 * Its standard deviation is that of the difference of two errors a walk apart, across it: √(2σ²(1 - ρ)) / L with the
 * correlation ρ of errors so far apart in time and way. L is √12 standard deviations of where the fixes were taken.
 */
export function yawFromWalk(
  fixes: readonly PlacedFix[],
  weights: readonly number[],
  fixSigma_m: number,
): YawEstimate | undefined {
  const start: Here = { x_m: mean(weights, (i) => fixes[i]!.x_m), z_m: mean(weights, (i) => fixes[i]!.z_m), path_m: 0 };
  const east_m = mean(weights, (i) => fixes[i]!.east_m);
  const north_m = mean(weights, (i) => fixes[i]!.north_m);
  let [same, turned, square] = [0, 0, 0];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  fixes.forEach((fix, i) => {
    const way = wayTo(fix, start, 0);
    const [east, north] = [fix.east_m - east_m, fix.north_m - north_m];
    same += weights[i]! * (way.east_m * east + way.north_m * north);
    // Clockwise from the tracked way to the fixes, as bearings count.
    turned += weights[i]! * (way.north_m * east - way.east_m * north);
    square += (weights[i]! / total) * (way.east_m ** 2 + way.north_m ** 2);
  });
  const length_m = Math.sqrt(12 * square);
  if (!(length_m >= SHORTEST_WALK_M)) return undefined;
  const time_s = Math.sqrt(12) * deviation(weights, (i) => fixes[i]!.time_ms / 1_000);
  const path_m = Math.sqrt(12) * deviation(weights, (i) => fixes[i]!.path_m);
  const correlation = (1 - WHITE_SHARE) * Math.exp(-time_s / FIX_TIME_S - path_m / FIX_WAY_M);
  const sigmaRad = Math.hypot((CAUTION * fixSigma_m * Math.sqrt(2 * (1 - correlation))) / length_m, TRACKING_RAD);
  return sigmaRad > UNSURE_RAD ? undefined : { yawRad: Math.atan2(turned, same), sigmaRad };
}

export interface Heading extends YawEstimate {
  readonly basis: 'fix-only' | 'compass' | 'walk';
}

/** Above this many standard deviations of disagreement the compass counts less and less: steel is nearer than luck. */
const DISAGREEMENT = 2;

/** The compass and the walk together; without both, a heading that may be anything. */
export function joinHeadings(compass: YawEstimate | undefined, walk: YawEstimate | undefined): Heading {
  if (!compass && !walk) return { yawRad: 0, sigmaRad: Math.PI, basis: 'fix-only' };
  if (!compass) return { ...walk!, basis: 'walk' };
  if (!walk) return { ...compass, basis: 'compass' };
  const apart = wrapRad(walk.yawRad - compass.yawRad);
  const doubt = Math.abs(apart) / Math.hypot(compass.sigmaRad, walk.sigmaRad) / DISAGREEMENT;
  const compassWeight = 1 / (compass.sigmaRad ** 2 * (1 + doubt ** 4));
  const walkWeight = 1 / walk.sigmaRad ** 2;
  const part = walkWeight / (walkWeight + compassWeight);
  return {
    yawRad: wrapRad(compass.yawRad + apart * part),
    sigmaRad: Math.sqrt(1 / (walkWeight + compassWeight)),
    basis: part > 0.5 ? 'walk' : 'compass',
  };
}

export const headingSigmaDeg = (heading: YawEstimate): number => Math.min(180, degFromRad(heading.sigmaRad));
