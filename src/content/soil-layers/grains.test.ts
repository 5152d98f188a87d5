import { describe, expect, it } from 'vitest';
import { COIN_MM, grainPicture } from './grains.ts';

const picture = (from_mm: number, to_mm: number, seed = 7) =>
  grainPicture({ from_mm, to_mm }, '#aaaaaa', seed, (times) => `${times ?? 'to scale'}`);

describe.each([
  ['clay', 0.0001, 0.002],
  ['silt', 0.002, 0.063],
  ['sand', 0.063, 2],
  ['gravel', 2, 63],
  ['till', 0.002, 630],
  ['a boulder of one size', 900, 900],
  ['the largest that a file may name', 1, 10_000],
])('the picture of %s', (_, from_mm, to_mm) => {
  const { width_mm, height_mm, coin, grains, lens } = picture(from_mm, to_mm);
  const times = lens?.times ?? 1;

  it('has a coin as large as the mint makes it', () => {
    expect(2 * coin.r).toBeCloseTo(COIN_MM, 9);
  });

  it('has no grain larger or smaller than the soil has, and has its largest', () => {
    const sizes = grains.map(({ r }) => (2 * r) / times);
    expect(Math.max(...sizes)).toBeCloseTo(to_mm, 6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(from_mm * (1 - 1e-9));
  });

  it('has every grain whole and beside the others', () => {
    expect(grains.length).toBeGreaterThan(0);
    for (const { x, y, r } of [...grains, coin]) {
      expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(width_mm);
      expect(y + r).toBeLessThanOrEqual(height_mm);
    }
    const all = [...grains, coin];
    for (let i = 0; i < all.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [all[i]!, all[j]!];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual((a.r + b.r) * (1 - 1e-9));
      }
  });

  it('is under a lens only when no grain can be seen without', () => {
    expect(lens !== undefined).toBe(to_mm <= 0.063);
    if (lens) {
      for (const { x, y, r } of grains) {
        expect(Math.hypot(x - lens.disc.x, y - lens.disc.y) + r).toBeLessThanOrEqual(lens.disc.r * (1 + 1e-9));
      }
    }
  });
});

it('the same seed draws the same grains', () => {
  expect(picture(0.063, 2)).toEqual(picture(0.063, 2));
  expect(picture(0.063, 2, 8).grains).not.toEqual(picture(0.063, 2).grains);
});
