import { describe, expect, it } from 'vitest';
import type { WindowFix } from './fix-factor.ts';
import { madeFixes } from './test-fixes.ts';
import { thinned } from './thinned.ts';

const walk = (count: number): WindowFix[] =>
  madeFixes({ seed: 2, count, yawRad: 0.4, east_m: 3, north_m: 9, step_m: 1.3 }).map((fix) => ({ ...fix, level: 0 }));

describe('thinned fixes', () => {
  it('are as they were while they are few', () => {
    expect(thinned(walk(60), 72)).toEqual(walk(60));
  });

  it('lie on the way, stand for all, and are as many as there may be', () => {
    const [fixes, fewer] = [walk(200), thinned(walk(200), 72)];
    expect(fewer.length).toBeLessThanOrEqual(72);
    expect(fewer.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    const mean = (of: readonly WindowFix[]) => of.reduce((sum, fix) => sum + fix.count * fix.east_m, 0) / 200;
    expect(mean(fewer)).toBeCloseTo(mean(fixes), 9);
    for (const { ahead_m, path_m } of fewer) expect(ahead_m).toBeCloseTo(path_m, 9);
  });

  it('keep their groups when another fix comes', () => {
    for (let count = 160; count < 200; count++) {
      const [before, after] = [thinned(walk(count), 72), thinned(walk(count + 1), 72)];
      expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    }
  });

  it('never join fixes of before and after a leap', () => {
    const leapt = walk(200).map((fix, i) => ({ ...fix, level: i >= 101 && i < 108 ? 1 : 0 }));
    const aside = thinned(leapt, 72).filter(({ level }) => level === 1);
    expect(aside.reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });
});
