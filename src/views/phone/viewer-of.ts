/** Where the visitor is and how they look, in the street, from where the phone is in the XR space. */
import { degFromRad, wrapBearingDeg } from '../../geo/angles.ts';
import { rotate, type Triple } from '../../geo/quaternion.ts';
import { invert, type Transform, transformPoint } from '../../geo/transform.ts';
import type { Viewer } from '../view.ts';
import type { ViewerPose } from './viewer-pose.ts';

/** @param shown what is displayed */
export function viewerOf(shown: Transform<'xr', 'enu'>, pose: ViewerPose): Viewer {
  const enuFromXr = invert(shown);
  const towards = (direction: Triple) => rotate(enuFromXr.rotation, rotate(pose.turn, direction));
  const ahead = towards([0, 0, -1]);
  return {
    at: transformPoint(enuFromXr, pose.eye),
    bearingDeg: wrapBearingDeg(degFromRad(Math.atan2(ahead[0], ahead[1]))),
    sight: {
      right: towards([1, 0, 0]),
      up: towards([0, 1, 0]),
      ahead,
      tanRight: pose.tanRight,
      tanUp: pose.tanUp,
    },
  };
}
