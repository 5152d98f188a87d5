/**
 * OGC GeoPose 1.0 (21-056r11) orientations, and how items and XR spaces are turned.
 *
 * GeoPose angles are successive rotations about the local Z (yaw), Y (pitch) and X (roll), degrees, in east-north-up.
 * Yaw is counter-clockwise from east; a bearing is clockwise from north.
 */
import { degFromRad, radFromDeg, wrapBearingDeg } from './angles.ts';
import type { EnuPoint } from './frames.ts';
import { multiply, type Quaternion, quaternionAbout } from './quaternion.ts';
import { type Transform, transform, tripleFromEnu } from './transform.ts';

export interface YawPitchRollDeg {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
}

/** The GeoPose quaternion, rotating body axes (x ahead, y left, z up) into east-north-up. */
export function enuQuaternionFromAngles({ yaw, pitch, roll }: YawPitchRollDeg): Quaternion {
  const aboutZ = quaternionAbout([0, 0, 1], radFromDeg(yaw));
  const aboutY = quaternionAbout([0, 1, 0], radFromDeg(pitch));
  const aboutX = quaternionAbout([1, 0, 0], radFromDeg(roll));
  return multiply(multiply(aboutZ, aboutY), aboutX);
}

/** Below this the pitch is ±90° for all that a double can tell. */
const LOCKED = 1e-10;

/**
 * The angles of a GeoPose quaternion of unit length: yaw and roll in (-180, 180], pitch in [-90, 90].
 * Straight up or down, where yaw and roll turn about the same line, roll is 0.
 *
 * By half sums and differences of yaw and roll (Bernardes and Viollet, PLOS ONE 17(11): e0276302, 2022), which keeps
 * full precision next to the lock, where arc sines lose half the digits.
 */
export function anglesFromEnuQuaternion(q: Quaternion): YawPitchRollDeg {
  const [sinDifference, cosDifference] = [q.z - q.x, q.w + q.y];
  const [sinSum, cosSum] = [q.z + q.x, q.w - q.y];
  const up = Math.hypot(sinDifference, cosDifference);
  const down = Math.hypot(sinSum, cosSum);
  const pitch = degFromRad(2 * Math.atan2(up, down)) - 90;
  const difference = degFromRad(Math.atan2(sinDifference, cosDifference));
  const sum = degFromRad(Math.atan2(sinSum, cosSum));
  if (down < LOCKED) return { yaw: signedDeg(2 * difference), pitch, roll: 0 };
  if (up < LOCKED) return { yaw: signedDeg(2 * sum), pitch, roll: 0 };
  return { yaw: signedDeg(sum + difference), pitch, roll: signedDeg(sum - difference) };
}

/** The same angle in (-180, 180]. */
const signedDeg = (deg: number): number => deg - 360 * Math.ceil(deg / 360 - 0.5);

/** A rotation of east-north-up, said in right-handed y-up axes (x east, y up, -z north). */
export const yUpQuaternionFromEnu = (q: Quaternion): Quaternion => ({ x: q.x, y: q.z, z: -q.y, w: q.w });

/** The inverse of {@link yUpQuaternionFromEnu}. */
export const enuQuaternionFromYUp = (q: Quaternion): Quaternion => ({ x: q.x, y: -q.z, z: q.y, w: q.w });

export const bearingFromYawDeg = (yawDeg: number): number => wrapBearingDeg(90 - yawDeg);
/** In (-180, 180]. */
export const yawFromBearingDeg = (bearingDeg: number): number => signedDeg(90 - bearingDeg);

/** Body axes of GeoPose (x ahead, y left, z up) from item axes (x right, y up, -z ahead). */
const BODY_FROM_ITEM: Quaternion = { x: 0.5, y: -0.5, z: -0.5, w: 0.5 };

/** Where an item stands and how it is turned: its -z points along the GeoPose's x, its y along the GeoPose's z. */
export function enuFromItem(at: EnuPoint, angles: YawPitchRollDeg): Transform<'enu', 'item'> {
  return transform('enu', 'item', multiply(enuQuaternionFromAngles(angles), BODY_FROM_ITEM), tripleFromEnu(at));
}

/**
 * How an XR space lies on the earth: the one change of axes from east-north-up to y-up.
 *
 * @param northYawRad turn about y, counter-clockwise from above, from the XR space's -z to north
 * @param originXr_m where the ENU origin lies in the XR space, metres
 */
export function xrFromEnu(northYawRad: number, originXr_m: readonly [number, number, number]): Transform<'xr', 'enu'> {
  const yUpFromZUp = quaternionAbout([1, 0, 0], -Math.PI / 2);
  return transform('xr', 'enu', multiply(quaternionAbout([0, 1, 0], northYawRad), yUpFromZUp), originXr_m);
}
