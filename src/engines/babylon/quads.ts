/** Many small rectangles in one mesh, moved every frame without making anything new. */
import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import type { Material } from '@babylonjs/core/Materials/material';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData';
import type { Scene } from '@babylonjs/core/scene';

export interface Quads {
  readonly mesh: Mesh;
  /** Twelve numbers a rectangle: lower left, lower right, upper right, upper left. In the XR frame. */
  readonly corners: Float32Array;
  /** Shows what was written into `corners`. */
  flush(): void;
  dispose(): void;
}

/** @param uv eight numbers a rectangle; @param colours sixteen numbers a rectangle */
export function createQuads(
  scene: Scene,
  look: { name: string; group: number; material: Material; uv: Float32Array; colours?: Float32Array },
): Quads {
  const count = look.uv.length / 8;
  const corners = new Float32Array(count * 12);
  const data = new VertexData();
  data.positions = corners;
  data.uvs = look.uv;
  data.colors = look.colours ?? null;
  data.indices = Uint32Array.from(
    { length: count * 6 },
    (_, i) => 4 * Math.floor(i / 6) + ([0, 1, 2, 0, 2, 3][i % 6] ?? 0),
  );
  const mesh = new Mesh(look.name, scene);
  data.applyToMesh(mesh, true);
  mesh.material = look.material;
  mesh.renderingGroupId = look.group;
  mesh.isPickable = false;
  // Its corners are anywhere in the street, so no box round them is of use.
  mesh.alwaysSelectAsActiveMesh = true;
  mesh.doNotSyncBoundingInfo = true;
  const buffer = mesh.getVertexBuffer(VertexBuffer.PositionKind) as VertexBuffer;
  return {
    mesh,
    corners,
    flush: () => buffer.updateDirectly(corners, 0),
    dispose: () => mesh.dispose(),
  };
}

/** Twelve numbers at `at`, all in one point: nothing to be seen. */
export function collapse(corners: Float32Array, at: number): void {
  corners.fill(0, at, at + 12);
}
