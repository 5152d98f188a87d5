import { describe, expect, it } from 'vitest';
import { broken, ids, told } from './rule-fixture.ts';

describe('references', () => {
  it('to a street that is not there leave the item out', () => {
    const reading = broken((scene) => {
      scene.items[0].place.street.id = 'main-stret';
    });
    expect(told(reading)).toEqual([
      'error unknown-street items[0].place.street.id: expected the id of an entry of "streets", found "main-stret"; did you mean "main-street"?',
    ]);
    expect(ids(reading)).toEqual(['in-the-open', 'by-the-tower']);
  });
});
