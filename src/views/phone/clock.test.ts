import { describe, expect, it } from 'vitest';
import { createSleeplessClock } from './clock.ts';

function clocks() {
  const now = { monotonic: 5_000, wall: 1_700_000_000_000 };
  const clock = createSleeplessClock(
    () => now.monotonic,
    () => now.wall,
  );
  const pass = (awake_ms: number, asleep_ms = 0) => {
    now.monotonic += awake_ms;
    now.wall += awake_ms + asleep_ms;
    return clock();
  };
  return { now, clock, pass };
}

describe('the clock of samples', () => {
  it('is the monotonic one while the phone is awake', () => {
    const { clock, pass } = clocks();
    expect(clock()).toBe(5_000);
    expect(pass(100)).toBe(5_100);
    expect(pass(3_600_000)).toBe(3_605_100);
  });

  it('goes on while the phone sleeps', () => {
    const { pass } = clocks();
    expect(pass(100, 300_000)).toBe(305_100);
    expect(pass(100)).toBe(305_200);
  });

  it('takes no notice of a wall clock that is corrected or set back', () => {
    const { now, pass } = clocks();
    now.wall += 1_500;
    expect(pass(100)).toBe(5_100);
    now.wall -= 3_600_000;
    expect(pass(100)).toBe(5_200);
    expect(pass(100)).toBe(5_300);
  });

  it('never steps back itself', () => {
    const { now, pass } = clocks();
    let before = pass(1);
    for (const set_ms of [10_000, -10_000, 500, -86_400_000 * 400, 86_400_000 * 400, Number.NaN]) {
      now.wall = Number.isNaN(set_ms) ? 0 : now.wall + set_ms;
      const after = pass(16);
      expect(after).toBeGreaterThan(before);
      before = after;
    }
  });
});
