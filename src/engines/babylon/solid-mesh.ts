/** Merged solids, water and pictures as Babylon meshes. */
import { Material } from '@babylonjs/core/Materials/material';
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import { Color3 } from '@babylonjs/core/Maths/math.color';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode';
import type { Scene } from '@babylonjs/core/scene';
import { directionFrom, type Leaf, pointFrom } from '../../drawing/cells.ts';
import type { OccluderPart, PicturePart, Point3, WaterPart } from '../../drawing/drawing.ts';
import { waterBody } from '../../drawing/expand.ts';
import { rgbOf } from '../../drawing/look.ts';
import type { MergedMesh } from '../../drawing/merge.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import { EARTH_ATTRIBUTE, type EarthMetadata } from './earth-shading.ts';
import { ABOVE_GROUP, HIDING_GROUP, UNDERGROUND_GROUP } from './layers.ts';
import type { Paints } from './paints.ts';

export const groupOf = (layer: 'above' | 'underground'): number =>
  layer === 'underground' ? UNDERGROUND_GROUP : ABOVE_GROUP;

interface VertexLists {
  readonly positions_m: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  readonly uv: Float32Array | null;
  readonly colours?: Float32Array;
}

function meshOf(name: string, lists: VertexLists, parent: TransformNode): Mesh {
  const data = new VertexData();
  data.positions = lists.positions_m;
  data.normals = lists.normals;
  data.uvs = lists.uv;
  data.indices = lists.indices;
  data.colors = lists.colours ?? null;
  const mesh = new Mesh(name, parent.getScene());
  data.applyToMesh(mesh);
  mesh.parent = parent;
  mesh.isPickable = false;
  return mesh;
}

export function solidMesh(merged: MergedMesh, parent: TransformNode, paints: Paints): Mesh {
  const isEarth = merged.look.kind === 'earth';
  const mesh = meshOf('solids', isEarth ? { ...merged, uv: null } : merged, parent);
  if (isEarth) {
    const soils = [...new Set(merged.ranges.flatMap(({ soil }) => soil ?? []))];
    for (const soil of soils) paints.earth.hold(soil);
    mesh.onDisposeObservable.addOnce(() => {
      for (const soil of soils) paints.earth.release(soil);
    });
    mesh.setVerticesData(EARTH_ATTRIBUTE, earthPlaces(merged, paints), false, 3);
    mesh.metadata = { layers: 1 + Math.max(...soils.map((soil) => paints.earth.slotOf(soil))) } satisfies EarthMetadata;
  }
  mesh.material = paints.forLook(merged.look);
  mesh.renderingGroupId = groupOf(merged.look.layer);
  mesh.hasVertexAlpha = merged.look.translucent;
  return mesh;
}

/** Place in the picture and the picture's layer for each vertex. */
function earthPlaces({ uv, ranges }: MergedMesh, paints: Paints): Float32Array {
  const places = new Float32Array(uv.length * 1.5);
  let vertex = 0;
  for (const { soil, endVertex } of ranges) {
    const slot = soil ? paints.earth.slotOf(soil) : 0;
    for (; vertex < endVertex; vertex++) places.set([uv[2 * vertex] ?? 0, uv[2 * vertex + 1] ?? 0, slot], 3 * vertex);
  }
  return places;
}

/** How much of what is behind shows through the sides and the surface of clear and of milky water. */
function waterAlpha(clarity: number, surface: boolean): number {
  const thick = 1 - Math.min(1, Math.max(0, clarity));
  return surface ? 0.42 + 0.54 * thick : 0.3 + 0.66 * thick;
}

/** Water has sides and a surface; what lies on its bed is drawn by others. */
export function waterMesh({ part, pose, layer }: Leaf<WaterPart>, parent: TransformNode, paints: Paints): Mesh {
  const body = meshFromShape(waterBody(part));
  const count = body.positions_m.length / 3;
  const colours = new Float32Array(count * 4);
  const [r, g, b] = rgbOf(part.colour);
  const light = layer === 'underground' ? 0.86 : 1;
  for (let i = 0; i < count; i++) {
    const surface = (body.normals[3 * i + 1] ?? 0) > 0.5;
    colours.set([r * light, g * light, b * light, waterAlpha(part.clarity, surface)], 4 * i);
  }
  const { positions_m, normals } = posedLists(body.positions_m, body.normals, pose);
  // The bed is drawn by what lies on it, and underground the walls of the pit are the sides.
  const lowest = layer === 'underground' ? 0.5 : -0.5;
  const indices = body.indices.filter((_, i) => {
    const first = body.indices[i - (i % 3)] ?? 0;
    return (body.normals[3 * first + 1] ?? 0) > lowest;
  });
  const mesh = meshOf('water', { positions_m, normals, indices, uv: body.uv_m.map((m) => m * 0.8), colours }, parent);
  mesh.material = paints.water;
  mesh.renderingGroupId = groupOf(layer);
  mesh.hasVertexAlpha = true;
  return mesh;
}

