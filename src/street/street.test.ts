import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { turnDeg } from '../geo/angles.ts';
import type { Geodetic } from '../geo/frames.ts';
import { seededNumbers, testPlaces } from '../geo/test-places.ts';
import {
  bearingFacing,
  besidePoint,
  type LonLat,
  measureStreet,
  nearestOnStreet,
  placeOnStreet,
  pointAlong,
} from './street.ts';

const oracle = geodesic.Geodesic.WGS84;
const TAMPERE: LonLat = [23.76163, 61.49765];

function onwards([lon, lat]: LonLat, bearingDeg: number, distance_m: number): LonLat {
  const { lat2, lon2 } = oracle.Direct(lat, lon, bearingDeg, distance_m);
  return [lon2!, lat2!];
}
const apart_m = (a: LonLat, b: LonLat) => oracle.Inverse(a[1], a[0], b[1], b[0]).s12!;
const lonLat = (p: Geodetic): LonLat => [p.lonDeg, p.latDeg];
const visitorAt = ([lonDeg, latDeg]: LonLat): Geodetic => ({ latDeg, lonDeg, height_m: 0 });

/** A seeded walk of legs of 50 to 400 m, turning up to 60° at each corner. */
function crookedLine(start: LonLat, random: () => number): LonLat[] {
  const line = [start];
  let bearingDeg = 360 * random();
  for (let leg = 0; leg < 6; leg++) {
    line.push(onwards(line.at(-1)!, bearingDeg, 50 + 350 * random()));
    bearingDeg += 120 * random() - 60;
  }
  return line;
}

/** The oracle's walk along the line. */
function walked(line: readonly LonLat[], along_m: number): LonLat {
  let left_m = along_m;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const { s12, azi1 } = oracle.Inverse(a[1], a[0], b[1], b[0]);
    if (left_m <= s12!) return onwards(a, azi1!, left_m);
    left_m -= s12!;
  }
  return line.at(-1)!;
}

