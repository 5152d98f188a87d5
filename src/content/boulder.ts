/** Stones as the ice left them. */

import { seededNumbers } from '../chance/chance.ts';
import type { Point3, Shape } from '../drawing/drawing.ts';
import { tidy } from './forms.ts';

const GOLDEN = (1 + Math.sqrt(5)) / 2;
const ICO_CORNERS: readonly Point3[] = [
  [-1, GOLDEN, 0],
  [1, GOLDEN, 0],
  [-1, -GOLDEN, 0],
  [1, -GOLDEN, 0],
  [0, -1, GOLDEN],
  [0, 1, GOLDEN],
  [0, -1, -GOLDEN],
  [0, 1, -GOLDEN],
  [GOLDEN, 0, -1],
  [GOLDEN, 0, 1],
  [-GOLDEN, 0, -1],
  [-GOLDEN, 0, 1],
];
const ICO_FACES = [
  0, 11, 5, 0, 5, 1, 0, 1, 7, 0, 7, 10, 0, 10, 11, 1, 5, 9, 5, 11, 4, 11, 10, 2, 10, 7, 6, 7, 1, 8, 3, 9, 4, 3, 4, 2, 3,
  2, 6, 3, 6, 8, 3, 8, 9, 4, 9, 5, 2, 4, 11, 6, 2, 10, 8, 6, 7, 9, 8, 1,
];

/** A stone rounded by ice: an icosahedron divided once, each corner pushed in or out a little, flattened. */
export function boulder(radius_m: number, seed: number): Extract<Shape, { kind: 'surface' }> {
  const next = seededNumbers(seed);
  const corners: Point3[] = ICO_CORNERS.map((corner) => unit(corner));
  const middles = new Map<string, number>();
  const middle = (a: number, b: number): number => {
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const known = middles.get(key);
    if (known !== undefined) return known;
    const [p, q] = [corners[a] ?? [0, 0, 0], corners[b] ?? [0, 0, 0]];
    corners.push(unit([p[0] + q[0], p[1] + q[1], p[2] + q[2]]));
    middles.set(key, corners.length - 1);
    return corners.length - 1;
  };
  const indices: number[] = [];
  for (let i = 0; i < ICO_FACES.length; i += 3) {
    const [a = 0, b = 0, c = 0] = ICO_FACES.slice(i, i + 3);
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    indices.push(a, ab, ca, b, bc, ab, c, ca, bc, ab, bc, ca);
  }
  const positions_m = corners.flatMap(([x, y, z]) => {
    const far_m = radius_m * (0.82 + 0.18 * next());
    return [tidy(x * far_m), tidy(y * far_m * 0.78), tidy(z * far_m * 0.92)];
  });
  return { kind: 'surface', positions_m, indices };
}

function unit([x, y, z]: Point3): Point3 {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
