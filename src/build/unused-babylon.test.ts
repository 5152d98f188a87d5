import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { STAND_INS, standIn } from './unused-babylon.ts';

const root = dirname(createRequire(import.meta.url).resolve('@babylonjs/core/package.json'));
const babylon = (path: string) => readFileSync(resolve(root, path), 'utf8');

/** What a text calls or reads of an object that it names so. */
const askedOf = (text: string, name: string): string[] => [
  ...new Set([...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)\\b(?! = )`, 'g'))].map((found) => found[1]!)),
];

it('stands in for modules that are there', () => {
  expect([...STAND_INS.keys()].filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
  expect(standIn('Engines/engine.js')).toBeNull();
  expect(standIn('ShadersWGSL/default.vertex.js')).toBe('export {};');
  expect(standIn('Shaders/default.vertex.js')).toBeNull();
});

it('has what a scene asks of its input, but for fingers that a program makes up', () => {
  const asked = askedOf(babylon('scene.pure.js'), 'this\\._inputManager');
  expect(asked.length).toBeGreaterThan(8);
  const shape = STAND_INS.get('Inputs/scene.inputManager.js')!;
  const missing = asked.filter((name) => !new RegExp(`\\b${name}\\b`).test(shape));
  expect(missing.filter((name) => !name.startsWith('simulatePointer'))).toEqual(['unTranslatedPointer']);
});

it('has what a camera asks of its movement', () => {
  const asked = askedOf(babylon('Cameras/targetCamera.pure.js'), '(?<!this\\.)\\bmovement');
  expect(asked.length).toBeGreaterThan(4);
  const shape = STAND_INS.get('Cameras/targetCameraMovement.js')!;
  expect(asked.filter((name) => !new RegExp(`\\b${name}\\b`).test(shape))).toEqual([]);
});

it('exports what the modules beside it import', () => {
  const importers = [
    'scene.pure.js',
    'Materials/clipPlaneMaterialHelper.js',
    'Materials/imageProcessingConfiguration.pure.js',
    'Materials/standardMaterial.pure.js',
    'Cameras/targetCamera.pure.js',
    'Engines/AbstractEngine/abstractEngine.textureLoaders.pure.js',
  ];
  const wanted = importers.flatMap((importer) =>
    [...babylon(importer).matchAll(/^import \{([^}]+)\} from "([^"]+)";/gm)].flatMap(([, names, from]) => {
      const path = resolve(root, dirname(importer), from!).slice(root.length + 1);
      const text = STAND_INS.get(path);
      return text === undefined ? [] : names!.split(',').map((name) => ({ path, name: name.trim(), text }));
    }),
  );
  expect(new Set(wanted.map(({ path }) => path)).size).toBe(7);
  const missing = wanted.filter(({ name, text }) => !new RegExp(`export (?:class|const) ${name}\\b`).test(text));
  expect(missing).toEqual([]);
});
