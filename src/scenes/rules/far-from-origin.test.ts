import { expect, it } from 'vitest';
import { farFromOrigin } from './far-from-origin.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

const hazard = (coordinates: unknown) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { kind: 'water' }, geometry: { type: 'Polygon', coordinates } }],
});

const CASES: readonly RuleCase[] = [
  ['what lies on the street is near', () => undefined, []],
  [
    // 0.05° of latitude are 5.57 km here.
    'what lies further than 5 km from the origin is named with its distance',
    (scene) => {
      scene.items[1].place.geopose.position.lat = 61.55;
    },
    [
      'warning far-from-origin items[1].place: expected a place within 5 km of the origin, found one 5.6 km away; check the coordinates',
    ],
  ],
  [
    'latitude and longitude swapped are said so, for items, landmarks, marks, streets and hazards',
    (scene) => {
      Object.assign(scene.items[1].place.geopose.position, { lat: 23.7605, lon: 61.5005 });
      Object.assign(scene.landmarks[0].position, { lat: 23.762, lon: 61.501 });
      scene.marks = [{ id: 'step', position: { lat: 23.761, lon: 61.502 } }];
      scene.items[2].place.beside.id = 'on-the-street';
      const line = {
        type: 'LineString',
        coordinates: [
          [61.5, 23.76],
          [61.5, 23.77],
        ],
      };
      scene.streets.push({ ...scene.streets[0], id: 'swapped', line });
      scene.hazards = hazard([
        [
          [23.76, 61.5],
          [61.5, 23.76],
          [61.5, 23.77],
          [23.76, 61.5],
        ],
      ]);
    },
    [
      'warning swapped-coordinates streets[1].line.coordinates[0]: expected latitude 61.5 and longitude 23.76, found them swapped',
      'warning swapped-coordinates landmarks[0].position: expected latitude 61.501 and longitude 23.762, found them swapped',
      'warning swapped-coordinates marks[0].position: expected latitude 61.502 and longitude 23.761, found them swapped',
      'warning swapped-coordinates hazards.features[0].geometry.coordinates[0][1]: expected latitude 61.5 and longitude 23.76, found them swapped',
      'warning swapped-coordinates items[1].place: expected latitude 61.5005 and longitude 23.7605, found them swapped',
    ],
  ],
  [
    'when all the rest seems swapped, it is the origin that is',
    (scene) => {
      scene.origin = { lat: 23.76, lon: 61.5 };
    },
    ['warning swapped-coordinates origin: expected latitude 61.5 and longitude 23.76, found them swapped'],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(farFromOrigin, change)).toEqual(told);
});
