/** What makes each stage what it is: flocs, bubbles, sand, coal, violet light, lime. Within a tank at the origin. */
import type { Part, Point3 } from '../../drawing/drawing.ts';
import { boxes, plain, rectangle, solid, tidy } from '../forms.ts';
import { bed, drain, lakeBed } from './beds.ts';
import { doser, drops, flow } from './grains.ts';
import { circle, INSIDE, TANK } from './layout.ts';
import type { Stage } from './schema.ts';
import { STEEL } from './tank.ts';

export interface Contents {
  /** Always there. */
  readonly dry: readonly Part[];
  /** Only where the water has come. */
  readonly wet: readonly Part[];
}

/** What the stage's tank holds. The reservoir is no tank and is drawn elsewhere. */
export function contentsOf(kind: Stage['kind'], id: string, seed: number): Contents {
  switch (kind) {
    case 'intake':
      return { dry: lakeBed(id, seed), wet: [] };
    case 'coagulation':
      return stirredFlocs(id, seed);
    case 'flotation':
      return risingBubbles(id, seed);
    case 'sand-filter':
      return {
        dry: [
          bed(id, 'gravel', INSIDE.floor, 0.42, '#a8957a', seed),
          bed(id, 'sand', 0.42, 0.86, '#d3b67f', seed),
          drain(id),
        ],
        wet: [],
      };
    case 'carbon-filter':
      return {
        dry: [
          bed(id, 'gravel', INSIDE.floor, 0.38, '#a8957a', seed),
          bed(id, 'coal', 0.38, 0.9, '#232427', seed),
          drain(id),
        ],
        wet: [],
      };
    case 'uv':
      return violetLamps(id);
    case 'chlorine':
      return { dry: doser(id, '#c9d65a'), wet: [drops(id, '#dbe58a', seed)] };
    case 'alkalisation':
      return limeAndGas(id, seed);
    case 'reservoir':
      return { dry: [], wet: [] };
  }
}

function stirredFlocs(id: string, seed: number): Contents {
  const paddles = boxes([
    [
      [0, 0.85, 0],
      [0.04, 1.3, 0.04],
    ],
    [
      [0, 0.55, 0],
      [0.62, 0.12, 0.02],
    ],
    [
      [0, 0.85, 0],
      [0.02, 0.12, 0.62],
    ],
    [
      [0, 1.5, 0],
      [0.24, 0.16, 0.2],
    ],
  ]);
  const turn = (radius_m: number, y_m: number): Point3[] =>
    [...circle(radius_m, 12), [radius_m, 0] as const].map(([x, z], i) => [x, tidy(y_m + 0.06 * Math.sin(i)), z]);
  return {
    dry: [solid(`${id}-stirrer`, paddles, STEEL), ...doser(id, '#b5652a')],
    wet: [
      drops(id, '#c47a35', seed),
      flow(`${id}-flocs-small`, turn(0.24, 0.9), '#b98a52', { radius_m: 0.011, count: 60, spread_m: 0.16 }, 0.22, seed),
      flow(`${id}-flocs`, turn(0.4, 0.6), '#a8763d', { radius_m: 0.026, count: 44, spread_m: 0.13 }, 0.16, seed + 1),
    ],
  };
}

function risingBubbles(id: string, seed: number): Contents {
  const column = (x: number, z: number): Point3[] => [
    [x, INSIDE.floor + 0.06, z],
    [x, TANK.surface - 0.02, z],
  ];
  const skimmer = boxes([
    [
      [0.2, 1.42, 0],
      [0.07, 0.05, TANK.depth + 0.05],
    ],
    [
      [0.2, 1.29, 0],
      [0.02, 0.24, TANK.depth - 0.1],
    ],
    [
      [0.2, 1.44, 0.45],
      [0.16, 0.08, 0.12],
    ],
  ]);
  const foam = {
    kind: 'prism',
    outline: rectangle(0.78, INSIDE.depth, [-0.23, 0]),
    bottom_m: 1.185,
    top_m: 1.235,
  } as const;
  return {
    dry: [
      solid(`${id}-skimmer`, skimmer, plain('#d8a441', { roughness: 0.5 })),
      solid(
        `${id}-air-pipe`,
        {
          kind: 'tube',
          path_m: [
            [-0.55, 0.3, 0.3],
            [0.5, 0.3, 0.3],
          ],
          radius_m: 0.025,
        },
        STEEL,
      ),
    ],
    wet: [
      flow(
        `${id}-bubbles-left`,
        column(-0.28, 0),
        '#ffffff',
        { radius_m: 0.009, count: 90, spread_m: 0.26 },
        0.18,
        seed,
      ),
      flow(
        `${id}-bubbles-right`,
        column(0.25, 0),
        '#ffffff',
        { radius_m: 0.009, count: 90, spread_m: 0.26 },
        0.18,
        seed + 1,
      ),
      flow(`${id}-lifted`, column(-0.1, 0.1), '#a8763d', { radius_m: 0.02, count: 26, spread_m: 0.32 }, 0.1, seed + 2),
      solid(`${id}-foam`, foam, plain('#b08a5a', { roughness: 1 }), { castsShadow: false }),
    ],
  };
}

function violetLamps(id: string): Contents {
  const lamp = (i: number): Part => {
    const [y_m, z_m] = [0.45 + 0.19 * (i % 4), i < 4 ? -0.2 : 0.2];
    const path_m: Point3[] = [
      [-0.52, y_m, z_m],
      [0.52, y_m, z_m],
    ];
    return solid(`${id}-lamp-${i}`, { kind: 'tube', path_m, radius_m: 0.028 }, plain('#8a55ff', { glow: 1 }), {
      castsShadow: false,
    });
  };
  const shine = { kind: 'box', size_m: [1.1, 0.8, 0.7] } as const;
  return {
    dry: Array.from({ length: 8 }, (_, i) => lamp(i)),
    wet: [
      solid(`${id}-shine`, shine, plain('#7f4dff', { glow: 0.8, opacity: 0.12 }), {
        at: { position_m: [0, 0.74, 0] },
        castsShadow: false,
      }),
    ],
  };
}

function limeAndGas(id: string, seed: number): Contents {
  const silo = {
    kind: 'lathe',
    profile_m: [
      [0, 1.5],
      [0.05, 1.5],
      [0.2, 1.72],
      [0.2, 2.05],
      [0, 2.13],
    ],
    sides: 18,
  } as const;
  const legs = boxes([
    [
      [-0.3, 1.6, -0.15],
      [0.03, 0.5, 0.03],
    ],
    [
      [0.02, 1.6, -0.15],
      [0.03, 0.5, 0.03],
    ],
  ]);
  return {
    dry: [
      solid(`${id}-silo`, silo, plain('#f4f2ec', { roughness: 0.6 }), { at: { position_m: [-0.14, 0, 0] } }),
      solid(`${id}-silo-legs`, legs, STEEL),
    ],
    wet: [
      flow(
        `${id}-lime`,
        [
          [-0.14, 1.5, 0],
          [-0.14, 0.7, 0],
        ],
        '#ffffff',
        { radius_m: 0.01, count: 40, spread_m: 0.05 },
        0.3,
        seed,
      ),
      flow(
        `${id}-gas`,
        [
          [0.3, 0.3, 0],
          [0.3, 1.16, 0],
        ],
        '#e3f6ff',
        { radius_m: 0.008, count: 40, spread_m: 0.16 },
        0.15,
        seed + 1,
      ),
    ],
  };
}
