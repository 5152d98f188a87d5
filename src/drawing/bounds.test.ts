import { expect, it } from 'vitest';
import { boundsOfParts } from './bounds.ts';
import type { Part } from './drawing.ts';

const box = (more: Partial<Part> = {}): Part =>
  ({
    kind: 'solid',
    id: 'a',
    shape: { kind: 'box', size_m: [2, 2, 2] },
    material: { kind: 'plain', colour: '#ffffff' },
    ...more,
  }) as Part;

const near = (found: ReturnType<typeof boundsOfParts>, min: number[], max: number[]) => {
  found.min_m.forEach((value, i) => void expect(value).toBeCloseTo(min[i]!, 5));
  found.max_m.forEach((value, i) => void expect(value).toBeCloseTo(max[i]!, 5));
};

it('contains a posed part, turned about the upright axis counter-clockwise from above', () => {
  const long = box({ at: { position_m: [5, 0, 0], yawRad: Math.PI / 2 } });
  near(boundsOfParts([{ ...long, shape: { kind: 'box', size_m: [4, 1, 2] } } as Part]), [4, -0.5, -2], [6, 0.5, 2]);
  // A quarter turn takes what lies on the right to the far side.
  const arm: Part = {
    ...long,
    shape: {
      kind: 'tube',
      path_m: [
        [0, 0, 0],
        [3, 0, 0],
      ],
      radius_m: 0.1,
    },
  } as Part;
  near(boundsOfParts([arm]), [4.9, -0.1, -3], [5.1, 0.1, 0]);
});

it('contains what bindings can make of it, also through groups', () => {
  const rising = box({
    bind: [
      {
        property: 'offset-y',
        from: { control: 'c' },
        stops: [
          [0, -3],
          [1, 4],
        ],
        mode: 'linear',
      },
      {
        property: 'scale-y',
        from: { control: 'c' },
        stops: [
          [0, 0],
          [1, 2],
        ],
        mode: 'smooth',
      },
    ],
  });
  near(boundsOfParts([rising]), [-1, -5, -1], [1, 6, 1]);
  const group: Part = { kind: 'group', id: 'g', at: { position_m: [0, 10, 0] }, parts: [rising] };
  near(boundsOfParts([group]), [-1, 5, -1], [1, 16, 1]);
});

it('contains holes, water, pictures and paths', () => {
  const outline = [
    [-1, -2],
    [1, -2],
    [1, 2],
    [-1, 2],
  ] as const;
  near(boundsOfParts([{ kind: 'opening', id: 'o', outline, depth_m: 3 }]), [-1, -3, -2], [1, 0, 2]);
  near(
    boundsOfParts([{ kind: 'water', id: 'w', outline, surface_m: -1, bed_m: -2, colour: '#000000', clarity: 1 }]),
    [-1, -2, -2],
    [1, -1, 2],
  );
  near(boundsOfParts([{ kind: 'picture', id: 'p', src: 'a.png', size_m: [4, 3], alt: {} }]), [-2, 0, 0], [2, 3, 0]);
  const grain = { radius_m: 0.1, count: 3, colour: '#000000', spread_m: 0.4 } as const;
  near(
    boundsOfParts([
      {
        kind: 'flow',
        id: 'f',
        path_m: [
          [0, 0, 0],
          [1, 0, 0],
        ],
        grain,
        speed_mps: 1,
        seed: 1,
      },
    ]),
    [-0.5, -0.5, -0.5],
    [1.5, 0.5, 0.5],
  );
});

it('is a point where there is nothing', () => {
  expect(boundsOfParts([])).toEqual({ min_m: [0, 0, 0], max_m: [0, 0, 0] });
  expect(boundsOfParts([{ kind: 'group', id: 'g', parts: [] }])).toEqual({ min_m: [0, 0, 0], max_m: [0, 0, 0] });
});
