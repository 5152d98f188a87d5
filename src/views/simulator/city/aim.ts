/** The camera of the picture: sees exactly what a WebXR camera of the same field of view sees. */
import type { FreeCamera } from '@babylonjs/core/Cameras/freeCamera';
import { Matrix, Vector3 } from '@babylonjs/core/Maths/math.vector';
import { radFromDeg } from '../../../geo/angles.ts';
import type { EnuPoint } from '../../../geo/frames.ts';

/** Nearer than this nothing is drawn: the larger, the less far surfaces fight for the same depth. */
export const NEAR_M = 0.4;
export const FAR_M = 6_000;

/** Scene axes: x east, y up, z south. */
export const sceneFromEnu = ({ east_m, north_m, up_m }: EnuPoint): Vector3 => new Vector3(east_m, up_m, -north_m);

export interface Aim {
  readonly eye: EnuPoint;
  /** Clockwise from true north. */
  readonly bearingDeg: number;
  /** Positive upwards, in [-90, 90]. */
  readonly pitchDeg: number;
  readonly verticalFovRad: number;
  /** Width by height of the canvas on the page, not of its pixels: rounding would shift the picture. */
  readonly aspect: number;
}

/** Points the camera; the scene must be right-handed. */
export function aim(camera: FreeCamera, { eye, bearingDeg, pitchDeg, verticalFovRad, aspect }: Aim): void {
  camera.position.copyFrom(sceneFromEnu(eye));
  // Right-handed, y up, -z ahead at rest: a positive turn about y goes left, a bearing goes right.
  camera.rotation.set(radFromDeg(pitchDeg), -radFromDeg(bearingDeg), 0);
  camera.fov = verticalFovRad;
  camera.freezeProjectionMatrix(
    Matrix.PerspectiveFovRH(verticalFovRad, aspect, NEAR_M, FAR_M, camera.getEngine().isNDCHalfZRange),
  );
}
