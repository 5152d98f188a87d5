/** A square picture that is painted round its own edges, so that copies of it join without a seam. */

import { seededNumbers } from '../chance/chance.ts';
import type { Colour } from './drawing.ts';
import { type Rgb, rgbOf } from './look.ts';

export interface Tile {
  readonly size: number;
  /** Red, green, blue 0 … 255 of each pixel; the first row is the lowest on the wall. */
  readonly rgb: Float32Array;
}

export function tileOf(size: number, colour: Colour): Tile {
  const rgb = new Float32Array(size * size * 3);
  const [r, g, b] = scaled(rgbOf(colour), 255);
  for (let i = 0; i < rgb.length; i += 3) {
    rgb[i] = r;
    rgb[i + 1] = g;
    rgb[i + 2] = b;
  }
  return { size, rgb };
}

export const scaled = ([r, g, b]: Rgb, by: number): Rgb => [r * by, g * by, b * by];

/** Multiplies each pixel by a factor. */
export function shade(tile: Tile, factorAt: (i: number) => number): void {
  for (let i = 0; i < tile.size * tile.size; i++) {
    const factor = factorAt(i);
    tile.rgb[3 * i] = (tile.rgb[3 * i] ?? 0) * factor;
    tile.rgb[3 * i + 1] = (tile.rgb[3 * i + 1] ?? 0) * factor;
    tile.rgb[3 * i + 2] = (tile.rgb[3 * i + 2] ?? 0) * factor;
  }
}

/** Mixes a colour into each pixel, by a share from 0 to 1. */
export function stain(tile: Tile, colour: Colour, shareAt: (i: number) => number): void {
  const rgb = scaled(rgbOf(colour), 255);
  for (let i = 0; i < tile.size * tile.size; i++) blend(tile, i, rgb, shareAt(i));
}

export function blend(tile: Tile, i: number, rgb: Rgb, share: number): void {
  if (share <= 0) return;
  const part = Math.min(1, share);
  const [at, pixels] = [3 * i, tile.rgb];
  for (let k = 0; k < 3; k++) {
    const old = pixels[at + k] ?? 0;
    pixels[at + k] = old + ((rgb[k] ?? 0) - old) * part;
  }
}

/** Grains of one pixel: each a little lighter or darker. */
export function speckle(tile: Tile, seed: number, strength: number): void {
  const next = seededNumbers(seed);
  shade(tile, () => 1 + strength * (next() - 0.5) * 2);
}

/** The pixel at x, y, counted round the edges. */
export function indexAt({ size }: Tile, x: number, y: number): number {
  return (((y % size) + size) % size) * size + (((x % size) + size) % size);
}

/** RGBA bytes for a texture. */
export function bytesOf(tile: Tile): Uint8ClampedArray<ArrayBuffer> {
  const bytes = new Uint8ClampedArray(tile.size * tile.size * 4);
  for (let i = 0; i < tile.size * tile.size; i++) {
    bytes[4 * i] = tile.rgb[3 * i] ?? 0;
    bytes[4 * i + 1] = tile.rgb[3 * i + 1] ?? 0;
    bytes[4 * i + 2] = tile.rgb[3 * i + 2] ?? 0;
    bytes[4 * i + 3] = 255;
  }
  return bytes;
}

/** Scales the picture so that its mean is the colour, channel by channel. */
export function balance(tile: Tile, colour: Colour): void {
  const wanted = scaled(rgbOf(colour), 255);
  const count = tile.size * tile.size;
  for (const k of [0, 1, 2] as const) {
    let sum = 0;
    for (let i = k; i < tile.rgb.length; i += 3) sum += tile.rgb[i] ?? 0;
    const factor = sum > 0 ? (wanted[k] * count) / sum : 1;
    for (let i = k; i < tile.rgb.length; i += 3) tile.rgb[i] = (tile.rgb[i] ?? 0) * factor;
  }
}
