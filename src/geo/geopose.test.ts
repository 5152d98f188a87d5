import { describe, expect, it } from 'vitest';
import { turnDeg } from './angles.ts';
import {
  anglesFromEnuQuaternion,
  bearingFromYawDeg,
  enuFromItem,
  enuQuaternionFromAngles,
  enuQuaternionFromYUp,
  xrFromEnu,
  yawFromBearingDeg,
  yUpQuaternionFromEnu,
} from './geopose.ts';
import { angleBetween, type Quaternion, rotate } from './quaternion.ts';
import { seededNumbers } from './test-places.ts';
import { transformPoint } from './transform.ts';

const degrees = (rad: number) => (rad * 180) / Math.PI;

function expectQuaternion(q: Quaternion, [x, y, z, w]: readonly [number, number, number, number]) {
  expect(q.x).toBeCloseTo(x, 12);
  expect(q.y).toBeCloseTo(y, 12);
  expect(q.z).toBeCloseTo(z, 12);
  expect(q.w).toBeCloseTo(w, 12);
}

/** The standard's words as matrices, without quaternions: Rz(yaw) Ry(pitch) Rx(roll) applied to a body axis. */
function byMatrices(yaw: number, pitch: number, roll: number, [x, y, z]: readonly [number, number, number]) {
  const [a, b, c] = [yaw, pitch, roll].map((deg) => (deg * Math.PI) / 180) as [number, number, number];
  const [x1, y1, z1] = [x, y * Math.cos(c) - z * Math.sin(c), y * Math.sin(c) + z * Math.cos(c)];
  const [x2, y2, z2] = [x1 * Math.cos(b) + z1 * Math.sin(b), y1, -x1 * Math.sin(b) + z1 * Math.cos(b)];
  return [x2 * Math.cos(a) - y2 * Math.sin(a), x2 * Math.sin(a) + y2 * Math.cos(a), z2];
}

describe('GeoPose orientations', () => {
  const half = Math.SQRT1_2;

  it('turn yaw 90° into the published quaternions', () => {
    const enu = enuQuaternionFromAngles({ yaw: 90, pitch: 0, roll: 0 });
    expectQuaternion(enu, [0, 0, half, half]);
    expectQuaternion(yUpQuaternionFromEnu(enu), [0, half, 0, half]);
  });

  it('are successive rotations about Z, Y and X', () => {
    const random = seededNumbers(3);
    for (let i = 0; i < 200; i++) {
      const [yaw, pitch, roll] = [360 * random() - 180, 180 * random() - 90, 360 * random() - 180];
      const q = enuQuaternionFromAngles({ yaw, pitch, roll });
      const axis = [random(), random(), random()] as const;
      const turned = rotate(q, axis);
      const wanted = byMatrices(yaw, pitch, roll, axis);
      for (const k of [0, 1, 2] as const) expect(turned[k]).toBeCloseTo(wanted[k]!, 12);
    }
  });

  it('return through angles to the same rotation, also next to and at straight up and down', () => {
    const random = seededNumbers(4);
    const pitches = [90, -90, 90 - 1e-12, 90 - 1e-9, 90 - 1e-6, 90 - 1e-4, -90 + 1e-5, 89, 0, -45, 1e-9];
    for (const pitch of pitches) {
      for (let i = 0; i < 60; i++) {
        const q = enuQuaternionFromAngles({ yaw: 720 * random() - 360, pitch, roll: 360 * random() - 180 });
        for (const same of [q, { x: -q.x, y: -q.y, z: -q.z, w: -q.w }]) {
          const angles = anglesFromEnuQuaternion(same);
          expect(degrees(angleBetween(q, enuQuaternionFromAngles(angles)))).toBeLessThan(1e-7);
          expect(angles.pitch).toBeCloseTo(pitch, 6);
          expect(Math.abs(angles.yaw)).toBeLessThanOrEqual(180);
          expect(Math.abs(angles.roll)).toBeLessThanOrEqual(180);
        }
      }
    }
  });

  it('return their own angles away from the lock', () => {
    const random = seededNumbers(6);
    for (let i = 0; i < 300; i++) {
      const given = { yaw: 359 * random() - 179, pitch: 178 * random() - 89, roll: 359 * random() - 179 };
      const got = anglesFromEnuQuaternion(enuQuaternionFromAngles(given));
      expect(Math.abs(turnDeg(given.yaw, got.yaw))).toBeLessThan(1e-9);
      expect(got.pitch).toBeCloseTo(given.pitch, 9);
      expect(Math.abs(turnDeg(given.roll, got.roll))).toBeLessThan(1e-9);
    }
  });

  it('put the whole turn into yaw, and roll to 0, straight up and down', () => {
    expect(anglesFromEnuQuaternion(enuQuaternionFromAngles({ yaw: 30, pitch: 90, roll: 0 })).yaw).toBeCloseTo(30, 9);
    expect(anglesFromEnuQuaternion(enuQuaternionFromAngles({ yaw: 30, pitch: -90, roll: 0 })).yaw).toBeCloseTo(30, 9);
    const rolled = anglesFromEnuQuaternion(enuQuaternionFromAngles({ yaw: 30, pitch: 90, roll: 50 }));
    expect(rolled.yaw).toBeCloseTo(-20, 9);
    expect(rolled.roll).toBe(0);
    expect(anglesFromEnuQuaternion(enuQuaternionFromAngles({ yaw: 30, pitch: -90, roll: 50 })).yaw).toBeCloseTo(80, 9);
  });

  it('go to y-up axes and back unchanged, and mean the same rotation there', () => {
    const q = enuQuaternionFromAngles({ yaw: 17, pitch: -33, roll: 71 });
    expect(enuQuaternionFromYUp(yUpQuaternionFromEnu(q))).toEqual(q);
    const [east, north, up] = rotate(q, [0.3, -0.5, 0.8]);
    // The same body axis in y-up axes: (e, n, u) is (x, -z, y).
    const [x, y, z] = rotate(yUpQuaternionFromEnu(q), [0.3, 0.8, 0.5]);
    expect([x, -z, y]).toEqual([expect.closeTo(east, 12), expect.closeTo(north, 12), expect.closeTo(up, 12)]);
  });
});