export function occluderMesh({ part, pose }: Leaf<OccluderPart>, parent: TransformNode, paints: Paints): Mesh {
  const body = meshFromShape(part.shape);
  const { positions_m, normals } = posedLists(body.positions_m, body.normals, pose);
  const mesh = meshOf('occluder', { positions_m, normals, indices: body.indices, uv: body.uv_m }, parent);
  mesh.material = paints.occluder;
  mesh.renderingGroupId = HIDING_GROUP;
  return mesh;
}

function posedLists(positions_m: Float32Array, normals: Float32Array, pose: Leaf['pose']) {
  const moved = new Float32Array(positions_m.length);
  const turned = new Float32Array(normals.length);
  const at = (list: Float32Array, i: number): Point3 => [list[i] ?? 0, list[i + 1] ?? 0, list[i + 2] ?? 0];
  for (let i = 0; i < positions_m.length; i += 3) {
    moved.set(pointFrom(pose, at(positions_m, i)), i);
    turned.set(directionFrom(pose, at(normals, i)), i);
  }
  return { positions_m: moved, normals: turned };
}

export interface PictureMesh {
  readonly mesh: Mesh;
  dispose(): void;
}

/**
 * The picture in front of its board, as large as fits with its own proportions; hidden until it is there.
 *
 * @param address where the file is; undefined when it must not be asked for
 */
export function pictureMesh(
  { part, pose, layer }: Leaf<PicturePart>,
  parent: TransformNode,
  address: string | undefined,
  onMissing: () => void,
): PictureMesh {
  const scene: Scene = parent.getScene();
  const [width_m, height_m] = part.size_m;
  const corners: Point3[] = [
    [-width_m / 2, 0, 0],
    [width_m / 2, 0, 0],
    [width_m / 2, height_m, 0],
    [-width_m / 2, height_m, 0],
  ];
  const facing = directionFrom(pose, [0, 0, 1]);
  const mesh = meshOf(
    'picture',
    {
      positions_m: Float32Array.from(corners.flatMap((corner) => pointFrom(pose, corner))),
      normals: Float32Array.from([facing, facing, facing, facing].flat()),
      indices: Uint32Array.from([0, 1, 2, 0, 2, 3]),
      uv: Float32Array.from([0, 0, 1, 0, 1, 1, 0, 1]),
    },
    parent,
  );
  mesh.renderingGroupId = groupOf(layer);
  mesh.isVisible = false;
  const material = new StandardMaterial('picture', scene);
  material.sideOrientation = Material.CounterClockWiseSideOrientation;
  material.disableLighting = true;
  material.emissiveColor = Color3.White();
  mesh.material = material;
  let texture: Texture | undefined;
  if (address === undefined) queueMicrotask(onMissing);
  else {
    texture = new Texture(address, scene, false, true, Texture.TRILINEAR_SAMPLINGMODE, () => show(), onMissing);
    texture.wrapU = Texture.CLAMP_ADDRESSMODE;
    texture.wrapV = Texture.CLAMP_ADDRESSMODE;
    texture.anisotropicFilteringLevel = 8;
  }
  function show(): void {
    if (!texture || mesh.isDisposed()) return;
    const { width, height } = texture.getSize();
    const fit = width > 0 && height > 0 ? width / height / (width_m / height_m) : 1;
    const [w, h] = fit < 1 ? [width_m * fit, height_m] : [width_m, height_m / fit];
    const left = -w / 2;
    const low = (height_m - h) / 2;
    const fitted: Point3[] = [
      [left, low, 0],
      [left + w, low, 0],
      [left + w, low + h, 0],
      [left, low + h, 0],
    ];
    mesh.setVerticesData('position', Float32Array.from(fitted.flatMap((corner) => pointFrom(pose, corner))));
    mesh.refreshBoundingInfo();
    material.diffuseTexture = texture;
    mesh.isVisible = true;
  }
  return {
    mesh,
    dispose: () => {
      mesh.dispose();
      material.dispose(false, false);
      texture?.dispose();
    },
  };
}
