/** What moves in the water, and what is dropped into it. */

import { seedFor } from '../../chance/chance.ts';
import type { Colour, FlowPart, Part, Point3 } from '../../drawing/drawing.ts';
import { cylinder, plain, solid, standingBox } from '../forms.ts';
import { atFlowSpeed } from './layout.ts';
import { STEEL } from './tank.ts';

export const flow = (
  id: string,
  path_m: readonly Point3[],
  colour: Colour,
  grain: Omit<FlowPart['grain'], 'colour'>,
  speed_mps: number,
  seed: number,
): FlowPart => ({
  kind: 'flow',
  id,
  path_m,
  grain: { ...grain, colour },
  speed_mps,
  seed: seedFor(seed, id) % 1000,
  bind: [atFlowSpeed],
});

/** A small tank above the big one, with what is added drop by drop. */
export function doser(id: string, colour: Colour): Part[] {
  return [
    solid(`${id}-doser`, cylinder(0.13, 0.3), plain(colour, { roughness: 0.4 }), {
      at: { position_m: [-0.4, 1.55, -0.25] },
    }),
    standingBox(`${id}-doser-shelf`, [-0.4, 1.37, -0.33], [0.3, 0.18, 0.1], STEEL),
  ];
}

export const drops = (id: string, colour: Colour, seed: number): FlowPart =>
  flow(
    `${id}-drops`,
    [
      [-0.4, 1.55, -0.12],
      [-0.4, 1.2, -0.1],
      [-0.3, 0.95, 0],
    ],
    colour,
    { radius_m: 0.013, count: 14, spread_m: 0.015 },
    0.3,
    seed,
  );
