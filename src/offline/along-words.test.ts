import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../drawing/text.ts';
import { ALONG_WORDS, amountText, filled } from './along-words.ts';

describe('what taking along says', () => {
  it('has a place for an amount or a date in the same sentences of every language', () => {
    for (const language of LANGUAGES) {
      const withPlace = Object.entries(ALONG_WORDS[language]).flatMap(([key, text]) =>
        text.includes('{}') ? [key] : [],
      );
      expect(withPlace, language).toEqual(['size', 'room', 'progress', 'kept', 'takes']);
    }
  });

  it('tells amounts as each language writes them, and never none at all', () => {
    expect(amountText(2_340_000, 'en')).toBe('2.3 MB');
    expect(amountText(2_340_000, 'fi').replace(/\s/, ' ')).toBe('2,3 Mt');
    expect(amountText(11_400_000_000, 'sv').replace(/\s/, ' ')).toBe('11 GB');
    expect(amountText(0, 'en')).toBe('0.1 MB');
    expect(filled('To load: {}.', amountText(71_600_000, 'en'))).toBe('To load: 72 MB.');
  });
});
