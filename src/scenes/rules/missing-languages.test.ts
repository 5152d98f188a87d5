import { expect, it } from 'vitest';
import { missingLanguages } from './missing-languages.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

const CASES: readonly RuleCase[] = [
  ['words in every language of the scene are all it needs', () => undefined, []],
  [
    'what is missing is named at each text, also inside props',
    (scene) => {
      delete scene.title.sv;
      delete scene.items[0].title.fi;
      delete scene.items[0].title.en;
      scene.items[1].props.rings = [{ name: { fi: 'Rengas', en: 'Ring' } }];
    },
    [
      'warning missing-language title: expected words in sv too, found none',
      'warning missing-language items[0].title: expected words in fi, en too, found none',
      'warning missing-language items[1].props.rings[0].name: expected words in sv too, found none',
    ],
  ],
  [
    'a scene in one language needs no other',
    (scene) => {
      scene.languages = ['en'];
      delete scene.title.sv;
    },
    [],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(missingLanguages, change)).toEqual(told);
});
