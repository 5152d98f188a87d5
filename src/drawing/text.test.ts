import { describe, expect, it } from 'vitest';
import { mapWords, READING_LEVELS, resolveText, type TextValue } from './text.ts';

const levels = (fi: TextValue) => READING_LEVELS.map((level) => resolveText({ fi }, 'fi', level));

describe('words for a reader', () => {
  it('fall back from children’s to easy to plain ones, and never to nothing', () => {
    expect(levels('a')).toEqual(['a', 'a', 'a']);
    expect(levels({ plain: 'a' })).toEqual(['a', 'a', 'a']);
    expect(levels({ plain: 'a', easy: 'b' })).toEqual(['a', 'b', 'b']);
    expect(levels({ plain: 'a', child: 'c' })).toEqual(['a', 'a', 'c']);
    expect(levels({ plain: 'a', easy: 'b', child: 'c' })).toEqual(['a', 'b', 'c']);
  });

  it('are taken from another language where there are none, at the same level', () => {
    expect(resolveText({ sv: { plain: 'a', easy: 'b' } }, 'fi', 'child')).toBe('b');
    expect(resolveText({}, 'fi', 'child')).toBe('');
  });

  it('can all be changed at once', () => {
    const shouted = mapWords({ fi: 'a', en: { plain: 'b', child: 'c' } }, (words) => words.toUpperCase());
    expect(shouted).toEqual({ fi: 'A', en: { plain: 'B', child: 'C' } });
  });
});
