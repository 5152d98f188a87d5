import { expect, it } from 'vitest';
import { type RuleCase, toldBy } from './rule-fixture.ts';
import { unseenItems } from './unseen-items.ts';

const CASES: readonly RuleCase[] = [
  ['without a reach of its own an item is seen', () => undefined, []],
  [
    'a reach to the standpoint is enough',
    (s) => {
      s.items[0].reach_m = 4;
    },
    [],
  ],
  [
    'a shorter one shows the item to nobody there',
    (s) => {
      s.items[0].reach_m = 3.5;
    },
    [
      'warning never-seen items[0].reach_m: expected at least 4, the distance of the standpoint, found 3.5; nobody there would see the item',
    ],
  ],
  [
    'without a standpoint there is nothing to compare',
    (s) => {
      s.items[2].reach_m = 1;
    },
    [],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(unseenItems, change)).toEqual(told);
});
