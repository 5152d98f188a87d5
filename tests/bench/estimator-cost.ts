/** What the estimator costs: time of a solve against the length of the walk, and memory over a walk of two hours. */
import type { Aligner } from '../../src/positioning/aligner.ts';
import { createEstimator } from '../../src/positioning/estimator.ts';
import { DECLINATION_DEG, ORIGIN, recordWalk, type Standing } from '../../src/positioning/test-walk.ts';

export interface SolveCost {
  readonly walked_s: number;
  readonly median_ms: number;
  readonly p95_ms: number;
}

const SOLVES = 40;
const LEG_S = 300;

/** To and fro on a street, 390 m each way. */
function truth(time_s: number): Standing {
  const leg = Math.floor(time_s / LEG_S);
  const along = 1.3 * (time_s - leg * LEG_S);
  const isBack = leg % 2 === 1;
  return { east_m: isBack ? 1.3 * LEG_S - along : along, north_m: 0, bearingDeg: isBack ? 270 : 90 };
}

function* walkFor(duration_s: number): Generator<{ readonly time_s: number; readonly aligner: Aligner }> {
  const aligner = createEstimator({ origin: ORIGIN, declinationDeg: DECLINATION_DEG });
  const walk = recordWalk({
    seed: 5,
    noise: 'street',
    truth,
    duration_s: 2 * LEG_S,
    northYawDeg: 30,
    originXr_m: [0, 0, 0],
    drifts: true,
  });
  // The same ten minutes again and again: the way back ends where the way out began.
  for (let round = 0; round * 2 * LEG_S < duration_s; round++) {
    const later_ms = round * (2 * LEG_S * 1_000 + 100);
    for (const sample of walk.samples) {
      aligner.add({ ...sample, time_ms: sample.time_ms + later_ms });
      if ('fix' in sample) yield { time_s: (sample.time_ms + later_ms) / 1_000, aligner };
    }
  }
}

/** Solves once a second; takes the times of the last ones before each length of walk. */
export function solveCosts(lengths_s: readonly number[]): readonly SolveCost[] {
  const costs: SolveCost[] = [];
  let times: number[] = [];
  for (const { time_s, aligner } of walkFor(Math.max(...lengths_s))) {
    const from = performance.now();
    aligner.current;
    times = [...times.slice(1 - SOLVES), performance.now() - from];
    const walked_s = lengths_s[costs.length];
    if (walked_s === undefined || time_s < walked_s) continue;
    const sorted = times.toSorted((a, b) => a - b);
    costs.push({ walked_s, median_ms: sorted[SOLVES >> 1]!, p95_ms: sorted[Math.floor(0.95 * SOLVES)]! });
  }
  return costs;
}

/** Heap in use after a quarter of an hour and at the end; to be run with `--expose-gc`. */
export function heapOverWalk(duration_s: number): { readonly early_MiB: number; readonly late_MiB: number } {
  const inUse = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  let early_MiB = Number.NaN;
  for (const { time_s, aligner } of walkFor(duration_s)) {
    if (time_s % 10 < 1) aligner.current;
    if (Number.isNaN(early_MiB) && time_s > 900) early_MiB = inUse();
  }
  return { early_MiB, late_MiB: inUse() };
}
