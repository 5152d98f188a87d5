/** How a phone is turned, from the angles of its orientation events, as the turn of a view in an XR space. */
import { radFromDeg } from '../geo/angles.ts';
import { multiply, type Quaternion, quaternionAbout } from '../geo/quaternion.ts';
import type { OrientationAngles } from './compass-reading.ts';

const Y_UP = quaternionAbout([1, 0, 0], -Math.PI / 2);

/**
 * The turn of the back camera's view (x right and y up on the screen, -z ahead) in a right-handed space with y up, whose -z
 * is the north of `alpha`, whatever that is.
 *
 * W3C Device Orientation: Rz(alpha) Rx(beta) Ry(gamma) takes device axes to east, north, up; the screen is turned against
 * the device by its angle (W3C Screen Orientation, clockwise as one looks at it).
 */
export function viewTurn({ alphaDeg, betaDeg, gammaDeg, screenAngleDeg = 0 }: OrientationAngles): Quaternion {
  const turns = [
    quaternionAbout([0, 0, 1], radFromDeg(alphaDeg)),
    quaternionAbout([1, 0, 0], radFromDeg(betaDeg)),
    quaternionAbout([0, 1, 0], radFromDeg(gammaDeg)),
    quaternionAbout([0, 0, 1], -radFromDeg(screenAngleDeg)),
  ];
  return turns.reduce(multiply, Y_UP);
}
