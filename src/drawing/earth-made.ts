/** What people laid or mixed: asphalt, fill, the living soil. */

import { seededNumbers } from '../chance/chance.ts';
import type { Rgb } from './look.ts';
import { noiseTile } from './noise.ts';
import { shade, speckle, stain, type Tile } from './tile.ts';
import { paintLine, paintStones, scattered, sizes } from './tile-marks.ts';

const AGGREGATE: readonly Rgb[] = [
  [120, 118, 116],
  [96, 95, 96],
  [138, 130, 124],
  [78, 78, 80],
  [150, 146, 142],
];

export function paintAsphalt(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const uneven = noiseTile(tile.size, seed, 4, 4, 3);
  shade(tile, (i) => 0.8 + 0.4 * (uneven[i] ?? 0));
  const radius = (m: number) => (m * perMetre) / tile.size;
  const bodies = scattered(seed + 2, sizes(next, 900, radius(0.0025), radius(0.009)), 0.92);
  paintStones(tile, seed + 3, bodies, { colours: AGGREGATE, angular: 1, flat: 0.75, bulge: 0.12 });
  speckle(tile, seed + 4, 0.09);
}

const STONES: readonly Rgb[] = [
  [134, 126, 118],
  [112, 108, 106],
  [152, 138, 126],
];
const BRICK: readonly Rgb[] = [
  [158, 82, 58],
  [142, 68, 50],
  [172, 98, 72],
];
const MORTAR: readonly Rgb[] = [[206, 198, 184]];
const ASH: readonly Rgb[] = [
  [38, 35, 34],
  [62, 58, 56],
];

/** Two centuries of rubble: brick, mortar, ash and stones in dirty earth. */
export function paintFill(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const patches = noiseTile(tile.size, seed, 3, 4, 5);
  const ashes = noiseTile(tile.size, seed + 20, 3, 8, 5);
  shade(tile, (i) => 0.68 + 0.64 * (patches[i] ?? 0));
  stain(tile, '#3a3432', (i) => 0.7 * Math.min(1, Math.max(0, (ashes[i] ?? 0) - 0.57) * 4));
  stain(tile, '#a68a68', (i) => 0.5 * Math.max(0, (patches[i] ?? 0) - 0.6) * 5);
  speckle(tile, seed + 4, 0.16);
  const radius = (m: number) => (m * perMetre) / tile.size;
  const kinds = [
    { colours: STONES, count: 110, small: 0.006, large: 0.06, angular: 0.5, flat: 0.6 },
    { colours: BRICK, count: 80, small: 0.006, large: 0.055, angular: 1, flat: 0.5 },
    { colours: MORTAR, count: 80, small: 0.004, large: 0.02, angular: 0.9, flat: 0.7 },
    { colours: ASH, count: 200, small: 0.003, large: 0.014, angular: 0.9, flat: 0.7 },
  ];
  kinds.forEach(({ colours, count, small, large, angular, flat }, k) => {
    const bodies = scattered(seed + 30 + k, sizes(next, count, radius(small), radius(large)), 1.05);
    paintStones(tile, seed + 40 + k, bodies, { colours, angular, flat, bulge: 0.7 });
  });
}

/** Dark with humus, crumbly, full of roots. */
export function paintTopsoil(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const crumbs = noiseTile(tile.size, seed, 14, 14, 4);
  const patches = noiseTile(tile.size, seed + 9, 3, 3, 3);
  shade(tile, (i) => (0.55 + 0.9 * (crumbs[i] ?? 0)) * (0.85 + 0.3 * (patches[i] ?? 0)));
  speckle(tile, seed + 4, 0.2);
  const radius = (m: number) => (m * perMetre) / tile.size;
  const pebbles = scattered(seed + 2, sizes(next, 90, radius(0.003), radius(0.018)), 1.2);
  paintStones(tile, seed + 3, pebbles, { colours: STONES, angular: 0.3, flat: 0.7, bulge: 0.8 });
  for (let root = 0; root < 90; root++) {
    const thick = next() ** 6;
    paintLine(tile, next, {
      length: 0.06 + 0.2 * next() + 0.2 * thick,
      width: 0.0016 + 0.007 * thick,
      headingRad: -Math.PI / 2 + (next() - 0.5) * 2.4,
      wander: 0.4,
      rgb: [104 + 34 * next(), 86 + 20 * next(), 64],
      strength: 0.7,
    });
  }
}
