/** Digging a pit by its slider is played every frame of a visit: it must leave nothing to collect. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NullEngine } from '@babylonjs/core/Engines/nullEngine';
import { expect, it, vi } from 'vitest';
import { buildSoilLayers } from '../src/content/soil-layers/build.ts';
import example from '../src/content/soil-layers/example.json' with { type: 'json' };
import type { SoilLayersProps } from '../src/content/soil-layers/schema.ts';
import { createStage, createStreetScene } from '../src/engines/babylon/stage.ts';

const H = Math.SQRT1_2;
const FRAMES = 4_000;

it('keeps nothing of a frame in which a visitor digs', { timeout: 60_000 }, () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const engine = new NullEngine();
  const scene = createStreetScene(engine);
  const stage = createStage(scene, { language: 'en', assetUrl: (src) => src });
  stage.setAlignment({ rotation: { x: -H, y: 0, z: 0, w: H }, translation_m: [0, 0, 0] });
  const drawing = buildSoilLayers(example as SoilLayersProps, { seed: 1, evidence: 'model' });
  const solids = drawing.parts.filter(({ kind }) => kind !== 'label' && kind !== 'ruler');
  stage.show('pit', { ...drawing, parts: solids }, { rotation: { x: H, y: 0, z: 0, w: H }, translation_m: [0, 0, 0] });
  const eye = { x: 0, y: 1.6, z: 3 };
  const dig = () => {
    for (let frame = 0; frame < FRAMES; frame++) {
      stage.setControl('pit', 'depth', (3 * (frame % 100)) / 100);
      stage.update(frame / 60, eye);
    }
  };
  dig();
  const kept = [1, 2, 3].map(() => {
    collect();
    const before = process.memoryUsage().heapUsed;
    dig();
    collect();
    return (process.memoryUsage().heapUsed - before) / FRAMES;
  });
  expect(Math.min(...kept)).toBeLessThan(4);
  stage.dispose();
  scene.dispose();
  engine.dispose();
  vi.restoreAllMocks();
});
