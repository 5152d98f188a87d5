import { describe, expect, it } from 'vitest';
import { degFromRad, turnDeg } from '../geo/angles.ts';
import { angleBetween, rotate } from '../geo/quaternion.ts';
import { invert, transformPoint } from '../geo/transform.ts';
import type { Aligner, Alignment } from './aligner.ts';
import { createEstimator } from './estimator.ts';
import type { Sample } from './sample.ts';
import {
  DECLINATION_DEG,
  fixReading,
  ORIGIN,
  poseReading,
  recordWalk,
  type Standing,
  standing,
  straight,
  type Walk,
  type WalkSettings,
} from './test-walk.ts';

const aligner = (): Aligner => createEstimator({ origin: ORIGIN, declinationDeg: DECLINATION_DEG });

function fed(samples: readonly Sample[]): Aligner {
  const made = aligner();
  for (const sample of samples) made.add(sample);
  return made;
}

const exact: WalkSettings = {
  seed: 1,
  noise: 'exact',
  truth: standing(120, -40, 70),
  duration_s: 5,
  northYawDeg: 143,
  originXr_m: [-30, -1.6, 12],
};

/** Errors of an alignment for a viewer who truly stands there. */
function errors(alignment: Alignment, walk: Walk, truth: Standing) {
  const last = walk.samples.findLast((sample) => 'pose' in sample)!;
  if (!('pose' in last)) throw new Error('a walk ends with a pose');
  const { pose } = last;
  const enuFromXr = invert(alignment.xrFromEnu);
  const at = transformPoint(enuFromXr, pose);
  const view = rotate(enuFromXr.rotation, rotate({ x: pose.qx, y: pose.qy, z: pose.qz, w: pose.qw }, [0, 0, -1]));
  return {
    position_m: Math.hypot(at.east_m - truth.east_m, at.north_m - truth.north_m),
    headingDeg: Math.abs(turnDeg(truth.bearingDeg, degFromRad(Math.atan2(view[0], view[1])))),
    eye_m: at.up_m,
  };
}

const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length;
const quantile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)]!;

function trials(settings: Omit<WalkSettings, 'seed' | 'northYawDeg'>, count: number) {
  return Array.from({ length: count }, (_, seed) => {
    const walk = recordWalk({ ...settings, seed, northYawDeg: 37 * seed });
    const alignment = fed(walk.samples).current!;
    return { alignment, ...errors(alignment, walk, settings.truth(settings.duration_s)) };
  });
}

