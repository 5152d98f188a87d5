/** What water laid down: sand, silt, clay, gyttja, and what plants left. */
import { seededNumbers } from '../chance/chance.ts';
import { noiseTile } from './noise.ts';
import { shade, speckle, stain, type Tile } from './tile.ts';
import { paintLine, paintStones, scattered, sizes } from './tile-marks.ts';

/** What a map of the tile shows a little higher up, in shares of its height: beds that bend. */
function bentAt({ size }: Tile, map: Float32Array, i: number, up: number): number {
  const row = Math.floor(i / size) + Math.round(up * size);
  return map[(((row % size) + size) % size) * size + (i % size)] ?? 0;
}

const rowOf = (tile: Tile, i: number): number => Math.floor(i / tile.size) / tile.size;

/** Thin beds, some of them leaning: ripples that wandered under running water. */
export function paintSand(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const warp = noiseTile(tile.size, seed, 3, 3, 3);
  const beds = noiseTile(tile.size, seed + 5, 1, 9, 2);
  shade(tile, (i) => {
    const column = (i % tile.size) / tile.size;
    const bend = (warp[i] ?? 0) * 1.1;
    const ripple = Math.sin(2 * Math.PI * (rowOf(tile, i) * 26 + 3 * column + bend * 3));
    const fine = Math.sin(2 * Math.PI * (rowOf(tile, i) * 61 - 2 * column + bend * 5));
    return 0.95 + 0.05 * ripple + 0.03 * fine + 0.26 * ((beds[i] ?? 0) - 0.5);
  });
  stain(tile, '#b07b45', (i) => 0.55 * Math.max(0, (beds[i] ?? 0) - 0.6) * 4);
  speckle(tile, seed + 4, 0.12);
  const radius = (m: number) => (m * perMetre) / tile.size;
  const pebbles = scattered(seed + 2, sizes(next, 40, radius(0.002), radius(0.009)), 1.3);
  paintStones(tile, seed + 3, pebbles, {
    colours: [
      [150, 132, 108],
      [120, 110, 100],
      [190, 170, 140],
    ],
    angular: 0.1,
    flat: 0.6,
    bulge: 0.8,
  });
}

/** Thin level beds of all strengths, with rusty mottles where air has reached. */
export function paintSilt(tile: Tile, seed: number): void {
  const beds = noiseTile(tile.size, seed, 1, 22, 4);
  const warp = noiseTile(tile.size, seed + 3, 3, 3, 3);
  const rust = noiseTile(tile.size, seed + 6, 5, 9, 4);
  shade(tile, (i) => 0.8 + 0.4 * bentAt(tile, beds, i, 0.05 * (warp[i] ?? 0)) + 0.12 * ((warp[i] ?? 0) - 0.5));
  stain(tile, '#a9783f', (i) => 0.4 * Math.max(0, (rust[i] ?? 0) - 0.6) * 6);
  speckle(tile, seed + 4, 0.05);
}

/** Nobody has described it: a plain grey, with faint lines that no ground has. */
export function paintUnknown(tile: Tile, seed: number): void {
  const soft = noiseTile(tile.size, seed, 4, 4, 4);
  shade(tile, (i) => {
    const along = (i % tile.size) / tile.size + rowOf(tile, i);
    const line = Math.abs(((along * 8) % 1) - 0.5) < 0.06 ? 0.9 : 1;
    return (0.94 + 0.12 * (soft[i] ?? 0)) * line;
  });
  speckle(tile, seed + 4, 0.02);
}

/** Smooth and heavy, with the shine of the spade and thin rusty cracks. */
export function paintClay(tile: Tile, seed: number): void {
  const next = seededNumbers(seed + 1);
  const soft = noiseTile(tile.size, seed, 3, 4, 4);
  const smears = noiseTile(tile.size, seed + 3, 12, 2, 3);
  shade(tile, (i) => 0.86 + 0.2 * (soft[i] ?? 0) + 0.1 * (smears[i] ?? 0));
  for (let crack = 0; crack < 14; crack++) {
    paintLine(tile, next, {
      length: 0.06 + 0.2 * next() ** 2,
      width: 0.0028,
      headingRad: Math.PI / 2 + (next() - 0.5) * 1.2,
      wander: 0.24,
      rgb: crack % 3 === 0 ? [140, 108, 78] : [92, 94, 98],
      strength: 0.4,
    });
  }
  speckle(tile, seed + 4, 0.03);
}

/**
 * A pair of bands for each year the ice melted: a pale one of the summer's silt that darkens upwards, and a thin dark
 * one of the winter's clay that ends sharply.
 */
