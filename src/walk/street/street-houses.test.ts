import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentTypes } from '../../content/index.ts';
import { buildingOutlineEnu, readBuildings } from '../../scenes/buildings.ts';
import { originOf } from '../../scenes/placing.ts';
import { readScene } from '../../scenes/read.ts';
import { surveyed } from './street-houses.ts';

const pilot = new URL('../../../scenes/hameenkatu/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, pilot), 'utf8');
const scene = readScene(text('scene.json'), contentTypes).scene!;
const houses = readBuildings(text('keskustori.geojson')).buildings.map((building) => ({
  ...building,
  outline: buildingOutlineEnu(originOf(scene), building),
}));
const content = { origin: originOf(scene), items: [], assetUrl: (src: string) => src };

it('positioning is told of houses and streets in metres from the origin, and of no bridge to stand on', () => {
  const { footprints, streets } = surveyed(content, scene, [...houses, { ...houses[0]!, kind: 'bridge' }]);
  expect(footprints).toHaveLength(houses.length);
  // City Hall is some 120 m west of the origin: 0.0022° of longitude, 53 m to a thousandth.
  const corner = footprints![2]![0]!;
  expect(corner[0]).toBeCloseTo((23.7591343 - 23.76163) * 53_258.68, 0);
  expect(corner[1]).toBeCloseTo((61.4982062 - 61.49765) * 111_437.35, 0);
  const [[from, to]] = streets as [[readonly [number, number], readonly [number, number]]];
  expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(
    Math.hypot(0.01962 * 53_258.68, 0.00146 * 111_437.35),
    -1,
  );
});
