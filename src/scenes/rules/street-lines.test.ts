import { expect, it } from 'vitest';
import { type RuleCase, toldBy } from './rule-fixture.ts';
import { streetLines } from './street-lines.ts';

const CASES: readonly RuleCase[] = [
  [
    'a line of different points is fine, also one that comes back',
    (s) => {
      s.streets[0].line.coordinates = [
        [23.76, 61.5],
        [23.77, 61.5],
        [23.76, 61.5],
      ];
    },
    [],
  ],
  [
    'a point given twice in a row is named',
    (s) => {
      s.streets[0].line.coordinates = [
        [23.76, 61.5],
        [23.77, 61.5],
        [23.77, 61.5],
        [23.78, 61.5],
      ];
    },
    ['warning repeated-point streets[0].line.coordinates[2]: expected another point than the one before; remove it'],
  ],
  [
    'one point alone is no street',
    (s) => {
      s.streets[0].line.coordinates = [
        [23.76, 61.5],
        [23.76, 61.5],
        [23.76, 61.5],
      ];
    },
    [
      'error street-without-length streets[0].line.coordinates: expected at least two different points, found one point 3 times',
    ],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(streetLines, change)).toEqual(told);
});
