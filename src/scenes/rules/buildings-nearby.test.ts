import geodesic from 'geographiclib-geodesic';
import { expect, it } from 'vitest';
import type { Building } from '../buildings.ts';
import { buildingsNearby } from './buildings-nearby.ts';
import { toldBy } from './rule-fixture.ts';

/** The sample's origin. */
const [LAT, LON] = [61.5, 23.76];
const at = (lat: number, lon: number): Building => ({
  height_m: 5,
  outline: [
    [lon, lat],
    [lon + 0.0002, lat],
    [lon, lat + 0.0001],
  ],
});
const told = (...buildings: readonly Building[]) =>
  toldBy(
    buildingsNearby(() => buildings),
    (scene) => {
      scene.buildings = ['blocks.geojson'];
    },
  );

it('one building near enough is enough, and so is an empty file', () => {
  expect(told(at(LAT + 0.04, LON), at(LAT + 2, LON))).toEqual([]);
  expect(told()).toEqual([]);
});

it('a file of another place is named with the distance of its nearest building', () => {
  const { s12 } = geodesic.Geodesic.WGS84.Inverse(LAT, LON, LAT + 0.1, LON);
  expect(told(at(LAT + 0.2, LON), at(LAT + 0.1, LON))).toEqual([
    `warning buildings-far-away buildings[0]: expected buildings within 5 km of the origin, found the nearest ${(s12! / 1_000).toFixed(1)} km away; is this another place?`,
  ]);
});

it('a file with latitude first is told so', () => {
  const [lat, lon] = [LAT + 0.001, LON + 0.001];
  expect(told(at(lon, lat))).toEqual([
    'warning buildings-far-away buildings[0]: expected longitude first, as GeoJSON has it, found latitude first in this file',
  ]);
});
