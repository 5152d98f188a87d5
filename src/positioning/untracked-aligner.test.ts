import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { degFromRad, radFromDeg, turnDeg } from '../geo/angles.ts';
import { geodeticFromEnu } from '../geo/enu.ts';
import { multiply, quaternionAbout, rotate } from '../geo/quaternion.ts';
import { invert, transformPoint } from '../geo/transform.ts';
import type { Aligner } from './aligner.ts';
import type { Sample } from './sample.ts';
import { createSensorSimulator, type NoiseEnvironment } from './simulated-noise.ts';
import { createStepWalk, STEP_M } from './step-walk.ts';
import { DECLINATION_DEG, EYE_M, fixReading, ORIGIN, type Standing } from './test-walk.ts';
import { createUntrackedAligner } from './untracked-aligner.ts';
import { standingOf } from './viewer-standing.ts';

interface Stroll {
  readonly seed: number;
  readonly noise: NoiseEnvironment;
  readonly truth: (time_s: number) => Standing & { readonly speed_mps: number };
  readonly duration_s: number;
  /** People look aside of where they walk. */
  readonly lookAsideDeg?: number;
  readonly act?: (phone: Phone, time_s: number, standing: Standing) => void;
}

const NORTH_YAW_DEG = 77;
/** Of this walker: a tenth longer than is supposed. */
const TRUE_STEP_M = 1.1 * STEP_M;

/** A phone that knows how it is turned since some moment, and counts steps. */
class Phone {
  readonly aligner: Aligner = createUntrackedAligner({ origin: ORIGIN, declinationDeg: DECLINATION_DEG });
  readonly walk = createStepWalk();
  eye = { x_m: 0, y_m: EYE_M, z_m: 0 };
  time_ms = 0;
  bearingRad = 0;

  constructor() {
    this.walk.countsSteps();
  }

  add(sample: Sample): void {
    this.aligner.add(sample);
  }

  pose(time_ms: number, bearingDeg: number, gyroDeg: number): void {
    this.time_ms = time_ms;
    this.bearingRad = radFromDeg(bearingDeg - NORTH_YAW_DEG + gyroDeg);
    this.eye = { x_m: this.walk.right_m, y_m: EYE_M, z_m: -this.walk.ahead_m };
    const q = multiply(quaternionAbout([0, 1, 0], -this.bearingRad), quaternionAbout([1, 0, 0], -0.1));
    this.add({ time_ms, pose: { ...this.eye, qx: q.x, qy: q.y, qz: q.z, qw: q.w } });
  }

  sight(at: Standing, landmark: { east_m: number; north_m: number }, offDeg = 0): void {
    const bearing = Math.atan2(landmark.east_m - at.east_m, landmark.north_m - at.north_m) + radFromDeg(offDeg);
    const inXr = bearing - radFromDeg(at.bearingDeg) + this.bearingRad;
    const { latDeg: lat, lonDeg: lon } = geodeticFromEnu(ORIGIN, { ...landmark, up_m: 0 });
    const direction = { x: Math.sin(inXr), y: 0, z: -Math.cos(inXr) };
    this.add({ time_ms: this.time_ms, sighting: { landmark: { lat, lon, height_m: 1.6 }, direction } });
  }

  stand({ east_m, north_m }: { east_m: number; north_m: number }): void {
    const { latDeg: lat, lonDeg: lon } = geodeticFromEnu(ORIGIN, { east_m, north_m, up_m: 0 });
    this.add({ time_ms: this.time_ms, stand: { lat, lon, sigma_m: 0.5 } });
  }
}

interface Outcome {
  readonly position_m: number;
  readonly headingDeg: number;
  readonly sigma_m: number;
  readonly sigmaDeg: number;
  readonly basis: string;
}

function stroll({ seed, noise, truth, duration_s, lookAsideDeg = 0, act }: Stroll): Outcome {
  const phone = new Phone();
  const sensors = createSensorSimulator({ seed, environment: noise, declinationDeg: DECLINATION_DEG });
  const chance = seededChance(seed + 1_000);
  let [gyroDeg, due_m, walked_m] = [0, 0, 0];
  let looked = truth(0);
  for (let tick = 0; tick <= duration_s * 20; tick++) {
    const [time_s, time_ms] = [tick / 20, 1_000 + tick * 50];
    const now = truth(time_s);
    looked = { ...now, bearingDeg: now.bearingDeg + lookAsideDeg + 15 * Math.sin(time_s / 3) };
    // 0.1° in the root of a second, as the gyroscopes of phones walk away.
    gyroDeg += 0.1 * Math.sqrt(0.05) * chance.normal();
    due_m += now.speed_mps * 0.05;
    walked_m += now.speed_mps * 0.05;
    const steps = Math.floor(due_m / TRUE_STEP_M);
    due_m -= steps * TRUE_STEP_M;
    phone.walk.hear(steps);
    phone.walk.pass(0.05, radFromDeg(looked.bearingDeg - NORTH_YAW_DEG + gyroDeg));
    phone.pose(time_ms, looked.bearingDeg, gyroDeg);
    const at = { east_m: now.east_m, north_m: now.north_m, up_m: 0 };
    if (tick % 2 === 0) {
      const { magneticBearingDeg, accuracyDeg } = sensors.compassAt(time_ms, looked.bearingDeg, at);
      phone.add({ time_ms, compass: { magneticBearingDeg, accuracyDeg } });
    }
    if (tick % 20 === 7) {
      const fix = sensors.fixAt(time_ms, at, walked_m);
      phone.add({ time_ms, fix: fixReading({ ...fix, up_m: 0 }, fix.accuracy_m) });
      // As views do, though more often.
      if (tick % 100 === 7) void phone.aligner.current;
    }
    act?.(phone, time_s, looked);
  }
  return outcome(phone, looked);
}

