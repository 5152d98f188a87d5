/** The street over the picture of the phone's camera, where there is no WebXR: opens what it needs, or says why not. */
import { createStreetScene } from '../../engines/babylon/stage.ts';
import { createAlignerMemory } from '../phone/aligner-memory.ts';
import type { ArOptions } from '../phone/ar-contract.ts';
import { createArEngine } from '../phone/engine.ts';
import { stageOf } from '../phone/stage-view.ts';
import { streetLayer } from '../street-layer.ts';
import type { Refusal, StreetContent, ViewHost } from '../view.ts';
import { openCameraPicture } from './camera-picture.ts';
import { Look } from './look.ts';
import { RunningCameraView } from './running-camera-view.ts';
import { listenToTurns } from './turn-sensor.ts';

/** Until the page is left. */
const pageMemory = createAlignerMemory();

/** Phones that tell how they are turned do so many times a second. */
const FIRST_TURN_MS = 3_000;

/** Shows the content inside `place`; every refusal of the world is a value. */
export async function openCameraView(
  place: HTMLElement,
  content: StreetContent,
  host: ViewHost,
  options: ArOptions,
): Promise<RunningCameraView | Refusal> {
  const look = new Look();
  const stopTurns = listenToTurns({
    onTurn: (time_ms, turn) => look.hear(time_ms, turn),
    onSteps: (steps) => look.walk.hear(steps),
    onShaken: () => look.walk.countsSteps(),
  });
  const picture = await openCameraPicture(place);
  const refusal = 'refused' in picture ? picture : (await turns(look)) ? undefined : NO_TURNS;
  const canvas = streetLayer();
  const engine = refusal ? undefined : createArEngine(canvas);
  if (refusal || 'refused' in picture || !engine) {
    stopTurns();
    if (!('refused' in picture)) picture.close();
    return refusal ?? { refused: 'no-webgl' };
  }
  place.append(canvas);
  const scene = createStreetScene(engine);
  const stage = stageOf(scene, content, host, options);
  const memory = options.memory ?? pageMemory;
  return new RunningCameraView({ engine, stage, content, host, memory, picture, canvas, look, stopTurns });
}

const NO_TURNS: Refusal = { refused: 'motion-unavailable', detail: 'no orientation events' };

async function turns(look: Look): Promise<boolean> {
  const until_ms = performance.now() + FIRST_TURN_MS;
  while (!look.turn && performance.now() < until_ms) await new Promise((done) => setTimeout(done, 50));
  return look.turn !== undefined;
}
