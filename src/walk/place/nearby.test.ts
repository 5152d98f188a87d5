import { describe, expect, it } from 'vitest';
import { createNearIndex, type IndexEntry } from '../../city-index/near-index.ts';
import { CITY_CENTRE } from '../../city-index/test-city.ts';
import { geodeticFromEnu } from '../../geo/enu.ts';
import { nearerStreet, nearStreets } from './nearby.ts';

const here = CITY_CENTRE;
const placed = (east_m: number, north_m: number) => geodeticFromEnu(here, { east_m, north_m, up_m: 0 });

function entry(sceneId: string, itemId: string, east_m: number, north_m: number): IndexEntry {
  const title = { en: itemId };
  const sceneTitle = { en: `Street ${sceneId}` };
  const position = { ...placed(east_m, north_m), height_m: 0 };
  return {
    sceneId,
    sceneFile: `${sceneId}/scene.json`,
    sceneTitle,
    itemId,
    type: 'soil-layers',
    title,
    position,
    reach_m: 60,
  };
}

const near = createNearIndex([
  entry('south', 'far-end', 0, -900),
  entry('south', 'near-end', 0, -300),
  entry('east', 'pit', 200, 0),
  entry('open', 'tower', 5, 5),
  entry('beyond', 'pit', 0, 1_010),
  entry('Not-An-Address', 'pit', 1, 1),
]);
const idsOf = (streets: readonly { readonly sceneId: string }[]) => streets.map(({ sceneId }) => sceneId);

describe('streets near a visitor', () => {
  it('are the others within a kilometre, by their nearest item, which says how far and which way', () => {
    const streets = nearStreets(near, here, 'open');
    expect(idsOf(streets)).toEqual(['east', 'south']);
    expect(streets[1]!.distance_m).toBeCloseTo(300, 1);
    expect(streets[1]!.bearingDeg).toBeCloseTo(180, 1);
    expect(streets[0]).toMatchObject({ title: { en: 'Street east' } });
  });

  it('stay in their order while the visitor walks, are measured anew, and go when they are far', () => {
    const before = nearStreets(near, here, 'open');
    const streets = nearStreets(near, placed(0, -250), 'open', before);
    expect(idsOf(streets)).toEqual(['east', 'south']);
    expect(streets[1]!.distance_m).toBeCloseTo(50, 1);
    expect(idsOf(nearStreets(near, placed(0, -250), 'open'))).toEqual(['south', 'east']);
    expect(idsOf(nearStreets(near, placed(0, 800), 'open', before))).toEqual(['east', 'beyond']);
  });

  it('are few, however many there are', () => {
    const many = Array.from({ length: 40 }, (_, i) => entry(`street-${i}`, 'pit', 0, 20 * i));
    const streets = nearStreets(createNearIndex(many), here, 'open');
    expect(idsOf(streets)).toEqual(Array.from({ length: 8 }, (_, i) => `street-${i}`));
  });

  it('are offered only when one is clearly nearer than the open one', () => {
    const streets = nearStreets(near, here, 'open');
    expect(nearerStreet(streets, 5)).toBeUndefined();
    expect(nearerStreet(streets, 220)).toBeUndefined();
    expect(nearerStreet(streets, 240)).toBe('east');
    expect(nearerStreet(nearStreets(near, placed(0, -250), 'open', streets), 240)).toBe('south');
    expect(nearerStreet([], Number.POSITIVE_INFINITY)).toBeUndefined();
  });
});
