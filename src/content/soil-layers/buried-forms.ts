/** The forms of things in the ground, about their own middle. */
import { seededNumbers } from '../../chance/chance.ts';
import type { Point3 } from '../../drawing/drawing.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import type { Triangles } from '../../drawing/mesh-clip.ts';
import { boulder } from '../boulder.ts';
import { boxes, cylinder } from '../forms.ts';
import type { BuriedObject } from './schema.ts';

type Find = Extract<BuriedObject, { kind: 'find' }>;
type Root = Extract<BuriedObject, { kind: 'root' }>;

/** A closed tube along points. */
export const lineForm = (path_m: readonly Point3[], radius_m: number, coarse: boolean): Triangles =>
  meshFromShape({ kind: 'tube', path_m, radius_m, ...(coarse && { sides: 6 }) });

export const blockForm = ({ width, height, length }: { width: number; height: number; length: number }): Triangles =>
  meshFromShape({ kind: 'box', size_m: [width, height, length] });

export const stoneForm = (radius_m: number, seed: number, coarse: boolean): Triangles =>
  coarse ? meshFromShape(lump(radius_m)) : boulder(radius_m, seed);

const lump = (radius_m: number) =>
  ({
    kind: 'lathe',
    profile_m: [
      [0, -0.78 * radius_m],
      [0.85 * radius_m, -0.35 * radius_m],
      [0.9 * radius_m, 0.3 * radius_m],
      [0, 0.78 * radius_m],
    ],
    sides: 8,
  }) as const;

/** How far outside the find its ring lies, and how thick it is. */
const RING_M = { least: 0.09, around: 1.5, thick: 0.006 };

/** A small thing at its true size, with a ring round it that can be seen from the edge of the pit. */
export function findForm(form: Find['form'], size_m: number, coarse: boolean): Triangles {
  const radius_m = Math.max(RING_M.least, (size_m / 2) * RING_M.around);
  return joined([thing(form, size_m), halo(radius_m, coarse ? 10 : 24)]);
}

function thing(form: Find['form'], size_m: number): Triangles {
  const part = (x: number, y: number, z: number): Point3 => [x * size_m, y * size_m, z * size_m];
  switch (form) {
    case 'coin':
      return meshFromShape(cylinder(size_m / 2, Math.max(0.002, size_m * 0.08), 12));
    case 'shard':
      return meshFromShape({
        kind: 'prism',
        outline: [
          [-0.5 * size_m, -0.2 * size_m],
          [-0.25 * size_m, 0.3 * size_m],
          [0.4 * size_m, 0.35 * size_m],
          [0.5 * size_m, -0.1 * size_m],
          [0.05 * size_m, -0.4 * size_m],
        ],
        bottom_m: 0,
        top_m: Math.max(0.004, size_m * 0.1),
      });
    case 'tool':
      return boxes([
        [part(0.08, 0, 0), part(0.84, 0.07, 0.08)],
        [part(-0.4, 0, 0), part(0.2, 0.16, 0.34)],
      ]);
    case 'bone':
      return boxes([
        [part(0, 0, 0), part(0.76, 0.12, 0.12)],
        [part(-0.43, 0, 0), part(0.14, 0.2, 0.24)],
        [part(0.43, 0, 0), part(0.14, 0.2, 0.24)],
      ]);
    case 'nail':
      return boxes([
        [part(0.03, 0, 0), part(0.94, 0.08, 0.08)],
        [part(-0.47, 0, 0), part(0.06, 0.2, 0.2)],
      ]);
  }
}

/** A flat band standing on edge: seen from above and from the side. */
function halo(radius_m: number, sides: number): Triangles {
  const positions_m: number[] = [];
  const indices: number[] = [];
  for (let k = 0; k < sides; k++) {
    const angleRad = (2 * Math.PI * k) / sides;
    for (const [r_m, y_m] of [
      [radius_m, 0],
      [radius_m + 2 * RING_M.thick, 0],
      [radius_m + RING_M.thick, 2 * RING_M.thick],
    ] as const)
      positions_m.push(r_m * Math.cos(angleRad), y_m, -r_m * Math.sin(angleRad));
    for (const row of [0, 1, 2]) {
      const [a, b] = [3 * k + row, 3 * k + ((row + 1) % 3)];
      const [c, d] = [(b + 3) % (3 * sides), (a + 3) % (3 * sides)];
      indices.push(a, c, b, a, d, c);
    }
  }
  return { positions_m, indices };
}

