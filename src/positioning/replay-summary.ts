/** What the rows of a replay say together. */
import type { ReplayRow } from './replay.ts';

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Null where no row has the value. */
export interface ReplaySummary {
  readonly truths: number;
  /** Truths before the first estimate: their rows hold nulls and count nowhere else. */
  readonly withoutEstimate: number;
  readonly positionError_m: Spread | null;
  readonly headingErrorDeg: Spread | null;
  readonly placement25_m: Spread | null;
  /** Mean of (error / σ)², about 1 when the claims are honest; for the position σ² = σ²east + σ²north. */
  readonly normalisedPosition: number | null;
  readonly normalisedHeading: number | null;
}

export function replaySummary(rows: readonly ReplayRow[]): ReplaySummary {
  const values = (of: (row: ReplayRow) => number | null) => rows.map(of).filter((value) => value !== null);
  return {
    truths: rows.length,
    withoutEstimate: rows.filter(({ positionError_m }) => positionError_m === null).length,
    positionError_m: spreadOf(values((row) => row.positionError_m)),
    headingErrorDeg: spreadOf(values((row) => row.headingErrorDeg)),
    placement25_m: spreadOf(values((row) => row.placement25_m)),
    normalisedPosition: mean(values((row) => squaredRatio(row.positionError_m, row.sigmaPosition_m))),
    normalisedHeading: mean(values((row) => squaredRatio(row.headingErrorDeg, row.sigmaHeadingDeg))),
  };
}

/** The value below which `share` of the values lie, straight between neighbours (type 7 of Hyndman and Fan 1996). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? Number.NaN : low + (place % 1) * (high - low);
}

const spreadOf = (values: readonly number[]): Spread | null =>
  values.length === 0 ? null : { median: quantile(values, 0.5), p95: quantile(values, 0.95) };

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const squaredRatio = (error: number | null, sigma: number | null): number | null =>
  error === null || sigma === null ? null : (error / sigma) ** 2;
