/**
 * The street's surface as something that only hides: a wide polygon in the depth buffer with a hole for each opening.
 * What lies underground is seen through the holes and nowhere else.
 */
import type { Material } from '@babylonjs/core/Materials/material';
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode';
import type { Scene } from '@babylonjs/core/scene';
import { maskPolygon, type Ring } from '../../drawing/mask-polygon.ts';
import { HIDING_GROUP } from './layers.ts';

export interface GroundMask {
  readonly mesh: Mesh | undefined;
  /** Makes the mask anew for these openings: east, north, up of each corner. */
  rebuild(rings: readonly Ring[]): void;
  dispose(): void;
}

export function createGroundMask(scene: Scene, root: TransformNode): GroundMask {
  let mesh: Mesh | undefined;
  let material: Material | undefined;
  const clear = () => {
    mesh?.dispose();
    mesh = undefined;
  };
  return {
    get mesh() {
      return mesh;
    },
    rebuild(rings) {
      clear();
      if (rings.length === 0) return;
      material ??= maskMaterial(scene);
      const data = new VertexData();
      const polygon = maskPolygon(rings);
      data.positions = polygon.positions_m;
      data.indices = polygon.indices;
      mesh = new Mesh('ground-mask', scene);
      data.applyToMesh(mesh);
      mesh.parent = root;
      mesh.material = material;
      mesh.renderingGroupId = HIDING_GROUP;
      mesh.isPickable = false;
    },
    dispose() {
      clear();
      material?.dispose();
    },
  };
}

function maskMaterial(scene: Scene): Material {
  const material = new StandardMaterial('ground-mask', scene);
  material.disableColorWrite = true;
  material.disableLighting = true;
  // Seen from below it must hide as well, or a wrong guess of the floor would show the pit from underneath.
  material.backFaceCulling = false;
  // A little farther than it is, so that what lies flat on the street wins.
  material.zOffset = 1;
  return material;
}
