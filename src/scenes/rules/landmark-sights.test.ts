import { expect, it } from 'vitest';
import { landmarkSights } from './landmark-sights.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

const CASES: readonly RuleCase[] = [
  [
    'a landmark with a sight is fine',
    (s) => {
      s.landmarks[0].sight = { en: 'its tip' };
    },
    [],
  ],
  [
    'one without is named',
    () => undefined,
    [
      'warning landmark-without-sight landmarks[0]: expected "sight", the point to aim at ("the tip of the tower"), found nothing',
    ],
  ],
  [
    'a scene without landmarks has none to name',
    (s) => {
      delete s.landmarks;
    },
    [],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(landmarkSights, change)).toEqual(told);
});
