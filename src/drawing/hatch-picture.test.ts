import { describe, expect, it } from 'vitest';
import type { SoilKind } from './drawing.ts';
import { paintHatch } from './hatch-picture.ts';
import { lettersOf } from './letter-strokes.ts';
import { SOIL_CODES, SOIL_ORDER } from './soil-codes.ts';

const SIZE = 128;

/** Relative luminance as WCAG 2 has it, of sRGB bytes. */
const luminance = (rgb: readonly number[]): number => {
  const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

/** Linear sRGB as people without long-wave, middle-wave or short-wave cones see it: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** Luminance of each pixel, 0 … 1, for an eye. */
function seenBy(eye: keyof typeof EYES, bytes: Uint8ClampedArray): Float32Array {
  const m = EYES[eye];
  const linear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => {
    const [r, g, b] = [0, 1, 2].map((k) => linear(bytes[4 * i + k]!)) as [number, number, number];
    const row = (k: number) => Math.min(1, Math.max(0, m[k]! * r + m[k + 1]! * g + m[k + 2]! * b));
    return 0.2126 * row(0) + 0.7152 * row(3) + 0.0722 * row(6);
  });
}

/** Mean difference of two pictures where they lie on each other best: no shift may make two hatches look alike. */
function leastDifference(a: Float32Array, b: Float32Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let dy = 0; dy < SIZE; dy += 4) {
    for (let dx = 0; dx < SIZE; dx += 4) {
      let [sum, count] = [0, 0];
      for (let y = 0; y < SIZE; y += 4) {
        for (let x = 0; x < SIZE; x += 3) {
          count++;
          sum += Math.abs(a[y * SIZE + x]! - b[((y + dy) % SIZE) * SIZE + ((x + dx) % SIZE)]!);
        }
      }
      least = Math.min(least, sum / count);
    }
  }
  return least;
}

const pictures = new Map(SOIL_ORDER.map((soil) => [soil, paintHatch(soil, SIZE)]));

describe.each(SOIL_ORDER)('the high-contrast picture of %s', (soil) => {
  const bytes = pictures.get(soil)!;

  it('is grey, near-white with black marks, at more than 15 to 1', () => {
    const pixels = Array.from({ length: SIZE * SIZE }, (_, i) => [...bytes.subarray(4 * i, 4 * i + 3)]);
    const lights = pixels.map(luminance);
    expect((Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)).toBeGreaterThan(15);
    expect(Math.max(...pixels.map((pixel) => Math.max(...pixel) - Math.min(...pixel)))).toBeLessThan(12);
    const ink = lights.filter((light) => light < 0.4).length / lights.length;
    expect(ink).toBeGreaterThan(0.01);
    expect(ink).toBeLessThan(0.6);
  });

  it('joins to itself: over its edges neighbours differ no more than within', () => {
    const light = seenBy('all cones', bytes);
    const step = (from: number, to: number, across: boolean) => {
      let sum = 0;
      for (let k = 0; k < SIZE; k++) {
        sum += Math.abs(
          light[across ? k * SIZE + from : from * SIZE + k]! - light[across ? k * SIZE + to : to * SIZE + k]!,
        );
      }
      return sum / SIZE;
    };
    for (const across of [true, false]) {
      const inside = Array.from({ length: SIZE - 1 }, (_, k) => step(k, k + 1, across));
      expect(step(SIZE - 1, 0, across)).toBeLessThanOrEqual(Math.max(...inside) + 0.02);
    }
  });

  it('has strokes for every letter of its code', () => {
    const code = SOIL_CODES[soil].fi;
    for (const letter of code) expect(lettersOf(letter).strokes.length, letter).toBeGreaterThan(0);
    expect(lettersOf(code).width).toBeGreaterThan(0.5);
  });
});

describe.each(Object.keys(EYES) as (keyof typeof EYES)[])('any two hatches, seen with %s,', (eye) => {
  const seen = new Map([...pictures].map(([soil, bytes]) => [soil, seenBy(eye, bytes)] as const));

  it('differ wherever they are laid on each other', () => {
    const close: string[] = [];
    SOIL_ORDER.forEach((a: SoilKind, i) => {
      for (const b of SOIL_ORDER.slice(i + 1)) {
        const difference = leastDifference(seen.get(a)!, seen.get(b)!);
        if (difference < 0.06) close.push(`${a} and ${b}: ${difference.toFixed(3)}`);
      }
    });
    expect(close).toEqual([]);
  });
});
