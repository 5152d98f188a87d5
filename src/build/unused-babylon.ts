/**
 * What stands in for modules of Babylon that its scenes, cameras and materials bring along and views here take no part of.
 * Each does nothing, in the shape that Babylon asks for. Who begins to use one of these takes its line away.
 */

const CAMERA_INPUTS = ['KeyboardMove', 'Mouse', 'MouseWheel', 'Touch'].map((kind) => `FreeCamera${kind}Input`);

/** What a camera asks of an input that does nothing. */
const idleInput = (name: string) => `export class ${name} {
  getClassName() { return '${name}'; }
  getSimpleName() { return '${name}'; }
  attachControl() {}
  detachControl() {}
}`;

/** Fingers, mouse and keys over a scene: views listen to the page's own. */
const NO_INPUT = `export class InputManager {
  meshUnderPointer = null;
  pointerX = 0;
  pointerY = 0;
  attachControl() {}
  detachControl() {}
  getPointerOverMesh() {}
  setPointerOverMesh() {}
  isPointerCaptured() { return false; }
  _invalidateMesh() {}
  _updateMeshUnderPointer() {}
}`;

/** What carries a camera on after a key was let go: cameras here stand where the phone is. */
const NO_MOVEMENT = `import { Vector3 } from "../Maths/math.vector.pure.js";
export class TargetCameraMovement {
  panAccumulatedPixels = new Vector3();
  rotationAccumulatedPixels = new Vector3();
  panDeltaCurrentFrame = new Vector3();
  rotationDeltaCurrentFrame = new Vector3();
  computeCurrentFrameDeltas() {}
  resetPanVelocity() {}
}`;

/** Worlds so large that numbers lose their last digits: a street is not. */
const NO_FLOATING_ORIGIN = `export const FloatingOriginCurrentScene = { getScene: () => undefined };
export const OverrideMatrixFunctions = () => {};
export const ResetMatrixFunctions = () => {};`;

const NO_COLOUR_CURVES = `export class ColorCurves {}
export const ColorCurvesBind = () => {};`;

const NO_COLOUR_TEMPERATURE = `export const MinTemperatureKelvin = 1000;
export const MaxTintMagnitude = 1;
export const GetWhiteBalanceMatrix = () => {};`;

/** Files of pictures that only other engines' tools write: all pictures here are ones that browsers read. */
const NO_PICTURE_READERS = `export const registerTextureLoader = () => {};
export const unregisterTextureLoader = () => {};
export const _GetCompatibleTextureLoader = () => null;`;

export const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...CAMERA_INPUTS.map((name) => [`Cameras/Inputs/f${name.slice(1)}.js`, idleInput(name)] as const),
  ['Inputs/scene.inputManager.js', NO_INPUT],
  ['Cameras/targetCameraMovement.js', NO_MOVEMENT],
  ['Materials/floatingOriginMatrixOverrides.js', NO_FLOATING_ORIGIN],
  ['Materials/colorCurves.pure.js', NO_COLOUR_CURVES],
  ['Maths/colorTemperature.functions.js', NO_COLOUR_TEMPERATURE],
  ['Materials/material.detailMapConfiguration.js', 'export class DetailMapConfiguration {}'],
  ['Materials/Textures/Loaders/textureLoaderManager.js', NO_PICTURE_READERS],
  // Textures of six sides.
  ['Engines/Extensions/engine.cubeTexture.js', 'export {};'],
  ['Engines/Extensions/engine.prefilteredCubeTexture.js', 'export {};'],
  ['Engines/Extensions/engine.renderTargetCube.js', 'export {};'],
]);

const WEBGPU_SHADER = /^ShadersWGSL\//;

/**
 * The text that stands in for a module; null where the module itself is wanted.
 *
 * @param path inside the package `@babylonjs/core`
 */
export const standIn = (path: string): string | null =>
  WEBGPU_SHADER.test(path) ? 'export {};' : (STAND_INS.get(path) ?? null);
