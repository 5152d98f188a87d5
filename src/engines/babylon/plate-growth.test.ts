import { describe, expect, it } from 'vitest';
import { COMES_BACK, DETAILS_WITHIN_M, growth, isPlateSeen, LEAST_LETTER_PX, leastLetter } from './plate-growth.ts';

const RAD = Math.PI / 180;
/** Of a picture this many degrees high. */
const projection = (fovDeg: number) => 1 / Math.tan((fovDeg / 2) * RAD);

/** How high a letter is drawn on the page, CSS pixels. */
const letter_px = (size_m: number, distance_m: number, fovDeg: number, page_px: number): number => {
  const grown = growth({ size_m }, distance_m, leastLetter(projection(fovDeg), page_px));
  return ((size_m * grown) / distance_m) * projection(fovDeg) * (page_px / 2);
};

describe('letters on plates', () => {
  it.each([
    [740, 62],
    [915, 62],
    [740, 75],
    [360, 40],
    [1080, 62],
  ])('are never smaller than 18 pixels on a page %i pixels high, seen %i° high', (page_px, fovDeg) => {
    for (const size_m of [0.03, 0.1, 0.3])
      for (let distance_m = 1; distance_m < 300; distance_m *= 1.3)
        expect(letter_px(size_m, distance_m, fovDeg, page_px)).toBeGreaterThan(LEAST_LETTER_PX - 1e-9);
  });

  it('keep their size where that can be read, and never fill the picture', () => {
    expect(letter_px(0.3, 8, 62, 740)).toBeCloseTo((0.3 / 8) * projection(62) * 370, 6);
    expect(letter_px(0.3, 1, 62, 740)).toBeCloseTo(0.05 * projection(62) * 370, 6);
    expect(letter_px(0.3, 1, 62, 360)).toBeLessThan(25);
  });

  it('make no plate wider than the picture, as long as they can be read', () => {
    const least = leastLetter(projection(62), 740);
    expect((0.3 / 5) * growth({ size_m: 0.3 }, 5, least, 0.035)).toBeCloseTo(0.035, 9);
    expect((0.3 / 5) * growth({ size_m: 0.3 }, 5, least, 0.001)).toBeCloseTo(least, 9);
  });

  it('are more than a degree high in glasses', () => {
    const least = leastLetter(projection(90), undefined);
    expect(Math.atan(least) / RAD).toBeGreaterThan(1.1);
  });
});

describe('plates farther off', () => {
  const warn = { plate: 'warn', size_m: 0.3 } as const;

  it('are titles only', () => {
    expect(isPlateSeen({ plate: 'title', size_m: 0.1 }, 200, false)).toBe(true);
    expect(isPlateSeen(warn, DETAILS_WITHIN_M + 1, true)).toBe(false);
    expect(isPlateSeen({ plate: 'plain', size_m: 0.3 }, DETAILS_WITHIN_M + 1, true)).toBe(false);
    expect(isPlateSeen({ plate: 'plain', size_m: 0.05 }, 13, true)).toBe(false);
  });

  it('do not flicker for who sways at the edge', () => {
    let [seen, changes] = [true, 0];
    for (let i = 0; i < 200; i++) {
      const now = isPlateSeen(warn, DETAILS_WITHIN_M + 1.2 * Math.sin(i), seen);
      if (now !== seen) changes++;
      seen = now;
    }
    expect(changes).toBe(1);
    expect(isPlateSeen(warn, DETAILS_WITHIN_M * COMES_BACK - 0.1, false)).toBe(true);
  });
});
