/**
 * The one shader of the city: a picture times the colours of the corners, in haze. Light is baked into both.
 * Small on purpose: the picture must also be painted thirty times a second where there is no graphics card.
 */
import { Material } from '@babylonjs/core/Materials/material';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture';
import { Vector4 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import { HAZE } from './light.ts';

/** Squared-exponential haze: a third is gone at half a kilometre. */
export const HAZE_PER_M = 0.00115;

const vertexSource = `
precision highp float;
attribute vec3 position;
uniform mat4 worldViewProjection;
#ifdef COLOURED
attribute vec4 color;
varying vec3 tint;
#endif
#ifdef PICTURE
attribute vec2 uv;
varying vec2 at;
#endif
#ifdef SHADED
attribute vec2 uv2;
varying vec2 shadeAt;
#endif
void main() {
#ifdef COLOURED
  tint = color.rgb;
#endif
#ifdef PICTURE
  at = uv;
#endif
#ifdef SHADED
  shadeAt = uv2;
#endif
  gl_Position = worldViewProjection * vec4(position, 1.0);
}`;

const fragmentSource = `
precision highp float;
#ifdef COLOURED
varying vec3 tint;
#endif
#ifdef PICTURE
varying vec2 at;
uniform sampler2D picture;
#endif
#ifdef SHADED
varying vec2 shadeAt;
uniform sampler2D shade;
#endif
uniform vec4 haze;
void main() {
  vec3 colour = vec3(1.0);
#ifdef PICTURE
  vec4 found = texture2D(picture, at);
#ifdef CUTOUT
  if (found.a < 0.5) discard;
#endif
  colour = found.rgb;
#endif
#ifdef COLOURED
  colour *= tint;
#endif
#ifdef SHADED
  colour *= texture2D(shade, shadeAt).rgb;
#endif
#ifdef HAZY
  // 1 / w of the projection is the depth in metres.
  float far = haze.a / gl_FragCoord.w;
  colour = mix(haze.rgb, colour, exp2(-far * far));
#endif
  gl_FragColor = vec4(colour, 1.0);
}`;

export interface UnlitLook {
  readonly picture?: BaseTexture;
  /** Multiplied in by the second texture coordinates: the shadows on the ground. */
  readonly shade?: BaseTexture;
  readonly coloured?: boolean;
  readonly hazy?: boolean;
  /** Where the picture is see-through nothing is drawn, and both sides of a face are. */
  readonly cutout?: boolean;
}

export function createUnlit(name: string, scene: Scene, look: UnlitLook): ShaderMaterial {
  const { picture, shade, coloured = true, hazy = true, cutout = false } = look;
  const defines = [
    ...(coloured ? ['#define COLOURED'] : []),
    ...(picture ? ['#define PICTURE'] : []),
    ...(shade ? ['#define SHADED'] : []),
    ...(hazy ? ['#define HAZY'] : []),
    ...(cutout ? ['#define CUTOUT'] : []),
  ];
  const material = new ShaderMaterial(
    name,
    scene,
    { vertexSource, fragmentSource },
    {
      attributes: ['position', ...(coloured ? ['color'] : []), ...(picture ? ['uv'] : []), ...(shade ? ['uv2'] : [])],
      uniforms: ['worldViewProjection', 'haze'],
      samplers: [...(picture ? ['picture'] : []), ...(shade ? ['shade'] : [])],
      defines,
    },
  );
  if (picture) material.setTexture('picture', picture);
  if (shade) material.setTexture('shade', shade);
  // exp(-x²) is exp2(-(x √(1 / ln 2))²).
  material.setVector4('haze', new Vector4(...HAZE, HAZE_PER_M * Math.sqrt(1 / Math.LN2)));
  material.sideOrientation = Material.CounterClockWiseSideOrientation;
  material.backFaceCulling = !cutout;
  return material;
}