/** A main root straight down, and side roots that leave it on all sides and turn downwards. */
export function rootForm({ diameter_m, reach_m, spread_m }: Root, seed: number, coarse: boolean): Triangles {
  const next = seededNumbers(seed);
  const [sideRoots, sides] = coarse ? [3, 4] : [7, 8];
  const wobble = (most_m: number) => (next() - 0.5) * most_m;
  const main: Point3[] = [
    [0, 0, 0],
    [wobble(spread_m * 0.05), -reach_m * 0.45, wobble(spread_m * 0.05)],
    [wobble(spread_m * 0.12), -reach_m, wobble(spread_m * 0.12)],
  ];
  const others = Array.from({ length: sideRoots }, (_, i): Point3[] => {
    const turnRad = (2 * Math.PI * (i + 0.6 * next())) / sideRoots;
    const far_m = (spread_m / 2) * (0.6 + 0.4 * next());
    const start_m = reach_m * (0.05 + 0.4 * (i / sideRoots));
    const at = (share: number, down_m: number): Point3 => [
      far_m * share * Math.cos(turnRad),
      -Math.min(reach_m, start_m + down_m),
      far_m * share * Math.sin(turnRad),
    ];
    return [at(0, 0), at(0.55, reach_m * 0.12), at(1, reach_m * (0.3 + 0.25 * next()))];
  });
  return joined([
    tapered(main, diameter_m / 2, sides),
    ...others.map((path) => tapered(path, diameter_m * (0.16 + 0.12 * next()), sides)),
  ]);
}

/** A root gets thinner towards its tip, where it ends in a point. */
function tapered(path: readonly Point3[], radius_m: number, sides: number): Triangles {
  const positions_m: number[] = [];
  const indices: number[] = [];
  const [first, last] = [path[0] ?? [0, 0, 0], path.at(-1) ?? [0, -1, 0]];
  const ahead = Math.hypot(last[0] - first[0], last[2] - first[2]) || 1;
  const sideways = [-(last[2] - first[2]) / ahead, (last[0] - first[0]) / ahead] as const;
  const steep = Math.abs(last[1] - first[1]) > ahead;
  for (const [i, [x, y, z]] of path.entries()) {
    const own_m = radius_m * (1 - i / (path.length - 1)) + 0.002;
    for (let k = 0; k < sides; k++) {
      const [cos, sin] = [Math.cos((2 * Math.PI * k) / sides), Math.sin((2 * Math.PI * k) / sides)];
      if (steep) positions_m.push(x + own_m * cos, y, z - own_m * sin);
      else positions_m.push(x + sideways[0] * own_m * cos, y + own_m * sin, z + sideways[1] * own_m * cos);
    }
    if (i === 0) continue;
    for (let k = 0; k < sides; k++) {
      const [a, b] = [(i - 1) * sides + k, (i - 1) * sides + ((k + 1) % sides)];
      indices.push(a, a + sides, b + sides, a, b + sides, b);
    }
  }
  for (let k = 1; k + 1 < sides; k++) {
    const end = (path.length - 1) * sides;
    indices.push(0, k, k + 1, end, end + k + 1, end + k);
  }
  return { positions_m, indices };
}

/** Several surfaces as one. */
export function joined(pieces: readonly Triangles[]): Triangles {
  const positions_m: number[] = [];
  const indices: number[] = [];
  for (const piece of pieces) {
    const first = positions_m.length / 3;
    for (let i = 0; i < piece.indices.length; i++) indices.push((piece.indices[i] ?? 0) + first);
    for (let i = 0; i < piece.positions_m.length; i++) positions_m.push(piece.positions_m[i] ?? 0);
  }
  return { positions_m, indices };
}
