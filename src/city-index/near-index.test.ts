import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../chance/chance.ts';
import type { Geodetic } from '../geo/frames.ts';
import { createNearIndex, type IndexEntry } from './near-index.ts';
import { CITY_CENTRE } from './test-city.ts';
import { at, title } from './test-world.ts';

const wgs84 = Geodesic.WGS84;
const metresApart = (a: Geodetic, b: Geodetic): number => wgs84.Inverse(a.latDeg, a.lonDeg, b.latDeg, b.lonDeg).s12!;
function placeFrom(start: Geodetic, bearingDeg: number, distance_m: number): Geodetic {
  const { lat2, lon2 } = wgs84.Direct(start.latDeg, start.lonDeg, bearingDeg, distance_m);
  return at(lat2!, lon2!);
}

describe('what is near', () => {
  const entriesAt = (places: readonly Geodetic[], reach_m: number): readonly IndexEntry[] =>
    places.map((position, i) => ({
      sceneId: 's',
      sceneFile: 's/scene.json',
      sceneTitle: title,
      itemId: `i-${i}`,
      type: 'soil-layers',
      title,
      position,
      reach_m,
    }));

  it.each([
    ['in Tampere', at(61.4978, 23.7616)],
    ['at the date line', at(-17, 179.9995)],
    ['far in the north', at(84.5, -30)],
    ['on the equator', at(0, 0)],
  ])('is what geographiclib says is near, nearest first, %s', (_, centre) => {
    const next = seededNumbers(7);
    const places = Array.from({ length: 400 }, () => placeFrom(centre, 360 * next(), 3_000 * next()));
    const wrapped = places.map(({ latDeg, lonDeg }) => at(latDeg, lonDeg > 180 ? lonDeg - 360 : lonDeg));
    const near = createNearIndex(entriesAt(wrapped, 800));
    const truth = wrapped
      .map((place, i) => ({ id: `i-${i}`, distance_m: metresApart(centre, place) }))
      .sort((a, b) => a.distance_m - b.distance_m);
    for (const radius_m of [0, 50, 1_000, 2_500]) {
      const found = near.within(centre, radius_m);
      const expected = truth.filter(({ distance_m }) => distance_m <= radius_m);
      expect(found.map(({ entry }) => entry.itemId)).toEqual(expected.map(({ id }) => id));
      found.forEach(({ distance_m }, i) => {
        expect(Math.abs(distance_m - expected[i]!.distance_m)).toBeLessThan(1e-3);
      });
    }
    const inReach = near.inReach(centre).map(({ entry }) => entry.itemId);
    expect(inReach).toEqual(truth.filter(({ distance_m }) => distance_m <= 800).map(({ id }) => id));
    expect(inReach.length).toBeGreaterThan(10);
  });

  it('says which way: due east is 90°', () => {
    const [found] = createNearIndex(entriesAt([placeFrom(CITY_CENTRE, 90, 100)], 50)).within(CITY_CENTRE, 200);
    expect(found!.bearingDeg).toBeCloseTo(90, 6);
    expect(found!.distance_m).toBeCloseTo(100, 4);
  });

  it('is nothing where there is nothing', () => {
    expect(createNearIndex([]).within(CITY_CENTRE, 1_000)).toEqual([]);
    expect(createNearIndex([]).inReach(CITY_CENTRE)).toEqual([]);
  });
});
