import { expect, it } from 'vitest';
import { blankTexts } from './blank-texts.ts';
import { type RuleCase, toldBy } from './rule-fixture.ts';

const CASES: readonly RuleCase[] = [
  [
    'words are fine, also with spaces around them',
    (s) => {
      s.title.fi = ' Katu ';
    },
    [],
  ],
  [
    'spaces, line ends and hard spaces are no words',
    (s) => {
      s.title.fi = ' ';
      s.items[1].title.sv = '\n\t\u00a0';
    },
    [
      'warning blank-text title.fi: expected words, found only spaces; write or remove it',
      'warning blank-text items[1].title.sv: expected words, found only spaces; write or remove it',
    ],
  ],
  [
    'easy words and texts in props count too',
    (s) => {
      s.items[0].title.en = { plain: 'Post', easy: ' ' };
      s.items[0].props.look = { name: { fi: '  ' } };
    },
    [
      'warning blank-text items[0].title.en.easy: expected words, found only spaces; write or remove it',
      'warning blank-text items[0].props.look.name.fi: expected words, found only spaces; write or remove it',
    ],
  ],
  [
    'the title of a source is looked at as well',
    (s) => {
      s.sources[0].title = ' ';
    },
    ['warning blank-text sources[0].title: expected words, found only spaces; write or remove it'],
  ],
];

it.each(CASES)('%s', (_, change, told) => {
  expect(toldBy(blankTexts, change)).toEqual(told);
});
