import { describe, expect, it } from 'vitest';
import type { Cladding } from './drawing.ts';
import { paintEarth } from './earth.ts';
import { earthBase, earthTile_m } from './earth-kinds.ts';
import { paintFacade } from './facade.ts';
import { rgbOf } from './look.ts';
import { noiseTile, valueNoise } from './noise.ts';
import { SOIL_ORDER } from './soil-codes.ts';

const SIZE = 96;
const CLADDINGS: Cladding[] = ['wood', 'plaster', 'brick', 'stone', 'glass'];

const lightness = (bytes: Uint8ClampedArray, x: number, y: number): number => {
  const i = 4 * (y * SIZE + x);
  return (bytes[i]! + bytes[i + 1]! + bytes[i + 2]!) / 3;
};

/** Mean step of lightness from column to column, all inside against the one from the last column to the first. */
function seams(bytes: Uint8ClampedArray): { inside: number; across: number; up: number } {
  let [inside, across, up] = [0, 0, 0];
  for (let k = 0; k < SIZE; k++) {
    for (let x = 0; x + 1 < SIZE; x++) {
      inside += Math.abs(lightness(bytes, x + 1, k) - lightness(bytes, x, k)) / (2 * (SIZE - 1));
      inside += Math.abs(lightness(bytes, k, x + 1) - lightness(bytes, k, x)) / (2 * (SIZE - 1));
    }
    across += Math.abs(lightness(bytes, 0, k) - lightness(bytes, SIZE - 1, k));
    up += Math.abs(lightness(bytes, k, 0) - lightness(bytes, k, SIZE - 1));
  }
  return { inside: inside / SIZE, across: across / SIZE, up: up / SIZE };
}

describe.each(SOIL_ORDER)('a picture of %s', (soil) => {
  const bytes = paintEarth(soil, 3, SIZE);

  it('is opaque, of the size asked for, and has the colour of its kind on the whole', () => {
    expect(bytes).toHaveLength(SIZE * SIZE * 4);
    const wanted = rgbOf(earthBase(soil)).map((value) => value * 255);
    for (let k = 0; k < 3; k++) {
      let sum = 0;
      for (let i = k; i < bytes.length; i += 4) sum += bytes[i]!;
      expect(Math.abs(sum / (SIZE * SIZE) - wanted[k]!)).toBeLessThan(6);
    }
    for (let i = 3; i < bytes.length; i += 4) expect(bytes[i]).toBe(255);
  });

  it('joins to itself: its edges differ no more than its neighbours within', () => {
    const { inside, across, up } = seams(bytes);
    // Beds lie level, so steps upwards are larger than steps along; half as much again is no seam.
    expect(across).toBeLessThan(inside * 1.8 + 2);
    expect(up).toBeLessThan(inside * 2.6 + 3);
  });

  it('is the same for the same seed, another for another', () => {
    expect(paintEarth(soil, 3, SIZE)).toEqual(bytes);
    expect(paintEarth(soil, 4, SIZE)).not.toEqual(bytes);
  });

  it('is of a size that a wall can show', () => {
    expect(earthTile_m(soil)).toBeGreaterThan(0.3);
    expect(earthTile_m(soil)).toBeLessThan(3);
  });
});

it('shows varved clay in bands: rows differ, columns hardly', () => {
  const bytes = paintEarth('varved-clay', 3, SIZE);
  const mean = (at: (k: number) => number) =>
    Array.from({ length: SIZE }, (_, k) => at(k)).reduce((a, b) => a + b) / SIZE;
  const spread = (of: (line: number) => number) => {
    const lines = Array.from({ length: SIZE }, (_, line) => of(line));
    return Math.max(...lines) - Math.min(...lines);
  };
  const rows = spread((y) => mean((x) => lightness(bytes, x, y)));
  const columns = spread((x) => mean((y) => lightness(bytes, x, y)));
  expect(rows).toBeGreaterThan(25);
  expect(columns).toBeLessThan(rows / 2.5);
});

describe.each(CLADDINGS)('a house wall of %s', (cladding) => {
  const bytes = paintFacade(cladding, '#c9a15a', 1, SIZE);

  it('has a window in its middle, darker and bluer than the wall', () => {
    const pane = 4 * (Math.round(SIZE * 0.42) * SIZE + Math.round(SIZE * 0.4));
    expect(bytes[pane + 2]!).toBeGreaterThan(bytes[pane]!);
    const wall = 4 * (Math.round(SIZE * 0.1) * SIZE + Math.round(SIZE * 0.12));
    expect(bytes[wall]!).toBeGreaterThan(bytes[wall + 2]!);
  });

  it('is the same for the same seed', () => {
    expect(paintFacade(cladding, '#c9a15a', 1, SIZE)).toEqual(bytes);
  });
});

describe('noise', () => {
  it('stays in its range, has no jumps, and is the same twice', () => {
    let before = valueNoise(0, 0.3, 0.7);
    for (let i = 1; i < 2000; i++) {
      const value = valueNoise(i * 0.01, 0.3, 0.7);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      expect(Math.abs(value - before)).toBeLessThan(0.05);
      before = value;
    }
    expect(noiseTile(32, 1, 4, 4, 3)).toEqual(noiseTile(32, 1, 4, 4, 3));
  });
});