describe('a measured street', () => {
  it('has the length that geographiclib gives, to a tenth of a millimetre', () => {
    const random = seededNumbers(1);
    for (const place of testPlaces) {
      const line = crookedLine(lonLat(place), random);
      const length_m = line.slice(1).reduce((sum, p, i) => sum + apart_m(line[i]!, p), 0);
      expect(Math.abs(measureStreet(line).length_m - length_m)).toBeLessThan(1e-4);
    }
  });

  it('has 340 m on the ground at 340 m along, in every direction and latitude', () => {
    for (const place of testPlaces) {
      for (let bearingDeg = 0; bearingDeg < 360; bearingDeg += 30) {
        const start = lonLat(place);
        const street = measureStreet([start, onwards(start, bearingDeg, 2_000)]);
        for (const along_m of [0.5, 340, 1_000, 1_999.5]) {
          const { position, bearingDeg: there } = pointAlong(street, along_m)!;
          expect(Math.abs(apart_m(start, lonLat(position)) - along_m)).toBeLessThan(0.001);
          expect(apart_m(lonLat(position), onwards(start, bearingDeg, along_m))).toBeLessThan(0.001);
          const { azi2 } = oracle.Direct(start[1], start[0], bearingDeg, along_m);
          expect(Math.abs(turnDeg(azi2!, there))).toBeLessThan(1e-5);
        }
      }
    }
  });

  it('counts along all its legs', () => {
    const random = seededNumbers(2);
    for (const place of testPlaces) {
      const line = crookedLine(lonLat(place), random);
      const street = measureStreet(line);
      for (let i = 0; i < 20; i++) {
        const along_m = street.length_m * random();
        expect(apart_m(lonLat(pointAlong(street, along_m)!.position), walked(line, along_m))).toBeLessThan(0.001);
      }
    }
  });

  it('ends at its ends: a centimetre beyond is the end, more is undefined', () => {
    const street = measureStreet([TAMPERE, onwards(TAMPERE, 81, 500)]);
    expect(pointAlong(street, 500.005)!.position).toEqual(street.legs[0]!.end);
    expect(pointAlong(street, -0.005)!.position).toEqual(street.legs[0]!.start);
    for (const beyond of [-0.1, 500.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(pointAlong(street, beyond)).toBeUndefined();
      expect(placeOnStreet(street, { along_m: beyond, offset_m: 3 })).toBeUndefined();
    }
  });

  it('takes the direction of the second leg at a corner, and of the last at the end', () => {
    const corner = onwards(TAMPERE, 0, 100);
    const street = measureStreet([TAMPERE, corner, corner, onwards(corner, 90, 100)]);
    expect(street.legs).toHaveLength(2);
    expect(pointAlong(street, street.legs[1]!.from_m)!.bearingDeg).toBeCloseTo(90, 6);
    expect(pointAlong(street, 200)!.bearingDeg).toBeCloseTo(90, 2);
    expect(pointAlong(street, 99.9)!.bearingDeg).toBeCloseTo(0, 6);
  });

  it('that goes nowhere has no places', () => {
    for (const line of [[], [TAMPERE], [TAMPERE, TAMPERE]]) {
      const street = measureStreet(line);
      expect(street.length_m).toBe(0);
      expect(pointAlong(street, 0)).toBeUndefined();
      expect(nearestOnStreet(street, visitorAt(TAMPERE))).toBeUndefined();
    }
  });
});

describe('placeOnStreet', () => {
  it('offsets to the right of the direction, negative to the left, in true metres', () => {
    const street = measureStreet([TAMPERE, onwards(TAMPERE, 81, 900)]);
    for (const offset_m of [9, -12.5, 30]) {
      const foot = onwards(TAMPERE, 81, 412.5);
      const direction = oracle.Direct(TAMPERE[1], TAMPERE[0], 81, 412.5).azi2!;
      const { position, bearingDeg } = placeOnStreet(street, { along_m: 412.5, offset_m })!;
      const wanted = onwards(foot, direction + (offset_m > 0 ? 90 : -90), Math.abs(offset_m));
      expect(apart_m(lonLat(position), wanted)).toBeLessThan(0.001);
      expect(bearingDeg).toBeCloseTo(direction, 6);
    }
    // South of a street that runs east is its right.
    expect(placeOnStreet(street, { along_m: 100, offset_m: 5 })!.position.latDeg).toBeLessThan(
      pointAlong(street, 100)!.position.latDeg,
    );
  });
});

describe('bearingFacing', () => {
  it('looks along, against, to the right across and to the left back across', () => {
    expect(bearingFacing(300, 'along')).toBe(300);
    expect(bearingFacing(300, 'against')).toBe(120);
    expect(bearingFacing(300, 'across')).toBe(30);
    expect(bearingFacing(300, 'back-across')).toBe(210);
    expect(bearingFacing(300, -15)).toBe(345);
  });
});

describe('besidePoint', () => {
  it('goes the way that geographiclib goes', () => {
    for (const place of testPlaces) {
      const there = besidePoint(place, 81.4, 6);
      expect(apart_m(lonLat(there), onwards(lonLat(place), 81.4, 6))).toBeLessThan(1e-6);
      expect(there.height_m).toBe(place.height_m);
    }
  });
});

describe('nearestOnStreet', () => {
  it('returns the place, the distance and the side that placeOnStreet was given', () => {
    const random = seededNumbers(3);
    for (const place of testPlaces) {
      const street = measureStreet([lonLat(place), onwards(lonLat(place), 360 * random(), 1_500)]);
      for (let i = 0; i < 10; i++) {
        const given = { along_m: 1_500 * random(), offset_m: 80 * random() - 40 };
        const found = nearestOnStreet(street, placeOnStreet(street, given)!.position)!;
        expect(Math.abs(found.along_m - given.along_m)).toBeLessThan(0.001);
        expect(Math.abs(found.distance_m - Math.abs(given.offset_m))).toBeLessThan(0.001);
        expect(found.side).toBe(given.offset_m > 0 ? 'right' : 'left');
      }
    }
  });

  it('is nearer than every sampled point of a crooked line', () => {
    const random = seededNumbers(4);
    for (const place of testPlaces.filter(({ latDeg, lonDeg }) => Math.abs(latDeg) < 80 && Math.abs(lonDeg) < 179)) {
      const line = crookedLine(lonLat(place), random);
      const street = measureStreet(line);
      for (let i = 0; i < 6; i++) {
        const visitor = onwards(walked(line, street.length_m * random()), 360 * random(), 60 * random());
        const found = nearestOnStreet(street, visitorAt(visitor))!;
        expect(apart_m(lonLat(found.position), visitor)).toBeCloseTo(found.distance_m, 4);
        let best_m = Number.POSITIVE_INFINITY;
        for (let along_m = 0; along_m < street.length_m; along_m += 0.5) {
          best_m = Math.min(best_m, apart_m(walked(line, along_m), visitor));
        }
        expect(found.distance_m).toBeLessThan(best_m + 0.001);
        expect(found.distance_m).toBeGreaterThan(best_m - 0.3);
      }
    }
  });

  it('stays at the ends for a visitor beyond them, and knows the side still', () => {
    const end = onwards(TAMPERE, 90, 300);
    const street = measureStreet([TAMPERE, end]);
    const beyond = nearestOnStreet(street, visitorAt(onwards(end, 100, 50)))!;
    expect(beyond.along_m).toBeCloseTo(300, 4);
    expect(beyond.distance_m).toBeCloseTo(50, 4);
    expect(beyond.side).toBe('right');
    expect(nearestOnStreet(street, visitorAt(onwards(TAMPERE, 300, 20)))!.along_m).toBe(0);
  });

  it('tells the outside of a hairpin from its inside', () => {
    const tip = onwards(TAMPERE, 0, 100);
    const street = measureStreet([TAMPERE, tip, onwards(tip, 170, 100)]);
    // The line turns right, so all that lies beyond the tip is on its left.
    for (const bearingDeg of [-60, 0, 30, 60]) {
      expect(nearestOnStreet(street, visitorAt(onwards(tip, bearingDeg, 10)))!.side).toBe('left');
    }
    expect(nearestOnStreet(street, visitorAt(onwards(tip, 175, 50)))!.side).toBe('right');
    expect(nearestOnStreet(street, visitorAt(tip))!.side).toBe('on');
  });
});
