/** The end of the chain: a water tower, a tap, and a glass to drink from. Within a stage at the origin. */
import type { Part, Point3 } from '../../drawing/drawing.ts';
import { cylinder, plain, solid, standingBox } from '../forms.ts';
import { flow } from './grains.ts';
import { circle, pipePath, TANK } from './layout.ts';
import type { WaterLook } from './quality.ts';
import { CONCRETE, openPipe, STEEL } from './tank.ts';

const TOWER_X_M = -0.3;
const TAP: Point3 = [0.42, 1.02, 0.12];
const TABLE_M = 0.62;

export const TOWER_HEIGHT_M = 2.62;

/** Where the water goes: up into the tower, down again, out of the tap. */
export function towerPath(): Point3[] {
  return [...feedPath(), [TOWER_X_M, 0.42, 0], [TOWER_X_M, 2.1, 0], [TOWER_X_M + 0.12, 2.1, 0], ...tapPath()];
}

/** Low, unlike the other stages' pipes: the water is pumped up inside the stem. */
function feedPath(): Point3[] {
  const [start = [0, 0, 0]] = pipePath();
  return [start, [TOWER_X_M - 0.14, TANK.outlet, 0]];
}

function tapPath(): Point3[] {
  return [[TOWER_X_M + 0.12, 0.42, 0], [TAP[0], 0.42, 0], [TAP[0], 1.12, 0], [TAP[0], 1.12, TAP[2]], TAP];
}

export function towerParts(id: string): Part[] {
  const bowl = {
    kind: 'lathe',
    profile_m: [
      [0.13, 1.62],
      [0.5, 2.0],
      [0.55, 2.12],
      [0.52, 2.3],
      [0.12, 2.44],
      [0.05, 2.44],
      [0, 2.58],
    ],
    sides: 28,
  } as const;
  const stem = {
    kind: 'lathe',
    profile_m: [
      [0.24, 0.12],
      [0.15, 0.3],
      [0.13, 1.64],
    ],
    sides: 20,
  } as const;
  const at = { position_m: [TOWER_X_M, 0, 0] as Point3 };
  return [
    standingBox(`${id}-plinth`, [0, 0, 0], [TANK.width + 0.14, 0.12, TANK.depth + 0.14], CONCRETE),
    solid(`${id}-stem`, stem, plain('#f1ede4', { roughness: 0.8 }), { at }),
    solid(`${id}-bowl`, bowl, plain('#f1ede4', { roughness: 0.8 }), { at }),
    solid(
      `${id}-band`,
      {
        kind: 'lathe',
        profile_m: [
          [0.553, 2.06],
          [0.565, 2.12],
          [0.553, 2.17],
        ],
        sides: 28,
      },
      plain('#2f7fa8'),
      { at },
    ),
    openPipe(`${id}-pipe`, feedPath()),
    solid(`${id}-tap`, { kind: 'tube', path_m: tapPath(), radius_m: 0.03 }, STEEL),
    standingBox(`${id}-table`, [TAP[0], 0.12, TAP[2]], [0.26, TABLE_M - 0.12, 0.22], CONCRETE),
    solid(
      `${id}-glass`,
      {
        kind: 'lathe',
        profile_m: [
          [0, 0],
          [0.05, 0],
          [0.062, 0.2],
        ],
        sides: 18,
      },
      plain('#e8f7fa', { roughness: 0.05, opacity: 0.3 }),
      { at: { position_m: [TAP[0], TABLE_M, TAP[2]] }, castsShadow: false },
    ),
    solid(`${id}-handle`, cylinder(0.05, 0.02), plain('#2f7fa8', { roughness: 0.4 }), {
      at: { position_m: [TAP[0], 1.15, 0] },
    }),
  ];
}

export function tapWater(id: string, look: WaterLook, seed: number): Part[] {
  return [
    {
      kind: 'water',
      id: `${id}-water`,
      outline: circle(0.049, 14, [TAP[0], TAP[2]]),
      surface_m: TABLE_M + 0.15,
      bed_m: TABLE_M + 0.006,
      colour: look.colour,
      clarity: look.clarity,
    },
    flow(
      `${id}-pour`,
      [TAP, [TAP[0], TABLE_M + 0.15, TAP[2]]],
      look.colour,
      { radius_m: 0.012, count: 22, spread_m: 0.006 },
      0.5,
      seed,
    ),
  ];
}
