/** The camera picture of the street simulator: the street as a plain model city, seen from the visitor's true position. */
import { FreeCamera } from '@babylonjs/core/Cameras/freeCamera';
import { Engine } from '@babylonjs/core/Engines/engine';
import { Material } from '@babylonjs/core/Materials/material';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Mesh } from '@babylonjs/core/Meshes/mesh';
import { RenderingGroup } from '@babylonjs/core/Rendering/renderingGroup';
import { Scene } from '@babylonjs/core/scene';
import type { EnuPoint } from '../../../geo/frames.ts';
import { aim, FAR_M } from './aim.ts';
import { paintFacades } from './facades.ts';
import { GROUND_KINDS } from './ground.ts';
import { paintGroundShadow, shadowSheet, sheetUv } from './ground-shadow.ts';
import type { CityInput } from './input.ts';
import { HAZE } from './light.ts';
import { buildCityModel, type CityModel, modelTriangles } from './model.ts';
import { paintPaving } from './paving.ts';
import { createMesh, createPicture } from './realise.ts';
import { paintSky, skyDome } from './sky.ts';
import { paintLeaves } from './trees.ts';
import { createUnlit } from './unlit.ts';
import { createWaterMaterial, type WaterMaterial } from './water.ts';

export type { CityInput };

export interface City {
  /**
   * Draws one frame as a camera at this place would see it.
   * @param bearingDeg clockwise from true north
   * @param pitchDeg positive upwards
   */
  draw(eye: EnuPoint, bearingDeg: number, pitchDeg: number, verticalFovRad: number): void;
  /** Call when the canvas has got another size on the page. */
  resize(): void;
  /** How much of the full width and height is drawn, 0 … 1; a coarse picture is not made coarser, a still not coarse. */
  setShare(share: number): void;
  readonly stats: { readonly meshes: number; readonly triangles: number };
  dispose(): void;
}

/** How good a picture this machine can paint at thirty frames a second. */
interface Quality {
  readonly antialias: boolean;
  readonly anisotropy: number;
  /** Most pixels of the picture for one of the page. */
  readonly pixelsPerPoint: number;
  readonly coarse: boolean;
}

export type QualityName = 'fine' | 'coarse';

const QUALITIES: Readonly<Record<QualityName, Quality>> = {
  fine: { antialias: true, anisotropy: 4, pixelsPerPoint: 2, coarse: false },
  coarse: { antialias: false, anisotropy: 1, pixelsPerPoint: 0.7, coarse: true },
};

/** Whether something faster than the processor draws for WebGL, as far as the browser says. */
function hasGraphicsCard(): boolean {
  const probe = document.createElement('canvas').getContext('webgl2');
  const names = probe?.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(probe?.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? probe.RENDERER) ?? '');
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|software|basic render/i.test(renderer);
}

/**
 * Resolves when the first picture can be drawn whole. Throws where the browser has no WebGL.
 * @param quality chosen by what the browser draws with, unless a still picture is wanted as fine as it gets
 */
export async function createCity(canvas: HTMLCanvasElement, input: CityInput, quality?: QualityName): Promise<City> {
  const manner = QUALITIES[quality ?? (hasGraphicsCard() ? 'fine' : 'coarse')];
  const engine = new Engine(canvas, manner.antialias, {
    alpha: false,
    stencil: false,
    canvasTabIndex: 0,
    audioEngine: false,
    doNotHandleContextLost: false,
  });
  const pixelsPerPoint = Math.min(manner.pixelsPerPoint, globalThis.devicePixelRatio || 1);
  engine.setHardwareScalingLevel(1 / pixelsPerPoint);
  let drawnShare = 1;
  const scene = createScene(engine);
  const camera = new FreeCamera('eye', Vector3.Zero(), scene);
  camera.inputs.clear();
  const model = buildCityModel(input);
  const water = addModel(scene, model, manner);
  const sky = addSky(scene);
  await scene.whenReadyAsync();
  return {
    draw(eye, bearingDeg, pitchDeg, verticalFovRad) {
      aim(camera, {
        eye,
        bearingDeg,
        pitchDeg,
        verticalFovRad,
        aspect: canvas.clientWidth / Math.max(1, canvas.clientHeight),
      });
      sky.position.copyFrom(camera.position);
      water?.lookFrom(camera.position);
      scene.render();
    },
    resize: () => engine.resize(),
    setShare(share) {
      if (share === drawnShare || quality || manner.coarse) return;
      drawnShare = share;
      engine.setHardwareScalingLevel(1 / (pixelsPerPoint * share));
    },
    stats: { meshes: scene.meshes.length, triangles: modelTriangles(model) + sky.getTotalIndices() / 3 },
    dispose() {
      scene.dispose();
      engine.dispose();
    },
  };
}

