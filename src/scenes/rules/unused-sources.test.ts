import { expect, it } from 'vitest';
import { sampleScene } from '../scene-fixture.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';
import { unusedSources } from './unused-sources.ts';

const CASES: readonly RuleCase[] = [
  [
    'a source that a landmark or an item names is used',
    (s) => {
      s.landmarks = [];
    },
    [],
  ],
  [
    'so is one that only props name',
    (s) => {
      s.landmarks = [];
      delete s.items[0].sources;
      s.items[0].props.rings = [{ sources: ['map'] }];
    },
    [],
  ],
  [
    'so is one that only a mark names',
    (s) => {
      s.landmarks = [];
      delete s.items[0].sources;
      s.marks = [{ id: 'step', sources: ['map'] }];
    },
    [],
  ],
  [
    'others are named',
    (s) => {
      s.sources.push({ id: 'atlas', title: 'An atlas' });
    },
    [
      'warning unused-source sources[1].id: expected an item or a landmark that names "atlas", found none; name it there or remove it',
    ],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(unusedSources, change)).toEqual(told);
});

it('says nothing while items are left out: they may name it', () => {
  const scene = { ...sampleScene(), items: [], landmarks: [] };
  expect(unusedSources({ scene, entries: [], leftOut: 1 })).toEqual([]);
  expect(unusedSources({ scene, entries: [], leftOut: 0 })).toHaveLength(1);
});
