/** A straight street between blocks: 28 m from facade to facade, blocks of 60 m, cross streets of 12 m. */
import { radFromDeg } from '../../../src/geo/angles.ts';

export type Footprint = readonly (readonly [east_m: number, north_m: number])[];

export const HALF_STREET_M = 14;
const BLOCK_M = 60;
const CROSS_STREET_M = 12;
const BLOCK_DEPTH_M = 40;
const BLOCKS_EACH_WAY = 4;

/** @param shift_m how far along the street, which passes the origin, the first block begins */
export function streetBlocks(streetBearingDeg: number, shift_m: number): readonly Footprint[] {
  const [sin, cos] = [Math.sin(radFromDeg(streetBearingDeg)), Math.cos(radFromDeg(streetBearingDeg))];
  const corner = (along_m: number, across_m: number): readonly [number, number] => [
    along_m * sin + across_m * cos,
    along_m * cos - across_m * sin,
  ];
  const blocks: Footprint[] = [];
  for (let k = -BLOCKS_EACH_WAY; k < BLOCKS_EACH_WAY; k++) {
    const start_m = shift_m + k * (BLOCK_M + CROSS_STREET_M);
    for (const side of [-1, 1]) {
      const [near, far] = [side * HALF_STREET_M, side * (HALF_STREET_M + BLOCK_DEPTH_M)];
      const end_m = start_m + BLOCK_M;
      blocks.push([corner(start_m, near), corner(end_m, near), corner(end_m, far), corner(start_m, far)]);
    }
  }
  return blocks;
}
