/** Hands gathered triangles and painted pictures to Babylon. */
import { Material } from '@babylonjs/core/Materials/material';
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import { DynamicTexture } from '@babylonjs/core/Materials/Textures/dynamicTexture';
import { Texture } from '@babylonjs/core/Materials/Textures/texture';
import { Color3 } from '@babylonjs/core/Maths/math.color';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData';
import { Scene } from '@babylonjs/core/scene';
import { HAZE } from './light.ts';
import type { Plan } from './plan.ts';
import type { Soup } from './soup.ts';

/** Squared-exponential haze: a third is gone at half a kilometre. */
export const haze = { density: 0.00115 } as const;

export function setHaze(scene: Scene): void {
  scene.fogMode = Scene.FOGMODE_EXP2;
  scene.fogDensity = haze.density;
  scene.fogColor = new Color3(...HAZE);
}

/** A material that shows its picture and the colours of the corners as they are: their light is baked in. */
export function createUnlit(name: string, scene: Scene): StandardMaterial {
  const material = new StandardMaterial(name, scene);
  material.disableLighting = true;
  material.emissiveColor = Color3.White();
  material.specularColor = Color3.Black();
  material.sideOrientation = Material.CounterClockWiseSideOrientation;
  return material;
}

export function createPicture(
  name: string,
  canvas: HTMLCanvasElement,
  scene: Scene,
  repeat: boolean,
  anisotropy: number,
): Texture {
  const picture = new DynamicTexture(name, canvas, scene, true, Texture.TRILINEAR_SAMPLINGMODE);
  picture.update(true);
  picture.wrapU = picture.wrapV = repeat ? Texture.WRAP_ADDRESSMODE : Texture.CLAMP_ADDRESSMODE;
  picture.anisotropicFilteringLevel = anisotropy;
  return picture;
}

export interface MeshOptions {
  /** Texture coordinates from the place on the plan, instead of the soup's own. */
  readonly uvAt?: (at: Plan) => Plan;
  readonly uv2At?: (at: Plan) => Plan;
  readonly colours?: boolean;
}

export function createMesh(
  name: string,
  soup: Soup,
  material: Material,
  scene: Scene,
  options: MeshOptions = {},
): Mesh {
  const data = new VertexData();
  data.positions = new Float32Array(soup.positions);
  data.indices = soup.positions.length / 3 > 65_535 ? new Uint32Array(soup.indices) : new Uint16Array(soup.indices);
  if (options.colours ?? true) data.colors = new Float32Array(soup.colours);
  data.uvs = options.uvAt ? uvsAt(soup, options.uvAt) : new Float32Array(soup.uvs);
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
