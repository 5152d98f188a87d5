/**
 * Readings of a direction sensor, gathered by spots: those of one spot share its disturbance, so that a thousand
 * readings of a standing visitor say hardly more than one.
 */
import { radFromDeg, wrapRad } from '../../geo/angles.ts';

export interface YawSpots {
  /**
   * @param yawRad true bearing by the sensor minus bearing of the same view in the XR space
   * @param accuracyRad as claimed; 0 when nothing is claimed
   */
  add(time_ms: number, path_m: number, yawRad: number, accuracyRad: number): void;
  /** Of the spots on the last `way_m` of the way; undefined when there are none. */
  summary(way_m: number): YawSummary | undefined;
}

export interface YawSummary {
  /** Cauchy-weighted circular mean over the spots. */
  readonly yawRad: number;
  /** Root mean square of what spots, and readings within them, differ from it; at most 60° each. */
  readonly spreadRad: number;
  /** Median of what is claimed, 0 when nothing is. */
  readonly accuracyRad: number;
  /** Length of the way on which there are spots. */
  readonly way_m: number;
}

const SPOT_M = 6;
/** A compass calibrated on the spot begins to tell something else. */
const SPOT_MS = 20_000;
const MOST_SPOTS = 120;
const DOUBT_RAD = radFromDeg(12);
const WORST_RAD = radFromDeg(60);
const ROUNDS = 8;

interface Spot {
  readonly from_ms: number;
  readonly from_m: number;
  readonly isNewPlace: boolean;
  sin: number;
  cos: number;
  accuracyRad: number;
  count: number;
}

export function createYawSpots(): YawSpots {
  const spots: Spot[] = [];
  return {
    add(time_ms, path_m, yawRad, accuracyRad) {
      let spot = spots.at(-1);
      const isNewPlace = !spot || Math.abs(path_m - spot.from_m) >= SPOT_M;
      if (!spot || isNewPlace || time_ms - spot.from_ms >= SPOT_MS) {
        // The grid of places goes on through a long stay.
        const from_m = isNewPlace || !spot ? path_m : spot.from_m;
        spot = { from_ms: time_ms, from_m, isNewPlace, sin: 0, cos: 0, accuracyRad: 0, count: 0 };
        spots.push(spot);
        if (spots.length > MOST_SPOTS) spots.shift();
      }
      spot.sin += Math.sin(yawRad);
      spot.cos += Math.cos(yawRad);
      spot.accuracyRad = Math.max(spot.accuracyRad, accuracyRad);
      spot.count += 1;
    },
    summary(way_m) {
      const end_m = spots.at(-1)?.from_m ?? 0;
      const within = spots.filter(({ from_m }) => end_m - from_m <= way_m);
      return within.length === 0 ? undefined : summarise(within);
    },
  };
}

function summarise(spots: readonly Spot[]): YawSummary {
  const yaws = spots.map(({ sin, cos }) => Math.atan2(sin, cos));
  let yawRad = Math.atan2(
    yaws.reduce((sum, yaw) => sum + Math.sin(yaw), 0),
    yaws.reduce((sum, yaw) => sum + Math.cos(yaw), 0),
  );
  for (let round = 0; round < ROUNDS; round++) {
    let [sum, total] = [0, 0];
    for (const yaw of yaws) {
      const off = wrapRad(yaw - yawRad);
      const weight = 1 / (1 + (off / DOUBT_RAD) ** 2);
      sum += weight * off;
      total += weight;
    }
    yawRad = wrapRad(yawRad + sum / total);
  }
  let squares = 0;
  for (const [i, yaw] of yaws.entries()) {
    squares += Math.min(wrapRad(yaw - yawRad) ** 2, WORST_RAD ** 2) + Math.min(unrest(spots[i]!), WORST_RAD ** 2);
  }
  const claims = spots.map(({ accuracyRad }) => accuracyRad).sort((a, b) => a - b);
  return {
    yawRad,
    spreadRad: Math.sqrt(squares / spots.length),
    accuracyRad: claims[claims.length >> 1]!,
    way_m: SPOT_M * spots.filter(({ isNewPlace }, i) => isNewPlace || i === 0).length,
  };
}

/** Circular variance of the readings of a spot: −2 ln R (Mardia and Jupp, Directional Statistics, 2.3). */
function unrest({ sin, cos, count }: Spot): number {
  const length = Math.hypot(sin, cos) / count;
  return length >= 1 ? 0 : -2 * Math.log(Math.max(length, 1e-6));
}
