/** How one material shows every kind of ground: the vertex names the layer of a texture of many pictures. */
import type { MaterialDefines } from '@babylonjs/core/Materials/materialDefines';
import { MaterialPluginBase } from '@babylonjs/core/Materials/materialPluginBase';
import type { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture';
import type { UniformBuffer } from '@babylonjs/core/Materials/uniformBuffer';
import type { EarthPictures } from './earth-pictures.ts';

/** Place in the picture in whole pictures, and the layer. */
export const EARTH_ATTRIBUTE = 'earth';
const SAMPLER = 'earthSampler';

/**
 * The picture's opacity is its manner: 1 for natural ground, 0.5 where it lies in beds or courses, 0 for hatches.
 * Natural ground is moved sideways from patch to patch, so that its picture is not seen to repeat, and near the eye it
 * shows its own grain again, finer. Hatches keep their black and white: only a little of the light in the pit stays.
 */
const FRAGMENT = `
vec4 earthColour(vec3 place, vec3 light) {
  vec2 dx = dFdx(place.xy);
  vec2 dy = dFdy(place.xy);
  float layer = floor(place.z + 0.5);
  vec4 mean = textureLod(${SAMPLER}, vec3(place.xy, layer), 9.0);
  float free = step(0.75, mean.a);
  float patchy = 3.0 + 2.9 * sin(1.7 * place.x + 1.9 * sin(1.3 * place.y + 0.6 * place.x) + 2.1 * place.z);
  float from = floor(patchy);
  vec2 aside = free * vec2(0.618034, 0.0);
  vec3 one = textureGrad(${SAMPLER}, vec3(place.xy + aside * from, layer), dx, dy).rgb;
  vec3 other = textureGrad(${SAMPLER}, vec3(place.xy + aside * (from + 1.0), layer), dx, dy).rgb;
  vec3 colour = mix(one, other, smoothstep(0.42, 0.58, patchy - from));
  vec3 fine = textureGrad(${SAMPLER}, vec3(place.xy * 5.3 + 0.37, layer), dx * 5.3, dy * 5.3).rgb;
  const vec3 luminance = vec3(0.3, 0.6, 0.1);
  float grain = clamp(dot(fine, luminance) / max(dot(mean.rgb, luminance), 0.02), 0.4, 1.8);
  colour *= mix(1.0, grain, 0.28 * step(0.25, mean.a));
  vec3 even = vec3(clamp(dot(light, luminance), 0.8, 1.0));
  return vec4(colour * mix(even, light, step(0.25, mean.a)), 1.0);
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

  override isReadyForSubMesh(): boolean {
    return this.pictures.texture !== undefined;
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