describe('bearings and yaws', () => {
  it('are mirrored about north-east', () => {
    expect(bearingFromYawDeg(0)).toBe(90);
    expect(bearingFromYawDeg(90)).toBe(0);
    expect(yawFromBearingDeg(270)).toBe(180);
    expect(yawFromBearingDeg(271)).toBe(179);
    expect(yawFromBearingDeg(90 - 180)).toBe(180);
    for (let bearing = 0; bearing < 360; bearing += 7.5) {
      expect(bearingFromYawDeg(yawFromBearingDeg(bearing))).toBeCloseTo(bearing, 9);
    }
  });
});

describe('enuFromItem', () => {
  it('points -z along the bearing, x to the right and y up', () => {
    for (const bearingDeg of [0, 37, 90, 200, 271.5]) {
      const rad = (bearingDeg * Math.PI) / 180;
      const standing = enuFromItem(
        { east_m: 10, north_m: 20, up_m: 1 },
        { yaw: yawFromBearingDeg(bearingDeg), pitch: 0, roll: 0 },
      );
      const ahead = transformPoint(standing, { x_m: 0, y_m: 0, z_m: -2 });
      expect(ahead.east_m).toBeCloseTo(10 + 2 * Math.sin(rad), 12);
      expect(ahead.north_m).toBeCloseTo(20 + 2 * Math.cos(rad), 12);
      const right = transformPoint(standing, { x_m: 3, y_m: 0, z_m: 0 });
      expect(right.east_m).toBeCloseTo(10 + 3 * Math.cos(rad), 12);
      expect(right.north_m).toBeCloseTo(20 - 3 * Math.sin(rad), 12);
      expect(transformPoint(standing, { x_m: 0, y_m: 4, z_m: 0 }).up_m).toBeCloseTo(5, 12);
    }
  });
});

describe('xrFromEnu', () => {
  it('lays north along -z, east along x and up along y when the XR space looks north', () => {
    const p = transformPoint(xrFromEnu(0, [5, -1.6, 7]), { east_m: 1, north_m: 2, up_m: 3 });
    expect([p.x_m, p.y_m, p.z_m]).toEqual([expect.closeTo(6, 12), expect.closeTo(1.4, 12), expect.closeTo(5, 12)]);
  });

  it('finds north counter-clockwise from -z by the yaw', () => {
    const p = transformPoint(xrFromEnu(Math.PI / 2, [0, 0, 0]), { east_m: 0, north_m: 1, up_m: 0 });
    expect(p.x_m).toBeCloseTo(-1, 12);
    expect(p.z_m).toBeCloseTo(0, 12);
  });
});