/** A lamp further away is thinner than a pixel. */
const SLENDER_REACH_M = 420;
/** Further away a crown is its heart alone. */
const LEAVES_REACH_M = 320;

function createScene(engine: Engine): Scene {
  const scene = new Scene(engine);
  scene.useRightHandedSystem = true;
  scene.clearColor = new Color4(...HAZE, 1);
  scene.skipPointerMovePicking = true;
  scene.autoClear = false;
  scene.detachControl();
  // Near things first: what they hide is then never painted. The sky fills what is left.
  scene.setRenderingOrder(0, RenderingGroup.frontToBackSortCompare);
  scene.setRenderingAutoClearDepthStencil(1, false);
  return scene;
}

function addModel(scene: Scene, model: CityModel, quality: Quality): WaterMaterial | undefined {
  const picture = createPicture('facades', paintFacades(model.looks), scene, quality);
  const facade = createUnlit('facades', scene, { picture });
  model.facades.forEach((soup, i) => {
    createMesh(`facades-${i}`, soup, facade, scene, { uvs: true, colours: true });
  });
  const plain = createUnlit('plain', scene, {});
  model.plain.forEach((soup, i) => {
    createMesh(`plain-${i}`, soup, plain, scene, { colours: true });
  });
  model.slender.forEach((soup, i) => {
    createMesh(`slender-${i}`, soup, plain, scene, { colours: true }).addLODLevel(SLENDER_REACH_M, null);
  });
  const leaf = createUnlit('leaves', scene, {
    picture: createPicture('leaves', paintLeaves(), scene, { ...quality, repeat: true }),
    cutout: true,
  });
  model.leaves.forEach((soup, i) => {
    createMesh(`leaves-${i}`, soup, leaf, scene, { uvs: true, colours: true }).addLODLevel(LEAVES_REACH_M, null);
  });
  addWires(scene, model);
  addGround(scene, model, quality);
  if (model.water.indices.length === 0) return undefined;
  const water = createWaterMaterial(scene);
  createMesh('water', model.water, water.material, scene, {});
  return water;
}

function addWires(scene: Scene, { wires }: CityModel): void {
  if (wires.indices.length === 0) return;
  const material = createUnlit('wires', scene, {});
  material.fillMode = Material.LineListDrawMode;
  createMesh('wires', wires, material, scene, { colours: true });
}

function addGround(scene: Scene, model: CityModel, quality: Quality): void {
  const { frame } = model;
  const sheet = shadowSheet(frame, model.casters, Math.min(4096, scene.getEngine().getCaps().maxTextureSize));
  const shadows = paintGroundShadow(sheet, frame, model.casters, model.rounds);
  const shade = createPicture('ground-shadow', shadows, scene, { mipmaps: false });
  for (const kind of GROUND_KINDS) {
    const soup = model.ground[kind];
    if (soup.indices.length === 0) continue;
    const { canvas, size_m } = paintPaving(kind, 2 * model.kerb_m);
    const picture = createPicture(kind, canvas, scene, { ...quality, repeat: true });
    const shift = kind === 'roadway' ? model.kerb_m : 0;
    createMesh(kind, soup, createUnlit(kind, scene, { picture, shade, coloured: false }), scene, {
      uvAt: (at) => [frame.alongOf(at) / size_m[0], (frame.leftOf(at) + shift) / size_m[1]],
      uv2At: (at) => sheetUv(sheet, frame, at),
    });
  }
}

function addSky(scene: Scene): Mesh {
  const picture = createPicture('sky', paintSky(), scene, { mipmaps: false });
  const material = createUnlit('sky', scene, { picture, coloured: false, hazy: false });
  const sky = createMesh('sky', skyDome(FAR_M * 0.9), material, scene, { uvs: true });
  sky.unfreezeWorldMatrix();
  sky.renderingGroupId = 1;
  sky.alwaysSelectAsActiveMesh = true;
  return sky;
}
