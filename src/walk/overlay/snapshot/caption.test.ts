import { describe, expect, it } from 'vitest';
import { brokenLines, captionOf, dayText, fileName } from './caption.ts';

const FACTS = {
  title: 'The first town hall',
  street: 'Hämeenkatu',
  evidence: 'illustration',
  evidenceWords: 'An illustration, not measured here',
  sources: [
    { title: 'A history', author: 'Somebody', licence: 'CC BY 4.0' },
    { title: 'A map', author: '', licence: '' },
  ],
  ground: 'The street is not in this picture.',
} as const;

describe('the caption of a picture', () => {
  it('tells what, where, when, how sure and by whom', () => {
    expect(captionOf(FACTS, '21 November 2026', 'Source')).toEqual({
      title: 'The first town hall',
      place: 'Hämeenkatu · 21 November 2026',
      evidence: 'An illustration, not measured here',
      notes: ['Source: Somebody: A history, CC BY 4.0; A map', 'The street is not in this picture.', 'Katukerros'],
    });
  });

  it('says nothing of sources and of the street where there is nothing to say', () => {
    expect(captionOf({ ...FACTS, sources: [], ground: '' }, '', 'Source')).toMatchObject({
      place: 'Hämeenkatu',
      notes: ['Katukerros'],
    });
  });

  it('writes the day as the language does', () => {
    const day = new Date(2026, 10, 21, 12);
    expect(dayText(day, 'fi')).toBe('21. marraskuuta 2026');
    expect(dayText(day, 'sv')).toBe('21 november 2026');
    expect(dayText(day, 'en')).toContain('2026');
  });

  it('is broken into lines at words, and loses none', () => {
    const text = 'one two three fourteenletters five';
    const lines = brokenLines(text, 9, (line) => line.length);
    expect(lines).toEqual(['one two', 'three', 'fourteenletters', 'five']);
    expect(lines.join(' ')).toBe(text);
    expect(brokenLines('', 9, (line) => line.length)).toEqual([]);
  });

  it('belongs to a file with a plain name', () => {
    expect(fileName('first-town-hall', new Date('2026-11-21T10:00:00Z'))).toBe(
      'katukerros-first-town-hall-2026-11-21.png',
    );
    expect(fileName('../x', new Date('2026-11-21T10:00:00Z'))).toBe('katukerros-x-2026-11-21.png');
  });
});
