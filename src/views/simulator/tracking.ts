/** What the emulated phone's tracking makes of the visitor's true way: a space of its own, slowly drifting. Pure. */

import type { Chance } from '../../chance/chance.ts';
import { degFromRad, radFromDeg } from '../../geo/angles.ts';
import { xrFromEnu } from '../../geo/geopose.ts';
import { multiply, type Quaternion, quaternionAbout, rotate, type Triple } from '../../geo/quaternion.ts';
import { transformPoint } from '../../geo/transform.ts';
import { eyeOf, type Visitor } from './visitor.ts';

/** Yaw random walk 0.1°/√m and scale error 0.6 %: ARKit and ARCore outdoors, as published. */
const YAW_WALK_DEG_PER_SQRT_M = 0.1;
const SCALE_ERROR = 0.006;

export interface Tracking {
  readonly position_m: Triple;
  readonly orientation: Quaternion;
}

export interface Tracker {
  /** The pose the phone's tracking tells for a visitor standing there. Visitors come in order. */
  poseOf(visitor: Visitor): Tracking;
}

/**
 * @param start where the session began; its place is the XR origin
 * @param northYawRad how the XR space happens to be turned
 * @param drifting false: tracking without error
 */
export function createTracker(start: Visitor, northYawRad: number, drifting: boolean, chance: Chance): Tracker {
  const scale = drifting ? 1 + SCALE_ERROR * (2 * chance.uniform() - 1) : 1;
  let yawRad = northYawRad;
  let last = start;
  // The XR origin lies at the start's eye, as on phones; the street is an unknown 1.6 m below.
  let position: Triple = [0, 0, 0];
  return {
    poseOf(visitor) {
      const [from, to] = [eyeOf(last), eyeOf(visitor)];
      const step = Math.hypot(to.east_m - from.east_m, to.north_m - from.north_m);
      if (drifting && step > 0) {
        yawRad += radFromDeg(YAW_WALK_DEG_PER_SQRT_M * Math.sqrt(step) * chance.normal());
      }
      const moved = transformPoint(xrFromEnu(yawRad, [0, 0, 0]), {
        east_m: (to.east_m - from.east_m) * scale,
        north_m: (to.north_m - from.north_m) * scale,
        up_m: to.up_m - from.up_m,
      });
      position = [position[0] + moved.x_m, position[1] + moved.y_m, position[2] + moved.z_m];
      last = visitor;
      return { position_m: position, orientation: viewOrientation(visitor, yawRad) };
    },
  };
}

/** Of a phone held upright: -z along the view. */
function viewOrientation(visitor: Visitor, northYawRad: number): Quaternion {
  const turn = quaternionAbout([0, 1, 0], northYawRad - radFromDeg(visitor.bearingDeg));
  return multiply(turn, quaternionAbout([1, 0, 0], radFromDeg(visitor.pitchDeg)));
}

/** The bearing of a view in a y-up frame whose -z is north; for checking. */
export function bearingOf(orientation: Quaternion): number {
  const [x, , z] = rotate(orientation, [0, 0, -1]);
  return degFromRad(Math.atan2(x, -z));
}
