import { describe, expect, it } from 'vitest';
import { broken, ids, told } from './rule-fixture.ts';

describe('places far away', () => {
  it('are a warning, and the item stays', () => {
    const reading = broken((scene) => {
      scene.items[1].place.geopose.position.lat = 61.55;
    });
    // 0.05° of latitude are 5.57 km here.
    expect(told(reading)).toEqual([
      'warning far-from-origin items[1].place: expected a place within 5 km of the origin, found one 5.6 km away',
    ]);
    expect(ids(reading)).toContain('in-the-open');
  });

  it('with latitude and longitude swapped say so, for items, landmarks and streets', () => {
    const reading = broken((scene) => {
      Object.assign(scene.items[1].place.geopose.position, { lat: 23.7605, lon: 61.5005 });
      Object.assign(scene.landmarks[0].position, { lat: 23.762, lon: 61.501 });
      scene.items[2].place.beside.id = 'on-the-street';
      scene.streets.push({ ...scene.streets[0], id: 'swapped' });
      scene.streets[1].line = {
        type: 'LineString',
        coordinates: [
          [61.5, 23.76],
          [23.77, 61.5],
        ],
      };
    });
    expect(told(reading)).toEqual([
      'warning swapped-coordinates streets[1].line.coordinates[0]: expected latitude 61.5 and longitude 23.76, found them swapped',
      'warning swapped-coordinates landmarks[0].position: expected latitude 61.501 and longitude 23.762, found them swapped',
      'warning swapped-coordinates items[1].place: expected latitude 61.5005 and longitude 23.7605, found them swapped',
    ]);
  });
});
