import { expect, it } from 'vitest';
import type { SceneJson } from '../scene-fixture.ts';
import { hazardRings } from './hazard-rings.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

type Ring = readonly (readonly [number, number])[];

const withRings =
  (...coordinates: readonly Ring[]) =>
  (scene: SceneJson): void => {
    const geometry = { type: 'Polygon', coordinates };
    scene.hazards = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { kind: 'water' }, geometry }],
    };
  };

// Points are counted from 0; an edge has the number of the point it starts from.
const AT = 'hazards.features[0].geometry.coordinates';
const touches = (ring: number, one: number, other: number): string =>
  `error ring-touches-itself ${AT}[${ring}][${other}]: expected a ring that does not touch itself, found its edge after point ${other} on the edge after point ${one}`;

const CASES: readonly RuleCase[] = [
  ['a scene without hazards is fine', () => undefined, []],
  [
    'a square is fine, and one inside it',
    withRings(
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [1, 2],
        [2, 2],
        [2, 1],
        [1, 1],
      ],
    ),
    [],
  ],
  [
    'so are points in a row, and one given twice',
    withRings([
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ]),
    [],
  ],
  [
    'a triangle has no edges that could cross',
    withRings([
      [0, 0],
      [4, 0],
      [0, 4],
      [0, 0],
    ]),
    [],
  ],
  [
    'a ring that does not come back is not closed',
    withRings([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]),
    [
      `error ring-not-closed ${AT}[0][3]: expected the first point again, [0,0], found [0,4]; a ring ends where it begins`,
    ],
  ],
  [
    'a bow tie crosses itself',
    withRings([
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
      [0, 0],
    ]),
    [touches(0, 0, 2)],
  ],
  [
    'a corner on another edge touches it',
    withRings([
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
      [0, 0],
    ]),
    [touches(0, 0, 3)],
  ],
  [
    'a spike goes back on itself',
    withRings([
      [0, 0],
      [4, 0],
      [4, 4],
      [4, 2],
      [0, 2],
      [0, 0],
    ]),
    [touches(0, 1, 3)],
  ],
  [
    'a ring without area lies on itself',
    withRings([
      [0, 0],
      [4, 0],
      [2, 0],
      [0, 0],
    ]),
    [touches(0, 0, 2)],
  ],
  [
    'the inner ring is looked at too',
    withRings(
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 2],
        [2, 1],
        [1, 2],
        [1, 1],
      ],
    ),
    [touches(1, 0, 2)],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(hazardRings, change)).toEqual(told);
});
