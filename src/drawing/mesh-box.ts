/** A box centred on its origin. */
import type { Point2, Point3 } from './drawing.ts';
import { meshBuilder } from './mesh-builder.ts';
import type { Mesh } from './triangles.ts';

interface Face {
  readonly normal: Point3;
  /** Directions of u and v on the face; their cross product is the normal. */
  readonly u: Point3;
  readonly v: Point3;
}

const FACES: readonly Face[] = [
  { normal: [0, 0, 1], u: [1, 0, 0], v: [0, 1, 0] },
  { normal: [0, 0, -1], u: [-1, 0, 0], v: [0, 1, 0] },
  { normal: [1, 0, 0], u: [0, 0, -1], v: [0, 1, 0] },
  { normal: [-1, 0, 0], u: [0, 0, 1], v: [0, 1, 0] },
  { normal: [0, 1, 0], u: [1, 0, 0], v: [0, 0, -1] },
  { normal: [0, -1, 0], u: [1, 0, 0], v: [0, 0, 1] },
];

const CORNERS: readonly Point2[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

export function meshFromBox(size_m: Point3): Mesh {
  const builder = meshBuilder();
  const along = (direction: Point3): number =>
    Math.abs(direction[0] * size_m[0] + direction[1] * size_m[1] + direction[2] * size_m[2]);
  for (const { normal, u, v } of FACES) {
    const corners = CORNERS.map(([s, t]): Point3 => {
      const at = (axis: 0 | 1 | 2) => ((normal[axis] + s * u[axis] + t * v[axis]) * size_m[axis]) / 2;
      return [at(0), at(1), at(2)];
    });
    const uv_m = CORNERS.map(([s, t]): Point2 => [((s + 1) / 2) * along(u), ((t + 1) / 2) * along(v)]);
    builder.quad(corners as [Point3, Point3, Point3, Point3], normal, uv_m);
  }
  return builder.build();
}
