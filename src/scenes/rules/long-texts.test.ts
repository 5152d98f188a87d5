import { expect, it } from 'vitest';
import { longTexts } from './long-texts.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

const CASES: readonly RuleCase[] = [
  [
    'what fills a card is fine',
    (s) => {
      s.items[0].title.fi = 'ä'.repeat(50);
      s.items[0].summary = { en: 'x'.repeat(280) };
      s.summary.en = 'x'.repeat(600);
    },
    [],
  ],
  [
    'characters are counted as people count them',
    (s) => {
      s.items[0].title.fi = '🌲'.repeat(50);
    },
    [],
  ],
  [
    'one more is too long, in easy words too',
    (s) => {
      s.items[0].title.fi = 'ä'.repeat(51);
      s.items[0].summary = { en: { plain: 'x', easy: 'x'.repeat(281) } };
      s.landmarks[0].sight = { sv: 'x'.repeat(81) };
    },
    [
      "warning long-text landmarks[0].sight.sv: expected at most 80 characters on a phone's card, found 81; tell the rest elsewhere",
      "warning long-text items[0].title.fi: expected at most 50 characters on a phone's card, found 51; tell the rest elsewhere",
      "warning long-text items[0].summary.en.easy: expected at most 280 characters on a phone's card, found 281; tell the rest elsewhere",
    ],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(longTexts, change)).toEqual(told);
});
