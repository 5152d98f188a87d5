/** Measured errors of positioning over time, and what noise model they suggest. */
import type { Chance } from '../../../../src/chance/chance.ts';
import { quantile } from '../../../../src/positioning/replay-summary.ts';
import type { SensorSimulator } from '../../../../src/positioning/simulated-noise.ts';

export interface ErrorSample {
  readonly time_s: number;
  readonly east_m: number;
  readonly north_m: number;
  /** As reported; undefined where the data does not tell. */
  readonly accuracy_m: number | undefined;
}

/** One recording, in order of time, starting at 0. */
export type ErrorSeries = readonly ErrorSample[];

export interface NoiseFit {
  readonly series: number;
  readonly samples: number;
  readonly median_m: number;
  readonly p68_m: number;
  readonly p95_m: number;
  /** Per axis. */
  readonly sigma_m: number;
  /** At 1, 10 and 60 s; undefined where samples come too rarely or a recording is too short. */
  readonly autocorrelation: Readonly<Record<1 | 10 | 60, number | undefined>>;
  /** Of the Gauss–Markov process with that correlation at 10 s. */
  readonly time_s: number | undefined;
}

export function fitNoise(all: readonly ErrorSeries[]): NoiseFit {
  const samples = all.flat();
  const sizes = samples.map(({ east_m, north_m }) => Math.hypot(east_m, north_m));
  const square = sizes.reduce((sum, size) => sum + size ** 2, 0) / sizes.length;
  const at10 = autocorrelation(all, 10);
  return {
    series: all.length,
    samples: samples.length,
    median_m: quantile(sizes, 0.5),
    p68_m: quantile(sizes, 0.68),
    p95_m: quantile(sizes, 0.95),
    sigma_m: Math.sqrt(square / 2),
    autocorrelation: { 1: autocorrelation(all, 1), 10: at10, 60: autocorrelation(all, 60) },
    time_s: at10 !== undefined && at10 > 0 && at10 < 1 ? -10 / Math.log(at10) : undefined,
  };
}

const LEAST_PAIRS = 30;

/** Mean product of errors about `lag_s` apart, by the mean square of the same errors; their mean is part of the error. */
export function autocorrelation(all: readonly ErrorSeries[], lag_s: number): number | undefined {
  const near_s = lag_s / 4;
  let [products, squares, pairs] = [0, 0, 0];
  for (const series of all) {
    for (const [i, a] of series.entries()) {
      for (let j = i + 1; j < series.length && series[j]!.time_s - a.time_s <= lag_s + near_s; j++) {
        const b = series[j]!;
        if (b.time_s - a.time_s < lag_s - near_s) continue;
        products += a.east_m * b.east_m + a.north_m * b.north_m;
        squares += (a.east_m ** 2 + a.north_m ** 2 + b.east_m ** 2 + b.north_m ** 2) / 2;
        pairs++;
      }
    }
  }
  return pairs < LEAST_PAIRS ? undefined : products / squares;
}

/**
 * A receiver that errs as one of the recordings did: from a chance moment on, there and back, turned or mirrored by
 * chance. Where no accuracy was told, it claims the 68 % radius of its source.
 */
export function replayedReceiver(all: readonly ErrorSeries[], chance: Chance): Pick<SensorSimulator, 'fixAt'> {
  const series = all[Math.floor(chance.uniform() * all.length)]!;
  const length_s = series.at(-1)!.time_s;
  const start_s = chance.uniform() * length_s;
  const turn = 2 * Math.PI * chance.uniform();
  const side = chance.uniform() < 0.5 ? 1 : -1;
  const claimed_m = quantile(
    all.flat().map(({ east_m, north_m }) => Math.hypot(east_m, north_m)),
    0.68,
  );
  return {
    fixAt(time_ms, truth) {
      const way_s = (start_s + time_ms / 1_000) % (2 * length_s);
      const { east_m, north_m, accuracy_m } = errorAt(series, way_s > length_s ? 2 * length_s - way_s : way_s);
      return {
        east_m: truth.east_m + side * (Math.cos(turn) * east_m - Math.sin(turn) * north_m),
        north_m: truth.north_m + Math.sin(turn) * east_m + Math.cos(turn) * north_m,
        accuracy_m: accuracy_m ?? claimed_m,
      };
    },
  };
}

function errorAt(series: ErrorSeries, time_s: number): ErrorSample {
  const after = series.findIndex((sample) => sample.time_s >= time_s);
  const [a, b] = [series[Math.max(0, after - 1)]!, series[Math.max(0, after)]!];
  const part = b.time_s > a.time_s ? (time_s - a.time_s) / (b.time_s - a.time_s) : 0;
  const mix = (from: number, to: number) => from + (to - from) * part;
  return { time_s, east_m: mix(a.east_m, b.east_m), north_m: mix(a.north_m, b.north_m), accuracy_m: b.accuracy_m };
}

/** Starting at 0. */
export const fromZero = (series: ErrorSeries): ErrorSeries =>
  series.map((sample) => ({ ...sample, time_s: sample.time_s - series[0]!.time_s }));
