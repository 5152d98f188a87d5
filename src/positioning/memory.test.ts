import { describe, expect, it } from 'vitest';
import { degFromRad, radFromDeg } from '../geo/angles.ts';
import { createCompassLog, joinHeadings } from './heading.ts';
import { createPoseTrack } from './pose-track.ts';
import { createStreetFloor } from './street-floor.ts';
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

describe('the compass log', () => {
  it('forgets the places left long ago', () => {
    const log = createCompassLog();
    for (let i = 0; i < 100; i++) log.add(i * 1_000, i * 7, radFromDeg(80), undefined);
    for (let i = 100; i < 150; i++) log.add(i * 1_000, i * 7, radFromDeg(-20), undefined);
    expect(degFromRad(log.estimate!.yawRad)).toBeCloseTo(-20, 9);
  });

  it('averages across ±180° and gives a minority of places little say', () => {
    const log = createCompassLog();
    for (let i = 0; i < 12; i++) log.add(i * 1_000, i * 7, radFromDeg(i % 2 ? 178 : -178), undefined);
    log.add(13_000, 91, radFromDeg(90), undefined);
    expect(Math.abs(degFromRad(log.estimate!.yawRad))).toBeGreaterThan(176);
  });

  it('is never surer than 8°, however far one walks, and no surer than the phone says', () => {
    const log = createCompassLog();
    for (let i = 0; i < 40; i++) log.add(i * 1_000, i * 7, 0, undefined);
    expect(degFromRad(log.estimate!.sigmaRad)).toBeGreaterThan(8);
    expect(degFromRad(log.estimate!.sigmaRad)).toBeLessThan(9);
    log.add(41_000, 287, 0, 50);
    const modest = createCompassLog();
    modest.add(0, 0, 0, 50);
    expect(degFromRad(modest.estimate!.sigmaRad)).toBeGreaterThanOrEqual(40);
  });

  it('has no estimate without readings', () => {
    expect(createCompassLog().estimate).toBeUndefined();
  });
});

describe('joined headings', () => {
  const yaw = (deg: number, sigmaDeg: number) => ({ yawRad: radFromDeg(deg), sigmaRad: radFromDeg(sigmaDeg) });

  it('lie between, nearer to the surer one, across ±180° too', () => {
    const { yawRad, sigmaRad, basis } = joinHeadings(yaw(178, 12), yaw(-176, 6));
    expect(degFromRad(yawRad)).toBeLessThan(-176);
    expect(sigmaRad).toBeLessThan(radFromDeg(6));
    expect(basis).toBe('walk');
  });

  it('leave the compass out the more it disagrees', () => {
    expect(Math.abs(degFromRad(joinHeadings(yaw(90, 12), yaw(0, 4)).yawRad))).toBeLessThan(0.2);
  });
});

describe('the street floor', () => {
  it('prefers hits near the viewer and forgets the oldest', () => {
    const floor = createStreetFloor();
    for (let i = 0; i < 100; i++) floor.add(-1.6, { x_m: 0, y_m: 0, z_m: 0 });
    for (let i = 0; i < 20; i++) floor.add(-1.2, { x_m: 30, y_m: 0, z_m: 0 });
    expect(floor.near({ x_m: 1, z_m: 0 })).toBe(-1.6);
    expect(floor.near({ x_m: 29, z_m: 0 })).toBe(-1.2);
    expect(floor.near({ x_m: 500, z_m: 0 })).toBe(-1.2);
    for (let i = 0; i < 60; i++) floor.add(-1.2, { x_m: 30, y_m: 0, z_m: 0 });
    expect(floor.near({ x_m: 1, z_m: 0 })).toBe(-1.2);
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
