import { describe, expect, it } from 'vitest';
import { type Block, isHidden } from './line-of-sight.ts';

const point = (east_m: number, north_m: number, up_m = 0) => ({ east_m, north_m, up_m });
/** 10 m deep and 20 m wide, its front so far north. */
const house = (north_m: number, height_m: number): Block => ({
  outline: [point(-10, north_m), point(10, north_m), point(10, north_m + 10), point(-10, north_m + 10)],
  height_m,
});
const eye = point(0, 0, 1.6);

describe('a landmark', () => {
  it('is hidden by a house on the way, unless it rises above the line to its roof', () => {
    // Over the near edge of the roof, 18.4 m above the eye at 50 m, one sees what rises 36.8 m above the eye at 100 m.
    expect(isHidden(eye, point(0, 100, 32), [house(50, 20)])).toBe(true);
    expect(isHidden(eye, point(0, 100, 40), [house(50, 20)])).toBe(false);
    expect(isHidden(eye, point(0, 100, 35), [house(50, 20)])).toBe(true);
  });

  it('is not hidden by houses aside, behind it, or behind the visitor', () => {
    const blocks = [house(150, 50), house(-60, 50)];
    expect(isHidden(eye, point(0, 100, 10), blocks)).toBe(false);
    expect(isHidden(eye, point(100, 55, 10), [house(60, 50)])).toBe(false);
  });

  it('is not hidden by the house it stands on, nor by a house the visitor only seems to stand in', () => {
    expect(isHidden(eye, point(0, 95, 10), [house(90, 20)])).toBe(false);
    expect(isHidden(eye, point(0, 95, 10), [house(-5, 20)])).toBe(false);
  });
});
