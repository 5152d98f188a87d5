/** What the published schema calls a default is what a file means that leaves the field out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentSchema } from '../src/cli/scenes-schema.ts';
import { contentTypes } from '../src/content/index.ts';
import { factsFinder } from '../src/scenes/facts-along.ts';
import { landmarkPositions, placeItems } from '../src/scenes/placing.ts';
import { readScene } from '../src/scenes/read.ts';

const PILOT = readFileSync(new URL('../scenes/hameenkatu/scene.json', import.meta.url), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: a scene to be changed
type Json = any;

/** The default of every field that has one, by the field's key. */
function defaultsIn(value: unknown, found = new Map<string, unknown>()): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, field] of Object.entries((value as Json).properties ?? {})) {
    if ((field as Json).default !== undefined) found.set(key, (field as Json).default);
  }
  for (const inner of Object.values(value)) defaultsIn(inner, found);
  return found;
}

const itemOf = (scene: Json, type: string): Json => scene.items.find((item: Json) => item.type === type);
const stage = (scene: Json): Json => itemOf(scene, 'water-purification').props.stages[1];
const overlay = (scene: Json): Json => itemOf(scene, 'historical-overlay').props;

/** The object that holds each of these fields, and a value that is not the default. */
const FIELDS: Readonly<Record<string, { readonly holder: (scene: Json) => Json; readonly other: unknown }>> = {
  h: { holder: (scene) => scene.landmarks[0].position, other: 7 },
  heightMode: {
    holder: (scene) => {
      scene.origin.h = 100;
      const item = itemOf(scene, 'soil-layers');
      const position = { lat: scene.origin.lat, lon: scene.origin.lon, h: 3 };
      item.place = { geopose: { position, angles: { yaw: 0, pitch: 0, roll: 0 } } };
      return item;
    },
    other: 'ellipsoid',
  },
  turbidity: { holder: (scene) => (stage(scene).removal = { toc: 0.1 }), other: 0.5 },
  toc: { holder: (scene) => (stage(scene).removal = { colour: 0.1 }), other: 0.5 },
  colour: { holder: (scene) => (stage(scene).removal = { toc: 0.1 }), other: 0.5 },
  chimneys: { holder: (scene) => overlay(scene).buildings[0].roof, other: 2 },
  door: { holder: (scene) => overlay(scene).buildings[0], other: true },
  turnDeg: { holder: (scene) => overlay(scene).pictures[0].at, other: 30 },
};

/** Everything a visitor gets of the pilot scene with the field set, or without it. */
function shown(key: string, value?: unknown): string {
  const scene: Json = JSON.parse(PILOT);
  const holder = FIELDS[key]!.holder(scene);
  delete holder[key];
  if (value !== undefined) holder[key] = value;
  const { scene: read, problems } = readScene(JSON.stringify(scene), contentTypes);
  expect(problems).toEqual([]);
  const factsOf = factsFinder(read!);
  const items = read!.items.map(({ id, type, props, evidence }) => {
    const content = contentTypes.find((one) => one.type === type)!;
    const facts = factsOf(id);
    return [content.describe(props, 'en', 'plain', facts), content.build(props, { seed: 1, evidence, scene: facts })];
  });
  const places = [[...placeItems(read!)], [...landmarkPositions(read!)]];
  // What was read lies beside what came of it.
  return JSON.stringify([places, items], (name, value) => (['item', 'landmark'].includes(name) ? undefined : value));
}

describe('a field left out means its default', () => {
  const defaults = defaultsIn(currentSchema());

  it('for every field that has one', () => {
    expect([...defaults.keys()].sort()).toEqual(Object.keys(FIELDS).sort());
  });

  it.each(Object.entries(FIELDS))('%s', (key, { other }) => {
    expect(shown(key, defaults.get(key))).toBe(shown(key));
    // The comparison sees the field at all.
    expect(shown(key, other)).not.toBe(shown(key));
  });
});
