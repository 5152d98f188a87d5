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
import { maskPolygon, openingsMeet, type Ring, type UniteRings } from '../../drawing/mask-polygon.ts';
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
  let shown: readonly Ring[] = [];
  let unite: UniteRings | undefined;
  let isDisposed = false;
  const fetchUnion = async () => {
    unite = (await import('../../drawing/ring-union.ts')).unionOf;
    if (!isDisposed) rebuild(shown);
  };
  const clear = () => {
    mesh?.dispose();
    mesh = undefined;
  };
  const rebuild = (rings: readonly Ring[]) => {
    clear();
    shown = rings;
    if (rings.length === 0) return;
    if (!unite && openingsMeet(rings)) {
      fetchUnion().catch((error) => console.warn('openings that overlap stay apart:', error));
    }
    material ??= maskMaterial(scene);
    const data = new VertexData();
    const polygon = maskPolygon(rings, unite);
    data.positions = polygon.positions_m;
    data.indices = polygon.indices;
    mesh = new Mesh('ground-mask', scene);
    data.applyToMesh(mesh);
    mesh.parent = root;
    mesh.material = material;
    mesh.renderingGroupId = HIDING_GROUP;
    mesh.isPickable = false;
  };
  return {
    get mesh() {
      return mesh;
    },
    rebuild,
    dispose() {
      isDisposed = true;
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
