/** The soft shadow under an item, and the light round the one that is chosen. */

import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import { Color3 } from '@babylonjs/core/Maths/math.color';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode';
import type { Box3 } from '../../drawing/drawing.ts';
import type { GroundShadow } from '../../drawing/ground-shadow.ts';
import { ABOVE_GROUP } from './layers.ts';

/** Over the street, so that both do not flicker. */
const SHADOW_UP_M = 0.004;
const HALO_UP_M = 0.008;
/** First of all that is translucent. */
const DRAWN_FIRST = -100;

export interface FlatMesh {
  readonly mesh: Mesh;
  dispose(): void;
}

export function shadowMesh(shadow: GroundShadow, parent: TransformNode): FlatMesh {
  const scene = parent.getScene();
  const { size, darkness } = shadow;
  const bytes = new Uint8Array(size * size * 4);
  for (let i = 0; i < darkness.length; i++) bytes.set([16, 18, 24, darkness[i] ?? 0], 4 * i);
  const texture = RawTexture.CreateRGBATexture(bytes, size, size, scene, false, false, Texture.BILINEAR_SAMPLINGMODE);
  texture.hasAlpha = true;
  texture.wrapU = Texture.CLAMP_ADDRESSMODE;
  texture.wrapV = Texture.CLAMP_ADDRESSMODE;
  const [left, far, right, near] = shadow.box_m;
  const y = SHADOW_UP_M;
  const mesh = flat('shadow', parent, {
    positions: [left, y, near, right, y, near, right, y, far, left, y, far],
    uvs: [0, 1, 1, 1, 1, 0, 0, 0],
    indices: [0, 1, 2, 0, 2, 3],
  });
  const material = flatMaterial('shadow', mesh);
  material.diffuseTexture = texture;
  material.useAlphaFromDiffuseTexture = true;
  return {
    mesh,
    dispose: () => {
      mesh.dispose();
      material.dispose();
      texture.dispose();
    },
  };
}

const HALO_WIDE_M = 0.35;
const HALO_RGB = [1, 0.78, 0.25] as const;

/** A band of light on the street round a plan, fading outwards. */
export function haloMesh(bounds: Box3, parent: TransformNode): FlatMesh & { pulse(time_s: number): void } {
  const gap_m = 0.08;
  const [l, r] = [bounds.min_m[0] - gap_m, bounds.max_m[0] + gap_m];
  const [f, n] = [bounds.min_m[2] - gap_m, bounds.max_m[2] + gap_m];
  const inner = [
    [l, n],
    [r, n],
    [r, f],
    [l, f],
  ] as const;
  const sides = [
    [-1, 1],
    [1, 1],
    [1, -1],
    [-1, -1],
  ] as const;
  const positions: number[] = [];
  const colors: number[] = [];
  for (const wide of [0, HALO_WIDE_M])
    inner.forEach(([x, z], i) => {
      const [sx, sz] = sides[i] as readonly [number, number];
      positions.push(x + sx * wide, HALO_UP_M, z + sz * wide);
      colors.push(...HALO_RGB, wide === 0 ? 0.85 : 0);
    });
  const indices = inner.flatMap((_, i) => {
    const next = (i + 1) % 4;
    return [i, i + 4, next + 4, i, next + 4, next];
  });
  const mesh = flat('halo', parent, { positions, indices, colors });
  mesh.hasVertexAlpha = true;
  const material = flatMaterial('halo', mesh);
  return {
    mesh,
    pulse: (time_s) => {
      material.alpha = 0.75 + 0.25 * Math.sin(time_s * 2.4);
    },
    dispose: () => {
      mesh.dispose();
      material.dispose();
    },
  };
}

function flat(name: string, parent: TransformNode, lists: Partial<VertexData>): Mesh {
  const data = Object.assign(new VertexData(), lists);
  const mesh = new Mesh(name, parent.getScene());
  data.applyToMesh(mesh);
  mesh.parent = parent;
  mesh.renderingGroupId = ABOVE_GROUP;
  mesh.alphaIndex = DRAWN_FIRST;
  mesh.isPickable = false;
  return mesh;
}

function flatMaterial(name: string, mesh: Mesh): StandardMaterial {
  const material = new StandardMaterial(name, mesh.getScene());
  material.disableLighting = true;
  material.emissiveColor = Color3.White();
  material.specularColor = Color3.Black();
  material.backFaceCulling = false;
  material.disableDepthWrite = true;
  material.zOffset = -1;
  mesh.material = material;
  return material;
}
