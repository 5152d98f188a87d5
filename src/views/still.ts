/** What a view draws now, as pixels of its own: neither a WebXR session's picture nor a canvas can be read afterwards. Lazily loaded. */
import { FreeCamera } from '@babylonjs/core/Cameras/freeCamera';
import { RenderTargetTexture } from '@babylonjs/core/Materials/Textures/renderTargetTexture';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Matrix, Quaternion, Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import { ABOVE_GROUP, UNDERGROUND_GROUP } from '../engines/babylon/layers.ts';
import type { ViewerPose } from './phone/viewer-pose.ts';
import type { Still } from './view.ts';

/** As many for one of the page. */
const SHARPEST = 2;
const NEAR_M = 0.05;
const FAR_M = 2_000;
const SAMPLES = 4;

/** @param page_px height of the page; the picture has the shape that the view has */
export async function drawStill(
  scene: Scene,
  pose: ViewerPose,
  page_px: number,
  ground: Still['ground'],
): Promise<Still> {
  const sharpness = Math.min(SHARPEST, devicePixelRatio || 1);
  const height = Math.round(page_px * sharpness);
  const width = Math.round((height * pose.tanRight) / pose.tanUp);
  const camera = new FreeCamera('still', new Vector3(pose.eye.x_m, pose.eye.y_m, pose.eye.z_m), scene);
  const target = new RenderTargetTexture('still', { width, height }, scene, { generateMipMaps: false });
  try {
    camera.rotationQuaternion = new Quaternion(pose.turn.x, pose.turn.y, pose.turn.z, pose.turn.w);
    const isHalf = scene.getEngine().isNDCHalfZRange;
    const fovRad = 2 * Math.atan(pose.tanUp);
    camera.freezeProjectionMatrix(Matrix.PerspectiveFovRH(fovRad, width / height, NEAR_M, FAR_M, isHalf));
    target.activeCamera = camera;
    target.renderList = scene.meshes.filter((mesh) => mesh.isEnabled() && mesh.isVisible);
    target.clearColor = new Color4(0, 0, 0, 0);
    target.samples = SAMPLES;
    // The mask of the ground lives in the depth of the groups before.
    target.setRenderingAutoClearDepthStencil(UNDERGROUND_GROUP, false);
    target.setRenderingAutoClearDepthStencil(ABOVE_GROUP, false);
    await until(() => target.isReadyForRendering());
    target.render();
    const pixels = await target.readPixels();
    if (!pixels) throw new Error('the graphics gave no pixels');
    const read = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength);
    return { width, height, pixels: topFirst(read, width, height), ground };
  } finally {
    target.dispose();
    camera.dispose();
  }
}

const LONGEST_MS = 3_000;

async function until(isReady: () => boolean): Promise<void> {
  const end_ms = performance.now() + LONGEST_MS;
  while (!isReady()) {
    if (performance.now() > end_ms) throw new Error('the graphics are not ready');
    await new Promise((done) => setTimeout(done, 30));
  }
}

/**
 * Graphics count rows from below and keep colours times their opacity; pictures count from above and keep them plain.
 *
 * @param pixels red, green, blue, opacity of each, 0 … 255
 */
export function topFirst(pixels: Uint8ClampedArray, width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
  const turned = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = 4 * width * (height - 1 - y);
    const to = 4 * width * y;
    for (let i = 0; i < 4 * width; i += 4) {
      const opacity = pixels[from + i + 3]!;
      const by = opacity > 0 ? 255 / opacity : 0;
      for (let c = 0; c < 3; c++) turned[to + i + c] = pixels[from + i + c]! * by;
      turned[to + i + 3] = opacity;
    }
  }
  return turned;
}
