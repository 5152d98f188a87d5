import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../drawing/text.ts';
import { exactWordsOf } from './exact-words.ts';

/** The same sign in every language. */
const SHARED = new Set(['seconds']);
/** Said as a sentence. */
const SENTENCES =
  /^(meaning|walk.+|.+Why|aimEnough|noLandmarks|oneMore|enough|takenBack|notTracked|noMarks|drag.+|recordFull)$/;

describe('the words about exactness', () => {
  it('are translated, not copied', () => {
    const [fi, sv, en] = LANGUAGES.map((language) => Object.entries(exactWordsOf(language)).sort());
    const copied = fi!.filter(([key, text], i) => !SHARED.has(key) && new Set([text, sv![i]![1], en![i]![1]]).size < 3);
    expect(copied).toEqual([]);
  });

  it('are neither empty nor padded, and sentences end', () => {
    for (const language of LANGUAGES) {
      for (const [key, text] of Object.entries(exactWordsOf(language))) {
        expect(text, `${language}.${key}`).toMatch(/^\S(.*\S)?$/);
        if (SENTENCES.test(key)) expect(text, `${language}.${key}`).toMatch(/[.!]$/);
      }
    }
  });

  it('are short enough for big buttons on a small phone', () => {
    for (const language of LANGUAGES) {
      const { aim, aimAgain, stand, drag, inCross, standHere } = exactWordsOf(language);
      for (const label of [aim, aimAgain, stand, drag, inCross, standHere])
        expect(label.length, label).toBeLessThan(30);
    }
  });
});
