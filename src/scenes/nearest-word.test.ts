import { expect, it } from 'vitest';
import { nearestWord, withGuess } from './nearest-word.ts';
import { phrase, sayPhrase } from './problem.ts';

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
  const unknown = phrase('unknown key {key}', { key: '"facin"' });
  expect(sayPhrase(withGuess(unknown, 'facin', [1, null, 'facing']))).toBe(
    'unknown key "facin"; did you mean "facing"?',
  );
  expect(withGuess(unknown, 4, ['4'])).toBe(unknown);
});
