/**
 * OGC GeoPose 1.0 (21-056r11), targets Basic-YPR and Basic-Quaternion; media type `application/geopose+json`.
 *
 * Position in WGS84 degrees with `h` in metres above the ellipsoid; the turn is of body axes (x ahead, y left, z up) in
 * the east-north-up plane there. An item's own -z is the GeoPose's x, its y the GeoPose's z.
 */
import type { Geodetic } from '../geo/frames.ts';
import { enuQuaternionFromAngles, type YawPitchRollDeg } from '../geo/geopose.ts';
import type { Quaternion } from '../geo/quaternion.ts';
import { roundedDeg, roundedTo } from './rounding.ts';

export interface GeoPosePosition {
  readonly lat: number;
  readonly lon: number;
  readonly h: number;
}

export interface BasicYpr {
  readonly position: GeoPosePosition;
  readonly angles: YawPitchRollDeg;
}

/** Strict: nothing but its two members. */
export interface BasicQuaternion {
  readonly position: GeoPosePosition;
  readonly quaternion: Quaternion;
}

interface Stood {
  readonly position: Geodetic;
  readonly angles: YawPitchRollDeg;
}

const ANGLE_DECIMALS = 9;
/** A unit quaternion stays one to 1e-12, and a turn stays the same to a millionth of a second of arc. */
const QUATERNION_DECIMALS = 12;

export const geoPosePosition = ({ latDeg, lonDeg, height_m }: Geodetic): GeoPosePosition => ({
  lat: roundedDeg(latDeg),
  lon: roundedDeg(lonDeg),
  h: roundedTo(height_m, 4),
});

export function basicYpr({ position, angles: { yaw, pitch, roll } }: Stood): BasicYpr {
  const rounded = (deg: number) => roundedTo(deg, ANGLE_DECIMALS);
  return {
    position: geoPosePosition(position),
    angles: { yaw: rounded(yaw), pitch: rounded(pitch), roll: rounded(roll) },
  };
}

export function basicQuaternion({ position, angles }: Stood): BasicQuaternion {
  const { x, y, z, w } = enuQuaternionFromAngles(angles);
  const rounded = (part: number) => roundedTo(part, QUATERNION_DECIMALS);
  return {
    position: geoPosePosition(position),
    quaternion: { x: rounded(x), y: rounded(y), z: rounded(z), w: rounded(w) },
  };
}
