import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { turnDeg } from '../geo/angles.ts';
import { cameraBearingFromOrientation, compassReading } from './compass-reading.ts';

type Matrix = readonly (readonly number[])[];
const rad = (deg: number) => (deg * Math.PI) / 180;

/** The turns of the standard as matrices, multiplied out by the machine. */
function product(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b[0]!.map((_, k) => row.reduce((sum, part, i) => sum + part * b[i]![k]!, 0)));
}
function aboutZ(a: number): Matrix {
  return [
    [Math.cos(a), -Math.sin(a), 0],
    [Math.sin(a), Math.cos(a), 0],
    [0, 0, 1],
  ];
}
function aboutX(a: number): Matrix {
  return [
    [1, 0, 0],
    [0, Math.cos(a), -Math.sin(a)],
    [0, Math.sin(a), Math.cos(a)],
  ];
}
function aboutY(a: number): Matrix {
  return [
    [Math.cos(a), 0, Math.sin(a)],
    [0, 1, 0],
    [-Math.sin(a), 0, Math.cos(a)],
  ];
}

function cameraAxis(alpha: number, beta: number, gamma: number) {
  const turned = product(product(aboutZ(rad(alpha)), aboutX(rad(beta))), aboutY(rad(gamma)));
  const [x, y, z] = product(turned, [[0], [0], [-1]]).map(([part]) => part!) as [number, number, number];
  return { x, y, z };
}

describe('cameraBearingFromOrientation', () => {
  it('is where the matrices point the camera', () => {
    const chance = seededChance(1);
    let vertical = 0;
    for (let i = 0; i < 2_000; i++) {
      const [alphaDeg, betaDeg, gammaDeg] = [
        360 * chance.uniform(),
        360 * chance.uniform() - 180,
        180 * chance.uniform() - 90,
      ];
      const axis = cameraAxis(alphaDeg, betaDeg, gammaDeg);
      const found = cameraBearingFromOrientation({ alphaDeg, betaDeg, gammaDeg, screenAngleDeg: 90 });
      if (Math.abs(axis.z) > Math.cos(rad(10))) {
        vertical++;
        expect(found).toBeUndefined();
        continue;
      }
      const wanted = (Math.atan2(axis.x, axis.y) * 180) / Math.PI;
      expect(Math.abs(turnDeg(wanted, found!))).toBeLessThan(1e-9);
    }
    expect(vertical).toBeGreaterThan(5);
  });

  it('looks where an upright phone looks: alpha counts counter-clockwise', () => {
    expect(cameraBearingFromOrientation({ alphaDeg: 0, betaDeg: 90, gammaDeg: 0 })).toBeCloseTo(0, 9);
    expect(cameraBearingFromOrientation({ alphaDeg: 270, betaDeg: 90, gammaDeg: 0 })).toBeCloseTo(90, 9);
    expect(cameraBearingFromOrientation({ alphaDeg: 270, betaDeg: 60, gammaDeg: 0 })).toBeCloseTo(90, 9);
  });

  it('is undefined for a phone flat on a table and for missing angles', () => {
    expect(cameraBearingFromOrientation({ alphaDeg: 40, betaDeg: 0, gammaDeg: 0 })).toBeUndefined();
    expect(cameraBearingFromOrientation({ alphaDeg: 40, betaDeg: 180, gammaDeg: 2 })).toBeUndefined();
    expect(cameraBearingFromOrientation({ alphaDeg: Number.NaN, betaDeg: 90, gammaDeg: 0 })).toBeUndefined();
  });
});

describe('the compass of any phone', () => {
  const upright = { beta: 90, gamma: 0 };

  it('says nothing in the empty event that every page first gets', () => {
    expect(compassReading({ alpha: null, beta: null, gamma: null, absolute: true }, 0)).toBeUndefined();
    expect(compassReading({ alpha: null, ...upright, webkitCompassHeading: 20 }, 0)).toBeUndefined();
  });

  it('says nothing when angles count from an arbitrary north', () => {
    expect(compassReading({ alpha: 30, ...upright, absolute: false }, 0)).toBeUndefined();
    expect(compassReading({ alpha: 30, ...upright }, 0)).toBeUndefined();
  });

  it('is the camera’s bearing on Android', () => {
    const reading = compassReading({ alpha: 110, ...upright, absolute: true }, 0);
    expect(reading?.magneticBearingDeg).toBeCloseTo(250, 9);
    expect(reading?.accuracyDeg).toBeUndefined();
  });

  it('is WebKit’s magnetic heading on an iPhone, whatever north its angles count from', () => {
    const event = { alpha: 77, ...upright, webkitCompassHeading: 250, webkitCompassAccuracy: 12 };
    const reading = compassReading(event, 0);
    expect(reading?.magneticBearingDeg).toBeCloseTo(250, 9);
    expect(reading?.accuracyDeg).toBe(12);
  });

  it('says nothing while an iPhone’s compass knows nothing', () => {
    const event = { alpha: 77, ...upright, webkitCompassHeading: 250 };
    expect(compassReading({ ...event, webkitCompassAccuracy: -1 }, 0)).toBeUndefined();
    expect(compassReading({ ...event, webkitCompassHeading: Number.NaN }, 0)).toBeUndefined();
  });
});
