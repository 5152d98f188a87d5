import { describe, expect, it } from 'vitest';
import type { Sample } from './sample.ts';
import { inOrderOfTime } from './sample-order.ts';

const pose = (time_ms: number): Sample => ({ time_ms, pose: { x_m: 0, y_m: 0, z_m: 0, qx: 0, qy: 0, qz: 0, qw: 1 } });
const fix = (time_ms: number): Sample => ({ time_ms, fix: { lat: 61, lon: 23, accuracy_m: 4 } });
const floor = (time_ms: number, y_m = 0): Sample => ({ time_ms, floor: { y_m } });
const truth = (time_ms: number): Sample => ({ time_ms, truth: { lat: 61, lon: 23, bearingDeg: 0 } });

describe('samples in order of time', () => {
  it('find together when each kind was written after the other', () => {
    const written = [pose(0), pose(5_000), pose(10_000), fix(2_000), fix(7_000)];
    expect(inOrderOfTime(written)).toEqual([pose(0), fix(2_000), pose(5_000), fix(7_000), pose(10_000)]);
  });

  it('of one time stay in the order of the recording, the truth behind them', () => {
    const written = [truth(5), floor(5, 1), pose(5), floor(5, 2)];
    expect(inOrderOfTime(written)).toEqual([floor(5, 1), pose(5), floor(5, 2), truth(5)]);
  });

  it('may come a little late within a kind', () => {
    expect(inOrderOfTime([fix(1_000), fix(3_000), fix(2_500)])).toEqual([fix(1_000), fix(2_500), fix(3_000)]);
  });

  it('do not mix with those from before the clock was set back', () => {
    const written = [pose(100_000), fix(100_500), pose(101_000), pose(40_000), fix(40_500), pose(41_000)];
    expect(inOrderOfTime(written)).toEqual(written);
  });

  it('survive one leap of the clock to and fro', () => {
    const written = [pose(1_000), pose(9e9), pose(2_000), fix(2_500), pose(3_000)];
    expect(inOrderOfTime(written)).toEqual(written);
  });
});
