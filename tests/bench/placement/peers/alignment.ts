/** Alignments of peers that say where the viewer is and where the view points. */
import { radFromDeg } from '../../../../src/geo/angles.ts';
import { xrFromEnu } from '../../../../src/geo/geopose.ts';
import { rotate } from '../../../../src/geo/quaternion.ts';
import type { Alignment } from '../../../../src/positioning/aligner.ts';
import type { PoseReading } from '../../../../src/positioning/sample.ts';

/** Of the viewing direction in the XR space, clockwise from -z, radians. */
export function xrBearingRad({ qx, qy, qz, qw }: PoseReading): number {
  const [x, , z] = rotate({ x: qx, y: qy, z: qz, w: qw }, [0, 0, -1]);
  return Math.atan2(x, -z);
}

/** The alignment that puts the phone of this pose there, with -z of the XR space turned `northYawRad` from north. */
export function alignmentOf(pose: PoseReading, east_m: number, north_m: number, northYawRad: number): Alignment {
  const [x, , z] = rotate(xrFromEnu(northYawRad, [0, 0, 0]).rotation, [east_m, north_m, 0]);
  return {
    xrFromEnu: xrFromEnu(northYawRad, [pose.x_m - x, pose.y_m, pose.z_m - z]),
    // Peers claim nothing.
    sigmaPosition_m: Number.NaN,
    sigmaHeadingDeg: Number.NaN,
    spread: { east_m2: Number.NaN, eastNorth_m2: Number.NaN, north_m2: Number.NaN },
    basis: 'compass',
    floorSeen: false,
    mistaken_ms: [],
  };
}

/** The yaw that makes the view point there. */
export const northYawRad = (pose: PoseReading, trueBearingDeg: number): number =>
  radFromDeg(trueBearingDeg) - xrBearingRad(pose);
