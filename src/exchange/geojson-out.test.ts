import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../chance/chance.ts';
import { placeItems } from '../scenes/placing.ts';
import { post, sampleScene } from '../scenes/scene-fixture.ts';
import type { Scene } from '../scenes/schema.ts';
import { fragmentOf } from './fragment.ts';
import { sceneAsGeoJson } from './geojson-out.ts';
import { readImport } from './read-file.ts';

interface Loose {
  // biome-ignore lint/suspicious/noExplicitAny: the rules below look at what may be anything
  readonly [key: string]: any;
}

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => Number.isFinite(part)) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;

/** Twice the signed area: above 0 for counter-clockwise. */
const area = (ring: readonly (readonly [number, number])[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);

function ringFaults(ring: readonly [number, number][], index: number): readonly string[] {
  const moved = ring.map(([x, y]): [number, number] => [x - ring[0]![0], y - ring[0]![1]]);
  return [
    ...(ring.every(isPosition) && ring.length >= 4 ? [] : ['3.1.6: four or more positions']),
    ...(JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1)) ? [] : ['3.1.6: first and last are the same']),
    ...(area(moved) > 0 === (index === 0) ? [] : ['3.1.6: right-hand rule']),
  ];
}

/** The sections of RFC 7946 that what we write could break. */
function rfcFaults(collection: Loose): readonly string[] {
  const faults: string[] = [];
  if (collection.type !== 'FeatureCollection' || !Array.isArray(collection.features)) faults.push('3.3');
  for (const key of ['crs', 'coordinates', 'geometries', 'geometry', 'properties']) {
    if (key in collection) faults.push(`4 and 7.1: ${key}`);
  }
  const all: [number, number][] = [];
  for (const { type, id, properties, geometry, ...more } of collection.features as Loose[]) {
    if (type !== 'Feature' || typeof properties !== 'object') faults.push('3.2');
    if (id !== undefined && typeof id !== 'string') faults.push('3.2: id');
    if (Object.keys(more).length > 0) faults.push('7.1: foreign members');
    const { coordinates } = geometry;
    if (geometry.type === 'Point') {
      if (!isPosition(coordinates)) faults.push('3.1.2');
      all.push(coordinates);
    } else if (geometry.type === 'LineString') {
      if (coordinates.length < 2 || !coordinates.every(isPosition)) faults.push('3.1.4');
      all.push(...coordinates);
    } else {
      faults.push(...coordinates.flatMap(ringFaults));
      all.push(...coordinates.flat());
    }
  }
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  if (JSON.stringify(collection.bbox) !== JSON.stringify(box)) faults.push('5: bbox');
  return faults;
}

function sceneWithHazards(): Scene {
  const clockwise: [number, number][] = [
    [23.76, 61.5],
    [23.76, 61.501],
    [23.761, 61.501],
    [23.76, 61.5],
  ];
  const hole: [number, number][] = [
    [23.7601, 61.5005],
    [23.7602, 61.5005],
    [23.7602, 61.5006],
    [23.7601, 61.5005],
  ];
  const geometry = { type: 'Polygon' as const, coordinates: [clockwise, hole] };
  const features = [{ type: 'Feature' as const, properties: { kind: 'tram' as const }, geometry }];
  return { ...sampleScene(), hazards: { type: 'FeatureCollection', features } };
}