function outcome(phone: Phone, truth: Standing): Outcome {
  const found = phone.aligner.current!;
  const { enu_m } = standingOf(found.xrFromEnu, phone.eye);
  const enuFromXr = invert(found.xrFromEnu);
  const [east, north] = rotate(enuFromXr.rotation, [Math.sin(phone.bearingRad), 0, -Math.cos(phone.bearingRad)]);
  return {
    position_m: Math.hypot(enu_m[0] - truth.east_m, enu_m[1] - truth.north_m),
    headingDeg: Math.abs(turnDeg(truth.bearingDeg, degFromRad(Math.atan2(east, north)))),
    sigma_m: found.sigmaPosition_m,
    sigmaDeg: found.sigmaHeadingDeg,
    basis: found.basis,
  };
}

const still = (bearingDeg: number) => () => ({ east_m: 20, north_m: -10, bearingDeg, speed_mps: 0 });
/** There at 1.3 m/s, then looking round. */
const along = (bearingDeg: number, way_m: number) => (time_s: number) => {
  const gone_m = Math.min(way_m, 1.3 * time_s);
  const [s, c] = [Math.sin(radFromDeg(bearingDeg)), Math.cos(radFromDeg(bearingDeg))];
  return { east_m: gone_m * s, north_m: gone_m * c, bearingDeg, speed_mps: gone_m < way_m ? 1.3 : 0 };
};

const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const rms = (values: readonly number[]) => Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
/** Of errors against what is claimed, root mean square: 1 is honest. */
const place = (all: readonly Outcome[]) => rms(all.map(({ position_m, sigma_m }) => position_m / sigma_m));
const heading = (all: readonly Outcome[]) => rms(all.map(({ headingDeg, sigmaDeg }) => headingDeg / sigmaDeg));

