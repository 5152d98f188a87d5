import { describe, expect, it } from 'vitest';
import { radFromDeg } from '../geo/angles.ts';
import { geodeticFromEnu } from '../geo/enu.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import type { Alignment } from './aligner.ts';
import { createEstimator } from './estimator.ts';
import { type Replayed, replayRows } from './replay.ts';
import type { Sample } from './sample.ts';
import { DECLINATION_DEG, ORIGIN, poseReading, recordWalk, type Standing, straight } from './test-walk.ts';

/** An XR space whose axes lie along east, up and south, its origin the ENU origin: x is east, -z is north. */
const LEVEL = xrFromEnu(0, [0, 0, 0]);
const pose = (time_ms: number, at: Standing, pitchDeg = 0): Sample => ({
  time_ms,
  pose: poseReading(LEVEL, 0, at, pitchDeg),
});

function truth(time_ms: number, { east_m, north_m, bearingDeg }: Standing): Sample {
  const { latDeg, lonDeg } = geodeticFromEnu(ORIGIN, { east_m, north_m, up_m: 0 });
  return { time_ms, truth: { lat: latDeg, lon: lonDeg, bearingDeg } };
}

/** Thinks that the XR space is turned and its origin lies elsewhere. */
function fixedAnswer(northYawDeg: number, originXr_m: readonly [number, number, number]) {
  const heard: Sample[] = [];
  let asked = 0;
  const alignment: Alignment = {
    xrFromEnu: xrFromEnu(radFromDeg(northYawDeg), originXr_m),
    sigmaPosition_m: 4,
    sigmaHeadingDeg: 3,
    spread: { east_m2: 8, eastNorth_m2: 0, north_m2: 8 },
    basis: 'walk',
    floorSeen: false,
    mistaken_ms: [],
  };
  const aligner: Replayed = {
    add: (sample) => heard.push(sample),
    get current() {
      asked++;
      return alignment;
    },
  };
  return { aligner, heard, asked: () => asked };
}

const AT_ORIGIN: Standing = { east_m: 0, north_m: 0, bearingDeg: 90 };

