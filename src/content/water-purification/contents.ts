/** What makes each stage what it is: flocs, bubbles, sand, coal, violet light, lime. Within a tank at the origin. */
import type { Colour, FlowPart, Part, Point3 } from '../../drawing/drawing.ts';
import { boulder } from '../boulder.ts';
import { boxes, cylinder, plain, rectangle, solid, standingBox, tidy } from '../forms.ts';
import { seedFor } from '../seeded.ts';
import { atFlowSpeed, circle, TANK } from './layout.ts';
import type { Stage } from './schema.ts';
import { STEEL } from './tank.ts';

export interface Contents {
  /** Always there. */
  readonly dry: readonly Part[];
  /** Only where the water has come. */
  readonly wet: readonly Part[];
}

const INSIDE = { width: TANK.width - 0.05, depth: TANK.depth - 0.05, floor: TANK.foot + 0.015 } as const;

/** What the stage's tank holds. The reservoir is no tank and is drawn elsewhere. */
export function contentsOf(kind: Stage['kind'], id: string, seed: number): Contents {
  switch (kind) {
    case 'intake':
      return lakeBed(id, seed);
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

function lakeBed(id: string, seed: number): Contents {
  const stones = [-0.4, -0.12, 0.24].map((x, i) =>
    solid(
      `${id}-stone-${i}`,
      boulder(0.09 + 0.03 * i, seedFor(seed, `stone ${i}`)),
      plain('#8d8680', { roughness: 0.95 }),
      {
        at: { position_m: [x, INSIDE.floor + 0.14, i === 1 ? 0.25 : -0.22] },
      },
    ),
  );
  const reeds = [-0.52, -0.45, -0.36, -0.3].map((x, i) => {
    const z = -0.36 + 0.05 * i;
    const path_m: Point3[] = [
      [x, 0.35, z],
      [x + 0.02, 0.9, z],
      [tidy(x + 0.06 + 0.02 * i), 1.55 + 0.07 * i, tidy(z + 0.03)],
    ];
    return solid(`${id}-reed-${i}`, { kind: 'tube', path_m, radius_m: 0.009 }, plain('#6f8f45', { roughness: 0.8 }));
  });
  const bars = Array.from({ length: 9 }, (_, i): readonly [Point3, Point3] => [
    [0.45, 0.72, tidy(-0.4 + 0.1 * i)],
    [0.018, 0.92, 0.018],
  ]);
  return {
    dry: [
      bed(id, 'sand', INSIDE.floor, 0.36, '#a98f62', seed),
      ...stones,
      ...reeds,
      solid(`${id}-screen`, boxes(bars), STEEL),
    ],
    wet: [],
  };
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

/** A small tank above the big one, with what is added drop by drop. */
function doser(id: string, colour: Colour): Part[] {
  return [
    solid(`${id}-doser`, cylinder(0.13, 0.3), plain(colour, { roughness: 0.4 }), {
      at: { position_m: [-0.4, 1.55, -0.25] },
    }),
    standingBox(`${id}-doser-shelf`, [-0.4, 1.37, -0.33], [0.3, 0.18, 0.1], STEEL),
  ];
}

const drops = (id: string, colour: Colour, seed: number): FlowPart =>
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

function bed(
  id: string,
  what: 'gravel' | 'sand' | 'coal',
  bottom_m: number,
  top_m: number,
  colour: Colour,
  seed: number,
): Part {
  const shape = { kind: 'prism', outline: rectangle(INSIDE.width, INSIDE.depth), bottom_m, top_m } as const;
  const soil = what === 'sand' ? 'sand' : 'gravel';
  return solid(
    `${id}-${what}`,
    shape,
    { kind: 'earth', soil, seed: seedFor(seed, what) % 1000, colour },
    { castsShadow: false },
  );
}

const drain = (id: string): Part =>
  solid(
    `${id}-drain`,
    {
      kind: 'tube',
      path_m: [
        [-0.5, 0.3, TANK.depth / 2 - 0.03],
        [0.6, 0.3, TANK.depth / 2 - 0.03],
      ],
      radius_m: 0.02,
    },
    STEEL,
  );

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
