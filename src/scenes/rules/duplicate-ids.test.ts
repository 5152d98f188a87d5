import { describe, expect, it } from 'vitest';
import { pathText } from '../problem.ts';
import { broken, ids, told } from './rule-fixture.ts';

describe('duplicate ids', () => {
  it('name the earlier place; the first item keeps the id', () => {
    const reading = broken((scene) => {
      scene.items[2].id = 'on-the-street';
    });
    expect(told(reading)).toEqual([
      'error duplicate-id items[2].id: expected an id of its own, found "on-the-street", which items[0] already has; rename one of them',
    ]);
    expect(ids(reading)).toEqual(['on-the-street', 'in-the-open']);
  });

  it('are looked for between landmarks and items, and inside streets, sources and marks', () => {
    const reading = broken((scene) => {
      scene.items[1].id = 'tower';
      scene.streets.push(scene.streets[0]);
      scene.sources.push(scene.sources[0]);
      const words = { en: 'Step' };
      const mark = { id: 'step', name: words, hint: words, position: scene.landmarks[0].position, uncertainty_m: 1 };
      delete mark.position.h;
      scene.marks = [mark, mark];
    });
    expect(reading.problems.map(({ path }) => pathText(path))).toEqual([
      'streets[1].id',
      'sources[1].id',
      'marks[1].id',
      'items[1].id',
    ]);
    expect(reading.scene).toBeDefined();
  });

  it('may be shared by things of different lists', () => {
    const reading = broken((scene) => {
      scene.sources[0].id = 'main-street';
      scene.items[0].sources = ['main-street'];
      scene.landmarks[0].sources = ['main-street'];
    });
    expect(told(reading)).toEqual([]);
  });
});
