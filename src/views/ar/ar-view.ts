/** The street in augmented reality: opens a WebXR session and the engine under it. */
import { createStreetScene } from '../../engines/babylon/stage.ts';
import { createAlignerMemory } from '../phone/aligner-memory.ts';
import type { ArOptions, ArView } from '../phone/ar-contract.ts';
import { createArEngine } from '../phone/engine.ts';
import { stageOf } from '../phone/stage-view.ts';
import type { Refusal, StreetContent, ViewHost } from '../view.ts';
import { findFloor } from './floor.ts';
import { RunningArView } from './running-ar-view.ts';
import { openArSession } from './session.ts';

export type { ArOptions, ArView };

/** Until the page is left. */
const pageMemory = createAlignerMemory();

/** Opens the session and shows the content; every refusal of the world is a value. */
export async function openArView(
  canvas: HTMLCanvasElement,
  content: StreetContent,
  host: ViewHost,
  options: ArOptions,
): Promise<ArView | Refusal> {
  const engine = createArEngine(canvas);
  if (!engine) return { refused: 'no-webgl' };
  const scene = createStreetScene(engine);
  const stage = stageOf(scene, content, host, options);
  engine.runRenderLoop(() => {
    if (scene.activeCamera) scene.render();
  });
  const opened = await openArSession(scene, host.overlay);
  if ('refused' in opened) {
    stage.dispose();
    scene.dispose();
    engine.dispose();
    return opened;
  }
  const floor = await findFloor(opened.session);
  const memory = options.memory ?? pageMemory;
  const view = new RunningArView({ engine, stage, content, host, memory }, opened, floor);
  opened.onEnd(() => scene.dispose());
  return view;
}
