import { describe, expect, it } from 'vitest';
import { degFromRad, radFromDeg } from '../geo/angles.ts';
import { logDensity } from './estimation/yaw-belief.ts';
import { compassBelief, learnedBias } from './estimation/yaw-beliefs.ts';
import { createYawSpots } from './estimation/yaw-spots.ts';
import { createPoseTrack } from './pose-track.ts';
import { createTimeGuard } from './time-guard.ts';

const upright = { qx: 0, qy: 0, qz: 0, qw: 1 };
const at = (x_m: number, z_m = 0) => ({ x_m, y_m: 0, z_m, ...upright });

describe('the pose track', () => {
  it('finds the pose between poses, by the short way round', () => {
    const track = createPoseTrack();
    const half = (deg: number) => ({
      qx: 0,
      qy: Math.sin(radFromDeg(deg) / 2),
      qz: 0,
      qw: Math.cos(radFromDeg(deg) / 2),
    });
    track.add(0, { ...at(0), ...half(170) });
    track.add(100, { ...at(1), ...half(-170) });
    const middle = track.at(50)!;
    expect(middle.x_m).toBeCloseTo(0.5, 12);
    expect(Math.abs(degFromRad(middle.bearingRad!))).toBeCloseTo(180, 9);
    expect(middle.unseen_s).toBe(0);
  });

  it('forgets what is older than a minute', () => {
    const track = createPoseTrack();
    for (let i = 0; i < 5_000; i++) track.add(i * 100, at(i * 0.1));
    expect(track.at(0)!.x_m).toBeGreaterThan(499.9 - 61);
    expect(track.at(0)!.unseen_s).toBeGreaterThan(300);
  });

  it('does not count tremor as a way, and counts a walk', () => {
    const track = createPoseTrack();
    for (let i = 0; i < 200; i++) track.add(i * 100, at(0.02 * (i % 2)));
    expect(track.newest!.path_m).toBe(0);
    for (let i = 0; i < 100; i++) track.add(20_000 + i * 100, at(i * 0.13));
    expect(track.newest!.path_m).toBeGreaterThan(12);
    expect(track.newest!.path_m).toBeLessThan(13.1);
  });

  it('has no direction straight down', () => {
    const track = createPoseTrack();
    track.add(0, { ...at(0), qx: -Math.SQRT1_2, qy: 0, qz: 0, qw: Math.SQRT1_2 });
    expect(track.newest!.bearingRad).toBeUndefined();
  });

  it('stays while positions are guessed and counts how long', () => {
    const track = createPoseTrack();
    track.add(0, at(5));
    track.add(3_000, { ...at(99), emulated: true });
    expect(track.newest).toMatchObject({ x_m: 5, unseen_s: 3 });
    track.add(3_100, at(6));
    expect(track.newest).toMatchObject({ x_m: 6, unseen_s: 0 });
  });
});

describe('spots of a direction sensor', () => {
  const FAR_M = 600;

  it('forget the places left long ago', () => {
    const spots = createYawSpots();
    for (let i = 0; i < 100; i++) spots.add(i * 1_000, i * 7, radFromDeg(80), 0);
    for (let i = 100; i < 150; i++) spots.add(i * 1_000, i * 7, radFromDeg(-20), 0);
    expect(degFromRad(spots.summary(200)!.yawRad)).toBeCloseTo(-20, 9);
  });

  it('average across ±180° and give a minority of places little say', () => {
    const spots = createYawSpots();
    for (let i = 0; i < 12; i++) spots.add(i * 1_000, i * 7, radFromDeg(i % 2 ? 178 : -178), 0);
    spots.add(13_000, 91, radFromDeg(90), 0);
    expect(Math.abs(degFromRad(spots.summary(FAR_M)!.yawRad))).toBeGreaterThan(176);
  });

  it('tell how far readings differ, between spots and within one', () => {
    const between = createYawSpots();
    for (let i = 0; i < 40; i++) between.add(i * 1_000, i * 7, radFromDeg(i % 2 ? 10 : -10), 0);
    expect(degFromRad(between.summary(FAR_M)!.spreadRad)).toBeCloseTo(10, 1);
    const within = createYawSpots();
    for (let i = 0; i < 40; i++) within.add(i * 100, 0, radFromDeg(i % 2 ? 10 : -10), 0);
    expect(degFromRad(within.summary(FAR_M)!.spreadRad)).toBeCloseTo(10, 1);
  });

  it('count the way only where there are readings', () => {
    const spots = createYawSpots();
    for (let i = 0; i < 100; i++) spots.add(i * 1_000, 0, 0, 0);
    expect(spots.summary(FAR_M)!.way_m).toBeLessThan(7);
    for (let i = 0; i < 10; i++) spots.add(100_000 + i * 1_000, 500 + i * 7, 0, 0);
    expect(spots.summary(FAR_M)!.way_m).toBeLessThan(70);
    expect(spots.summary(20)!.way_m).toBeLessThan(20);
  });

  it('have nothing to say without readings', () => {
    expect(createYawSpots().summary(FAR_M)).toBeUndefined();
  });
});