export function paintVarvedClay(tile: Tile, seed: number): void {
  const years = yearsOf(seed);
  // The picture begins within a year, so that no sharp band runs along its edge.
  const begin = (years[0]?.end ?? 0) / 2;
  const warp = noiseTile(tile.size, seed + 3, 3, 3, 3);
  const fine = noiseTile(tile.size, seed + 4, 2, 40, 2);
  const seasonAt = (height: number) => {
    const { part, winter, tone } = yearAt(years, ((height % 1) + 1) % 1);
    return tone * (part < 1 - winter ? 1.2 - 0.16 * (part / (1 - winter)) : 0.66);
  };
  shade(tile, (i) => {
    const height = rowOf(tile, i) + begin + 0.035 * ((warp[i] ?? 0) - 0.5);
    // Bands end within a pixel: the mean of four places in it keeps them from looking like stairs.
    let season = 0;
    for (let k = 0; k < 4; k++) season += seasonAt(height + (k / 4 - 0.375) / tile.size) / 4;
    return season * (0.94 + 0.12 * (fine[i] ?? 0));
  });
  stain(tile, '#a58d70', (i) => {
    const height = (rowOf(tile, i) + begin + 0.035 * ((warp[i] ?? 0) - 0.5) + 1) % 1;
    const { part, winter } = yearAt(years, height);
    return part < 1 - winter ? 0.3 : 0.06;
  });
  speckle(tile, seed + 5, 0.03);
}

interface Year {
  /** Share of the picture's height where it ends, and where it begins. */
  readonly end: number;
  readonly start: number;
  readonly winter: number;
  readonly tone: number;
}

function yearsOf(seed: number): Year[] {
  const next = seededNumbers(seed + 7);
  const thick = Array.from({ length: 26 }, () => 0.4 + 1.4 * next() ** 2);
  const whole = thick.reduce((sum, t) => sum + t, 0);
  let start = 0;
  return thick.map((t) => {
    const year = { start, end: start + t / whole, winter: 0.24 + 0.2 * next(), tone: 0.93 + 0.14 * next() };
    start = year.end;
    return year;
  });
}

function yearAt(years: readonly Year[], height: number): { part: number; winter: number; tone: number } {
  const year = years.find((y) => height < y.end) ?? (years.at(-1) as Year);
  return { part: (height - year.start) / (year.end - year.start), winter: year.winter, tone: year.tone };
}

/** Mud of a lake's bed: olive, soft, with leaves and shells. */
export function paintGyttja(tile: Tile, seed: number): void {
  const next = seededNumbers(seed + 1);
  const soft = noiseTile(tile.size, seed, 3, 7, 4);
  shade(tile, (i) => 0.74 + 0.52 * (soft[i] ?? 0));
  stain(tile, '#7c7a4e', (i) => 0.4 * Math.max(0, (soft[i] ?? 0) - 0.55) * 3);
  for (let shred = 0; shred < 90; shred++) {
    const pale = next() > 0.8;
    paintLine(tile, next, {
      length: 0.01 + 0.05 * next(),
      width: 0.003 + 0.003 * next(),
      headingRad: (next() - 0.5) * 0.8,
      wander: 0.2,
      rgb: pale ? [168, 160, 132] : [48, 44, 32],
      strength: 0.7,
    });
  }
  speckle(tile, seed + 4, 0.06);
}

/** Moss and sedge pressed flat, and a branch now and then. */
export function paintPeat(tile: Tile, seed: number): void {
  const next = seededNumbers(seed + 1);
  const felt = noiseTile(tile.size, seed, 4, 22, 4);
  shade(tile, (i) => 0.6 + 0.8 * (felt[i] ?? 0));
  for (let fibre = 0; fibre < 420; fibre++) {
    const light = next();
    paintLine(tile, next, {
      length: 0.02 + 0.12 * next(),
      width: 0.0025,
      headingRad: (next() - 0.5) * 0.5,
      wander: 0.22,
      rgb: light > 0.6 ? [138, 104, 66] : light > 0.3 ? [96, 66, 44] : [30, 22, 18],
      strength: 0.6,
    });
  }
  for (let branch = 0; branch < 9; branch++) {
    paintLine(tile, next, {
      length: 0.15 + 0.25 * next(),
      width: 0.006 + 0.01 * next() ** 2,
      headingRad: (next() - 0.5) * 1.3,
      wander: 0.16,
      rgb: branch % 3 === 0 ? [128, 104, 78] : [92, 64, 44],
      strength: 0.85,
    });
  }
  speckle(tile, seed + 4, 0.14);
}
