/** Hands gathered triangles and painted pictures to Babylon. */
import type { Material } from '@babylonjs/core/Materials/material';
import { DynamicTexture } from '@babylonjs/core/Materials/Textures/dynamicTexture';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData';
import type { Scene } from '@babylonjs/core/scene';
import type { Plan } from './plan.ts';
import type { Soup } from './soup.ts';

export interface PictureOptions {
  readonly repeat?: boolean;
  readonly mipmaps?: boolean;
  readonly anisotropy?: number;
  /** Without blending between the sizes of a picture. */
  readonly coarse?: boolean;
}

export function createPicture(
  name: string,
  canvas: HTMLCanvasElement,
  scene: Scene,
  { repeat = false, mipmaps = true, anisotropy = 1, coarse = false }: PictureOptions = {},
): Texture {
  const blended = coarse ? Texture.LINEAR_LINEAR_MIPNEAREST : Texture.TRILINEAR_SAMPLINGMODE;
  const sampling = mipmaps ? blended : Texture.LINEAR_LINEAR;
  const picture = new DynamicTexture(name, canvas, scene, mipmaps, sampling);
  picture.update(true);
  picture.wrapU = picture.wrapV = repeat ? Texture.WRAP_ADDRESSMODE : Texture.CLAMP_ADDRESSMODE;
  picture.anisotropicFilteringLevel = anisotropy;
  return picture;
}

export interface MeshOptions {
  readonly colours?: boolean;
  /** The soup's own texture coordinates; or from the place on the plan. */
  readonly uvs?: boolean;
  readonly uvAt?: (at: Plan) => Plan;
  readonly uv2At?: (at: Plan) => Plan;
}

export function createMesh(name: string, soup: Soup, material: Material, scene: Scene, options: MeshOptions): Mesh {
  const data = new VertexData();
  data.positions = new Float32Array(soup.positions);
  data.indices = soup.positions.length / 3 > 65_535 ? new Uint32Array(soup.indices) : new Uint16Array(soup.indices);
  if (options.colours) data.colors = new Float32Array(soup.colours);
  if (options.uvs) data.uvs = new Float32Array(soup.uvs);
  if (options.uvAt) data.uvs = uvsAt(soup, options.uvAt);
  if (options.uv2At) data.uvs2 = uvsAt(soup, options.uv2At);
  const mesh = new Mesh(name, scene);
  data.applyToMesh(mesh);
  mesh.material = material;
  mesh.isPickable = false;
  mesh.freezeWorldMatrix();
  mesh.doNotSyncBoundingInfo = true;
  return mesh;
}

function uvsAt(soup: Soup, at: (plan: Plan) => Plan): Float32Array {
  const uvs = new Float32Array((soup.positions.length / 3) * 2);
  for (let i = 0; i < uvs.length / 2; i++) {
    const [u, v] = at([soup.positions[3 * i]!, -soup.positions[3 * i + 2]!]);
    uvs.set([u, v], 2 * i);
  }
  return uvs;
}
