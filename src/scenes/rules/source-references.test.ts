import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineContentType } from '../content-type.ts';
import { readScene } from '../read.ts';
import { post, sampleText } from '../scene-fixture.ts';
import { broken, ids, told } from './rule-fixture.ts';

describe('references', () => {
  it('to sources that are not there are named, in landmarks and marks too', () => {
    const reading = broken((scene) => {
      scene.items[0].sources = ['map', 'atlas'];
      scene.landmarks[0].sources = ['maps'];
      const words = { en: 'Step' };
      const position = { lat: 61.5, lon: 23.76 };
      scene.marks = [{ id: 'step', name: words, hint: words, position, uncertainty_m: 1, sources: ['plan'] }];
    });
    expect(told(reading)).toEqual([
      'error unknown-source landmarks[0].sources[0]: expected the id of an entry of "sources", found "maps"; did you mean "map"?',
      'error unknown-source marks[0].sources[0]: expected the id of an entry of "sources", found "plan"',
      'error unknown-source items[0].sources[1]: expected the id of an entry of "sources", found "atlas"',
    ]);
  });

  it('from inside props leave the item out too', () => {
    const loose = defineContentType({ ...post, schema: z.unknown() });
    const text = sampleText((scene) => {
      scene.items[0].props.rings = [{ at_m: 1, sources: ['map', 'maps'] }];
    });
    const found = readScene(text, [loose]);
    expect(told(found)).toEqual([
      'error unknown-source items[0].props.rings[0].sources[1]: expected the id of an entry of "sources", found "maps"; did you mean "map"?',
    ]);
    expect(ids(found)).toEqual(['in-the-open', 'by-the-tower']);
  });
});
