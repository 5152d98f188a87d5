/**
 * Fades all that a scene draws at once, without touching what draws it: a sheet before everything that multiplies what is in
 * the picture, its opacity too, so that the camera picture or the street behind comes through.
 */
import '@babylonjs/core/Engines/AbstractEngine/abstractEngine.states';
import { Constants } from '@babylonjs/core/Engines/constants';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData';
import type { Scene } from '@babylonjs/core/scene';
import { ABOVE_GROUP } from './layers.ts';

export interface Veil {
  /** 1: all of the content is seen; 0: nothing of it. */
  setShare(share: number): void;
  dispose(): void;
}

const SHADERS = {
  vertexSource: 'attribute vec3 position; void main() { gl_Position = vec4(position, 1.0); }',
  fragmentSource: 'void main() { gl_FragColor = vec4(0.0); }',
};

export function createVeil(scene: Scene): Veil {
  const material = new ShaderMaterial('veil', scene, SHADERS, { attributes: ['position'], needAlphaBlending: true });
  // What is drawn already, times one minus the constant that is set below.
  material.alphaMode = Constants.ALPHA_INTERPOLATE;
  material.disableDepthWrite = true;
  material.depthFunction = Constants.ALWAYS;
  material.backFaceCulling = false;
  const mesh = new Mesh('veil', scene);
  const data = new VertexData();
  data.positions = [-1, -1, 0, 3, -1, 0, -1, 3, 0];
  data.indices = [0, 1, 2];
  data.applyToMesh(mesh);
  mesh.material = material;
  mesh.isPickable = false;
  mesh.alwaysSelectAsActiveMesh = true;
  mesh.renderingGroupId = ABOVE_GROUP;
  // After everything else that is see-through.
  mesh.alphaIndex = Number.POSITIVE_INFINITY;
  mesh.setEnabled(false);
  let taken = 0;
  material.onBindObservable.add(() => scene.getEngine().setAlphaConstants(taken, taken, taken, taken));
  return {
    setShare(share) {
      taken = 1 - Math.min(1, Math.max(0, share));
      mesh.setEnabled(taken > 0);
    },
    dispose() {
      mesh.dispose();
      material.dispose();
    },
  };
}
