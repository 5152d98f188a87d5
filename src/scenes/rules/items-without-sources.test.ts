import { expect, it } from 'vitest';
import { itemsWithoutSources } from './items-without-sources.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

const CASES: readonly RuleCase[] = [
  [
    'items name their sources, themselves or in props',
    (s) => {
      s.items[1].sources = ['map'];
      s.items[2].props.rings = [{ sources: ['map'] }];
    },
    [],
  ],
  [
    'those without are named',
    (s) => {
      s.items[2].sources = [];
    },
    [
      'warning item-without-source items[1]: expected where this comes from in "sources", found nothing',
      'warning item-without-source items[2]: expected where this comes from in "sources", found nothing',
    ],
  ],
  [
    'what is measured needs the source of the measurement',
    (s) => {
      delete s.items[0].sources;
      s.items = [s.items[0]];
    },
    [
      'warning measured-without-source items[0].evidence: expected the source of the measurement in "sources", found none; or say "model" or "illustration"',
    ],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(itemsWithoutSources, change)).toEqual(told);
});
