/** The rock below it all: granodiorite and the mica schist of the Tampere belt. */

import { seededNumbers } from '../chance/chance.ts';
import type { Rgb } from './look.ts';
import { noiseTile } from './noise.ts';
import { blend, indexAt, shade, speckle, stain, type Tile } from './tile.ts';

const DARK: Rgb = [40, 37, 36];
const WHITE: Rgb = [246, 244, 236];

/**
 * Joints: level cracks that run on round the picture, and steep ones that end at them, as blocks lie in a rock face.
 * Below a level one the edge catches the light.
 */
function paintJoints(tile: Tile, seed: number, levels: number): void {
  const next = seededNumbers(seed);
  const { size } = tile;
  const bends = noiseTile(size, seed + 1, 4, 4, 4);
  const heights = Array.from({ length: levels }, (_, k) => (k + 0.2 + 0.6 * next()) / levels);
  const levelAt = (k: number, x: number) => {
    const turn = Math.floor(k / levels);
    const bend = bends[(k % levels) * Math.floor(size / levels) * size + (((x % size) + size) % size)] ?? 0.5;
    return ((heights[k % levels] ?? 0) + turn + 0.16 * (bend - 0.5)) * size;
  };
  const crack = (x: number, y: number, half: number, strength: number) => {
    for (let d = -3; d <= 3; d++) {
      const cover = Math.max(0, Math.min(1, half + 0.5 - Math.abs(d)));
      blend(tile, indexAt(tile, x, Math.round(y) + d), DARK, cover * strength);
    }
  };
  for (let k = 0; k < levels; k++) {
    for (let x = 0; x < size; x++) {
      const y = levelAt(k, x);
      crack(x, y, 0.7 + 0.9 * (bends[(x * 7) % bends.length] ?? 0), 0.9);
      blend(tile, indexAt(tile, x, Math.round(y) - 3), WHITE, 0.16);
    }
    for (let steep = 0; steep < 2; steep++) {
      const start = Math.floor(((steep + 0.15 + 0.7 * next()) / 2) * size);
      const lean = (next() - 0.5) * 0.7;
      let x = start;
      for (let y = levelAt(k, start); y < levelAt(k + 1, Math.round(x)); y += 0.5) {
        x += lean * 0.5 + (next() - 0.5) * 0.9;
        for (let d = -2; d <= 2; d++) {
          const cover = Math.max(0, Math.min(1, 1.4 - Math.abs(d)));
          blend(tile, indexAt(tile, Math.round(x) + d, Math.floor(y)), DARK, cover * 0.6);
        }
      }
    }
  }
}

const rising = (value: number, from: number): number => Math.min(1, Math.max(0, (value - from) * 9));

/** Granodiorite: white and pink feldspar, grey quartz and dark mica in grains of a few millimetres, cut by joints. */
export function paintBedrock(tile: Tile, seed: number, perMetre: number): void {
  const { size } = tile;
  const grains = (seedOf: number, millimetres: number) => {
    const across = Math.round((1000 * size) / (perMetre * millimetres));
    return noiseTile(size, seedOf, across, across, 2);
  };
  const [feldspar, pink, mica] = [grains(seed + 2, 10), grains(seed + 6, 12), grains(seed, 8)];
  const broad = noiseTile(size, seed + 3, 3, 3, 4);
  stain(tile, '#d9d2c9', (i) => 0.8 * rising(feldspar[i] ?? 0, 0.55));
  stain(tile, '#bb9488', (i) => 0.75 * rising(pink[i] ?? 0, 0.6));
  stain(tile, '#2b2b30', (i) => 0.75 * rising(mica[i] ?? 0, 0.62));
  shade(tile, (i) => 0.82 + 0.36 * (broad[i] ?? 0));
  speckle(tile, seed + 4, 0.06);
  paintJoints(tile, seed + 8, 3);
}

/** Leaves of a schist, by their height across them; those of one height lean and fold over the picture alike. */
const LEAVES = 96;

/** Mica schist: thin dark and pale leaves that lean and fold, glints of mica, veins of white quartz along them. */
export function paintMicaSchist(tile: Tile, seed: number, perMetre: number): void {
  const next = seededNumbers(seed + 1);
  const { size } = tile;
  const fold = noiseTile(size, seed + 3, 3, 3, 4);
  const patches = noiseTile(size, seed + 5, 4, 6, 4);
  const tones = Array.from({ length: LEAVES }, () => next() ** 1.5);
  const leafAt = (i: number): number => {
    const [x, y] = [(i % size) / size, Math.floor(i / size) / size];
    // Once round the picture sideways is a third of the leaves, so that they lean and still join.
    const at = (((3 * y - x + 0.5 * (fold[i] ?? 0)) % 1) + 1) % 1;
    const from = Math.floor(at * LEAVES);
    const share = at * LEAVES - from;
    return (tones[from % LEAVES] ?? 0) * (1 - share) + (tones[(from + 1) % LEAVES] ?? 0) * share;
  };
  const leaves = Float32Array.from({ length: size * size }, (_, i) => leafAt(i));
  shade(tile, (i) => (0.72 + 0.5 * (leaves[i] ?? 0)) * (0.75 + 0.5 * (patches[i] ?? 0)));
  stain(tile, '#7d6552', (i) => 0.35 * Math.max(0, (patches[i] ?? 0) - 0.56) * 5);
  const vein = (i: number) => rising((leaves[i] ?? 0) * (0.55 + 0.9 * (patches[i] ?? 0)), 0.9);
  stain(tile, '#e6e1d8', (i) => 0.85 * vein(i));
  speckle(tile, seed + 4, 0.1);
  const glints = Math.round(900 * (size / perMetre) ** 2);
  for (let glint = 0; glint < glints; glint++) {
    blend(tile, Math.floor(next() * size * size), WHITE, 0.12 + 0.4 * next());
  }
  paintJoints(tile, seed + 8, 2);
}
