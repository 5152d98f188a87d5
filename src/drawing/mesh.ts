/** Shapes as triangles: the one tessellation that every engine draws and every measurement reads. */
import type { Shape } from './drawing.ts';
import { meshFromBox } from './mesh-box.ts';
import { meshFromLathe } from './mesh-lathe.ts';
import { meshFromPrism } from './mesh-prism.ts';
import { meshFromSurface } from './mesh-surface.ts';
import { meshFromTube } from './mesh-tube.ts';

/**
 * Triangles in the part's own frame: right-handed, counter-clockwise seen from outside. Corners that differ in normal
 * or texture are separate vertices at the same place; by place, closed shapes share each edge exactly twice.
 */
export interface Mesh {
  /** x, y, z of each vertex, metres. */
  readonly positions_m: Float32Array;
  /** Unit vectors, one for each vertex. */
  readonly normals: Float32Array;
  /** Three vertices a triangle. */
  readonly indices: Uint32Array;
  /** Metres along the surface; on walls u runs along the foot and v up from it. */
  readonly uv_m: Float32Array;
}

export function meshFromShape(shape: Shape): Mesh {
  switch (shape.kind) {
    case 'box':
      return meshFromBox(shape.size_m);
    case 'prism':
      return meshFromPrism(shape);
    case 'tube':
      return meshFromTube(shape);
    case 'lathe':
      return meshFromLathe(shape);
    case 'surface':
      return meshFromSurface(shape);
  }
}
