/** Pictures of house walls: one bay wide and one storey high, a window in the middle. */

import { seededNumbers } from '../chance/chance.ts';
import type { Cladding, Colour } from './drawing.ts';
import { type Rgb, rgbOf } from './look.ts';
import { noiseTile } from './noise.ts';
import { blend, bytesOf, indexAt, scaled, shade, speckle, type Tile, tileOf } from './tile.ts';

/** Left, bottom, right, top in shares of the picture. */
type Box = readonly [number, number, number, number];

const WINDOWS: Readonly<Record<Cladding, Box>> = {
  wood: [0.3, 0.28, 0.7, 0.82],
  plaster: [0.3, 0.24, 0.7, 0.84],
  brick: [0.29, 0.26, 0.71, 0.82],
  stone: [0.3, 0.22, 0.7, 0.84],
  glass: [0.04, 0.24, 0.96, 0.97],
};

/** RGBA bytes, `size` × `size`, the lowest row first; copies join on all sides. */
export function paintFacade(cladding: Cladding, colour: Colour, seed: number, size: number): Uint8ClampedArray {
  const tile = tileOf(size, colour);
  const weather = noiseTile(size, seed, 3, 4, 4);
  shade(tile, (i) => 0.94 + 0.12 * (weather[i] ?? 0));
  paintCladding(tile, cladding, seed);
  paintWindow(tile, cladding, colour);
  speckle(tile, seed + 1, 0.018);
  return bytesOf(tile);
}

function paintCladding(tile: Tile, cladding: Cladding, seed: number): void {
  const { size } = tile;
  const next = seededNumbers(seed + 2);
  const tones = Array.from({ length: 400 }, () => 0.94 + 0.12 * next());
  const light = lightOf(cladding, tones);
  shade(tile, (i) => light((i % size) / size, Math.floor(i / size) / size));
}

/** How light the wall is at a place of the picture, from its boards, joints and bands. */
function lightOf(cladding: Cladding, tones: readonly number[]): (x: number, y: number) => number {
  const tone = (i: number) => tones[i % tones.length] ?? 1;
  switch (cladding) {
    case 'wood':
      return (_, y) => {
        const board = y * 18;
        const up = board % 1;
        return tone(Math.floor(board)) * (up < 0.12 ? 0.7 : 0.96 + 0.08 * up);
      };
    case 'plaster':
      return (_, y) => (y > 0.955 ? 1.06 : y > 0.945 ? 0.78 : y < 0.012 ? 0.84 : 1);
    case 'brick':
      return (x, y) => courses(x, y, 36, 9, 0.16, 0.1, tone);
    case 'stone':
      return (x, y) => courses(x, y, 6, 2, 0.04, 0.02, tone);
    case 'glass':
      return (x, y) => (x < 0.02 || x > 0.98 || y < 0.015 ? 0.6 : 0.92);
  }
}

/** Rows of blocks, each second one shifted by half a block. */
function courses(
  x: number,
  y: number,
  rows: number,
  blocks: number,
  bed: number,
  joint: number,
  tone: (i: number) => number,
): number {
  const row = Math.floor(y * rows);
  const along = (x * blocks + (row % 2) / 2) % blocks;
  const up = y * rows - row;
  if (up < bed || along % 1 < joint) return 0.78;
  const varied = tone(row * 17 + Math.floor(along) * 5);
  return 1 + (varied - 1) * 2.2;
}

function paintWindow(tile: Tile, cladding: Cladding, colour: Colour): void {
  const box = WINDOWS[cladding];
  if (cladding === 'glass') {
    paintPane(tile, box);
    return;
  }
  const wall = scaled(rgbOf(colour), 255);
  const frame: Rgb = cladding === 'wood' || cladding === 'plaster' ? [240, 236, 226] : [226, 222, 212];
  const surround: Rgb = cladding === 'brick' || cladding === 'stone' ? lighter(wall, 0.4) : lighter(wall, 0.6);
  const grown = (by: number): Box => [box[0] - by, box[1] - by * 0.6, box[2] + by, box[3] + by];
  paintBox(tile, shifted(grown(0.045), 0.012, -0.014), [40, 34, 30], 0.32);
  paintBox(tile, grown(0.045), surround, 1);
  paintBox(tile, [box[0] - 0.06, box[1] - 0.045, box[2] + 0.06, box[1] - 0.018], lighter(wall, 0.5), 1);
  paintBox(tile, [box[0] - 0.06, box[1] - 0.06, box[2] + 0.06, box[1] - 0.045], [40, 34, 30], 0.35);
  paintBox(tile, box, frame, 1);
  const [left, bottom, right, top] = box;
  const [columns, rows] = cladding === 'wood' ? [2, 3] : [2, 2];
  const edge = 0.022;
  for (let c = 0; c < columns; c++)
    for (let r = 0; r < rows; r++) {
      const [w, h] = [(right - left) / columns, (top - bottom) / rows];
      paintPane(tile, [
        left + c * w + edge,
        bottom + r * h + edge,
        left + (c + 1) * w - edge,
        bottom + (r + 1) * h - edge,
      ]);
    }
}

/** Glass that mirrors the sky above and the street below, darker at its upper edge where the frame shades it. */
function paintPane(tile: Tile, [left, bottom, right, top]: Box): void {
  eachPixel(tile, [left, bottom, right, top], (i, x, y) => {
    const up = (y - bottom) / (top - bottom);
    const slant = (x - left) / (right - left) + up;
    const sky = 0.25 + 0.55 * up + (slant > 0.75 && slant < 1.1 ? 0.16 : 0);
    const shaded = up > 0.93 || x - left < 0.008 ? 0.72 : 1;
    blend(tile, i, [(44 + 92 * sky) * shaded, (54 + 106 * sky) * shaded, (62 + 122 * sky) * shaded], 1);
  });
}

const lighter = (rgb: Rgb, share: number): Rgb => [
  rgb[0] + (250 - rgb[0]) * share,
  rgb[1] + (248 - rgb[1]) * share,
  rgb[2] + (242 - rgb[2]) * share,
];

const shifted = (box: Box, dx: number, dy: number): Box => [box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy];

function paintBox(tile: Tile, box: Box, rgb: Rgb, share: number): void {
  eachPixel(tile, box, (i) => blend(tile, i, rgb, share));
}

function eachPixel(
  tile: Tile,
  [left, bottom, right, top]: Box,
  visit: (i: number, x: number, y: number) => void,
): void {
  const { size } = tile;
  for (let y = Math.round(bottom * size); y < Math.round(top * size); y++)
    for (let x = Math.round(left * size); x < Math.round(right * size); x++)
      visit(indexAt(tile, x, y), x / size, y / size);
}
