/** What many trials say, and how sure that is. */
import { seededChance } from '../../../src/chance/chance.ts';
import { quantile } from '../../../src/positioning/replay-summary.ts';

export type Interval = readonly [low: number, high: number];

export interface Estimate {
  readonly value: number;
  /** 95 %, by resampling the trials (percentile bootstrap, Efron 1979). */
  readonly interval: Interval;
}

const RESAMPLES = 1_000;

export function bootstrap<T>(values: readonly T[], of: (values: readonly T[]) => number): Estimate {
  const chance = seededChance(1);
  const draws = Array.from({ length: RESAMPLES }, () =>
    of(values.map(() => values[Math.floor(chance.uniform() * values.length)]!)),
  );
  return { value: of(values), interval: [quantile(draws, 0.025), quantile(draws, 0.975)] };
}

export const medianOf = (values: readonly number[]): number => quantile(values, 0.5);
export const p95Of = (values: readonly number[]): number => quantile(values, 0.95);
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