describe('what is believed of the yaw', () => {
  const said = { yawRad: 1, spreadRad: 0, accuracyRad: 0, way_m: 6 };

  it('is never surer than 8° by the compass, however far one walks, and no surer than the phone says', () => {
    expect(degFromRad(compassBelief({ ...said, way_m: 600 }, undefined).sigmaRad)).toBeGreaterThan(8);
    expect(degFromRad(compassBelief({ ...said, way_m: 600 }, undefined).sigmaRad)).toBeLessThan(9);
    expect(degFromRad(compassBelief({ ...said, accuracyRad: radFromDeg(50) }, undefined).sigmaRad)).toBeGreaterThan(30);
  });

  it('trusts a compass less the more it disagrees with itself or doubts itself', () => {
    const { trust } = compassBelief(said, undefined);
    expect(compassBelief({ ...said, spreadRad: radFromDeg(30) }, undefined).trust).toBeLessThan(0.6 * trust);
    expect(compassBelief({ ...said, accuracyRad: radFromDeg(50) }, undefined).trust).toBeLessThan(0.6 * trust);
  });

  it('knows what the compass is off after a walk has told the yaw, and corrects it', () => {
    const bias = learnedBias(said, 1 - radFromDeg(30), radFromDeg(2))!;
    const belief = compassBelief(said, bias);
    expect(degFromRad(belief.yawRad)).toBeCloseTo(degFromRad(1) - 30, 9);
    expect(learnedBias(said, 1, radFromDeg(20))).toBeUndefined();
  });

  it('is a density: bell and floor together are 1 over the circle', () => {
    const belief = compassBelief(said, undefined);
    let sum = 0;
    for (let k = 0; k < 3_600; k++) sum += Math.exp(logDensity(belief, (k * 2 * Math.PI) / 3_600));
    expect((sum * 2 * Math.PI) / 3_600).toBeCloseTo(1, 4);
  });
});

describe('the time guard', () => {
  it('lets small lags pass and keeps single strange times out', () => {
    const guard = createTimeGuard();
    expect([0, 100, -3_000, 40_000].map((time_ms) => guard.judge(time_ms))).toEqual([
      'usual',
      'usual',
      'usual',
      'usual',
    ]);
    expect(guard.judge(1e12)).toBe('strange');
    expect(guard.judge(Number.NaN)).toBe('strange');
    expect(guard.judge(40_100)).toBe('usual');
  });

  it('follows after five that agree, ahead after a sleep and back when the clock was set', () => {
    const guard = createTimeGuard();
    guard.judge(0);
    const ahead = [1, 2, 3, 4, 5].map((i) => guard.judge(1e7 + i * 100));
    expect(ahead).toEqual(['strange', 'strange', 'strange', 'strange', 'usual']);
    const back = [1, 2, 3, 4, 5].map((i) => guard.judge(i * 100));
    expect(back.at(-1)).toBe('anew');
  });
});
