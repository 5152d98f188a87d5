/** How satellite fixes of a phone err: slowly, together, and sometimes by a leap. */
import { median } from '../median.ts';
import type { PlacedFix } from './placed-fix.ts';

/** Errors of one axis are Gauss–Markov: covariance (1 − white) σ² exp(−Δt/τ − Δs/ℓ), and a white part on the diagonal. */
export interface GnssNoise {
  /** Standard deviation per axis, one for the window: single claims must not scale errors that move together. */
  readonly sigma_m: number;
  readonly time_s: number;
  readonly way_m: number;
  readonly whiteShare: number;
  readonly whiteLeast_m: number;
}

/**
 * Correlations of phones in streets, in the middle of what was measured: 0.75 after 10 s, 0.5 after a minute, and
 * multipath that changes over some ten metres.
 */
const USUAL = { time_s: 100, way_m: 60, whiteShare: 0.1, whiteLeast_m: 0.3 };

export const usualNoise = (fixes: readonly PlacedFix[]): GnssNoise => ({
  ...USUAL,
  sigma_m: median(fixes.map(({ sigma_m }) => sigma_m)),
});

/** Share of the variance that two fixes have in common. */
export const correlation = (noise: GnssNoise, a: PlacedFix, b: PlacedFix): number =>
  Math.exp(-Math.abs(a.time_ms - b.time_ms) / 1_000 / noise.time_s - Math.abs(a.path_m - b.path_m) / noise.way_m);

/** Expected squared length of the difference between the errors of two fixes, both axes. */
export const structure_m2 = (noise: GnssNoise, a: PlacedFix, b: PlacedFix): number =>
  4 * (1 - noise.whiteShare) * noise.sigma_m ** 2 * (1 - correlation(noise, a, b)) +
  2 * (1 / a.count + 1 / b.count) * (noise.whiteShare * noise.sigma_m ** 2 + noise.whiteLeast_m ** 2);

/** Between the two fixes of a difference: a fifth of the walk, within these. */
const SHORTEST_LAG_MS = 3_000;
const LONGEST_LAG_MS = 10_000;
const LEAST_PAIRS = 8;
/** The median of a squared length that is exponentially distributed, as of two normal axes, is ln 2 of its mean. */
const MEDIAN_OF_MEAN = Math.LN2;
/** After three independent differences, half of what they say is believed. */
const DOUBT = 3;
const LEAST_RATIO = 0.08;
const MOST_RATIO = 3;
/** How much of a calmer sky is taken for smaller errors; the rest for slower ones. Nobody can tell from inside. */
const SMALLER = 0.25;

/**
 * The noise as this walk shows it. The tracking knows how the phone moved, so differences of fixes some seconds apart
 * show the differences of their errors; their median against the expected one makes the correlation longer or shorter.
 *
 * @param yawRad of the XR space, an estimate: see `PlacedFix`
 */
export function calibrated(noise: GnssNoise, fixes: readonly PlacedFix[], yawRad: number): GnssNoise {
  const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
  const seen: number[] = [];
  const expected: number[] = [];
  let later = 0;
  const whole_ms = (fixes.at(-1)?.time_ms ?? 0) - (fixes[0]?.time_ms ?? 0);
  const lag_ms = Math.max(SHORTEST_LAG_MS, Math.min(LONGEST_LAG_MS, whole_ms / 5));
  for (const from of fixes) {
    while (later < fixes.length && fixes[later]!.time_ms < from.time_ms + lag_ms) later++;
    const to = fixes[later];
    if (!to) break;
    const [right_m, ahead_m] = [to.right_m - from.right_m, to.ahead_m - from.ahead_m];
    const east_m = to.east_m - from.east_m - (right_m * cos + ahead_m * sin);
    const north_m = to.north_m - from.north_m - (ahead_m * cos - right_m * sin);
    seen.push(east_m ** 2 + north_m ** 2);
    expected.push(structure_m2(noise, from, to));
  }
  if (seen.length < LEAST_PAIRS) return noise;
  const independent = Math.max(1, whole_ms / lag_ms);
  const raw = median(seen) / MEDIAN_OF_MEAN / median(expected);
  const ratio = Math.max(LEAST_RATIO, Math.min(MOST_RATIO, raw)) ** (independent / (independent + DOUBT));
  const calmer = Math.min(1, ratio);
  return {
    sigma_m: noise.sigma_m * calmer ** (SMALLER / 2),
    time_s: noise.time_s / ratio ** (1 - SMALLER),
    way_m: noise.way_m / ratio ** (1 - SMALLER),
    whiteShare: noise.whiteShare * calmer,
    whiteLeast_m: noise.whiteLeast_m * Math.sqrt(Math.max(0.3, calmer)),
  };
}
