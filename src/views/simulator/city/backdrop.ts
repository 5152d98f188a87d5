/** The rest of the town behind the street: plain blocks by chance, only so that no side street ends in nothing. */

import { seededNumbers } from '../../../chance/chance.ts';
import { modelColour } from './facade-tiles.ts';
import type { House } from './house.ts';
import type { CityCladding } from './input.ts';
import { boxOf, isInside, middleOf, offsetRing, type Plan, type PlanBox, type Ring } from './plan.ts';
import type { StreetFrame } from './street-frame.ts';

const CLADDINGS: readonly CityCladding[] = ['plaster', 'plaster', 'plaster', 'brick', 'stone'];
/** Rows of blocks on either side, metres from the street's edge to the middle of the row, and their depth. */
const ROWS: readonly (readonly [middle_m: number, depth_m: number, length_m: number])[] = [
  [47, 13, 30],
  [78, 14, 34],
  [112, 14, 36],
  [152, 24, 44],
  [206, 34, 56],
  [276, 44, 72],
  [366, 60, 90],
];
const SIDE_STREET_EVERY_M = 118;
const SIDE_STREET_M = 15;
const BEYOND_M = 240;

/** @param kept rings that stay open: houses of the scene, water, squares, lawns */
export function backdropHouses(frame: StreetFrame, kept: readonly Ring[]): readonly House[] {
  if (frame.length_m === 0) return [];
  const grown = kept.map((ring) => offsetRing(ring, 7)).map((ring) => ({ ring, box: boxOf(ring) }));
  const houses: House[] = [];
  for (const side of [-1, 1]) {
    ROWS.forEach(([middle_m, depth_m, length_m], row) => {
      const random = seededNumbers(1_000 + row * 7 + side);
      for (let along = -BEYOND_M; along < frame.length_m + BEYOND_M; ) {
        const length = length_m * (0.75 + 0.5 * random());
        const left = side * (frame.halfWidth_m + middle_m + 3 * random());
        const ring = frame.stretch([along, along + length - 0.4], [left - depth_m / 2, left + depth_m / 2]);
        if (random() < 0.93 && !grown.some((one) => meets(ring, one.ring, one.box))) houses.push(houseOf(ring, random));
        along += length;
        const street = Math.ceil((along - 1) / SIDE_STREET_EVERY_M) * SIDE_STREET_EVERY_M;
        if (street - along < length_m * 0.6) along = street + SIDE_STREET_M;
      }
    });
  }
  return houses;
}

function houseOf(ring: Ring, random: () => number): House {
  const cladding = CLADDINGS[Math.floor(random() * CLADDINGS.length)]!;
  const eaves_m = 10 + 13 * random();
  const roof = random() < 0.45 ? 'flat' : random() < 0.5 ? 'gable' : 'hip';
  return {
    ring,
    eaves_m,
    top_m: roof === 'flat' ? eaves_m : eaves_m + 3.5,
    storeys: Math.round(eaves_m / 3.4),
    roof,
    cladding,
    colour: modelColour(cladding, PALETTE[Math.floor(random() * PALETTE.length)]),
    shape: 'far',
  };
}

const PALETTE: readonly string[] = ['#e4dccb', '#d9c7a5', '#cfd6d9', '#d8b99a', '#c8c4ba', '#9c5a45'];

/** Corners or middle of one inside the other: good enough for blocks larger than what lies between them. */
function meets(ring: Ring, other: Ring, { min, max }: PlanBox): boolean {
  const own = boxOf(ring);
  if (own.min[0] > max[0] || own.max[0] < min[0] || own.min[1] > max[1] || own.max[1] < min[1]) return false;
  const probes: Plan[] = [...ring, middleOf(ring)];
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    for (const share of [0.25, 0.5, 0.75]) probes.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
  });
  return probes.some((at) => isInside(other, at)) || other.some((at) => isInside(ring, at));
}
