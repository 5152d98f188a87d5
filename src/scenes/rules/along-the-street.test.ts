import { describe, expect, it } from 'vitest';
import { broken, ids, told } from './rule-fixture.ts';

describe('along_m', () => {
  it('beyond the end of the street says how long the street is', () => {
    const reading = broken((scene) => {
      scene.items[0].place.street.along_m = 1_200;
    });
    // 0.018785° of longitude on the parallel of 61.5°; the geodesic is 0.3 mm shorter.
    expect(told(reading)).toEqual([
      'error beyond-the-street items[0].place.street.along_m: expected a number up to 1000.4, the length of the street, found 1200',
    ]);
    expect(ids(reading)).toEqual(['in-the-open', 'by-the-tower']);
  });

  it('of a street without length is a problem, not an accident', () => {
    const reading = broken((scene) => {
      scene.streets[0].line.coordinates[1] = scene.streets[0].line.coordinates[0];
    });
    expect(reading.problems.map(({ rule }) => rule)).toEqual(['beyond-the-street']);
  });
});
