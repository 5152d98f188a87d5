/** What the placement benchmark makes of measured errors. */
import { describe, expect, it } from 'vitest';
import { seededChance } from '../src/chance/chance.ts';
import { simulatedCourse } from './bench/placement/course.ts';
import { trueWalk } from './bench/placement/paths.ts';
import { autocorrelation, type ErrorSeries, fitNoise, replayedReceiver } from './bench/placement/real/error-series.ts';
import { solveLinear } from './bench/placement/real/solve-linear.ts';

/** Gauss–Markov errors once a second. */
function madeUp(seed: number, sigma_m: number, time_s: number, seconds: number): ErrorSeries {
  const chance = seededChance(seed);
  const kept = Math.exp(-1 / time_s);
  let [east, north] = [chance.normal(), chance.normal()];
  return Array.from({ length: seconds }, (_, k) => {
    [east, north] = [east, north].map((old) => kept * old + Math.sqrt(1 - kept ** 2) * chance.normal()) as [
      number,
      number,
    ];
    return { time_s: k, east_m: sigma_m * east, north_m: sigma_m * north, accuracy_m: undefined };
  });
}

describe('the noise model fitted to errors', () => {
  const series = Array.from({ length: 40 }, (_, seed) => madeUp(seed, 3, 50, 600));

  it('finds again what they were made of', () => {
    const fit = fitNoise(series);
    expect(fit.sigma_m).toBeCloseTo(3, 0);
    // The 68 % radius of a round error is 1.51 σ.
    expect(fit.p68_m / fit.sigma_m).toBeCloseTo(1.51, 1);
    expect(fit.autocorrelation[1]).toBeCloseTo(Math.exp(-1 / 50), 1);
    expect(fit.autocorrelation[60]).toBeCloseTo(Math.exp(-60 / 50), 1);
    expect(fit.time_s).toBeGreaterThan(42);
    expect(fit.time_s).toBeLessThan(58);
  });

  it('says nothing of a lag shorter than the samples are apart, or longer than a recording', () => {
    const rare = series.map((one) => one.filter((_, k) => k % 6 === 0));
    expect(autocorrelation(rare, 1)).toBeUndefined();
    expect(autocorrelation(rare, 12)).toBeCloseTo(Math.exp(-12 / 50), 1);
    expect(autocorrelation(series, 900)).toBeUndefined();
  });
});

describe('a receiver that errs as a recording', () => {
  it('has its errors, turned as a whole, and its own claim', () => {
    const [recorded] = [madeUp(5, 4, 30, 200)];
    const receiver = replayedReceiver([recorded!], seededChance(2));
    const told = Array.from({ length: 300 }, (_, k) =>
      receiver.fixAt(1_000 * k, { east_m: 7, north_m: 8, up_m: 0 }, 0),
    );
    const sizes = told.map(({ east_m, north_m }) => Math.hypot(east_m - 7, north_m - 8));
    const recordedSizes = recorded!.map(({ east_m, north_m }) => Math.hypot(east_m, north_m));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.max(...recordedSizes) + 1e-9);
    expect(Math.max(...sizes)).toBeGreaterThan(0.9 * Math.max(...recordedSizes));
    // There and back: after twice the length it begins again.
    const again = receiver.fixAt(2_000 * 199, { east_m: 7, north_m: 8, up_m: 0 }, 0);
    expect(again.east_m).toBeCloseTo(told[0]!.east_m, 9);
    const within = recordedSizes.filter((size) => size <= told[0]!.accuracy_m).length / recordedSizes.length;
    expect(within).toBeCloseTo(0.68, 1);
  });
});

it('simulated course tells the way walked, and none at a stand', () => {
  const walk = trueWalk({ from: [0, 0], legs: [{ length_m: 130, bearingDeg: 40 }], pause_s: 5 }, seededChance(1));
  const course = simulatedCourse(walk, 'open', seededChance(3));
  const told = Array.from({ length: 130 }, (_, time_s) => course(time_s));
  expect(told.slice(0, 4).map(({ headingDeg }) => headingDeg)).toEqual([null, null, null, null]);
  const walking = told.slice(10, 100);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(walking.map(({ headingDeg }) => headingDeg!))).toBeCloseTo(40, -1);
  expect(mean(walking.map(({ speed_mps }) => speed_mps!))).toBeCloseTo(1.3, 1);
});

describe('a few linear equations', () => {
  it('are solved, as putting the answer back in shows', () => {
    const chance = seededChance(6);
    const matrix = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => chance.normal()));
    matrix[0]![0] = 0;
    const wanted = [3, -1, 4, 1, -5];
    const right = matrix.map((row) => row.reduce((sum, value, k) => sum + value * wanted[k]!, 0));
    for (const [k, value] of solveLinear(matrix, right)!.entries()) expect(value).toBeCloseTo(wanted[k]!, 9);
  });

  it('that say the same twice have no answer', () => {
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeUndefined();
  });
});
