/** The one function that makes a scene: right-handed, see-through, lit as a street by day. */
import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine';
import { DirectionalLight } from '@babylonjs/core/Lights/directionalLight';
import { HemisphericLight } from '@babylonjs/core/Lights/hemisphericLight';
import { Color3, Color4 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Scene } from '@babylonjs/core/scene';
import { TOWARDS_SUN_ENU } from '../../drawing/sunlight.ts';
import { ABOVE_GROUP, UNDERGROUND_GROUP } from './layers.ts';

export const SUN_NAME = 'sun';

export function createStreetScene(engine: AbstractEngine): Scene {
  const scene = new Scene(engine);
  scene.useRightHandedSystem = true;
  scene.clearColor = new Color4(0, 0, 0, 0);
  scene.skipPointerMovePicking = true;
  // Clearing depth between the groups would clear the mask of the ground away.
  scene.setRenderingAutoClearDepthStencil(UNDERGROUND_GROUP, false);
  scene.setRenderingAutoClearDepthStencil(ABOVE_GROUP, false);
  const sky = new HemisphericLight('sky', new Vector3(0, 1, 0), scene);
  sky.intensity = 0.82;
  sky.diffuse = new Color3(0.97, 0.99, 1);
  sky.groundColor = new Color3(0.72, 0.7, 0.67);
  sky.specular = Color3.Black();
  // Until a stage turns it with the earth, the sun stands as if north were straight ahead.
  const [east, north, up] = TOWARDS_SUN_ENU;
  const sun = new DirectionalLight(SUN_NAME, new Vector3(-east, -up, north), scene);
  sun.intensity = 0.5;
  sun.diffuse = new Color3(1, 0.96, 0.88);
  sun.specular = new Color3(1, 0.97, 0.92);
  return scene;
}
