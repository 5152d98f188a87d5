import { describe, expect, it } from 'vitest';
import { pathText } from '../problem.ts';
import { broken, ids, told } from './rule-fixture.ts';

describe('references', () => {
  it('from beside to nothing leave the item out, and those that stand beside it', () => {
    const reading = broken((scene) => {
      scene.items[2].place.beside.id = 'towers';
      scene.items[1].place = { beside: { id: 'by-the-tower', bearingDeg: 0, distance_m: 1 } };
      scene.items[0].place = { beside: { id: 'in-the-open', bearingDeg: 0, distance_m: 1 } };
    });
    expect(reading.problems.map(({ rule, path }) => `${rule} ${pathText(path)}`)).toEqual([
      'unknown-beside items[2].place.beside.id',
      'unknown-beside items[1].place.beside.id',
      'unknown-beside items[0].place.beside.id',
    ]);
    expect(ids(reading)).toEqual([]);
  });

  it('from beside that go round in a circle say the whole round', () => {
    const reading = broken((scene) => {
      scene.items[0].place = { beside: { id: 'in-the-open', bearingDeg: 0, distance_m: 1 } };
      scene.items[1].place = { beside: { id: 'on-the-street', bearingDeg: 0, distance_m: 1 } };
    });
    expect(told(reading)[0]).toBe(
      'error beside-cycle items[0].place.beside.id: expected a place that does not depend on itself, found on-the-street → in-the-open → on-the-street; give one of them another place',
    );
    expect(reading.problems).toHaveLength(2);
    expect(ids(reading)).toEqual(['by-the-tower']);
  });

  it('from beside that go a long way round say its ends', () => {
    const reading = broken((scene) => {
      scene.items = Array.from({ length: 40 }, (_, n) => ({
        ...scene.items[0],
        id: `item-${n}`,
        place: { beside: { id: `item-${(n + 1) % 40}`, bearingDeg: 0, distance_m: 1 } },
      }));
    });
    expect(told(reading)[0]).toContain('found item-0 → item-1 → item-2 → item-3 → … → item-38 → item-39 → item-0;');
  });

  it('from beside to itself is the shortest circle', () => {
    const reading = broken((scene) => {
      scene.items[2].place.beside.id = 'by-the-tower';
    });
    expect(reading.problems.map(({ rule }) => rule)).toEqual(['beside-cycle']);
  });
});
