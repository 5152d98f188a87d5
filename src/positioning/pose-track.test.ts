import { describe, expect, it } from 'vitest';
import { createPoseTrack } from './pose-track.ts';

const facing = (bearingDeg: number) => {
  const half = (-bearingDeg * Math.PI) / 360;
  return { qx: 0, qy: Math.sin(half), qz: 0, qw: Math.cos(half) };
};
const pose = (z_m: number, bearingDeg = 0) => ({ x_m: 0, y_m: 0, z_m, ...facing(bearingDeg) });

describe('the track of poses', () => {
  it('gives the pose between two poses, in proportion to time', () => {
    const track = createPoseTrack();
    track.add(0, pose(0, 0));
    track.add(100, pose(-0.14, 10));
    const point = track.at(25)!;
    expect(point.z_m).toBeCloseTo(-0.035, 9);
    expect((point.bearingRad! * 180) / Math.PI).toBeCloseTo(2.5, 9);
    expect(point.speed_mps).toBeCloseTo(1.4, 9);
  });

  it('takes a leap over a long gap for a quick one, since nobody saw when it happened', () => {
    const track = createPoseTrack();
    track.add(0, pose(0, 0));
    track.add(1_000, pose(-3, 20));
    const point = track.at(500)!;
    expect(point.speed_mps).toBeCloseTo(15, 9);
    expect((point.turnRate_radps * 180) / Math.PI).toBeCloseTo(100, 9);
  });

  it('takes a step over a long gap for what it is: a walker’s', () => {
    const track = createPoseTrack();
    track.add(0, pose(0));
    track.add(1_000, pose(-1.4));
    expect(track.at(500)!.speed_mps).toBeLessThan(8);
  });
});
