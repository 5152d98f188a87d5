/** How one material shows every kind of ground: the vertex names the layer of a texture of many pictures. */
import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine';
import type { MaterialDefines } from '@babylonjs/core/Materials/materialDefines';
import { MaterialPluginBase } from '@babylonjs/core/Materials/materialPluginBase';
import type { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture';
import type { UniformBuffer } from '@babylonjs/core/Materials/uniformBuffer';
import type { SubMesh } from '@babylonjs/core/Meshes/subMesh';
import type { Scene } from '@babylonjs/core/scene';
import type { EarthPictures } from './earth-pictures.ts';

/** Place in the picture in whole pictures, and the layer. */
export const EARTH_ATTRIBUTE = 'earth';
const SAMPLER = 'earthSampler';

/** What a mesh of ground carries: how many layers of the texture must be there to show it. */
export interface EarthMetadata {
  readonly layers: number;
}

/**
 * The picture's opacity is its manner: 1 for natural ground, 0.5 where it lies in beds or courses, 0 for hatches.
 * Natural ground is moved from patch to patch, so that its picture is not seen to repeat; patches meet along what
 * differs least. Near the eye all ground but hatches has grains finer than the picture's, which fade out before they
 * would flicker. Hatches keep their black and white: only a little of the light in the pit stays.
 */
const FRAGMENT = `
float earthChance(vec2 corner) {
  vec2 p = fract(mod(corner, 289.0) * vec2(0.1031, 0.11369));
  p += dot(p, p.yx + 19.19);
  return fract((p.x + p.y) * p.x * 7.13);
}
float earthGrain(vec2 place) {
  vec2 corner = floor(place);
  vec2 part = fract(place);
  float low = mix(earthChance(corner), earthChance(corner + vec2(1.0, 0.0)), part.x);
  float high = mix(earthChance(corner + vec2(0.0, 1.0)), earthChance(corner + 1.0), part.x);
  return mix(low, high, part.y) - 0.5;
}
vec2 earthAside(float patchIndex) {
  return vec2(earthChance(vec2(patchIndex, 3.0)), earthChance(vec2(7.0, patchIndex)));
}
vec4 earthColour(vec3 place, vec3 light) {
  const vec3 luminance = vec3(0.3, 0.6, 0.1);
  vec2 dx = dFdx(place.xy);
  vec2 dy = dFdy(place.xy);
  float layer = floor(place.z + 0.5);
  float manner = textureLod(${SAMPLER}, vec3(place.xy, layer), 9.0).a;
  float patches = 4.0 + 4.0 * sin(0.31 * place.x + 0.9 * sin(0.57 * place.y + 0.2 * place.x) + 2.1 * layer);
  float from = floor(patches);
  float isFree = step(0.75, manner);
  vec3 one = textureGrad(${SAMPLER}, vec3(place.xy + isFree * earthAside(from), layer), dx, dy).rgb;
  vec3 other = textureGrad(${SAMPLER}, vec3(place.xy + isFree * earthAside(from + 1.0), layer), dx, dy).rgb;
  vec3 colour = mix(one, other, smoothstep(0.4, 0.6, patches - from - 0.4 * dot(one - other, luminance)));
  float pixel = max(length(dx), length(dy));
  float grain = earthGrain(place.xy * 430.0) * clamp(1.5 - pixel * 640.0, 0.0, 1.0);
  grain += earthGrain(place.xy * 1370.0) * clamp(1.5 - pixel * 2040.0, 0.0, 1.0);
  float isNatural = step(0.25, manner);
  vec3 even = vec3(clamp(dot(light, luminance), 0.8, 1.0));
  return vec4(colour * (1.0 + 0.17 * grain * isNatural) * mix(even, light, isNatural), 1.0);
}
`;

export class EarthShading extends MaterialPluginBase {
  private readonly pictures: EarthPictures;

  constructor(material: StandardMaterial, pictures: EarthPictures) {
    super(material, 'EarthShading', 200, { EARTH: false });
    this.pictures = pictures;
    this._enable(true);
  }

  override getClassName(): string {
    return 'EarthShading';
  }

  override prepareDefines(defines: MaterialDefines): void {
    defines.EARTH = true;
  }

  /** A mesh waits until all its layers are painted; those that are shown stay. */
  override isReadyForSubMesh(_: MaterialDefines, __: Scene, ___: AbstractEngine, subMesh: SubMesh): boolean {
    const { layers } = (subMesh.getMesh().metadata ?? {}) as Partial<EarthMetadata>;
    return this.pictures.layers > 0 && this.pictures.layers >= (layers ?? 0);
  }

  override getAttributes(attributes: string[]): void {
    attributes.push(EARTH_ATTRIBUTE);
  }

  override getSamplers(samplers: string[]): void {
    samplers.push(SAMPLER);
  }

  override hasTexture(texture: BaseTexture): boolean {
    return texture === this.pictures.texture;
  }

  override getActiveTextures(textures: BaseTexture[]): void {
    if (this.pictures.texture) textures.push(this.pictures.texture);
  }

  override bindForSubMesh(uniforms: UniformBuffer): void {
    if (this.pictures.texture) uniforms.setTexture(SAMPLER, this.pictures.texture);
  }

  override getCustomCode(shaderType: string): Record<string, string> {
    if (shaderType === 'vertex') {
      return {
        CUSTOM_VERTEX_DEFINITIONS: 'attribute vec3 earth; varying vec3 vEarth;',
        CUSTOM_VERTEX_MAIN_END: 'vEarth = earth;',
      };
    }
    return {
      CUSTOM_FRAGMENT_DEFINITIONS: `varying vec3 vEarth; uniform highp sampler2DArray ${SAMPLER};${FRAGMENT}`,
      CUSTOM_FRAGMENT_UPDATE_DIFFUSE: 'baseColor = earthColour(vEarth, baseColor.rgb);',
    };
  }
}
