/** What the placement benchmark rests on: its simulator does what it says, and its peers are treated fairly. */
import { describe, expect, it } from 'vitest';
import { seededChance } from '../src/chance/chance.ts';
import { radFromDeg, turnDeg } from '../src/geo/angles.ts';
import { enuFromGeodetic, geodeticFromEnu } from '../src/geo/enu.ts';
import { transformPoint } from '../src/geo/transform.ts';
import { type Replayed, replayRows } from '../src/positioning/replay.ts';
import { quantile } from '../src/positioning/replay-summary.ts';
import type { Sample } from '../src/positioning/sample.ts';
import { EYE_M, ORIGIN, recordWalk, type Standing, straight } from '../src/positioning/test-walk.ts';
import { parseTrace, traceText } from '../src/positioning/trace.ts';
import { streetBlocks } from './bench/placement/blocks.ts';
import { boundPlacements } from './bench/placement/bound.ts';
import { createOurs } from './bench/placement/contenders.ts';
import { trueWalk } from './bench/placement/paths.ts';
import { createLocar } from './bench/placement/peers/locar.ts';
import { openLocar } from './bench/placement/peers/locar-headless.ts';
import { createOneShot } from './bench/placement/peers/one-shot.ts';
import { createVins } from './bench/placement/peers/vins.ts';
import { recordTrial } from './bench/placement/record.ts';
import { CASES, type Case, caseName } from './bench/placement/scenarios.ts';
import { bootstrap, medianOf } from './bench/placement/statistics.ts';
import { beginTracking } from './bench/placement/tracking.ts';
import { runTrial } from './bench/placement/trial.ts';

const caseOf = (name: string): Case => CASES.find((judged) => caseName(judged) === name)!;
const rms = (values: readonly number[]) => Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);

describe('the true walk', () => {
  const walk = trueWalk(
    {
      from: [5, 6],
      legs: [
        { length_m: 26, bearingDeg: 90 },
        { length_m: 13, bearingDeg: 180 },
      ],
      pause_s: 2,
    },
    seededChance(1),
  );

  it('waits, goes 1.3 m/s round the corner, and stands at its end', () => {
    expect(walk.duration_s).toBeCloseTo(2 + 39 / 1.3, 9);
    for (const [time_s, east_m, north_m] of [
      [1, 5, 6],
      [12, 5 + 13, 6],
      [27, 5 + 26, 6 - 6.5],
      [60, 5 + 26, 6 - 13],
    ] as const) {
      const at = walk.at(time_s);
      // Hands sway.
      expect(Math.hypot(at.east_m - east_m, at.north_m - north_m)).toBeLessThan(0.05);
    }
  });

  it('looks about where it goes, and does not turn in a step', () => {
    const turns = Array.from({ length: 320 }, (_, k) =>
      turnDeg(walk.at(k / 10).bearingDeg, walk.at((k + 1) / 10).bearingDeg),
    );
    expect(Math.max(...turns.map(Math.abs))).toBeLessThan(25);
    expect(Math.abs(turnDeg(90, walk.at(10).bearingDeg))).toBeLessThan(17);
    expect(Math.abs(turnDeg(180, walk.at(30).bearingDeg))).toBeLessThan(17);
  });
});

describe('the tracking', () => {
  const steps = Array.from({ length: 1_000 }, (_, k): Standing => ({ east_m: k / 10, north_m: 0, bearingDeg: 90 }));

  it('without drift puts every place where its alignment says', () => {
    const tracking = beginTracking({ yawDegPerRootM: 0, scale: 0 }, seededChance(3));
    for (const at of steps.slice(0, 50)) {
      const { x_m, y_m, z_m } = tracking.poseOf(at);
      const expected = transformPoint(tracking.xrFromEnu, { east_m: at.east_m, north_m: 0, up_m: EYE_M });
      expect(Math.hypot(x_m - expected.x_m, y_m - expected.y_m, z_m - expected.z_m)).toBeLessThan(1e-9);
    }
  });

  it('turns by 1° over 100 m and stretches by 0.6 %, one sigma', () => {
    const ends = Array.from({ length: 300 }, (_, seed) => {
      const tracking = beginTracking({ yawDegPerRootM: 0.1, scale: 0.006 }, seededChance(seed));
      const first = tracking.poseOf(steps[0]!);
      const from = tracking.xrFromEnu;
      const [last] = steps
        .slice(1)
        .map((at) => tracking.poseOf(at))
        .slice(-1);
      const length_m = Math.hypot(last!.x_m - first.x_m, last!.z_m - first.z_m);
      const turned = turnDeg(headingOf(from), headingOf(tracking.xrFromEnu));
      return { stretch: length_m / 99.9 - 1, turned };
    });
    expect(rms(ends.map(({ turned }) => turned))).toBeGreaterThan(0.85);
    expect(rms(ends.map(({ turned }) => turned))).toBeLessThan(1.15);
    expect(rms(ends.map(({ stretch }) => stretch))).toBeGreaterThan(0.005);
    expect(rms(ends.map(({ stretch }) => stretch))).toBeLessThan(0.007);
  });

  /** Of north, in the XR space. */
  function headingOf(xr: ReturnType<typeof beginTracking>['xrFromEnu']): number {
    const [a, b] = [0, 1].map((north_m) => transformPoint(xr, { east_m: 0, north_m, up_m: 0 }));
    return (Math.atan2(b!.x_m - a!.x_m, a!.z_m - b!.z_m) * 180) / Math.PI;
  }
});

