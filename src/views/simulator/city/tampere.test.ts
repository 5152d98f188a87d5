import { describe, expect, it } from 'vitest';
import { enuFromGeodetic } from '../../../geo/enu.ts';
import { isInside, offsetRing, tidyRing } from './plan.ts';
import { createStreetFrame } from './street-frame.ts';
import { placesOfTampere } from './tampere.ts';
import { rectangle } from './testing-city.ts';

const origin = { latDeg: 61.49765, lonDeg: 23.76163, height_m: 0 };
const at = (latDeg: number, lonDeg: number) => enuFromGeodetic(origin, { latDeg, lonDeg, height_m: 0 });
const frame = createStreetFrame([{ line: [at(61.49857, 23.77205), at(61.49711, 23.75243)], width_m: 30 }]);
const water = [tidyRing(rectangle(80, 45, 140, 250))];
const houses = [tidyRing(rectangle(-520, 0, -505, 40))];
const places = placesOfTampere(origin, frame, { water, houses });

describe('placesOfTampere', () => {
  it('puts the fountain on the square, north-west of the origin and clear of the street', () => {
    const [east, north] = places.fountain!;
    expect(east).toBeCloseTo(-83.6, 0);
    expect(north).toBeCloseTo(43.9, 0);
    expect(isInside(places.squares[0]!, places.fountain!)).toBe(true);
    expect(Math.abs(frame.leftOf(places.fountain!))).toBeGreaterThan(frame.halfWidth_m + 5);
  });

  it('plants no tree in the water, in a house or on the street', () => {
    expect(places.trees.length).toBeGreaterThan(60);
    for (const tree of places.trees) {
      expect([...water, ...houses].some((ring) => isInside(offsetRing(ring, 1), tree))).toBe(false);
      const along = frame.alongOf(tree);
      if (along > 0 && along < frame.length_m) expect(Math.abs(frame.leftOf(tree))).toBeGreaterThan(frame.halfWidth_m);
    }
  });

  it('has nothing to add to another city', () => {
    const far = placesOfTampere({ latDeg: 60.17, lonDeg: 24.94, height_m: 0 }, frame, { water, houses });
    expect([far.squares, far.lawns, far.trees, far.fountain]).toEqual([[], [], [], undefined]);
  });
});
