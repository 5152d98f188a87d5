/** What lies in a tank: the floor of a lake, or a bed that water sinks through. */

import { seedFor } from '../../chance/chance.ts';
import type { Colour, Part, Point3 } from '../../drawing/drawing.ts';
import { boulder } from '../boulder.ts';
import { boxes, plain, rectangle, solid, tidy } from '../forms.ts';
import { INSIDE, TANK } from './layout.ts';
import { STEEL } from './tank.ts';

/** Stones, reeds, and a screen that keeps fish out. */
export function lakeBed(id: string, seed: number): Part[] {
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
  return [
    bed(id, 'sand', INSIDE.floor, 0.36, '#a98f62', seed),
    ...stones,
    ...reeds,
    solid(`${id}-screen`, boxes(bars), STEEL),
  ];
}

export function bed(
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

export const drain = (id: string): Part =>
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
