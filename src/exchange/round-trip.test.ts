import { describe, expect, it } from 'vitest';
import { post, sampleScene } from '../scenes/scene-fixture.ts';
import type { Scene, SceneItem } from '../scenes/schema.ts';
import { fragmentOf } from './fragment.ts';
import { sceneAsGeoJson } from './geojson-out.ts';
import { readImport } from './read-file.ts';

interface Feature {
  id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests break them in every way
  properties: any;
  geometry: { coordinates: number[] };
}

/** A scene whose items stand in every way a scene knows. */
function manyPlaces(): Scene {
  const scene = sampleScene() as Scene;
  const first = scene.items[0]!;
  const { lat, lon } = scene.origin;
  const geopose = { position: { lat, lon, h: 2.5 }, angles: { yaw: 400 - 360 - 17.25, pitch: 5, roll: -3 } };
  const tilted: SceneItem = {
    ...first,
    id: 'tilted',
    title: { fi: { plain: 'Vino pylväs', easy: 'Vino' }, en: 'A *tilted*  post' },
    summary: { fi: 'Sanoja.' },
    place: { geopose },
    heightMode: 'ground',
    standpoint: { distance_m: 3 },
    reach_m: 90,
  };
  const near: SceneItem = {
    ...first,
    id: 'near',
    place: { beside: { id: 'tilted', bearingDeg: 359.5, distance_m: 7 } },
  };
  return { ...scene, items: [...scene.items, tilted, near] };
}

function afterMap(scene: Scene, change: (features: Feature[]) => void = () => {}) {
  const collection = JSON.parse(JSON.stringify(sceneAsGeoJson(scene))) as { features: Feature[] };
  change(collection.features);
  const read = readImport(JSON.stringify(collection), 'geojson');
  const { fragment, problems } = fragmentOf(read.features, { contentTypes: [post], language: 'fi' });
  return { fragment, problems: [...read.problems, ...problems] };
}

const of = (features: readonly Feature[], id: string): Feature =>
  features.find(({ properties }) => properties.id === id)!;

describe('a scene that went through GeoJSON', () => {
  it('has the same items, in every way of standing', () => {
    const scene = manyPlaces();
    const { fragment } = afterMap(scene);
    expect(fragment.items).toEqual(scene.items);
    expect(fragment.landmarks).toEqual(scene.landmarks ?? []);
  });

  it('takes what was moved, turned, lifted or renamed on the map, and what stands beside it stays', () => {
    const scene = manyPlaces();
    const { fragment } = afterMap(scene, (features) => {
      const { properties, geometry } = of(features, 'tilted');
      geometry.coordinates[0]! += 0.001;
      Object.assign(properties, { bearing: 90, height_m: 4, 'title:fi': 'Suora pylväs', 'title:sv': 'En stolpe' });
    });
    const { lat, lon } = scene.origin;
    const [tilted, near] = ['tilted', 'near'].map((id) => fragment.items.find((item) => item.id === id)!);
    const position = { lat, lon: expect.closeTo(lon + 0.001, 8), h: 4 };
    expect(tilted?.place).toEqual({ geopose: { position, angles: { yaw: 0, pitch: 5, roll: -3 } } });
    expect(tilted?.title).toEqual({ fi: 'Suora pylväs', sv: 'En stolpe', en: 'A *tilted*  post' });
    expect(tilted?.props).toEqual(scene.items[0]!.props);
    const before = of(JSON.parse(JSON.stringify(sceneAsGeoJson(scene).features)), 'near').geometry.coordinates;
    expect(near?.place).toMatchObject({ geopose: { position: { lon: before[0], lat: before[1] } } });
  });

  it('comes back whole from programs that hand objects on as text', () => {
    const scene = manyPlaces();
    const { fragment } = afterMap(scene, (features) => {
      for (const { properties } of features) {
        for (const key of ['item', 'landmark', 'sources']) {
          if (properties[key]) properties[key] = JSON.stringify(properties[key]);
        }
      }
    });
    expect(fragment.items).toEqual(scene.items);
    expect(fragment.landmarks).toEqual(scene.landmarks ?? []);
  });

  it.each([
    ['a text', (own: Feature['properties']) => (own.item = 'bench'), 'item'],
    ['no item', (own: Feature['properties']) => (own.item = null), 'item'],
    ['another type', (own: Feature['properties']) => (own.item.type = 'bench'), 'item.type'],
    ['other props', (own: Feature['properties']) => (own.item.props = { colour: 'red' }), 'item.props'],
    ['two places', (own: Feature['properties']) => (own.item.place.geopose = {}), 'item.place'],
    ['strange sources', (own: Feature['properties']) => (own.sources = [{ id: 7 }]), 'sources[0]'],
    ['sources in words', (own: Feature['properties']) => (own.sources = 'the archive'), 'sources'],
  ])('leaves an item with %s out and says where', (_, change, where) => {
    const scene = sampleScene() as Scene;
    const id = scene.items[0]!.id;
    const { fragment, problems } = afterMap(scene, (features) => change(of(features, id).properties));
    expect(fragment.items.map((item) => item.id)).not.toContain(id);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    const [features, index, ...path] = errors[0]!.path;
    expect([features, index]).toEqual(['features', 0]);
    const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    expect(text.startsWith(`.properties.${where}`)).toBe(true);
  });
});
