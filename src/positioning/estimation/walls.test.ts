import { describe, expect, it } from 'vitest';
import { seededChance } from '../../chance/chance.ts';
import { type Ring, WallMap } from './walls.ts';

const HOUSE: Ring = [
  [10, 10],
  [50, 10],
  [50, 30],
  [10, 30],
];

/** Of a point inside a polygon to its nearest edge. */
function edgeDistance(ring: Ring, e: number, n: number): number {
  return Math.min(
    ...ring.map(([e1, n1], i) => {
      const [e2, n2] = ring[(i + 1) % ring.length]!;
      const length2 = (e2 - e1) ** 2 + (n2 - n1) ** 2;
      const t = Math.max(0, Math.min(1, ((e - e1) * (e2 - e1) + (n - n1) * (n2 - n1)) / length2));
      return Math.hypot(e - e1 - t * (e2 - e1), n - n1 - t * (n2 - n1));
    }),
  );
}

describe('the map of walls', () => {
  it('knows how deep a point lies in a turned house, to about a metre', () => {
    const turned: Ring = HOUSE.map(([e, n]) => [0.8 * e - 0.6 * n, 0.6 * e + 0.8 * n]);
    const map = new WallMap([turned]);
    map.centre(0, 0);
    const chance = seededChance(4);
    for (let k = 0; k < 300; k++) {
      const [e, n] = [10 + 40 * chance.uniform(), 10 + 20 * chance.uniform()];
      const [x, y] = [0.8 * e - 0.6 * n, 0.6 * e + 0.8 * n];
      expect(Math.abs(map.depth_m(x, y) - edgeDistance(turned, x, y))).toBeLessThan(1.5);
    }
    for (let k = 0; k < 300; k++) {
      const [e, n] = [10 - 1.5 - 40 * chance.uniform(), 60 * chance.uniform()];
      expect(map.depth_m(0.8 * e - 0.6 * n, 0.6 * e + 0.8 * n)).toBe(0);
    }
  });

  it('is drawn around the visitor and anew when they have gone far', () => {
    const map = new WallMap([HOUSE, HOUSE.map(([e, n]) => [e + 1_000, n] as const)]);
    map.centre(0, 0);
    expect(map.depth_m(30, 20)).toBeGreaterThan(8);
    expect(map.depth_m(1_030, 20)).toBe(0);
    map.centre(1_000, 0);
    expect(map.depth_m(1_030, 20)).toBeGreaterThan(8);
    expect(map.depth_m(30, 20)).toBe(0);
  });
});
