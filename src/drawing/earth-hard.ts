/** What ice and running water left, and what people cut. */

import { seededNumbers } from '../chance/chance.ts';
import type { Rgb } from './look.ts';
import { noiseTile } from './noise.ts';
import { blend, indexAt, shade, speckle, stain, type Tile } from './tile.ts';
import { paintStones, scattered, sizes } from './tile-marks.ts';

/** Granites, gneisses and schists of the Finnish bedrock, ground small. */
const ROCKS: readonly Rgb[] = [
  [150, 140, 130],
  [128, 122, 118],
  [168, 140, 122],
  [108, 104, 102],
  [180, 168, 152],
  [140, 118, 104],
];

export function paintGravel(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const uneven = noiseTile(tile.size, seed, 6, 6, 4);
  shade(tile, (i) => 0.5 + 0.4 * (uneven[i] ?? 0));
  speckle(tile, seed + 4, 0.2);
  const radius = (m: number) => (m * perMetre) / tile.size;
  const bodies = [
    ...scattered(seed + 2, sizes(next, 560, radius(0.006), radius(0.036)), 0.84),
    ...scattered(seed + 5, sizes(next, 700, radius(0.0025), radius(0.005)), 0.9),
  ].reverse();
  paintStones(tile, seed + 3, bodies, { colours: ROCKS, angular: 0.15, flat: 0.62, bulge: 1 });
}

/** Everything the ice carried, from flour to boulders, pressed hard. */
export function paintTill(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const patches = noiseTile(tile.size, seed, 4, 5, 5);
  shade(tile, (i) => 0.78 + 0.44 * (patches[i] ?? 0));
  stain(tile, '#8a7453', (i) => 0.4 * Math.max(0, (patches[i] ?? 0) - 0.55) * 4);
  speckle(tile, seed + 4, 0.13);
  const radius = (m: number) => (m * perMetre) / tile.size;
  const bodies = scattered(
    seed + 2,
    [...sizes(next, 420, radius(0.003), radius(0.03)), ...sizes(next, 12, radius(0.04), radius(0.12))],
    1.12,
  );
  paintStones(tile, seed + 3, bodies, { colours: ROCKS, angular: 0.6, flat: 0.66, bulge: 0.85 });
}

const SLAB_ROWS = 6;
const SLABS_IN_ROW = 3;

/** Cut stones in courses, seen from the side. */
export function paintPaving(tile: Tile, seed: number): void {
  const next = seededNumbers(seed + 1);
  const grains = noiseTile(tile.size, seed, 80, 80, 2);
  const tones = Array.from({ length: SLAB_ROWS * SLABS_IN_ROW }, () => 0.86 + 0.28 * next());
  const { size } = tile;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const row = Math.floor((y * SLAB_ROWS) / size);
      const along = ((x * SLABS_IN_ROW) / size + (row % 2) * 0.5) % SLABS_IN_ROW;
      const up = (y * SLAB_ROWS) / size - row;
      const edge = Math.min(Math.min(along % 1, 1 - (along % 1)) * 2, Math.min(up, 1 - up));
      const i = indexAt(tile, x, y);
      const tone = (tones[row * SLABS_IN_ROW + Math.floor(along)] ?? 1) * (0.8 + 0.4 * (grains[i] ?? 0));
      const light = edge < 0.07 ? 0.45 : up > 0.86 ? 1.12 : 1;
      const at = 3 * i;
      blend(
        tile,
        i,
        [
          (tile.rgb[at] ?? 0) * tone * light,
          (tile.rgb[at + 1] ?? 0) * tone * light,
          (tile.rgb[at + 2] ?? 0) * tone * light,
        ],
        1,
      );
    }
  speckle(tile, seed + 4, 0.08);
}
