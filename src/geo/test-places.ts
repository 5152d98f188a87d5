/** Places and numbers that tests of the earth's mathematics share. */
import type { Geodetic } from './frames.ts';

const at = (latDeg: number, lonDeg: number, height_m = 0): Geodetic => ({ latDeg, lonDeg, height_m });

/** Tampere, the equator, the date line, near and at the poles, both hemispheres. */
export const testPlaces: readonly Geodetic[] = [
  at(61.49765, 23.76163, 95),
  at(61.5, -150, 10),
  at(0, 0),
  at(0, 180, 50),
  at(0.001, -179.999, -20),
  at(12.3, 179.9995),
  at(-33.86, 151.2, 40),
  at(-61.5, -45),
  at(45, 9, 2_000),
  at(89, 0),
  at(89, 135, 3),
  at(-89, -60),
];

/** Uniform numbers in [0, 1), the same for the same seed: mulberry32. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
