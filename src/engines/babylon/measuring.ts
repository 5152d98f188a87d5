/** What is on a stage and where it is now, in the XR frame: for consoles and tests, which measure what is drawn. */
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode';
import { boundsOfPoints } from '../../drawing/bounds.ts';
import type { Leaf } from '../../drawing/cells.ts';
import { pointFrom } from '../../drawing/cells.ts';
import type { Box3, Point3 } from '../../drawing/drawing.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import type { ItemNode } from './item-node.ts';
import type { Stage } from './stage-contract.ts';

/** Of solids, pictures, water and openings, hidden ones too; labels, grains and occluders do not count. */
export function boundsOf(stage: Stage, itemId: string): Box3 | undefined {
  const item = stage.item(itemId);
  if (!item) return undefined;
  item.node.computeWorldMatrix(true);
  const points: number[] = [];
  item.cells.forEach((cell, i) => {
    const { node } = item.played[i] as ItemNode['played'][number];
    node.computeWorldMatrix(true);
    for (const { mesh, hides } of item.touchables) {
      if (!hides && mesh.parent === node) pushWorld(points, mesh.getVerticesData('position') ?? [], node);
    }
    for (const leaf of cell.leaves) if (leaf.part.kind === 'opening') pushWorld(points, ownPoints(leaf), node);
  });
  return boundsOfPoints(points);
}

/** The middle of the room a part or group takes; for labels their anchor. */
export function anchorOf(stage: Stage, itemId: string, partId: string): Point3 | undefined {
  const item = stage.item(itemId);
  if (!item) return undefined;
  item.node.computeWorldMatrix(true);
  const points: number[] = [];
  item.cells.forEach((cell, i) => {
    const { node } = item.played[i] as ItemNode['played'][number];
    node.computeWorldMatrix(true);
    for (const leaf of cell.leaves) if (leaf.path.includes(partId)) pushWorld(points, ownPoints(leaf), node);
  });
  const box = boundsOfPoints(points);
  if (!box) return undefined;
  const middle = (axis: 0 | 1 | 2) => (box.min_m[axis] + box.max_m[axis]) / 2;
  return [middle(0), middle(1), middle(2)];
}

/** @param point_m of the item's frame */
export function pointOf(stage: Stage, itemId: string, [x, y, z]: Point3): Point3 | undefined {
  const node = stage.item(itemId)?.node;
  if (!node) return undefined;
  stage.root.computeWorldMatrix(true);
  const point = Vector3.TransformCoordinates(new Vector3(x, y, z), node.computeWorldMatrix(true));
  return [point.x, point.y, point.z];
}

export interface StageStats {
  readonly meshes: number;
  readonly triangles: number;
  readonly drawCalls: number;
}

export function statsOf(stage: Stage): StageStats {
  const { meshes } = stage.root.getScene();
  const shown = meshes.filter((mesh) => mesh.isEnabled() && mesh.isVisible && mesh.getTotalVertices() > 0);
  return {
    meshes: shown.length,
    triangles: shown.reduce((sum, mesh) => sum + mesh.getTotalIndices() / 3, 0),
    drawCalls: shown.reduce((sum, mesh) => sum + mesh.subMeshes.length, 0),
  };
}

function pushWorld(points: number[], local: ArrayLike<number>, node: TransformNode): void {
  const world = node.getWorldMatrix();
  const place = new Vector3();
  for (let i = 0; i + 2 < local.length; i += 3) {
    Vector3.TransformCoordinatesFromFloatsToRef(local[i] ?? 0, local[i + 1] ?? 0, local[i + 2] ?? 0, world, place);
    points.push(place.x, place.y, place.z);
  }
}

/** Points of a part in its cell's frame. */
function ownPoints({ part, pose }: Leaf): number[] {
  switch (part.kind) {
    case 'solid':
    case 'occluder': {
      const { positions_m } = meshFromShape(part.shape);
      const points: number[] = [];
      for (let i = 0; i < positions_m.length; i += 3)
        points.push(...pointFrom(pose, [positions_m[i] ?? 0, positions_m[i + 1] ?? 0, positions_m[i + 2] ?? 0]));
      return points;
    }
    case 'opening':
      return part.outline.flatMap(([x, z]) => [
        ...pointFrom(pose, [x, 0, z]),
        ...pointFrom(pose, [x, -part.depth_m, z]),
      ]);
    case 'water':
      return part.outline.flatMap(([x, z]) => [
        ...pointFrom(pose, [x, part.surface_m, z]),
        ...pointFrom(pose, [x, part.bed_m, z]),
      ]);
    case 'picture':
      return [
        ...pointFrom(pose, [-part.size_m[0] / 2, 0, 0]),
        ...pointFrom(pose, [part.size_m[0] / 2, part.size_m[1], 0]),
      ];
    case 'label':
      return [...pose.position_m];
    case 'flow':
      return part.path_m.flatMap((p) => [...pointFrom(pose, p)]);
  }
}
