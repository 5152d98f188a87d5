/** Collects vertices and triangles while a mesh is being made. */
import type { Point2, Point3 } from './drawing.ts';
import type { Mesh } from './triangles.ts';

export interface MeshBuilder {
  /** Adds a vertex and tells its index. */
  vertex(position_m: Point3, normal: Point3, uv_m: Point2): number;
  triangle(a: number, b: number, c: number): void;
  /** Four corners of one plane, counter-clockwise seen from outside; corners that coincide make it a triangle. */
  quad(corners: readonly [Point3, Point3, Point3, Point3], normal: Point3, uv_m: readonly Point2[]): void;
  build(): Mesh;
}

export function meshBuilder(): MeshBuilder {
  const positions_m: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const uvs_m: number[] = [];
  const vertex = (position_m: Point3, normal: Point3, uv_m: Point2): number => {
    positions_m.push(position_m[0], position_m[1], position_m[2]);
    normals.push(normal[0], normal[1], normal[2]);
    uvs_m.push(uv_m[0], uv_m[1]);
    return positions_m.length / 3 - 1;
  };
  const triangle = (a: number, b: number, c: number): void => {
    indices.push(a, b, c);
  };
  return {
    vertex,
    triangle,
    quad: (corners, normal, uv_m) => {
      const [a, b, c, d] = corners.map((corner, i) => vertex(corner, normal, uv_m[i] ?? [0, 0])) as [
        number,
        number,
        number,
        number,
      ];
      if (!same(corners[0], corners[1]) && !same(corners[1], corners[2])) triangle(a, b, c);
      if (!same(corners[2], corners[3]) && !same(corners[3], corners[0])) triangle(a, c, d);
    },
    build: () => ({
      positions_m: Float32Array.from(positions_m),
      normals: Float32Array.from(normals),
      indices: Uint32Array.from(indices),
      uv_m: Float32Array.from(uvs_m),
    }),
  };
}

const same = (a: Point3, b: Point3): boolean => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
