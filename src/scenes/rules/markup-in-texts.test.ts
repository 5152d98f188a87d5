import { expect, it } from 'vitest';
import { markupInTexts } from './markup-in-texts.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

const CASES: readonly RuleCase[] = [
  [
    'emphasis, comparisons and ampersands are plain text',
    (s) => {
      s.title.en = '*Main* Street, 3 < 5 & 7 > 2 [sic]';
    },
    [],
  ],
  [
    'tags, entities and links are named',
    (s) => {
      s.title.fi = 'a <b>b</b>';
      s.title.sv = 'a&nbsp;b';
      s.title.en = 'a [b](https://c.example)';
    },
    [
      'warning markup-in-text title.fi: expected plain text with *emphasis* at most, found "<b>", which is shown as typed',
      'warning markup-in-text title.sv: expected plain text with *emphasis* at most, found "&nbsp;", which is shown as typed',
      'warning markup-in-text title.en: expected plain text with *emphasis* at most, found "[b](https://c.example)", which is shown as typed',
    ],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(markupInTexts, change)).toEqual(told);
});
