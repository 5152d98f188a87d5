import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { createStreetFloor } from './street-floor.ts';

const EYE_M = 1.55;
const at = (x_m: number, z_m = 0) => ({ x_m, y_m: 0, z_m });

/** Hits as a phone has them on a walk along +x on a street of that slope, every 30 cm, seen 2.3 m ahead. */
function walked(rise: number, length_m: number, seed: number, thing: (x_m: number) => number = () => 0) {
  const floor = createStreetFloor();
  const chance = seededChance(seed);
  for (let x_m = 0; x_m <= length_m; x_m += 0.3) {
    const viewer = { x_m, y_m: rise * x_m, z_m: 0.1 * chance.normal() };
    const hit = { x_m: x_m + 2.3, z_m: 0 };
    floor.add(rise * hit.x_m - EYE_M + 0.03 * chance.normal() + thing(hit.x_m), viewer, hit);
  }
  return floor;
}

describe('the street floor', () => {
  it('knows nothing until something is hit, and nothing from hits that cannot be the street', () => {
    const floor = createStreetFloor();
    for (const y_m of [Number.NaN, 0.2, -0.2, -5]) floor.add(y_m, at(0));
    expect(floor.near(at(0))).toBeUndefined();
    expect(floor.at(at(20), at(0))).toBeUndefined();
  });

  it('keeps the height of each place, and elsewhere takes the latest', () => {
    const floor = createStreetFloor();
    for (let i = 0; i < 100; i++) floor.add(-1.6, at(0));
    for (let i = 0; i < 20; i++) floor.add(-1.4, at(30));
    expect(floor.near(at(1))).toBeCloseTo(-1.6, 12);
    expect(floor.near(at(29))).toBeCloseTo(-1.4, 12);
    expect(floor.near(at(500))).toBeCloseTo(-1.4, 12);
  });

  it('forgets the places left longest ago', () => {
    const floor = createStreetFloor();
    for (let x_m = 0; x_m < 1_000; x_m += 3) floor.add(-1.5, { x_m, y_m: 0, z_m: 0 });
    floor.add(-1.6, at(1_000));
    expect(floor.near(at(0))).toBeCloseTo(-1.6, 12);
  });

  it('is where most hits agree: a bench or a kerb that is hit now and then does not lift it', () => {
    const floor = createStreetFloor();
    const chance = seededChance(3);
    for (let i = 0; i < 20; i++) {
      const thing_m = i % 5 < 2 ? (i % 2 === 0 ? 0.45 : 0.15) : 0;
      floor.add(-EYE_M + thing_m + 0.02 * chance.normal(), at(0));
    }
    // The mean would be 0.12 m, the median 0.01 m higher.
    expect(Math.abs(floor.near(at(0))! + EYE_M)).toBeLessThan(0.03);
  });

  it('does not climb a car that the visitor passes', () => {
    const floor = walked(0, 30, 5, (x_m) => (x_m > 14 && x_m < 18.5 ? 0.8 : 0));
    for (const x_m of [5, 15, 16, 17, 25]) expect(Math.abs(floor.near(at(x_m))! + EYE_M)).toBeLessThan(0.05);
  });

  it('follows a sloping street, also 20 m ahead where nobody has been', () => {
    for (const rise of [-0.06, 0.03, 0.06]) {
      const floor = walked(rise, 24, 8);
      expect(Math.abs(floor.near(at(24))! - (rise * 24 - EYE_M))).toBeLessThan(0.12);
      expect(Math.abs(floor.at(at(44), at(24))! - (rise * 44 - EYE_M))).toBeLessThan(0.25);
      // Without the slope it would be off by this:
      expect(Math.abs(floor.near(at(24))! - (rise * 44 - EYE_M))).toBeGreaterThan(0.5);
      expect(Math.abs(floor.at(at(6), at(24))! - (rise * 6 - EYE_M))).toBeLessThan(0.12);
    }
  });

  it('tells no slope from a few steps', () => {
    const floor = walked(0.06, 4, 8);
    expect(floor.at(at(25), at(4))).toBe(floor.near(at(4)));
  });

  it('makes no hill of something low on the way', () => {
    const floor = walked(0.02, 24, 2, (x_m) => (x_m > 16 && x_m < 20 ? 0.3 : 0));
    expect(Math.abs(floor.at(at(44), at(24))! - (0.02 * 44 - EYE_M))).toBeLessThan(0.2);
  });
});
