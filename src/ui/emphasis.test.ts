import { describe, expect, it } from 'vitest';
import { runsOf } from './emphasis.ts';

describe('emphasis in a scene’s text', () => {
  it('is what stands between two asterisks', () => {
    expect(runsOf('brown *humus* water')).toEqual([
      { text: 'brown ', strong: false },
      { text: 'humus', strong: true },
      { text: ' water', strong: false },
    ]);
  });

  it('leaves a lone asterisk and markup as they are written', () => {
    expect(runsOf('2 * 3')).toEqual([{ text: '2 * 3', strong: false }]);
    expect(runsOf('<b>bold</b>')).toEqual([{ text: '<b>bold</b>', strong: false }]);
    expect(runsOf('')).toEqual([]);
  });
});
