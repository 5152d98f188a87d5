import * as turf from '@turf/turf';
import { expect, it } from 'vitest';
import { factsFinder } from './facts-along.ts';
import { saidFacts } from './scene-facts.ts';
import type { Scene, SceneItem } from './schema.ts';

const LINE: [number, number][] = [
  [23.77205, 61.49857],
  [23.75243, 61.49711],
];
const common = { type: 'soil-layers', title: { en: 'x' }, evidence: 'illustration', props: {} } as const;
const items: SceneItem[] = [
  { ...common, id: 'on', place: { street: { id: 'main', along_m: 300, offset_m: -9, facing: 'across' } } },
  { ...common, id: 'by', place: { beside: { id: 'tower', bearingDeg: 200, distance_m: 15 } } },
  { ...common, id: 'lost', place: { beside: { id: 'nothing', bearingDeg: 0, distance_m: 1 } } },
];
const scene: Scene = {
  formatVersion: 1,
  id: 'x',
  languages: ['en'],
  title: { en: 'x' },
  summary: { en: 'x' },
  origin: { lat: 61.49765, lon: 23.76163 },
  streets: [{ id: 'main', name: { en: 'Main' }, line: { type: 'LineString', coordinates: LINE } }],
  landmarks: [
    { id: 'tower', name: { en: 'Tower' }, position: { lat: 61.498446, lon: 23.761569 } },
    { id: 'far', name: { en: 'Far' }, position: { lat: 61.52, lon: 23.76 } },
  ],
  items,
};

it("finds everything's place along the street as Turf does, within the half per cent of Turf's sphere", () => {
  const facts = factsFinder(scene)('by');
  expect(facts.itemId).toBe('by');
  expect(facts.items.map(({ id }) => id)).toEqual(['on', 'by']);
  const [on, by] = facts.items;
  expect(on?.onStreets[0]?.along_m).toBeCloseTo(300, 2);
  expect(on?.onStreets[0]?.facingDeg).toBeCloseTo(90, 3);
  const tower = facts.landmarks[0]?.onStreets[0]?.along_m ?? 0;
  const turfs =
    (turf.nearestPointOnLine(turf.lineString(LINE), [23.761569, 61.498446]).properties.location ?? 0) * 1000;
  expect(Math.abs(tower / turfs - 1)).toBeLessThan(0.006);
  // 15 m towards 200°, on a street that runs towards about 261.4°.
  expect((by?.onStreets[0]?.along_m ?? 0) - tower).toBeCloseTo(15 * Math.cos(((261.4 - 200) * Math.PI) / 180), 0);
});

it('tells nothing to be along a street that is far from it', () => {
  expect(factsFinder(scene)('on').landmarks.map(({ onStreets }) => onStreets.length)).toEqual([1, 0]);
});

it('knows without measuring only what the file says', () => {
  const { items: said } = saidFacts(scene);
  expect(said.map(({ onStreets }) => onStreets)).toEqual([[{ street: 'main', along_m: 300, facingDeg: 90 }], [], []]);
});
