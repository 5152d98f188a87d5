/** Dark running water: the sky mirrored more, the flatter one looks, broken by small waves, with the sun's glitter. */
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import { HAZE, SUN_BEARING_DEG, SUN_ELEVATION_DEG, sunAt } from './light.ts';
import { HAZE_PER_M } from './unlit.ts';

const vertexSource = `
precision highp float;
attribute vec3 position;
uniform mat4 viewProjection;
varying vec3 at;
void main() {
  at = position;
  gl_Position = viewProjection * vec4(position, 1.0);
}`;

const fragmentSource = `
precision highp float;
varying vec3 at;
uniform vec3 eye;
uniform vec3 sun;
uniform vec3 hazeColour;
uniform float hazeDensity;
float hash(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
void main() {
  vec3 towards = eye - at;
  float distance = length(towards);
  towards /= distance;
  vec2 p = at.xz * vec2(3.4, 1.5);
  float fade = 1.0 / (1.0 + distance * 0.02);
  vec2 slope = vec2(noise(p) + 0.5 * noise(p * 2.7) - 0.75, noise(p + 31.0) + 0.5 * noise(p * 2.7 + 47.0) - 0.75);
  vec3 normal = normalize(vec3(slope.x * 0.26 * fade, 1.0, slope.y * 0.26 * fade));
  float facing = max(0.0, dot(normal, towards));
  float mirror = 0.04 + 0.75 * pow(1.0 - facing, 4.0);
  vec3 bounced = reflect(-towards, normal);
  vec3 sky = mix(vec3(0.80, 0.84, 0.86), vec3(0.56, 0.68, 0.78), clamp(bounced.y * 1.6, 0.0, 1.0));
  vec3 colour = mix(vec3(0.235, 0.285, 0.30), sky, mirror);
  float glint = pow(max(0.0, dot(bounced, sun)), 60.0);
  colour += vec3(1.0, 0.95, 0.85) * glint * 0.9;
  float clear = exp(-hazeDensity * hazeDensity * distance * distance);
  gl_FragColor = vec4(mix(hazeColour, colour, clear), 1.0);
}`;

export interface WaterMaterial {
  readonly material: ShaderMaterial;
  /** Call before each frame with the eye in scene axes. */
  lookFrom(eye: Vector3): void;
}

export function createWaterMaterial(scene: Scene): WaterMaterial {
  const material = new ShaderMaterial(
    'water',
    scene,
    { vertexSource, fragmentSource },
    { attributes: ['position'], uniforms: ['viewProjection', 'eye', 'sun', 'hazeColour', 'hazeDensity'] },
  );
  const [east, north, up] = sunAt(SUN_BEARING_DEG, SUN_ELEVATION_DEG);
  material.setVector3('sun', new Vector3(east, up, -north));
  material.setVector3('hazeColour', new Vector3(...HAZE));
  material.setFloat('hazeDensity', HAZE_PER_M);
  material.backFaceCulling = false;
  return { material, lookFrom: (eye) => material.setVector3('eye', eye) };
}
