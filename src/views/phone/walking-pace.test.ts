import { describe, expect, it } from 'vitest';
import { seededChance } from '../../chance/chance.ts';
import { createWalkingPace } from './walking-pace.ts';

const TICK_MS = 100;

/** Walks with these speeds for these times, and tells when the pace changed. */
function walked(legs: readonly (readonly [speed_mps: number, time_ms: number])[], sway_m = 0) {
  const pace = createWalkingPace();
  const chance = seededChance(5);
  const changes: { readonly at_ms: number; readonly to: boolean }[] = [];
  let [time_ms, way_m] = [0, 0];
  for (const [speed_mps, for_ms] of legs) {
    for (let passed = 0; passed < for_ms; passed += TICK_MS) {
      time_ms += TICK_MS;
      way_m += (speed_mps * TICK_MS) / 1_000;
      const before = pace.isWalking;
      pace.hear(time_ms, way_m + sway_m * (chance.uniform() - 0.5), sway_m * (chance.uniform() - 0.5));
      if (pace.isWalking !== before) changes.push({ at_ms: time_ms, to: pace.isWalking });
    }
  }
  return { pace, changes };
}

describe('the pace of a visitor', () => {
  it('is a walk from a metre a second on, told within two seconds and a half', () => {
    const { changes } = walked([
      [0, 4_000],
      [1.4, 6_000],
    ]);
    expect(changes.map(({ to }) => to)).toEqual([true]);
    expect(changes[0]!.at_ms - 4_000).toBeLessThanOrEqual(2_000);
  });

  it('is none below a metre a second, however long', () => {
    expect(walked([[0.9, 30_000]]).changes).toEqual([]);
  });

  it('ends a second and a half after the visitor stands, give or take the half second in which that is seen', () => {
    const { changes } = walked([
      [1.4, 6_000],
      [0, 6_000],
    ]);
    expect(changes.map(({ to }) => to)).toEqual([true, false]);
    const after_ms = changes[1]!.at_ms - 6_000;
    expect(after_ms).toBeGreaterThanOrEqual(1_500);
    expect(after_ms).toBeLessThanOrEqual(2_100);
  });

  it('does not change at each short stop, nor between a stroll and a walk', () => {
    const hurries = Array.from({ length: 10 }, (_, i) => [i % 2 ? 0.8 : 1.3, 3_000] as const);
    expect(walked(hurries).changes).toHaveLength(1);
    const halts = Array.from({ length: 8 }, (_, i) => [i % 2 ? 0 : 1.4, i % 2 ? 1_000 : 4_000] as const);
    expect(walked(halts).changes).toHaveLength(1);
  });

  it('does not take a swaying arm for a walk', () => {
    expect(walked([[0, 60_000]], 0.16).changes).toEqual([]);
  });

  it('does not take a jump of the tracking for a walk', () => {
    const pace = createWalkingPace();
    for (let i = 0; i < 100; i++) pace.hear(i * TICK_MS, i % 10 === 9 ? 30 * i : 30 * 10 * Math.floor(i / 10), 0);
    expect(pace.isWalking).toBe(false);
  });

  it('is known from many more places a second too', () => {
    const pace = createWalkingPace();
    for (let i = 0; i < 60 * 5; i++) pace.hear(i * (1_000 / 60), (1.5 * i) / 60, 0);
    expect(pace.isWalking).toBe(true);
    expect(pace.speed_mps).toBeCloseTo(1.5, 1);
  });
});
