/** Shapes as triangles: the one tessellation that every engine draws and every measurement reads. */
import type { Shape } from './drawing.ts';
import { meshFromBox } from './mesh-box.ts';
import { meshFromLathe } from './mesh-lathe.ts';
import { meshFromPrism } from './mesh-prism.ts';
import { meshFromSurface } from './mesh-surface.ts';
import { meshFromTube } from './mesh-tube.ts';
import type { Mesh } from './triangles.ts';

export type { Mesh } from './triangles.ts';

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