describe('the estimator without noise', () => {
  it('is exact for a visitor who stands, in any turn of the XR space', () => {
    for (const northYawDeg of [0, 90, 179.9, -135, 143]) {
      const walk = recordWalk({ ...exact, northYawDeg });
      const alignment = fed(walk.samples).current!;
      const { position_m, headingDeg, eye_m } = errors(alignment, walk, exact.truth(0));
      expect(position_m).toBeLessThan(1e-3);
      expect(headingDeg).toBeLessThan(0.01);
      expect(eye_m).toBeCloseTo(1.6, 6);
      expect(alignment.basis).toBe('compass');
      expect(angleBetween(alignment.xrFromEnu.rotation, walk.xrFromEnu.rotation)).toBeLessThan(1e-4);
    }
  });

  it('is exact at every pose of a walk that turns corners, from the first fix and compass on', () => {
    const truth = (time_s: number): Standing => {
      const leg = straight({ east_m: -50, north_m: 3, bearingDeg: 80 });
      if (time_s < 20) return leg(time_s);
      return straight({ ...leg(20), bearingDeg: 80 + Math.min(90, 30 * (time_s - 20)) })(time_s - 20);
    };
    const walk = recordWalk({ ...exact, truth, duration_s: 60 });
    const running = aligner();
    let checked = 0;
    for (const [index, sample] of walk.samples.entries()) {
      running.add(sample);
      if (!('pose' in sample) || !running.current || sample.time_ms < 2_000) continue;
      const soFar = { ...walk, samples: walk.samples.slice(0, index + 1) };
      const { position_m, headingDeg } = errors(running.current, soFar, truth((sample.time_ms - 1_000) / 1_000));
      expect(position_m).toBeLessThan(0.005);
      expect(headingDeg).toBeLessThan(0.02);
      checked++;
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('finds the heading from the walk alone when there is no compass', () => {
    const truth = straight({ east_m: 0, north_m: 0, bearingDeg: 200 });
    const walk = recordWalk({ ...exact, truth, duration_s: 20, hasCompass: false });
    const alignment = fed(walk.samples).current!;
    const { position_m, headingDeg } = errors(alignment, walk, truth(20));
    expect(alignment.basis).toBe('walk');
    expect(position_m).toBeLessThan(1e-3);
    expect(headingDeg).toBeLessThan(0.01);
  });

  it('knows the place but no heading of a visitor who stands without a compass', () => {
    const walk = recordWalk({ ...exact, hasCompass: false });
    const alignment = fed(walk.samples).current!;
    expect(alignment.basis).toBe('fix-only');
    expect(alignment.sigmaHeadingDeg).toBeGreaterThan(100);
    expect(errors(alignment, walk, exact.truth(0)).position_m).toBeLessThan(1e-3);
  });

  it('answers at once whichever of pose, fix and compass comes last', () => {
    const walk = recordWalk(exact);
    const pose = walk.samples.find((sample) => 'pose' in sample)!;
    const fix = { ...walk.samples.find((sample) => 'fix' in sample)!, time_ms: 1_010 };
    const compass = { ...walk.samples.find((sample) => 'compass' in sample)!, time_ms: 1_020 };
    for (const order of [
      [pose, fix, compass],
      [fix, compass, { ...pose, time_ms: 1_030 }],
      [compass, { ...pose, time_ms: 1_015 }, { ...fix, time_ms: 1_025 }],
    ]) {
      expect(errors(fed(order).current!, walk, exact.truth(0)).position_m).toBeLessThan(1e-3);
      expect(fed(order.slice(0, 1)).current).toBeUndefined();
    }
  });
});

describe('the estimator at the start', () => {
  it('does not compare a compass reading with a pose of another time', () => {
    const walk = recordWalk(exact);
    const early: Sample = { time_ms: 500, compass: { magneticBearingDeg: 200 } };
    const [pose] = walk.samples;
    const fix = walk.samples.find((sample) => 'fix' in sample)!;
    expect(fed([early, pose!, fix]).current!.basis).toBe('fix-only');
    expect(errors(fed([early, ...walk.samples]).current!, walk, exact.truth(0)).headingDeg).toBeLessThan(0.01);
  });

  it('takes a fix from before the first pose, less surely', () => {
    const walk = recordWalk(exact);
    const early: Sample = { time_ms: -9_000, fix: fixReading({ east_m: 120, north_m: -40, up_m: 0 }, 3) };
    const told = fed([early, walk.samples[0]!]).current!;
    expect(errors(told, walk, exact.truth(0)).position_m).toBeLessThan(1e-3);
    expect(told.sigmaPosition_m).toBeGreaterThan(15);
  });
});

describe('the estimator in noise', () => {
  it('claims a sigma that covers the truth of standing visitors about as often as it should', () => {
    // Of a round normal error √(σ²east + σ²north) covers 63 %; the floor of 3 m makes it modest under open sky.
    for (const noise of ['street', 'canyon'] as const) {
      const told = trials({ ...exact, noise, duration_s: 20 }, 200);
      const position = share(told.map(({ position_m, alignment }) => position_m < alignment.sigmaPosition_m));
      const heading = share(told.map(({ headingDeg, alignment }) => headingDeg < alignment.sigmaHeadingDeg));
      expect(position).toBeGreaterThan(0.55);
      expect(position).toBeLessThan(0.85);
      expect(heading).toBeGreaterThan(0.6);
      expect(heading).toBeLessThan(0.9);
    }
  });

  it('claims a heading after a walk that covers the truth about as often as it should', () => {
    const truth = straight({ east_m: 0, north_m: 0, bearingDeg: 80 });
    const told = trials({ ...exact, truth, noise: 'street', duration_s: 60, drifts: true }, 100);
    expect(share(told.map(({ headingDeg, alignment }) => headingDeg < alignment.sigmaHeadingDeg))).toBeGreaterThan(
      0.55,
    );
    expect(share(told.map(({ headingDeg, alignment }) => headingDeg < 3 * alignment.sigmaHeadingDeg))).toBeGreaterThan(
      0.95,
    );
  });

  it('does not grow sure of its place by waiting', () => {
    const short = trials({ ...exact, noise: 'street', duration_s: 3 }, 20);
    const long = trials({ ...exact, noise: 'street', duration_s: 60 }, 20);
    const sigma = (told: typeof short) =>
      quantile(
        told.map(({ alignment }) => alignment.sigmaPosition_m),
        0.5,
      );
    expect(sigma(long)).toBeGreaterThan(0.8 * sigma(short));
    expect(sigma(short)).toBeGreaterThan(3);
  });

  it('stays within 2 m under open sky and turns better by walking', () => {
    const truth = straight({ east_m: 0, north_m: 0, bearingDeg: 80 });
    const still = trials({ ...exact, noise: 'open', duration_s: 20 }, 60);
    const walked = trials({ ...exact, truth, noise: 'open', duration_s: 77, drifts: true }, 60);
    expect(
      quantile(
        walked.map(({ position_m }) => position_m),
        0.5,
      ),
    ).toBeLessThan(2);
    expect(
      quantile(
        walked.map(({ headingDeg }) => headingDeg),
        0.5,
      ),
    ).toBeLessThan(1.5);
    expect(
      quantile(
        still.map(({ headingDeg }) => headingDeg),
        0.5,
      ),
    ).toBeGreaterThan(3);
  });

  it('outvotes a compass that is 40° off, by walking', () => {
    const truth = straight({ east_m: 0, north_m: 0, bearingDeg: 80 });
    const walk = recordWalk({ ...exact, truth, noise: 'open', duration_s: 77 });
    const twisted = walk.samples.map((sample) =>
      'compass' in sample
        ? { ...sample, compass: { magneticBearingDeg: sample.compass.magneticBearingDeg + 40 } }
        : sample,
    );
    const alignment = fed(twisted).current!;
    expect(alignment.basis).toBe('walk');
    expect(errors(alignment, walk, truth(77)).headingDeg).toBeLessThan(6);
  });

  it('is less sure of a compass that disagrees with itself', () => {
    const walk = recordWalk(exact);
    const shaken = walk.samples.map((sample) =>
      'compass' in sample
        ? {
            ...sample,
            compass: {
              magneticBearingDeg: sample.compass.magneticBearingDeg + (sample.time_ms % 200 < 100 ? 35 : -35),
            },
          }
        : sample,
    );
    expect(fed(walk.samples).current!.sigmaHeadingDeg).toBeGreaterThanOrEqual(8);
    expect(fed(shaken).current!.sigmaHeadingDeg).toBeGreaterThan(25);
  });

  it('shrugs off a burst of fixes 35 m away', () => {
    const walk = recordWalk({ ...exact, noise: 'open', duration_s: 40 });
    const burst = walk.samples.map((sample) =>
      'fix' in sample && sample.time_ms > 29_000
        ? { ...sample, fix: { ...sample.fix, lon: sample.fix.lon + 35 / 53_250 } }
        : sample,
    );
    const { position_m } = errors(fed(burst).current!, walk, exact.truth(0));
    expect(Math.abs(position_m - errors(fed(walk.samples).current!, walk, exact.truth(0)).position_m)).toBeLessThan(
      2.5,
    );
  });
});

describe('the estimator', () => {
  it('finds the street where it is hit, by the median, and assumes 1.6 m until then', () => {
    const walk = recordWalk(exact);
    const made = fed(walk.samples);
    expect(made.current!.floorSeen).toBe(false);
    const street = walk.xrFromEnu.translation_m[1];
    for (const y_m of [street + 0.2, street - 0.1, street + 0.2, street + 0.9, street + 0.2, Number.NaN, street + 40]) {
      made.add({ time_ms: 6_500, floor: { y_m } });
    }
    expect(made.current!.floorSeen).toBe(true);
    expect(errors(made.current!, walk, exact.truth(0)).eye_m).toBeCloseTo(1.4, 6);
  });

  it('changes nothing for samples that make no sense', () => {
    const walk = recordWalk(exact);
    const made = fed(walk.samples);
    const before = made.current;
    const none = null as unknown as number;
    const pose = poseReading(walk.xrFromEnu, 0, exact.truth(0));
    const good = fixReading({ east_m: 0, north_m: 0, up_m: 0 }, 5);
    const nonsense: Sample[] = [
      { time_ms: Number.NaN, fix: good },
      { time_ms: 1e15, fix: good },
      { time_ms: -1e15, pose },
      { time_ms: 6_900, fix: { ...good, lat: Number.NaN } },
      { time_ms: 6_900, fix: { ...good, lat: none } },
      { time_ms: 6_900, fix: { ...good, lon: none } },
      { time_ms: 6_900, fix: { ...good, lat: 91 } },
      { time_ms: 6_900, fix: { ...good, accuracy_m: none } },
      { time_ms: 6_900, fix: { ...good, accuracy_m: 500 } },
      { time_ms: 6_900, fix: { ...good, accuracy_m: -1 } },
      { time_ms: 3_000, fix: good },
      { time_ms: 6_900, compass: { magneticBearingDeg: Number.NaN } },
      { time_ms: 6_900, compass: { magneticBearingDeg: none, accuracyDeg: -1 } },
      { time_ms: 6_900, compass: { magneticBearingDeg: 12, accuracyDeg: 180 } },
      { time_ms: 6_900, pose: { ...pose, x_m: Number.NaN } },
      { time_ms: 6_900, pose: { ...pose, qx: 0, qy: 0, qz: 0, qw: 0 } },
      { time_ms: 3_000, pose: { ...pose, x_m: 900 } },
      { time_ms: 6_900, floor: { y_m: Number.NaN } },
      { time_ms: 6_900, truth: { lat: 0, lon: 0, bearingDeg: 0 } },
    ];
    for (const sample of nonsense) made.add(sample);
    made.add({ time_ms: 6_950, pose: { ...pose, ...lastPose(walk) } });
    const after = made.current!;
    expect(
      after.xrFromEnu.translation_m.every((part, k) => Math.abs(part - before!.xrFromEnu.translation_m[k]!) < 1e-6),
    ).toBe(true);
    expect(angleBetween(after.xrFromEnu.rotation, before!.xrFromEnu.rotation)).toBeLessThan(1e-9);
  });

  it('recovers when the clock itself is set back', () => {
    const walk = recordWalk(exact);
    const later = walk.samples.map((sample) => ({ ...sample, time_ms: sample.time_ms + 3_600_000 }));
    const made = fed([...later, ...walk.samples]);
    expect(errors(made.current!, walk, exact.truth(0)).position_m).toBeLessThan(1e-3);
  });

  it('does not move with guessed poses, and doubts fixes of that time', () => {
    const walk = recordWalk(exact);
    const made = fed(walk.samples);
    const truth = exact.truth(0);
    const pose = lastPose(walk);
    for (let tick = 0; tick < 200; tick++) {
      const time_ms = 6_200 + 100 * tick;
      made.add({ time_ms, pose: { ...pose, x_m: pose.x_m + tick, emulated: true } });
    }
    expect(errors(made.current!, walk, truth).position_m).toBeLessThan(1e-3);
    made.add({ time_ms: 26_050, fix: fixReading({ east_m: truth.east_m + 20, north_m: truth.north_m, up_m: 0 }, 4) });
    made.add({ time_ms: 26_200, pose });
    expect(errors(made.current!, walk, truth).position_m).toBeLessThan(3);
  });

  it('keeps its place through a restart of the tracking, less surely', () => {
    const walk = recordWalk({ ...exact, noise: 'open', duration_s: 30 });
    const made = fed(walk.samples);
    const before = made.current!;
    const was = errors(before, walk, exact.truth(0));
    made.add({ time_ms: 31_200, reset: {} });
    expect(made.current).toBeUndefined();
    const again = recordWalk({ ...exact, noise: 'open', northYawDeg: -60, originXr_m: [5, 0, 5] });
    const [pose] = again.samples;
    made.add({ ...pose!, time_ms: 32_200 });
    const after = made.current!;
    expect(errors(after, again, exact.truth(0)).position_m).toBeCloseTo(was.position_m, 6);
    expect(after.sigmaPosition_m).toBeGreaterThan(before.sigmaPosition_m);
    expect(after.basis).toBe('fix-only');
    const next = again.samples.find((sample) => 'compass' in sample)!;
    made.add({ ...next, time_ms: 32_210 });
    expect(made.current!.basis).toBe('compass');
  });

  it('keeps answering for an hour', () => {
    const made = aligner();
    const truth = (time_s: number): Standing => ({ east_m: 40 * Math.sin(time_s / 60), north_m: 0, bearingDeg: 90 });
    const walk = recordWalk({ ...exact, noise: 'street', truth, duration_s: 600 });
    for (let round = 0; round < 6; round++) {
      for (const sample of walk.samples) made.add({ ...sample, time_ms: sample.time_ms + round * 600_100 });
    }
    expect(errors(made.current!, walk, truth(600)).position_m).toBeLessThan(15);
  });

  it('is not led astray by readings in the moment of a leap', () => {
    const truth = (time_s: number): Standing => ({
      east_m: 0,
      north_m: time_s < 5 ? 0 : 100,
      bearingDeg: time_s < 5 ? 0 : 170,
    });
    const walk = recordWalk({ ...exact, truth: (time_s) => truth(time_s), duration_s: 12 });
    // Told between the pose before the leap and the one after it.
    const caught: Sample[] = [
      { time_ms: 5_950, fix: fixReading({ east_m: 0, north_m: 100, up_m: 0 }, 3) },
      { time_ms: 5_960, compass: { magneticBearingDeg: 170 - DECLINATION_DEG } },
    ];
    const samples = [...walk.samples, ...caught].sort((a, b) => a.time_ms - b.time_ms);
    const { position_m, headingDeg } = errors(fed(samples).current!, walk, truth(12));
    expect(position_m).toBeLessThan(1e-3);
    expect(headingDeg).toBeLessThan(0.01);
  });

  it('outvotes fixes of places left far behind', () => {
    const truth = (time_s: number): Standing => straight({ east_m: 0, north_m: 0, bearingDeg: 80 })(time_s);
    const walk = recordWalk({ ...exact, truth, duration_s: 400 });
    // The first half of the way was told 40 m off.
    const wrong = walk.samples.map((sample) =>
      'fix' in sample && sample.time_ms < 150_000
        ? { ...sample, fix: { ...sample.fix, lat: sample.fix.lat + 40 / 111_400 } }
        : sample,
    );
    expect(errors(fed(wrong).current!, walk, truth(400)).position_m).toBeLessThan(0.05);
  });
});

function lastPose(walk: Walk) {
  const last = walk.samples.at(-1)!;
  if (!('pose' in last)) throw new Error('a walk ends with a pose');
  return last.pose;
}
