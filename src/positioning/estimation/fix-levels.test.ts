import { describe, expect, it } from 'vitest';
import { fixLevels } from './fix-levels.ts';
import { calibrated, usualNoise } from './gnss-noise.ts';
import { type MadeWalk, madeFixes } from './test-fixes.ts';

const walk: MadeWalk = { seed: 8, count: 60, yawRad: 1, east_m: 0, north_m: 0, step_m: 1.3 };

describe('levels of fixes', () => {
  it('believes the longer of two, and finds the way back', () => {
    const fixes = madeFixes({ ...walk, error: (i) => (i >= 20 && i < 30 ? [25, -20] : [0.5, 0]) });
    const levels = fixLevels(fixes, usualNoise(fixes));
    expect(levels.slice(0, 20).concat(levels.slice(30))).toEqual(Array(50).fill(0));
    expect(new Set(levels.slice(20, 30)).size).toBe(1);
    expect(levels[20]).toBeGreaterThan(0);
  });

  it('leaves a slow drift alone, and a walker', () => {
    const fixes = madeFixes({ ...walk, error: (i) => [0.4 * i, 0] });
    expect(fixLevels(fixes, usualNoise(fixes))).toEqual(Array(60).fill(0));
  });
});

describe('the noise as the walk shows it', () => {
  it('is slower under a calm sky and quicker where fixes jitter', () => {
    const calm = madeFixes({ ...walk, error: () => [3, 3] });
    const restless = madeFixes({ ...walk, error: (_, chance) => [9 * chance.normal(), 9 * chance.normal()] });
    const usual = usualNoise(calm);
    expect(calibrated(usual, calm, 1).time_s).toBeGreaterThan(2 * usual.time_s);
    expect(calibrated(usual, restless, 1).time_s).toBeLessThan(usual.time_s / 1.5);
  });

  it('keeps the usual noise while there is little to go by', () => {
    const few = madeFixes({ ...walk, count: 8 });
    expect(calibrated(usualNoise(few), few, 1)).toEqual(usualNoise(few));
  });
});
