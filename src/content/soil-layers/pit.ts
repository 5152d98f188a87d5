/** The pit itself: walls of earth, a floor that can be dug down, and a kerb round the edge. */

import { seedFor } from '../../chance/chance.ts';
import type { Evidence, Part, Point2, SolidPart } from '../../drawing/drawing.ts';
import { frame, plain, rectangle, solid, tidy } from '../forms.ts';
import type { DepthAt, Stratum } from './strata.ts';

export const DEPTH_CONTROL = 'depth';
/** Wide enough to be seen in the sun, low enough not to hide the pit. */
const KERB_M = { wide: 0.09, high: 0.05 };
/** Just under the street, so that an undug pit does not flicker with the paving. */
const STREET_Y_M = -0.01;
const WALL_STEP_M = 0.2;

export interface Opening {
  readonly width_m: number;
  readonly length_m: number;
}

/** The four walls of one layer, seen from inside; u runs along the wall, v down from the layer's own top. */
export function wallOf(
  stratum: Stratum,
  top: DepthAt,
  base: DepthAt,
  opening: Opening,
  evidence: Evidence,
  seed: number,
): SolidPart {
  const positions_m: number[] = [];
  const uv_m: number[] = [];
  const indices: number[] = [];
  let before_m = 0;
  for (const wall of wallsOf(opening)) {
    const first = positions_m.length / 3;
    for (const [i, { point, along_m }] of wall.entries()) {
      const [top_m, base_m] = [top(point), base(point)];
      const [x, z] = point;
      positions_m.push(tidy(x), tidy(-top_m), tidy(z), tidy(x), tidy(-base_m), tidy(z));
      uv_m.push(tidy(before_m + along_m), 0, tidy(before_m + along_m), tidy(top_m - base_m));
      const at = first + 2 * i;
      if (i > 0) indices.push(at - 1, at + 1, at, at - 1, at, at - 2);
    }
    before_m += wall.at(-1)?.along_m ?? 0;
  }
  return solid(`layer-${stratum.layer.id}`, { kind: 'surface', positions_m, indices, uv_m }, earthOf(stratum, seed), {
    layer: 'underground',
    evidence,
  });
}

interface WallPoint {
  readonly point: Point2;
  readonly along_m: number;
}

/** Far, right, near and left wall, each from left to right as seen from inside the pit. */
function wallsOf({ width_m, length_m }: Opening): WallPoint[][] {
  const [x, z] = [width_m / 2, length_m / 2];
  const corners: readonly Point2[] = [
    [-x, -z],
    [x, -z],
    [x, z],
    [-x, z],
  ];
  return corners.map((from, i) => {
    const to = corners[(i + 1) % 4] ?? from;
    const whole_m = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const pieces = Math.max(2, Math.ceil(whole_m / WALL_STEP_M));
    return Array.from({ length: pieces + 1 }, (_, k) => {
      const part = k / pieces;
      return {
        point: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as const,
        along_m: whole_m * part,
      };
    });
  });
}

const earthOf = ({ layer }: Stratum, seed: number) =>
  ({
    kind: 'earth',
    soil: layer.soil,
    seed: seedFor(seed, layer.id) % 1000,
    ...(layer.colour && { colour: layer.colour }),
  }) as const;

/**
 * What the digger stands on: one slab for each layer, shown while the depth is within that layer, moving with the
 * control. It hides what is not dug yet.
 */
export function floorsOf(strata: readonly Stratum[], opening: Opening, evidence: Evidence, seed: number): SolidPart[] {
  const floor_m = strata.at(-1)?.base_m ?? 0;
  return strata.map((stratum, i) => {
    const last = i === strata.length - 1;
    return solid(
      `floor-${stratum.layer.id}`,
      {
        kind: 'prism',
        outline: rectangle(opening.width_m - 0.004, opening.length_m - 0.004),
        bottom_m: STREET_Y_M - 0.03,
        top_m: STREET_Y_M,
      },
      earthOf(stratum, seed + 1),
      {
        layer: 'underground',
        evidence,
        bind: [
          {
            property: 'offset-y',
            from: { control: DEPTH_CONTROL },
            stops: [
              [0, 0],
              [floor_m, -floor_m],
            ],
            mode: 'linear',
          },
          shownWithin(stratum.top_m, last ? undefined : stratum.base_m),
        ],
      },
    );
  });
}

/** Visible while the depth dug is at least `from_m`, and below `to_m` when given. */
export function shownWithin(from_m: number, to_m?: number) {
  const stops: (readonly [number, number])[] = [[0, from_m <= 0 ? 1 : 0]];
  if (from_m > 0) stops.push([from_m, 1]);
  if (to_m !== undefined) stops.push([to_m, 0]);
  return { property: 'visible', from: { control: DEPTH_CONTROL }, stops, mode: 'step' } as const;
}

/** The hole, and a pale kerb that can be seen on a bright day. */
export function edgeOf(opening: Opening, depth_m: number): Part[] {
  const { width_m, length_m } = opening;
  return [
    { kind: 'opening', id: 'opening', outline: rectangle(width_m, length_m), depth_m },
    solid('rim', frame([width_m, length_m], KERB_M.wide, 0, KERB_M.high), plain('#efe9dd', { roughness: 0.85 })),
    solid(
      'rim-line',
      frame([width_m, length_m], 0.02, KERB_M.high, KERB_M.high + 0.012),
      plain('#e8a33d', { roughness: 0.6, glow: 0.25 }),
      { castsShadow: false },
    ),
  ];
}
