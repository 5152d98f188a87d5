/** What a page of a test runs: a pit drawn by the engine over nothing, and its pixels counted from several eyes. */
import { FreeCamera } from '@babylonjs/core/Cameras/freeCamera';
import { Engine } from '@babylonjs/core/Engines/engine';
import { Matrix, Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import { buildSoilLayers } from '../../src/content/soil-layers/build';
import type { SoilLayersProps } from '../../src/content/soil-layers/schema';
import type { Part, Point2, Point3 } from '../../src/drawing/drawing';
import { createStage, createStreetScene } from '../../src/engines/babylon/stage';

export interface PitPixels {
  readonly inside: number;
  /** More than a pixel and a half beyond the projected rim. */
  readonly outside: number;
}

declare global {
  var pitPixels: (
    props: SoilLayersProps,
    eyes: readonly Point3[],
    target: Point3,
    masked: boolean,
  ) => Promise<PitPixels[]>;
}

const H = Math.SQRT1_2;
const WIDTH = 640;
const HEIGHT = 480;
const MARGIN_PX = 1.5;

const canvas = document.createElement('canvas');
canvas.width = WIDTH;
canvas.height = HEIGHT;
document.body.append(canvas);
const engine = new Engine(canvas, false, { preserveDrawingBuffer: true, alpha: true, premultipliedAlpha: false });

globalThis.pitPixels = async (props, eyes, target, masked) => {
  const scene = createStreetScene(engine);
  const camera = new FreeCamera('eye', new Vector3(), scene);
  camera.minZ = 0.05;
  camera.fov = 1.2;
  const stage = createStage(scene, { language: 'en', assetUrl: (src: string) => src });
  stage.setAlignment({ rotation: { x: -H, y: 0, z: 0, w: H }, translation_m: [0, 0, 0] });
  const drawing = buildSoilLayers(props, { seed: 7, evidence: 'illustration' });
  const parts = drawing.parts.filter((part) => isOfPit(part) && (masked || part.kind !== 'opening'));
  stage.show('pit', { ...drawing, parts }, { rotation: { x: H, y: 0, z: 0, w: H }, translation_m: [0, 0, 0] });
  const opening = drawing.parts.find((part) => part.kind === 'opening');
  const outline = opening?.kind === 'opening' ? opening.outline : [];
  const counts: PitPixels[] = [];
  for (const eye of eyes) {
    camera.position.set(...eye);
    camera.setTarget(new Vector3(...target));
    // Ground is painted and shaders are compiled meanwhile; for later eyes all is ready.
    for (let frame = 0; frame < 2 || (frame < 200 && !(scene.isReady() && stage.isPainted)); frame++) {
      stage.update(frame / 60, { x: eye[0], y: eye[1], z: eye[2] });
      scene.render();
      await new Promise((done) => setTimeout(done, 5));
    }
    counts.push(await counted(scene, camera, outline));
  }
  stage.dispose();
  scene.dispose();
  return counts;
};

async function counted(scene: Scene, camera: FreeCamera, outline: readonly Point2[]): Promise<PitPixels> {
  const bytes = new Uint8Array(((await engine.readPixels(0, 0, WIDTH, HEIGHT)) as Uint8Array).buffer);
  const viewport = camera.viewport.toGlobal(WIDTH, HEIGHT);
  const rim = outline.map(([x, z]) => {
    const seen = Vector3.Project(new Vector3(x, 0, z), Matrix.Identity(), scene.getTransformMatrix(), viewport);
    return [seen.x, seen.y] as const;
  });
  const counts = { inside: 0, outside: 0 };
  for (let row = 0; row < HEIGHT; row++)
    for (let column = 0; column < WIDTH; column++) {
      const at = 4 * ((HEIGHT - 1 - row) * WIDTH + column);
      if (bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0) continue;
      if (isWithin(rim, column + 0.5, row + 0.5)) counts.inside++;
      else counts.outside++;
    }
  return counts;
}

/** The hole and what is in it, without plates that stand up from it. */
const isOfPit = (part: Part): boolean =>
  part.kind === 'opening' || (part.layer === 'underground' && part.kind !== 'label' && part.kind !== 'ruler');

function isWithin(rim: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  for (const [i, a] of rim.entries()) {
    const b = rim[(i + 1) % rim.length] ?? a;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const share = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    if (Math.hypot(a[0] + share * dx - x, a[1] + share * dy - y) <= MARGIN_PX) return true;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}
