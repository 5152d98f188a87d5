import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

it('cuts texts into sentences without marks and keeps every word', () => {
  const texts = ['Tässä on *savi*. Se on pehmeää!', ' ', 'Mitä näet?'];
  expect(sentencesOf(texts, 'fi')).toEqual(['Tässä on savi.', 'Se on pehmeää!', 'Mitä näet?']);
});

it('does not cut at a decimal point', () => {
  expect(sentencesOf(['The layer is 1.5 m thick. It is old.'], 'en')).toEqual([
    'The layer is 1.5 m thick.',
    'It is old.',
  ]);
});

it('cuts what is too long for a voice at a comma or between words, and loses nothing', () => {
  const long = `${'a word and another one '.repeat(8)}, ${'more of the same '.repeat(20)}end.`;
  const parts = sentencesOf([long], 'en');
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.every((part) => part.length <= 200)).toBe(true);
  expect(parts.join(' ').replace(/\s+/g, ' ')).toBe(long.replace(/\s+/g, ' ').trim());
});
