import { expect, it } from 'vitest';
import { didYouMean, nearestWord } from './nearest-word.ts';

const KEYS = ['along_m', 'offset_m', 'facing', 'standpoint'];

it.each([
  ['ofset_m', 'offset_m'],
  ['offsett_m', 'offset_m'],
  ['standpiont', 'standpoint'],
  ['Facing', 'facing'],
  ['along', 'along_m'],
])('%s was meant to be %s', (found, meant) => {
  expect(nearestWord(found, KEYS)).toBe(meant);
});

it.each(['colour', 'x', '', 'faces_the_river', 'a'.repeat(5_000)])('%s resembles none of the words', (found) => {
  expect(nearestWord(found, KEYS)).toBeUndefined();
});

it('guesses only among words, and only for words', () => {
  expect(didYouMean('facin', [1, null, 'facing'])).toBe('; did you mean "facing"?');
  expect(didYouMean(4, ['4'])).toBe('');
});