describe('a row of a replay', () => {
  it('is nought for an estimate that is right', () => {
    const [row] = replayRows([pose(0, AT_ORIGIN), truth(0, AT_ORIGIN)], ORIGIN, fixedAnswer(0, [0, 0, 0]).aligner);
    expect(row!.positionError_m).toBeCloseTo(0, 6);
    expect(row!.headingErrorDeg).toBeCloseTo(0, 6);
    expect(row!.placement25_m).toBeCloseTo(0, 6);
    expect(row).toMatchObject({ time_ms: 0, sigmaPosition_m: 4, sigmaHeadingDeg: 3 });
  });

  it('is 5 m everywhere for a viewer thought 3 m west and 4 m north', () => {
    // What is at the ENU origin is thought to lie at x = 3, z = 4.
    const [row] = replayRows([pose(0, AT_ORIGIN), truth(0, AT_ORIGIN)], ORIGIN, fixedAnswer(0, [3, 0, 4]).aligner);
    expect(row!.positionError_m).toBeCloseTo(5, 6);
    expect(row!.headingErrorDeg).toBeCloseTo(0, 6);
    expect(row!.placement25_m).toBeCloseTo(5, 6);
  });

  it('swings a thing 25 m ahead along a chord for a heading that is off', () => {
    for (const offDeg of [-30, 2, 90, 180]) {
      const { aligner } = fixedAnswer(offDeg, [0, 0, 0]);
      const [row] = replayRows([pose(0, AT_ORIGIN), truth(0, AT_ORIGIN)], ORIGIN, aligner);
      expect(row!.headingErrorDeg).toBeCloseTo(Math.abs(offDeg), 6);
      expect(row!.placement25_m).toBeCloseTo(2 * 25 * Math.sin(radFromDeg(Math.abs(offDeg)) / 2), 6);
      expect(row!.positionError_m).toBeCloseTo(0, 6);
    }
  });

  it('joins both as a drawing on paper does', () => {
    // Truly at (100, 50) looking east; thought at (102, 49) looking along 100°.
    const there = { east_m: 100, north_m: 50, bearingDeg: 90 };
    const turn = radFromDeg(10);
    // North of the estimate lies 10° to the left of -z: a viewer who looks along +x sees it as bearing 100°.
    const [x, z] = [102 * Math.cos(turn) - 49 * Math.sin(turn), -(102 * Math.sin(turn) + 49 * Math.cos(turn))];
    const { aligner } = fixedAnswer(10, [100 - x, 0, -50 - z]);
    const [row] = replayRows([pose(0, there), truth(0, there)], ORIGIN, aligner);
    expect(row!.positionError_m).toBeCloseTo(Math.hypot(2, 1), 5);
    expect(row!.headingErrorDeg).toBeCloseTo(10, 6);
    // The thing at (125, 50) is, for the estimate, 23 m east and 1 m north of the viewer: so far, and so far left of
    // the view along 100°, it is drawn.
    const far_m = Math.hypot(23, 1);
    const drawn = radFromDeg(90) + (Math.atan2(23, 1) - radFromDeg(100));
    const off_m = Math.hypot(far_m * Math.sin(drawn) - 25, far_m * Math.cos(drawn));
    expect(row!.placement25_m).toBeCloseTo(off_m, 5);
  });

  it('is empty before the first estimate, before a pose, and from a reset to the next pose', () => {
    const samples: Sample[] = [
      truth(0, AT_ORIGIN),
      pose(10, AT_ORIGIN),
      truth(20, AT_ORIGIN),
      { time_ms: 30, reset: {} },
      truth(40, AT_ORIGIN),
    ];
    const rows = replayRows(samples, ORIGIN, fixedAnswer(0, [0, 0, 0]).aligner);
    expect(rows.map(({ placement25_m }) => placement25_m !== null)).toEqual([false, true, false]);
    expect(rows[0]).toEqual({
      time_ms: 0,
      positionError_m: null,
      headingErrorDeg: null,
      placement25_m: null,
      sigmaPosition_m: null,
      sigmaHeadingDeg: null,
    });
    const silent: Replayed = { add: () => {}, current: undefined };
    expect(replayRows(samples, ORIGIN, silent).every((row) => row.positionError_m === null)).toBe(true);
  });

  it('has no heading while the camera looks straight up, but a place', () => {
    const [row] = replayRows([pose(0, AT_ORIGIN, 88), truth(0, AT_ORIGIN)], ORIGIN, fixedAnswer(0, [3, 0, 4]).aligner);
    expect(row!.positionError_m).toBeCloseTo(5, 6);
    expect(row).toMatchObject({ headingErrorDeg: null, placement25_m: null });
  });

  it('takes the pose between the poses around the truth, in place and in direction', () => {
    const samples = [
      pose(0, { east_m: 10, north_m: 0, bearingDeg: 350 }),
      truth(250, { east_m: 10, north_m: 2, bearingDeg: 355 }),
      pose(1_000, { east_m: 10, north_m: 8, bearingDeg: 10 }),
    ];
    const [row] = replayRows(samples, ORIGIN, fixedAnswer(0, [0, 0, 0]).aligner);
    expect(row!.positionError_m).toBeCloseTo(0, 5);
    expect(row!.headingErrorDeg).toBeLessThan(0.05);
  });
});

describe('a replay', () => {
  it('never tells the truth to the estimator, and asks it only there', () => {
    const { aligner, heard, asked } = fixedAnswer(0, [0, 0, 0]);
    const poses = Array.from({ length: 50 }, (_, k) => pose(100 * k, AT_ORIGIN));
    replayRows([...poses, truth(4_900, AT_ORIGIN)], ORIGIN, aligner);
    expect(heard).toEqual(poses);
    expect(asked()).toBe(1);
  });

  it('asks again after half a second, and at once after what changes the estimate', () => {
    const { aligner, asked } = fixedAnswer(0, [0, 0, 0]);
    const at = (time_ms: number) => [pose(time_ms, AT_ORIGIN), truth(time_ms, AT_ORIGIN)];
    const { lat, lon } = { lat: ORIGIN.latDeg, lon: ORIGIN.lonDeg };
    replayRows([...at(0), ...at(100), ...at(400)], ORIGIN, aligner);
    expect(asked()).toBe(1);
    replayRows([...at(0), ...at(600), { time_ms: 650, fix: { lat, lon, accuracy_m: 4 } }, ...at(700)], ORIGIN, aligner);
    expect(asked()).toBe(1 + 3);
  });

  it('of an exact walk finds hardly an error', () => {
    const walked = straight({ east_m: 0, north_m: 0, bearingDeg: 60 });
    const { samples } = recordWalk({
      seed: 4,
      noise: 'exact',
      truth: walked,
      duration_s: 30,
      northYawDeg: 77,
      originXr_m: [5, -1.6, 3],
    });
    const aligner = createEstimator({ origin: ORIGIN, declinationDeg: DECLINATION_DEG });
    const [row] = replayRows([...samples, truth(31_000, walked(30))], ORIGIN, aligner);
    expect(row!.placement25_m).toBeLessThan(0.3);
  });
});
