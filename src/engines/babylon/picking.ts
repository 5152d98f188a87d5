/** What a ray through the street meets first. */
import { Ray } from '@babylonjs/core/Culling/ray.core';
import type { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh';
import type { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { ItemNode, Touchable } from './item-node.ts';

export interface Picked {
  readonly itemId: string;
  /** The part that was met. */
  readonly partId: string;
  /** The part and the groups it lies in, innermost first: to climb to one that has words. */
  readonly path: readonly string[];
  readonly distance_m: number;
}

const FARTHEST_M = 1_000;
/** The street hides what lies under it, but not what stands on it. */
const STREET_SLACK_M = 0.03;

/** @param direction of unit length */
export function pickSolid(
  items: ReadonlyMap<string, ItemNode>,
  mask: Mesh | undefined,
  origin: Vector3,
  direction: Vector3,
): Picked | undefined {
  const ray = new Ray(origin, direction, FARTHEST_M);
  const street_m = mask ? distanceTo(ray, mask)?.distance_m : undefined;
  let nearest: { itemId: string; thing: Touchable; distance_m: number; triangle: number } | undefined;
  for (const [itemId, item] of items) {
    for (const thing of item.touchables) {
      if (!canBeMet(thing.mesh)) continue;
      const hit = distanceTo(ray, thing.mesh);
      if (hit && (!nearest || hit.distance_m < nearest.distance_m)) nearest = { itemId, thing, ...hit };
    }
  }
  if (!nearest || nearest.thing.hides) return undefined;
  if (street_m !== undefined && street_m + STREET_SLACK_M < nearest.distance_m) return undefined;
  const { itemId, thing, distance_m, triangle } = nearest;
  const path = thing.ranges.find((range) => triangle < range.endTriangle)?.path ?? [];
  return { itemId, partId: path[0] ?? '', path, distance_m };
}

function canBeMet(mesh: Mesh): boolean {
  return mesh.isEnabled() && mesh.isVisible && mesh.visibility > 0.15 && mesh.layerMask !== 0;
}

function distanceTo(ray: Ray, mesh: AbstractMesh): { distance_m: number; triangle: number } | undefined {
  mesh.computeWorldMatrix(true);
  const hit = ray.intersectsMesh(mesh, false);
  return hit.hit ? { distance_m: hit.distance, triangle: hit.faceId } : undefined;
}
