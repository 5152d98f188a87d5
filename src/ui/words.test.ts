import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../drawing/text.ts';
import { loadWords, wordsOf } from './words.ts';

/** Words that may be the same in two languages, or empty in one. */
const SHARED = new Set(['appName', 'understood', 'clockAfter', 'list', 'easy', 'firstStreet']);

it('words are there once they are loaded, and those of no other language with them', async () => {
  await loadWords('sv');
  expect(wordsOf('sv').close).toBe('Stäng');
  expect(() => wordsOf('fi')).toThrow('"fi"');
});

describe('the words of the pages', () => {
  beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));

  it('have the same keys in every language', () => {
    const keys = LANGUAGES.map((language) => Object.keys(wordsOf(language)).sort());
    expect(keys[0]!.length).toBeGreaterThan(80);
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  it('are translated, not copied', () => {
    const [fi, sv, en] = LANGUAGES.map((language) => Object.entries(wordsOf(language)));
    const copied = fi!.filter(
      ([key, text], i) => !SHARED.has(key) && (text === en![i]![1] || text === sv![i]![1] || sv![i]![1] === en![i]![1]),
    );
    expect(copied).toEqual([]);
  });

  it('are neither empty nor padded, and sentences end', () => {
    for (const language of LANGUAGES) {
      for (const [key, text] of Object.entries(wordsOf(language))) {
        if (!SHARED.has(key)) expect(text, `${language}.${key}`).not.toBe('');
        expect(text, `${language}.${key}`).toBe(text.trim());
        if (/^(refused|trouble|scene)/.test(key)) expect(text, `${language}.${key}`).toMatch(/[.?…]$/);
      }
    }
  });
});
