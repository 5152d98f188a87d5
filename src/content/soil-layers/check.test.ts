import { expect, it } from 'vitest';
import { pathText } from '../../scenes/problem.ts';
import { checkSoilLayers } from './check.ts';
import example from './example.json' with { type: 'json' };
import type { SoilLayersProps } from './schema.ts';

// Layers of 0.15, 0.95, 0.9 and 1 m; groundwater at 2.5 m; a pipe of 0.2 m at 0.8 m.
const EXAMPLE = example as SoilLayersProps;
const STONE = { id: 'stone', kind: 'stone', name: {}, story: {}, at: { x_m: 0, z_m: 0 }, diameter_m: 1 } as const;
const BLOCK = { ...STONE, kind: 'foundation', size_m: { width: 1, height: 0.5, length: 1 } } as const;

const CASES: readonly (readonly [string, Partial<SoilLayersProps>, readonly string[]])[] = [
  ['the example makes sense', {}, []],
  ['a pit as deep as its layers is fine', { depth_m: 3 }, []],
  [
    'a deeper one ends with the layers',
    { depth_m: 3.1 },
    [
      'pit-deeper-than-layers depth_m: expected at most 3, all layers together, found 3.1; the pit ends with the layers',
    ],
  ],
  [
    'water below the pit is not drawn',
    { depth_m: 2 },
    [
      'groundwater-below-pit groundwater.depth_m: expected at most 2, the depth of the pit, found 2.5; the water is not drawn',
    ],
  ],
  [
    'a film of a layer cannot be seen',
    { layers: EXAMPLE.layers.map((layer, index) => (index === 0 ? { ...layer, thickness_m: 0.01 } : layer)) },
    ['layer-too-thin layers[0].thickness_m: expected at least 0.02 m, which can be seen and tapped, found 0.01'],
  ],
  [
    'what touches the floor is in the pit',
    {
      objects: [
        { ...STONE, depth_m: 2.5 },
        { ...BLOCK, depth_m: 2.5 },
      ],
    },
    [],
  ],
  [
    'what reaches below the floor is not all drawn',
    {
      objects: [
        { ...STONE, depth_m: 2.6 },
        { ...BLOCK, depth_m: 2.6 },
      ],
    },
    [
      "object-below-pit objects[0].depth_m: expected all of it above the pit's floor at 3 m, found it down to 3.1 m",
      "object-below-pit objects[1].depth_m: expected all of it above the pit's floor at 3 m, found it down to 3.1 m",
    ],
  ],
  [
    'what touches the opening from aside is in it, what lies beside is not drawn',
    {
      objects: [
        { ...STONE, depth_m: 1, at: { x_m: 1.2, z_m: 0 } },
        { ...STONE, depth_m: 1, at: { x_m: 3, z_m: 0 } },
      ],
    },
    [
      'object-outside-opening objects[1]: expected something of it within the opening, found all of it beside; it is told of but not drawn',
    ],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  const found = checkSoilLayers({ ...EXAMPLE, ...change });
  expect(found.map(({ rule, path, message }) => `${rule} ${pathText(path)}: ${message}`)).toEqual(told);
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
});