describe('a phone without tracking', { timeout: 30_000 }, () => {
  it('with sensors that do not err finds its place and direction', () => {
    const found = stroll({ seed: 1, noise: 'exact', truth: still(40), duration_s: 10 });
    expect(found.position_m).toBeLessThan(0.01);
    expect(found.headingDeg).toBeLessThan(0.5);
    expect(found.basis).toBe('compass');
  });

  it('at the eye: content at its height stands 1.6 m below it', () => {
    const phone = new Phone();
    phone.pose(1_000, 40, 0);
    phone.add({ time_ms: 1_000, compass: { magneticBearingDeg: 40 - DECLINATION_DEG } });
    phone.add({ time_ms: 1_000, fix: fixReading({ east_m: 0, north_m: 0, up_m: 0 }, 5) });
    const at = transformPoint(phone.aligner.current!.xrFromEnu, { east_m: 5, north_m: 5, up_m: 0 });
    expect(at.y_m).toBeCloseTo(phone.eye.y_m - 1.6, 9);
  });

  it.each([
    ['standing in the open', { noise: 'open', truth: still(40), duration_s: 30 }, 3, 10],
    ['standing in a street', { noise: 'street', truth: still(250), duration_s: 30 }, 7, 10],
    ['after 60 m in a street', { noise: 'street', truth: along(250, 60), duration_s: 60 }, 7, 10],
    [
      'after 60 m, looking a quarter turn aside',
      { noise: 'street', truth: along(250, 60), lookAsideDeg: 90, duration_s: 60 },
      8,
      10,
    ],
  ] as [string, Omit<Stroll, 'seed'>, number, number][])(
    'is right in its claims %s',
    (_, walk, position_m, headingDeg) => {
      const all = SEEDS.map((seed) => stroll({ ...walk, seed }));
      expect(median(all.map((one) => one.position_m))).toBeLessThan(position_m);
      expect(median(all.map((one) => one.headingDeg))).toBeLessThan(headingDeg);
      expect(place(all)).toBeGreaterThan(0.4);
      expect(place(all)).toBeLessThan(1.3);
      expect(heading(all)).toBeGreaterThan(0.4);
      expect(heading(all)).toBeLessThan(1.3);
    },
  );

  const TOWER = { east_m: 120, north_m: 60 };
  const CHURCH = { east_m: -40, north_m: 90 };
  const sightOnce =
    (...at: readonly { readonly east_m: number; readonly north_m: number }[]) =>
    (phone: Phone, time_s: number, standing: Standing) => {
      const landmark = at[Math.round((time_s - 20) * 2)];
      if (landmark && Number.isInteger(time_s * 2) && time_s >= 20) phone.sight(standing, landmark);
    };

  it('is turned right by one sighted landmark, and placed by three, as far as it claims', () => {
    const street = { noise: 'street', truth: still(40), duration_s: 24 } as const;
    const once = SEEDS.map((seed) => stroll({ ...street, seed, act: sightOnce(TOWER) }));
    expect(median(once.map((one) => one.headingDeg))).toBeLessThan(3);
    expect(heading(once)).toBeLessThan(1.3);
    const third = { east_m: 20, north_m: -90 };
    const thrice = SEEDS.map((seed) => stroll({ ...street, seed, act: sightOnce(TOWER, CHURCH, third) }));
    expect(median(thrice.map((one) => one.position_m))).toBeLessThan(2);
    expect(median(thrice.map((one) => one.headingDeg))).toBeLessThan(1.5);
    expect(place(thrice)).toBeLessThan(1.4);
    expect(thrice.every(({ basis }) => basis === 'exact')).toBe(true);
  });

  it('stands where the visitor says they stand, and is less and less sure of it as they walk on', () => {
    const act = (phone: Phone, time_s: number) => time_s === 10 && phone.stand({ east_m: 0, north_m: 0 });
    const walked = (way_m: number) =>
      SEEDS.slice(0, 20).map((seed) => {
        const truth = (time_s: number) => along(80, way_m)(Math.max(0, time_s - 10));
        return stroll({ seed, noise: 'street', truth, duration_s: 30, act });
      });
    const [here, near, far] = [walked(0), walked(8), walked(25)];
    expect(median(here.map((one) => one.position_m))).toBeLessThan(0.6);
    expect(median(near.map((one) => one.position_m))).toBeLessThan(4);
    const sigmas = [here, near, far].map((all) => median(all.map((one) => one.sigma_m)));
    expect(sigmas[0]).toBeLessThan(1);
    expect(sigmas[1]).toBeGreaterThan(2 * sigmas[0]!);
    expect(sigmas[2]).toBeGreaterThan(sigmas[1]!);
    for (const all of [near, far]) expect(place(all)).toBeLessThan(1.3);
  });

  it('forgets what is taken back, and names the landmark that contradicts the others', () => {
    const phone = new Phone();
    const at = still(40)();
    const sensors = createSensorSimulator({ seed: 1, environment: 'exact', declinationDeg: DECLINATION_DEG });
    const wait = (from: number) => {
      for (let i = from; i < from + 20; i++) {
        phone.pose(1_000 * i, 40, 0);
        phone.add({ time_ms: 1_000 * i, compass: sensors.compassAt(1_000 * i, 40, { ...at, up_m: 0 }) });
        phone.add({ time_ms: 1_000 * i, fix: fixReading({ ...at, up_m: 0 }, 5) });
      }
    };
    wait(1);
    phone.sight(at, TOWER, 60);
    const wrong_ms = phone.time_ms;
    expect(phone.aligner.current!.mistaken_ms.length + Number(outcome(phone, at).headingDeg > 5)).toBeGreaterThan(0);
    phone.pose(21_500, 40, 0);
    phone.sight(at, CHURCH);
    phone.pose(22_000, 40, 0);
    phone.sight(at, TOWER);
    expect(phone.aligner.current!.mistaken_ms).toEqual([wrong_ms]);
    phone.aligner.forget(wrong_ms);
    expect(phone.aligner.current!.mistaken_ms).toEqual([]);
    expect(outcome(phone, at).headingDeg).toBeLessThan(1);
  });

  it('keeps the place, not the directions, over a sleep that turns the angles elsewhere', () => {
    const phone = new Phone();
    const at = still(40)();
    const told = (time_ms: number, turnedDeg: number) => {
      phone.pose(time_ms, 40, turnedDeg);
      phone.add({ time_ms, compass: { magneticBearingDeg: 40 - DECLINATION_DEG } });
    };
    for (let i = 1; i < 30; i++) {
      told(1_000 * i, 0);
      phone.add({ time_ms: 1_000 * i, fix: fixReading({ ...at, up_m: 0 }, 5) });
    }
    const before = outcome(phone, at);
    phone.add({ time_ms: 60_000, reset: {} });
    expect(phone.aligner.current).toBeUndefined();
    told(60_000, 130);
    const { position_m, headingDeg, sigma_m } = outcome(phone, at);
    expect(position_m).toBeLessThan(0.1);
    expect(headingDeg).toBeLessThan(0.5);
    // Half a minute unseen.
    expect(sigma_m).toBeGreaterThan(before.sigma_m + 10);
  });
});