describe('a scene as GeoJSON', () => {
  it('keeps the rules of RFC 7946', () => {
    expect(rfcFaults(JSON.parse(JSON.stringify(sceneAsGeoJson(sceneWithHazards()))))).toEqual([]);
  });

  it('has items with id, type, title and bearing, streets as lines, landmarks and hazards', () => {
    const { features } = sceneAsGeoJson(sceneWithHazards());
    const told = features.map(({ id, properties, geometry }) => [properties.kind, id, geometry.type]);
    expect(told).toEqual([
      ['item', 'on-the-street', 'Point'],
      ['item', 'in-the-open', 'Point'],
      ['item', 'by-the-tower', 'Point'],
      ['street', 'main-street', 'LineString'],
      ['landmark', 'tower', 'Point'],
      ['hazard', undefined, 'Polygon'],
    ]);
    expect(features[2]?.properties).toMatchObject({ type: 'post', title: 'By the tower', bearing: 200 });
  });

  it('puts the west first in a box across the antimeridian', () => {
    const name = { en: 'x' };
    const landmarks = [179.999, -179.998].map((lon, i) => ({ id: `l${i}`, name, position: { lat: -17, lon } }));
    const scene = { ...sampleScene(), streets: [], items: [], landmarks };
    expect(sceneAsGeoJson(scene).bbox).toEqual([179.999, -17, -179.998, -17]);
  });
});

/** Places all over the earth, away from the poles' last degrees. */
function scatteredScene(seed: number): Scene {
  const next = seededNumbers(seed);
  const lonLat = (): [number, number] => [next() * 360 - 180, next() * 176 - 88];
  const scene = sampleScene();
  const [item] = scene.items;
  const items = Array.from({ length: 100 }, (_, i) => {
    const [lon, lat] = lonLat();
    const angles = { yaw: next() * 360 - 180, pitch: 0, roll: 0 };
    return { ...item!, id: `item-${i}`, place: { geopose: { position: { lat, lon, h: next() * 5 }, angles } } };
  });
  const landmarks = Array.from({ length: 50 }, (_, i) => {
    const [lon, lat] = lonLat();
    return { ...scene.landmarks![0]!, id: `landmark-${i}`, position: { lat, lon, h: 3 } };
  });
  const [street] = scene.streets!;
  const line = { type: 'LineString' as const, coordinates: Array.from({ length: 50 }, lonLat) };
  return { ...scene, items, landmarks, streets: [{ ...street!, line }] };
}

describe('GeoJSON out and in again', () => {
  it('gives the same places to a millimetre and the same bearings', () => {
    const scene = scatteredScene(7);
    const read = readImport(JSON.stringify(sceneAsGeoJson(scene)), 'geojson');
    const { fragment, problems } = fragmentOf(read.features, { contentTypes: [post], language: 'en' });
    const all = [...read.problems, ...problems];
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
    const away_m = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
      geodesic.Geodesic.WGS84.Inverse(a.lat, a.lon, b.lat, b.lon).s12!;

    const [before, after] = [placeItems(scene), placeItems({ ...scene, items: [...fragment.items] })];
    expect(after.size).toBe(100);
    for (const [id, { position: a, bearingDeg }] of before) {
      const { position: b, bearingDeg: bearingAfterDeg, item } = after.get(id)!;
      expect(away_m({ lat: a.latDeg, lon: a.lonDeg }, { lat: b.latDeg, lon: b.lonDeg })).toBeLessThan(0.001);
      expect(Math.abs(a.height_m - b.height_m)).toBeLessThan(0.001);
      expect(Math.abs(Math.sin(((bearingDeg - bearingAfterDeg) * Math.PI) / 360))).toBeLessThan(1e-7);
      expect([item.type, item.title]).toEqual(['post', scene.items[0]!.title]);
    }
    for (const [i, { id, position }] of fragment.landmarks.entries()) {
      expect(id).toBe(scene.landmarks![i]!.id);
      expect(away_m(position, scene.landmarks![i]!.position)).toBeLessThan(0.001);
    }
    const line = scene.streets![0]!.line.coordinates;
    for (const [i, [lon, lat]] of fragment.streets[0]!.line.coordinates.entries()) {
      expect(away_m({ lat, lon }, { lat: line[i]![1], lon: line[i]![0] })).toBeLessThan(0.001);
    }
    expect(fragment.landmarks).toHaveLength(50);
    expect(fragment.streets[0]!.line.coordinates).toHaveLength(50);
  });
});
