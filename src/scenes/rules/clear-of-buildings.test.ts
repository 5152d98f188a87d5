import { expect, it } from 'vitest';
import type { Building } from '../buildings.ts';
import { clearOfBuildings } from './clear-of-buildings.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

/** Of the sample's second item, 1.5 m above the street; it is looked at along bearing 60° from 10 m away. */
const ITEM = { lat: 61.5005, lon: 23.7605 };
/** Degrees of latitude and longitude in a metre, at 61.5°: from the ellipsoid's radii of curvature. */
const [LAT_DEG, LON_DEG] = [1 / 111_437, 1 / 53_256];

/** A square house about a point so many metres before the item, as the visitor walks up to it. */
function house(before_m: number, half_m: number, more: Partial<Building> = {}): Building {
  const east_m = -before_m * Math.sin(Math.PI / 3);
  const north_m = -before_m * Math.cos(Math.PI / 3);
  const corner = (x: number, y: number) =>
    [ITEM.lon + (east_m + x * half_m) * LON_DEG, ITEM.lat + (north_m + y * half_m) * LAT_DEG] as const;
  return { id: 'hall', height_m: 12, outline: [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)], ...more };
}

const linked: RuleCase[1] = (scene) => {
  scene.buildings = ['blocks.geojson'];
};
const told = (building: Building, inBuildings = false) => {
  const type = inBuildings ? { type: 'post', inBuildings: true as const } : { type: 'post' };
  return toldBy(
    clearOfBuildings([type], () => [building]),
    linked,
  );
};

it('an item inside a building is named, and with it the building', () => {
  const lines = (building: string) => [
    `warning item-in-building items[1].place: expected a place outside buildings, found one inside ${building}; move the item`,
  ];
  expect(told(house(0, 3))).toEqual(lines('the building "hall" of "blocks.geojson"'));
  const { id: _, ...nameless } = house(0, 3);
  expect(told({ ...nameless, name: { fi: 'Halli', en: 'The Hall' } })).toEqual(
    lines('the building "The Hall" of "blocks.geojson"'),
  );
  expect(told(nameless)).toEqual(lines('a building of "blocks.geojson"'));
});

it('what hangs on a wall or stands on a roof is not inside', () => {
  expect(told(house(0, 0.9))).toEqual([]);
  expect(told(house(0, 3, { height_m: 1.4 }))).toEqual([]);
});

it('what stood there before may stand inside, and its building hides it from nobody', () => {
  expect(told(house(0, 3), true)).toEqual([]);
});

it('a standpoint inside a building is named, also where the item may be inside', () => {
  const lines = [
    'warning standpoint-in-building items[1].standpoint: expected a standpoint outside buildings, found one inside the building "hall" of "blocks.geojson"; move the item or change "distance_m"',
  ];
  expect(told(house(10, 3))).toEqual(lines);
  expect(told(house(10, 3), true)).toEqual(lines);
});

it('a building between the standpoint and the item is named, unless one sees over it', () => {
  expect(told(house(5, 2))).toEqual([
    'warning view-through-building items[1].standpoint: expected a free view from the standpoint, found the building "hall" of "blocks.geojson" in between; move the item or change "distance_m"',
  ]);
  expect(told(house(5, 2, { height_m: 1.5 }))).toEqual([]);
  expect(told(house(5, 2, { kind: 'bridge' }))).toEqual([]);
});

it('a building behind the item or behind the visitor is in nobody’s way', () => {
  expect(told(house(-5, 3))).toEqual([]);
  expect(told(house(15, 3))).toEqual([]);
});

it('a scene that links no building files is not told about buildings', () => {
  const rule = clearOfBuildings([{ type: 'post' }], () => [house(0, 3)]);
  expect(toldBy(rule, () => undefined)).toEqual([]);
});