describe('a trial', () => {
  it('is the same for the same seed and another for another', () => {
    const judged = caseOf('walk20/street');
    expect(recordTrial(judged, 5).samples).toEqual(recordTrial(judged, 5).samples);
    expect(recordTrial(judged, 5).samples).not.toEqual(recordTrial(judged, 6).samples);
  });

  it('says the same as a written trace', () => {
    const judged = caseOf('walk20/street');
    const { samples } = recordTrial(judged, 11);
    const trace = parseTrace(traceText({ lat: ORIGIN.latDeg, lon: ORIGIN.lonDeg }, '', samples));
    expect(trace.problems).toEqual([]);
    expect(replayRows(trace.samples, ORIGIN, createOurs([], {}))).toEqual([
      runTrial(judged, 11, { withMotion: false, parts: {} }).ours.row,
    ]);
  });

  it('has fixes that err by the sky and lag by at most 0.4 s', () => {
    const errors = Array.from({ length: 200 }, (_, seed) => {
      const { samples, walk } = recordTrial(caseOf('walk60/street'), seed);
      const fix = samples.find((sample) => 'fix' in sample && sample.time_ms > 30_000)!;
      if (!('fix' in fix)) throw new Error('fixes come every second');
      const at = enuFromGeodetic(ORIGIN, { latDeg: fix.fix.lat, lonDeg: fix.fix.lon, height_m: 0 });
      const truth = walk.at((fix.time_ms - 1_000) / 1_000);
      return Math.hypot(at.east_m - truth.east_m, at.north_m - truth.north_m);
    });
    expect(rms(errors)).toBeGreaterThan(0.85 * Math.hypot(5.2, 3.2));
    expect(rms(errors)).toBeLessThan(1.15 * Math.hypot(5.2, 3.2));
  });

  it('of a street with blocks stays 3–5 m from one of the fronts, outside every block', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { footprints, walk } = recordTrial(caseOf('walk100blocks/street'), seed);
      for (let time_s = 0; time_s < walk.duration_s; time_s += 5) {
        const { east_m, north_m } = walk.at(time_s);
        expect(footprints.some((ring) => isInside(ring, east_m, north_m))).toBe(false);
      }
    }
  });

  function isInside(ring: readonly (readonly [number, number])[], east_m: number, north_m: number): boolean {
    // Convex, all corners the same way round or the other.
    const sides = ring.map(([e, n], k) => {
      const [e2, n2] = ring[(k + 1) % ring.length]!;
      return (e2 - e) * (north_m - n) - (n2 - n) * (east_m - e);
    });
    return sides.every((side) => side > 0) || sides.every((side) => side < 0);
  }

  it('has a street 28 m wide', () => {
    const norths = streetBlocks(90, 0).flatMap((ring) => ring.map(([, north_m]) => north_m));
    expect(Math.min(...norths.map(Math.abs))).toBeCloseTo(14, 9);
    expect(norths.filter((north_m) => Math.abs(north_m + 14) < 1e-9)).toHaveLength(16);
  });
});

