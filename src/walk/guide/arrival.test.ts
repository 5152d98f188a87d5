import { expect, it } from 'vitest';
import { moved, newVisit, sceneReady, type Visit } from '../visit.ts';
import { newArrival } from './arrival.ts';

it('is told once for each coming, also on the way from one place to the next', () => {
  const spots = [
    { id: 'pit', east_m: 0, north_m: 0 },
    { id: 'house', east_m: 60, north_m: 0 },
  ];
  let visit: Visit = sceneReady(newVisit({ language: 'en', device: 'hand-held', noise: 'exact' }), spots, []);
  const told: string[] = [];
  // Up to the pit, about it, on to the house, and back again.
  for (const east_m of [-40, -9, -2, 6, 9, 13, 30, 52, 60, 58, 30, 5]) {
    const now = moved(visit, { at: { east_m, north_m: 0, up_m: 0 }, bearingDeg: undefined });
    const arrival = newArrival(visit, now);
    if (arrival) told.push(arrival);
    visit = now;
  }
  expect(told).toEqual(['pit', 'house', 'pit']);
});
