import { describe, expect, it } from 'vitest';
import { degFromRad } from '../geo/angles.ts';
import { geodeticFromEnu } from '../geo/enu.ts';
import { invert, transformPoint } from '../geo/transform.ts';
import type { Aligner } from './aligner.ts';
import { createEstimator } from './estimator.ts';
import type { Sample } from './sample.ts';
import { DECLINATION_DEG, ORIGIN, recordWalk, type Standing, standing, straight } from './test-walk.ts';

/** A walk of 130 m under an open sky; the compass of the seed is off. */
const END: Standing = { east_m: 10 + 130, north_m: -5, bearingDeg: 90 };

function walked(seed = 5): { aligner: Aligner; end_ms: number } {
  const walk = recordWalk({
    seed,
    noise: 'open',
    truth: straight({ east_m: 10, north_m: -5, bearingDeg: 90 }),
    duration_s: 100,
    northYawDeg: 143,
    originXr_m: [-30, -1.6, 12],
  });
  const aligner = createEstimator({ origin: ORIGIN, declinationDeg: DECLINATION_DEG });
  for (const sample of walk.samples) aligner.add(sample);
  return { aligner, end_ms: walk.samples.at(-1)!.time_ms };
}

/** What sensors tell where the walk ended, in another tracking space, `pause_s` later; without fixes unless wanted. */
function afterwards(end_ms: number, pause_s: number, fixes: boolean, truth = END, seed = 5): readonly Sample[] {
  const { samples } = recordWalk({
    seed,
    noise: 'open',
    truth: standing(truth.east_m, truth.north_m, truth.bearingDeg),
    duration_s: 3,
    northYawDeg: -60,
    originXr_m: [5, -1.4, 80],
  });
  return samples
    .filter((sample) => fixes || !('fix' in sample))
    .map((sample) => ({ ...sample, time_ms: sample.time_ms + end_ms + pause_s * 1_000 }));
}

/** How far from the truth the estimate has the visitor who stands at the end of the walk. */
function errors(aligner: Aligner, samples: readonly Sample[]) {
  const { pose } = samples.findLast((sample) => 'pose' in sample) as Extract<Sample, { pose: unknown }>;
  const at = transformPoint(invert(aligner.current!.xrFromEnu), pose);
  return Math.hypot(at.east_m - END.east_m, at.north_m - END.north_m);
}

/** How far the estimate has the tracking space of `afterwards` turned from the truth. */
function turnDeg(aligner: Aligner): number {
  const { xrFromEnu } = aligner.current!;
  const { x_m, z_m } = transformPoint({ ...xrFromEnu, translation_m: [0, 0, 0] }, { east_m: 0, north_m: 1, up_m: 0 });
  return Math.abs(degFromRad(Math.atan2(-x_m, -z_m)) + 60);
}

const rms = (values: readonly number[]) => Math.hypot(...values) / Math.sqrt(values.length);

describe('after a restart of the tracking', () => {
  it('the place holds at once, without any fix, less surely the longer it took', () => {
    const sigmas = [1, 10, 20].map((pause_s) => {
      const { aligner, end_ms } = walked();
      const before = aligner.current!.sigmaPosition_m;
      aligner.add({ time_ms: end_ms + 10, reset: {} });
      const samples = afterwards(end_ms, pause_s, false);
      for (const sample of samples) aligner.add(sample);
      expect(errors(aligner, samples)).toBeLessThan(4);
      expect(aligner.current!.sigmaPosition_m).toBeGreaterThan(before);
      return aligner.current!.sigmaPosition_m;
    });
    expect(sigmas[1]).toBeGreaterThan(sigmas[0]! + 5);
    expect(sigmas[2]).toBeGreaterThan(sigmas[1]! + 5);
  });

  it('what the compass was off is known at once, so that the heading is surer than a compass alone tells', () => {
    const { aligner, end_ms } = walked();
    aligner.add({ time_ms: end_ms + 10, reset: {} });
    const samples = afterwards(end_ms, 2, true);
    for (const sample of samples) aligner.add(sample);
    const alone = createEstimator({ origin: ORIGIN, declinationDeg: DECLINATION_DEG });
    for (const sample of samples) alone.add(sample);
    expect(aligner.current!.sigmaHeadingDeg).toBeLessThan(0.9 * alone.current!.sigmaHeadingDeg);
    expect(turnDeg(aligner)).toBeLessThan(turnDeg(alone));
  });

  it('the heading is better than without the walk, over sixty compasses, and no worse than said', () => {
    const ends = Array.from({ length: 60 }, (_, i) => {
      const { aligner, end_ms } = walked(100 + i);
      aligner.add({ time_ms: end_ms + 10, reset: {} });
      const alone = createEstimator({ origin: ORIGIN, declinationDeg: DECLINATION_DEG });
      for (const sample of afterwards(end_ms, 2, true, END, 100 + i)) {
        aligner.add(sample);
        alone.add(sample);
      }
      return { after: turnDeg(aligner), alone: turnDeg(alone), sigma: aligner.current!.sigmaHeadingDeg };
    });
    expect(rms(ends.map(({ after }) => after))).toBeLessThan(0.8 * rms(ends.map(({ alone }) => alone)));
    expect(ends.filter(({ after, sigma }) => after > 2 * sigma).length).toBeLessThanOrEqual(3);
  });

  it('after a sleep of ten minutes the old space is not mixed with the new one', () => {
    const { aligner, end_ms } = walked();
    const pause_s = 600;
    // The page hears of the restart only when it wakes up.
    aligner.add({ time_ms: end_ms + pause_s * 1_000, reset: {} });
    const elsewhere: Standing = { east_m: -200, north_m: 90, bearingDeg: 10 };
    const samples = afterwards(end_ms, pause_s, true, elsewhere);
    for (const sample of samples) aligner.add(sample);
    const { pose } = samples.findLast((sample) => 'pose' in sample) as Extract<Sample, { pose: unknown }>;
    const at = transformPoint(invert(aligner.current!.xrFromEnu), pose);
    expect(Math.hypot(at.east_m - elsewhere.east_m, at.north_m - elsewhere.north_m)).toBeLessThan(8);
  });

  it('what was observed exactly in the old space says nothing in the new one', () => {
    const { aligner, end_ms } = walked();
    const { latDeg, lonDeg } = geodeticFromEnu(ORIGIN, { east_m: END.east_m, north_m: END.north_m, up_m: 0 });
    aligner.add({ time_ms: end_ms, stand: { lat: latDeg, lon: lonDeg, sigma_m: 0.1 } });
    expect(aligner.current!.basis).toBe('exact');
    aligner.add({ time_ms: end_ms + 10, reset: {} });
    for (const sample of afterwards(end_ms, 5, true)) aligner.add(sample);
    expect(aligner.current!.basis).not.toBe('exact');
  });
});