describe('LocAR, run headless', () => {
  it('draws an object 25 m north 52 m ahead, jumps to every fix up to 100 m of accuracy, and knows no declination', () => {
    const locar = openLocar();
    const north = geodeticFromEnu(ORIGIN, { east_m: 0, north_m: 25, up_m: 0 });
    locar.fix(ORIGIN.latDeg, ORIGIN.lonDeg, 8);
    locar.orientation(0);
    const ahead = locar.seen(north.latDeg, north.lonDeg);
    expect(ahead.x).toBeCloseTo(0, 3);
    expect(ahead.z).toBeCloseTo(-25 / Math.cos(radFromDeg(ORIGIN.latDeg)), 0);
    const east = geodeticFromEnu(ORIGIN, { east_m: 10, north_m: 0, up_m: 0 });
    locar.fix(east.latDeg, east.lonDeg, 99);
    expect(locar.place!.lon).toBeCloseTo(east.lonDeg, 9);
    locar.fix(ORIGIN.latDeg, ORIGIN.lonDeg, 101);
    expect(locar.place!.lon).toBeCloseTo(east.lonDeg, 9);
    locar.orientation(90);
    expect(locar.bearingRad).toBeCloseTo(Math.PI / 2, 6);
    locar.close();
  });

  it('as a contender sees things in the same direction as on its own screen', () => {
    const aligner = createLocar(0);
    const locar = openLocar();
    const { samples } = recordTrial(caseOf('walk20/street'), 3);
    let pose: Extract<Sample, { pose: unknown }> | undefined;
    for (const sample of samples) {
      aligner.add(sample);
      if ('fix' in sample) locar.fix(sample.fix.lat, sample.fix.lon, sample.fix.accuracy_m);
      if ('compass' in sample) locar.orientation(sample.compass.magneticBearingDeg);
      if ('pose' in sample) pose = sample;
    }
    const thing = { east_m: 40, north_m: -30, up_m: 0 };
    const { latDeg, lonDeg } = geodeticFromEnu(ORIGIN, thing);
    const seen = locar.seen(latDeg, lonDeg);
    const at = transformPoint(aligner.current!.xrFromEnu, thing);
    const { x_m, z_m, qy, qw } = pose!.pose;
    // An upright phone's turn about y.
    const yaw = 2 * Math.atan2(qy, qw);
    const [dx, dz] = [at.x_m - x_m, at.z_m - z_m];
    const own = Math.atan2(dx * Math.cos(yaw) - dz * Math.sin(yaw), -(dx * Math.sin(yaw) + dz * Math.cos(yaw)));
    expect(own).toBeCloseTo(Math.atan2(seen.x, -seen.z), 2);
    locar.close();
    aligner.close();
  });
});

describe('peers without noise', () => {
  const walked = straight({ east_m: 0, north_m: 0, bearingDeg: 200 });
  const walk = recordWalk({
    seed: 1,
    noise: 'exact',
    truth: walked,
    duration_s: 30,
    northYawDeg: 130,
    originXr_m: [9, -1.6, -4],
  });
  const last = walked(30);
  const { latDeg, lonDeg } = geodeticFromEnu(ORIGIN, { east_m: last.east_m, north_m: last.north_m, up_m: 0 });
  const truth: Sample = { time_ms: 31_000, truth: { lat: latDeg, lon: lonDeg, bearingDeg: last.bearingDeg } };
  const error_m = (aligner: Replayed) => replayRows([...walk.samples, truth], ORIGIN, aligner)[0]!.placement25_m;

  it('are right but for what their way leaves out', () => {
    // Fixes are tied to the pose before them, or shown as they are until the next: at most 1 s of walking.
    expect(error_m(createVins())).toBeLessThan(0.15);
    expect(error_m(createOneShot())).toBeLessThan(0.6);
    expect(error_m(createLocar(10.55))).toBeLessThan(1.3);
    // 10.55° at 25 m is 4.6 m.
    expect(error_m(createLocar(0))).toBeGreaterThan(3.5);
  });
});

describe('the bound', () => {
  it('of standing still is the spread of one fix and one compass reading', () => {
    const chance = seededChance(8);
    const errors = Array.from({ length: 4_000 }, () => {
      const heading = radFromDeg(Math.hypot(6, 4, 7) * chance.normal());
      // Along 3.2, across 5.2, both for a slow error of which 30 s show hardly more than a moment.
      const [along, across] = [3.2 * chance.normal(), 5.2 * chance.normal()];
      const view = 2 * Math.PI * chance.uniform();
      const swing = (angle: number) => [25 * Math.sin(angle), 25 * Math.cos(angle)] as const;
      const [a, b] = [swing(view), swing(view + heading)];
      return Math.hypot(along + b[0] - a[0], across + b[1] - a[1]);
    });
    const bound = medianOf(boundPlacements(caseOf('still30/street'), 2));
    expect(bound).toBeLessThan(1.02 * medianOf(errors));
    expect(bound).toBeGreaterThan(0.85 * medianOf(errors));
  });

  it('is lower for a longer walk and a better sky', () => {
    const of = (name: string) => medianOf(boundPlacements(caseOf(name), 3));
    expect(of('walk100/street')).toBeLessThan(0.9 * of('walk20/street'));
    expect(of('walk100/open')).toBeLessThan(0.6 * of('walk100/street'));
  });
});

it('the bootstrap holds the true median 95 times of 100', () => {
  const chance = seededChance(4);
  const hits = Array.from({ length: 60 }, () => {
    const { interval } = bootstrap(
      Array.from({ length: 60 }, () => chance.normal()),
      medianOf,
    );
    return interval[0] <= 0 && interval[1] >= 0 ? 1 : 0;
  });
  expect(quantile(hits, 0.5)).toBe(1);
  const share = hits.reduce<number>((sum, hit) => sum + hit, 0) / hits.length;
  expect(share).toBeGreaterThan(0.9);
});
