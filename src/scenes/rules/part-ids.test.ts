import { expect, it } from 'vitest';
import { partIds } from './part-ids.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

const CASES: readonly RuleCase[] = [
  [
    'ids of their own are fine, and other items may have the same',
    (s) => {
      for (const item of s.items) item.props.rings = [{ id: 'a' }, { id: 'b' }];
    },
    [],
  ],
  [
    'an id used twice in one item is named, from list to list too',
    (s) => {
      s.items[0].props = { rings: [{ id: 'a' }, { id: 'a' }], look: { coats: [{ id: 'a' }] } };
    },
    [
      'warning duplicate-part-id items[0].props.rings[1].id: expected an id of its own, found "a", which items[0].props.rings[0] already has; rename one of them',
      'warning duplicate-part-id items[0].props.look.coats[0].id: expected an id of its own, found "a", which items[0].props.rings[0] already has; rename one of them',
    ],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(partIds, change)).toEqual(told);
});
