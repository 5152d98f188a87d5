/** The rock below it all: granodiorite and the mica schist of the Tampere belt. */

import { seededNumbers } from '../chance/chance.ts';
import { rgbOf } from './look.ts';
import { noiseTile } from './noise.ts';
import { blend, indexAt, scaled, shade, speckle, stain, type Tile } from './tile.ts';
import { paintLine, scattered } from './tile-marks.ts';

const JOINT = { rgb: [38, 35, 34], strength: 0.9 } as const;

/** Joints: cracks that run through the rock, steep ones and level ones, each with a face that catches the light. */
function paintJoints(tile: Tile, next: () => number, count: number): void {
  for (let joint = 0; joint < count; joint++) {
    const steep = joint % 3 !== 0;
    paintLine(tile, next, {
      length: 0.45 + 0.5 * next(),
      width: 0.006 + 0.005 * next(),
      headingRad: (steep ? Math.PI / 2 : 0) + (next() - 0.5) * 0.5,
      wander: 0.1,
      ...JOINT,
    });
  }
}

/** Granodiorite: white and pink feldspar, grey quartz and dark mica in grains of a few millimetres, cut by joints. */
export function paintBedrock(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const { size } = tile;
  const across = Math.round(size / (perMetre * 0.009));
  const feldspar = noiseTile(size, seed + 2, across, across, 2);
  const pink = noiseTile(size, seed + 6, Math.round(across * 0.8), Math.round(across * 0.8), 2);
  const mica = noiseTile(size, seed, Math.round(across * 1.25), Math.round(across * 1.25), 2);
  const broad = noiseTile(size, seed + 3, 3, 3, 4);
  const rising = (value: number, from: number) => Math.min(1, Math.max(0, (value - from) * 9));
  stain(tile, '#e0d9d0', (i) => 0.85 * rising(feldspar[i] ?? 0, 0.55));
  stain(tile, '#c29a8c', (i) => 0.8 * rising(pink[i] ?? 0, 0.6));
  stain(tile, '#232327', (i) => 0.85 * rising(mica[i] ?? 0, 0.6));
  shade(tile, (i) => 0.82 + 0.36 * (broad[i] ?? 0));
  speckle(tile, seed + 4, 0.06);
  paintJoints(tile, next, 7);
}

/** Mica schist: thin dark and pale leaves that lean and fold, glints of mica, veins of white quartz along them. */
export function paintMicaSchist(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const { size } = tile;
  const fold = noiseTile(size, seed + 3, 3, 3, 3);
  const thick = noiseTile(size, seed + 5, 3, 14, 3);
  const leaf = (i: number, times: number) => {
    const [x, y] = [(i % size) / size, Math.floor(i / size) / size];
    return Math.sin(2 * Math.PI * (times * y - 3 * x * Math.round(times / 9) + 1.3 * (times / 9) * (fold[i] ?? 0)));
  };
  shade(tile, (i) => 0.94 + 0.16 * leaf(i, 27) + 0.1 * leaf(i, 63) + 0.5 * ((thick[i] ?? 0) - 0.5));
  stain(tile, '#7a5f4a', (i) => 0.45 * Math.max(0, (thick[i] ?? 0) - 0.58) * 5);
  stain(tile, '#e4dfd6', (i) =>
    Math.min(0.9, 9 * Math.max(0, (leaf(i, 9) + 0.35 * leaf(i, 27)) * (fold[i] ?? 0) - 0.72)),
  );
  speckle(tile, seed + 4, 0.1);
  const glints = scattered(
    seed + 8,
    Array.from({ length: Math.round(1_300 * (size / perMetre) ** 2) }, () => 1e-4),
    1,
  );
  for (const { x, y } of glints) {
    const bright = scaled(rgbOf('#f4f2ea'), 255);
    const i = indexAt(tile, Math.floor(x * size), Math.floor(y * size));
    blend(tile, i, bright, 0.35 + 0.5 * next());
  }
  paintJoints(tile, next, 5);
}
