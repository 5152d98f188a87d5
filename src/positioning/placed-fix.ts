/** Satellite fixes tied to the tracked way, and what their mean says of where the visitor is now. */
import { median } from './pose-track.ts';

/** A fix in east-north-up, and where the phone was in the XR space at its time. */
export interface PlacedFix {
  readonly time_ms: number;
  readonly path_m: number;
  readonly x_m: number;
  readonly z_m: number;
  readonly east_m: number;
  readonly north_m: number;
  /** Standard deviation per axis. */
  readonly sigma_m: number;
}

/** Where the phone is now, in the XR space. */
export interface Here {
  readonly x_m: number;
  readonly z_m: number;
  readonly path_m: number;
}

export interface PositionEstimate {
  /** Of the viewer now. */
  readonly east_m: number;
  readonly north_m: number;
  /** √(σ²east + σ²north). */
  readonly sigma_m: number;
  /** Standard deviation per axis of one fix: as claimed, or as they scatter if that is more. */
  readonly fixSigma_m: number;
  /** How much each fix counts. */
  readonly weights: readonly number[];
}

/**
 * Errors of satellite fixes change slowly: Gauss–Markov with these constants, from phones measured against references.
 * So a thousand fixes of one standing visitor say hardly more than one.
 */
export const FIX_TIME_S = 100;
export const FIX_WAY_M = 60;
/** Tracked ways are too long or too short by about this share. */
const DRIFT = 0.008;
/** Receivers are more often too sure of themselves than too modest. */
const CAUTION = 1.15;
/** A fix this many of its standard deviations off counts a quarter. */
const DOUBT = 3;
const ROUNDS = 8;
const UNIFORM = Math.sqrt(12);

/** The way from here to where the fix was taken, in east-north-up, for a space turned by `yawRad`. */
export function wayTo(
  fix: PlacedFix,
  here: Here,
  yawRad: number,
): { readonly east_m: number; readonly north_m: number } {
  const [right, ahead] = [fix.x_m - here.x_m, here.z_m - fix.z_m];
  return {
    east_m: right * Math.cos(yawRad) + ahead * Math.sin(yawRad),
    north_m: ahead * Math.cos(yawRad) - right * Math.sin(yawRad),
  };
}

/**
 * Robust weighted mean of what each fix says of the visitor's place now.
 *
 * The variance of the mean is that of a Gauss–Markov process seen over time T and way L, 2σ² / (2 + T/τ + L/ℓ), not
 * σ²/n; the uncertain heading adds its share times the mean way back to the fixes.
 *
 * @param fixes at least one
 * @param yawSigmaRad of the heading
 */
export function estimatePosition(
  fixes: readonly PlacedFix[],
  here: Here,
  yawRad: number,
  yawSigmaRad: number,
): PositionEstimate {
  const usual_m = median(fixes.map(({ sigma_m }) => sigma_m));
  const said = fixes.map((fix) => {
    const way = wayTo(fix, here, yawRad);
    const way_m = Math.hypot(way.east_m, way.north_m);
    // Better claims than usual are not believed: errors that move together do not shrink by one modest claim.
    const spread = Math.hypot(
      Math.max(fix.sigma_m, usual_m),
      DRIFT * (here.path_m - fix.path_m),
      Math.min(1, yawSigmaRad) * way_m,
    );
    return { fix, east_m: fix.east_m - way.east_m, north_m: fix.north_m - way.north_m, way_m, spread };
  });
  let [east_m, north_m] = [median(said.map((s) => s.east_m)), median(said.map((s) => s.north_m))];
  let weights: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    weights = said.map((s) => {
      const off = Math.hypot(s.east_m - east_m, s.north_m - north_m) / (DOUBT * s.spread);
      return 1 / (s.spread * (1 + off * off)) ** 2;
    });
    [east_m, north_m] = [mean(weights, (i) => said[i]!.east_m), mean(weights, (i) => said[i]!.north_m)];
  }
  const scatter = mean(weights, (i) => (said[i]!.east_m - east_m) ** 2 + (said[i]!.north_m - north_m) ** 2);
  const fixSigma_m = Math.max(usual_m, Math.sqrt(scatter / 2));
  const time_s = UNIFORM * deviation(weights, (i) => said[i]!.fix.time_ms / 1_000);
  const way_m = UNIFORM * deviation(weights, (i) => said[i]!.fix.path_m);
  const slow = (2 * (CAUTION * fixSigma_m) ** 2) / (2 + time_s / FIX_TIME_S + way_m / FIX_WAY_M);
  const back_m = mean(weights, (i) => said[i]!.way_m);
  const drift_m = DRIFT * (here.path_m - mean(weights, (i) => said[i]!.fix.path_m));
  const sigma_m = Math.sqrt(2 * slow + 2 * drift_m ** 2 + (Math.min(1, yawSigmaRad) * back_m) ** 2);
  return { east_m, north_m, sigma_m, fixSigma_m, weights };
}

/** The weighted mean of `value` over the indices of `weights`. */
export function mean(weights: readonly number[], value: (index: number) => number): number {
  let [sum, total] = [0, 0];
  weights.forEach((weight, i) => {
    sum += weight * value(i);
    total += weight;
  });
  return sum / total;
}

/** The weighted standard deviation of `value`; √12 times it is the length of what is evenly spread. */
export function deviation(weights: readonly number[], value: (index: number) => number): number {
  const middle = mean(weights, value);
  return Math.sqrt(mean(weights, (i) => (value(i) - middle) ** 2));
}
