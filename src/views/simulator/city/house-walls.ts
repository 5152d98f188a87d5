/** How the sides of a house are divided, and which tile of the facade picture goes where. */

import { seededNumbers } from '../../../chance/chance.ts';
import type { FacadeLook, TileKind } from './facade-tiles.ts';
import type { House } from './house.ts';
import type { CityCladding } from './input.ts';
import { distance_m, isInside, outward, type Plan } from './plan.ts';
import type { Rgb } from './soup.ts';
import { floorLevels_m, type WallPlan, type WallSide } from './walls.ts';

const BAY_M: Record<CityCladding, number> = { wood: 2.9, plaster: 3.1, brick: 3.3, stone: 3.3, glass: 3 };
/** What one `far` tile covers: eight bays, three storeys. */
const FAR_M: readonly [number, number] = [24, 10];

export interface WallContext {
  readonly look: FacadeLook;
  readonly others: readonly House[];
  /** Of {@link hiddenHeights_m}. */
  readonly hidden: readonly number[];
  /** Where the walls begin. */
  readonly foot_m: number;
  readonly random: () => number;
}

/** For every side: a side right against a neighbour is a blank fire wall, and not there at all below the neighbour's eaves. */
export function hiddenHeights_m(house: House, others: readonly House[]): readonly number[] {
  const neighbours = others.filter((other) => other !== house && other.shape !== 'far');
  return house.ring.map((from, i) => {
    const to = house.ring[(i + 1) % house.ring.length]!;
    const tops = [0.2, 0.5, 0.8].map((share) => {
      const probe = inFront(from, to, share, 0.9);
      return Math.max(0, ...neighbours.filter(({ ring }) => isInside(ring, probe)).map(({ eaves_m }) => eaves_m));
    });
    return Math.min(...tops);
  });
}

function inFront(from: Plan, to: Plan, share: number, out_m: number): Plan {
  const facing = outward(from, to);
  return [
    from[0] + (to[0] - from[0]) * share + facing[0] * out_m,
    from[1] + (to[1] - from[1]) * share + facing[1] * out_m,
  ];
}

export function planWalls(house: House, { look, others, hidden, foot_m, random }: WallContext): WallPlan {
  const shade = 0.97 + 0.06 * random();
  const tint = house.colour.map((c, i) => shade * Math.min(1.12, Math.max(0.88, c / look.colour[i]!)));
  const fine = random() < 0.5 ? 1 : -1;
  const far = others.filter(({ shape }) => shape === 'far');
  const sides = house.ring.map((from, i): WallSide => {
    const to = house.ring[(i + 1) % house.ring.length]!;
    const coarse = house.shape === 'far' || looksAtBackdrop(from, to, far);
    const variants = seededNumbers(Math.floor(random() * 1e9));
    const storeys = coarse ? Math.max(1, Math.round(house.eaves_m / FAR_M[1])) : house.storeys;
    return {
      levels_m: floorLevels_m(house.eaves_m, storeys, foot_m),
      bay_m: coarse ? FAR_M[0] : house.shape === 'belfry' ? 5 : BAY_M[house.cladding],
      hidden_m: hidden[i]!,
      tileAt: coarse
        ? () => 'far'
        : (bay, storey, bays) => chooseTile(house, fine, distance_m(from, to), bay, storey, bays, variants),
    };
  });
  return { ring: house.ring, top_m: house.eaves_m, look, tint: tint as unknown as Rgb, sides };
}

/** The back of a house: nobody stands there. */
const looksAtBackdrop = (from: Plan, to: Plan, far: readonly House[]): boolean =>
  [12, 20, 28].some((out_m) => {
    const probe = inFront(from, to, 0.5, out_m);
    return far.some(({ ring }) => isInside(ring, probe));
  });

function chooseTile(
  { shape, storeys, cladding }: House,
  fine: number,
  width_m: number,
  bay: number,
  storey: number,
  bays: number,
  variants: () => number,
): TileKind {
  if (shape === 'shaft' || width_m / bays < 1.9) return 'blank';
  if (shape === 'belfry') return 'arch';
  const shops = storeys > 2 || cladding !== 'wood';
  if (storey === 0 && shops && width_m > 9) return bay === Math.floor(bays / 2) ? 'door' : 'shop';
  if (storeys === 1) return 'arch';
  if (storey === fine) return 'fine';
  if (storey === storeys - 1 && storeys > 2) return 'top';
  return variants() < 0.34 ? 'window-b' : 'window';
}
