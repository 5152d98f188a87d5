/** The compass bearing of the phone's camera, from the angles of an orientation event. */
import { degFromRad, radFromDeg, wrapBearingDeg } from '../geo/angles.ts';
import type { CompassReading } from './sample.ts';

/**
 * The angles of an absolute `deviceorientation` event, degrees: W3C Device Orientation, intrinsic turns Z (alpha),
 * X' (beta), Y'' (gamma) of a device (x right, y top, z out of the screen) from the earth (x east, y north, z up).
 */
export interface OrientationAngles {
  readonly alphaDeg: number;
  readonly betaDeg: number;
  readonly gammaDeg: number;
  /** Without influence: the camera's axis does not turn with the picture. */
  readonly screenAngleDeg?: number;
}

/** Nearer to straight up or down than this, the direction ahead is not a direction. */
const VERTICAL_DEG = 10;

/**
 * Magnetic bearing of the back camera's axis, clockwise from magnetic north, degrees in [0, 360).
 *
 * Undefined for angles that are not numbers, and while the camera points within 10° of straight up or down: the top
 * edge of the phone could stand in there, but only if the other side of the comparison, the tracked pose, changed over
 * at the same moment; the tracking carries the heading over such a moment better.
 */
export function cameraBearingFromOrientation(angles: OrientationAngles): number | undefined {
  const [alpha, beta, gamma] = [radFromDeg(angles.alphaDeg), radFromDeg(angles.betaDeg), radFromDeg(angles.gammaDeg)];
  // Minus the third column of Rz(alpha) Rx(beta) Ry(gamma): where the device's -z points.
  const ahead = Math.sin(beta) * Math.cos(gamma);
  const east = -Math.cos(alpha) * Math.sin(gamma) - Math.sin(alpha) * ahead;
  const north = -Math.sin(alpha) * Math.sin(gamma) + Math.cos(alpha) * ahead;
  if (!(Math.hypot(east, north) >= Math.sin(radFromDeg(VERTICAL_DEG)))) return undefined;
  return wrapBearingDeg(degFromRad(Math.atan2(east, north)));
}

/** An orientation event as browsers tell it; the last two fields only WebKit's. */
export interface OrientationOnAnyPhone {
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly gamma: number | null;
  readonly absolute?: boolean;
  /** Clockwise from magnetic north, though the name does not say so (WebKit hands on CLHeading.magneticHeading). */
  readonly webkitCompassHeading?: number | null;
  /** Degrees; negative while the compass knows nothing. */
  readonly webkitCompassAccuracy?: number | null;
}

/**
 * The camera's magnetic bearing. Undefined for the empty event that every page first gets, and for a phone that only knows
 * how it turned since some moment: without a compass of its own the angles begin at an arbitrary north.
 */
export function compassReading(event: OrientationOnAnyPhone, screenAngleDeg: number): CompassReading | undefined {
  const { alpha, beta, gamma, absolute, webkitCompassHeading: heading } = event;
  if (alpha === null || beta === null || gamma === null) return undefined;
  const angles = { betaDeg: beta, gammaDeg: gamma, screenAngleDeg };
  if (typeof heading === 'number') {
    const accuracyDeg = event.webkitCompassAccuracy ?? null;
    if (!Number.isFinite(heading) || (accuracyDeg !== null && !(accuracyDeg >= 0))) return undefined;
    // WebKit's angles count from an arbitrary north, but its heading says where that is.
    const magneticBearingDeg = cameraBearingFromOrientation({ ...angles, alphaDeg: -heading });
    return magneticBearingDeg === undefined ? undefined : { magneticBearingDeg, accuracyDeg };
  }
  if (!absolute) return undefined;
  const magneticBearingDeg = cameraBearingFromOrientation({ ...angles, alphaDeg: alpha });
  return magneticBearingDeg === undefined ? undefined : { magneticBearingDeg };
}
