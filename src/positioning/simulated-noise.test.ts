import { describe, expect, it } from 'vitest';
import { turnDeg } from '../geo/angles.ts';
import { createSensorSimulator, type NoiseEnvironment } from './simulated-noise.ts';

const here = { east_m: 12, north_m: -5, up_m: 1.6 };
const rms = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

/** East and north errors of the first fix of many phones, and of a later one after `later_s` and `later_m`. */
function errorPairs(environment: NoiseEnvironment, later_s: number, later_m: number) {
  return Array.from({ length: 3_000 }, (_, seed) => {
    const simulator = createSensorSimulator({ seed: seed * 7919 + 1, environment, streetBearingDeg: 90 });
    const first = simulator.fixAt(0, here, 0);
    const later = simulator.fixAt(later_s * 1_000, here, later_m);
    return [first, later].map(({ east_m, north_m }) => ({
      east_m: east_m - here.east_m,
      north_m: north_m - here.north_m,
    }));
  });
}

describe('the simulated receiver', () => {
  it('tells the truth when it is to be exact', () => {
    const simulator = createSensorSimulator({ seed: 1, environment: 'exact' });
    expect(simulator.fixAt(0, here, 0)).toEqual({ east_m: 12, north_m: -5, accuracy_m: 3 });
  });

  it('tells the same for the same seed and something else for another', () => {
    const told = (seed: number) => {
      const simulator = createSensorSimulator({ seed, environment: 'street' });
      return [0, 1_000, 2_000].map((time_ms) => simulator.fixAt(time_ms, here, time_ms / 1_000));
    };
    expect(told(5)).toEqual(told(5));
    expect(told(5)).not.toEqual(told(6));
  });

  it('errs by the figures of its sky: 5.2 m across and 3.2 m along a street, 1.6 m in the open', () => {
    const street = errorPairs('street', 0, 0).map(([first]) => first!);
    // The street runs east.
    expect(rms(street.map(({ east_m }) => east_m))).toBeCloseTo(3.2, 0);
    expect(rms(street.map(({ north_m }) => north_m))).toBeCloseTo(5.2, 0);
    const open = errorPairs('open', 0, 0).map(([first]) => first!);
    expect(rms(open.map(({ east_m }) => east_m))).toBeCloseTo(1.6, 0);
  });

  it('round a corner errs by the new street, and the error so far stays in the world', () => {
    const streetBearingDeg = (time_ms: number) => (time_ms < 500 ? 90 : 0);
    const pairs = Array.from({ length: 3_000 }, (_, seed) => {
      const simulator = createSensorSimulator({ seed: seed * 7919 + 1, environment: 'street', streetBearingDeg });
      return [0, 1_000].map((time_ms) => simulator.fixAt(time_ms, here, 0).east_m - here.east_m);
    });
    const [before, after] = [pairs.map(([first]) => first!), pairs.map(([, later]) => later!)];
    // East was along the street, and is across it.
    expect(rms(before)).toBeCloseTo(3.2, 0);
    expect(rms(after)).toBeCloseTo(5.2, 0);
    const product = before.reduce((sum, value, i) => sum + value * after[i]!, 0) / before.length;
    expect(product / rms(before) / rms(after)).toBeCloseTo(0.9, 1);
  });

  it('forgets its error over time and way', () => {
    const correlation = (pairs: ReturnType<typeof errorPairs>) => {
      const [a, b] = [pairs.map(([first]) => first!.east_m), pairs.map(([, later]) => later!.east_m)];
      return a.reduce((sum, value, i) => sum + value * b[i]!, 0) / a.length / rms(a) / rms(b);
    };
    // 90 % of the variance is slow, with 100 s and 60 m.
    expect(correlation(errorPairs('street', 1, 0))).toBeCloseTo(0.9 * Math.exp(-1 / 100), 1);
    expect(correlation(errorPairs('street', 60, 0))).toBeCloseTo(0.9 * Math.exp(-60 / 100), 1);
    expect(correlation(errorPairs('street', 40, 60))).toBeCloseTo(0.9 * Math.exp(-0.4 - 1), 1);
  });

  it('is hit by reflections of 15 m and more now and then in a canyon only', () => {
    const farthest = (environment: NoiseEnvironment) => {
      const simulator = createSensorSimulator({ seed: 3, environment });
      const off = Array.from({ length: 600 }, (_, i) => simulator.fixAt(i * 1_000, here, 0));
      return Math.max(
        ...off.slice(1).map((fix, i) => Math.hypot(fix.east_m - off[i]!.east_m, fix.north_m - off[i]!.north_m)),
      );
    };
    expect(farthest('canyon')).toBeGreaterThan(12);
    expect(farthest('street')).toBeLessThan(12);
  });

  it('claims an accuracy in the range of its errors', () => {
    for (const [environment, low, high] of [
      ['open', 1.9, 4],
      ['street', 3.5, 9],
      ['canyon', 6, 18],
    ] as const) {
      const { accuracy_m } = createSensorSimulator({ seed: 9, environment }).fixAt(0, here, 0);
      expect(accuracy_m).toBeGreaterThan(low);
      expect(accuracy_m).toBeLessThan(high);
    }
  });
});

describe('the simulated compass', () => {
  it('points to magnetic north when it is to be exact', () => {
    const simulator = createSensorSimulator({ seed: 1, environment: 'exact', declinationDeg: 10.5 });
    expect(simulator.compassAt(0, 80, here).magneticBearingDeg).toBeCloseTo(69.5, 9);
    expect(simulator.compassAt(0, 5, here).magneticBearingDeg).toBeCloseTo(354.5, 9);
  });

  it('errs by about 10° over many phones and places', () => {
    const errors = Array.from({ length: 2_000 }, (_, seed) => {
      const simulator = createSensorSimulator({ seed: seed * 31, environment: 'street', declinationDeg: 10 });
      return turnDeg(80 - 10, simulator.compassAt(0, 80, here).magneticBearingDeg);
    });
    // √(6² + 4² + 7² + 1.5²)
    expect(rms(errors)).toBeGreaterThan(9);
    expect(rms(errors)).toBeLessThan(11.5);
  });

  it('errs alike at one place and otherwise 40 m away', () => {
    const change = (metres: number) =>
      rms(
        Array.from({ length: 400 }, (_, seed) => {
          const simulator = createSensorSimulator({ seed, environment: 'open' });
          const there = { ...here, east_m: here.east_m + metres };
          return turnDeg(
            simulator.compassAt(0, 10, here).magneticBearingDeg,
            simulator.compassAt(1, 10, there).magneticBearingDeg,
          );
        }),
      );
    expect(change(1)).toBeLessThan(3);
    expect(change(40)).toBeGreaterThan(7);
  });
});
