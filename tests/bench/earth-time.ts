/** How long the pictures of ground take to paint, one by one as the stage does. */
import { paintEarth } from '../../src/drawing/earth.ts';
import { paintHatch } from '../../src/drawing/hatch-picture.ts';
import { SOIL_ORDER } from '../../src/drawing/soil-codes.ts';

const PIXELS = 512;

/** Milliseconds of each kind's picture, the slowest last, once as it looks and once as a hatch. */
export function paintingTimes_ms(): { readonly natural: number[]; readonly hatched: number[] } {
  const timed = (paint: () => void) => {
    const begin = performance.now();
    paint();
    return performance.now() - begin;
  };
  for (const soil of SOIL_ORDER) paintEarth(soil, 7, 64);
  const inOrder = (times: number[]) => times.sort((a, b) => a - b);
  return {
    natural: inOrder(SOIL_ORDER.map((soil) => timed(() => paintEarth(soil, 7, PIXELS)))),
    hatched: inOrder(SOIL_ORDER.map((soil) => timed(() => paintHatch(soil, PIXELS)))),
  };
}
