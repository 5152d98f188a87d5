import { describe, expect, it } from 'vitest';
import { broken, told } from './rule-fixture.ts';

describe('missing languages', () => {
  it('are warnings at each text, also inside props', () => {
    const reading = broken((scene) => {
      delete scene.title.sv;
      delete scene.items[0].title.fi;
      delete scene.items[0].title.en;
    });
    expect(told(reading)).toEqual([
      'warning missing-language title: expected words in sv too, found none',
      'warning missing-language items[0].title: expected words in fi, en too, found none',
    ]);
  });

  it('are those of the scene: a scene in one language needs no other', () => {
    const reading = broken((scene) => {
      scene.languages = ['en'];
      delete scene.title.sv;
    });
    expect(told(reading)).toEqual([]);
  });
});
