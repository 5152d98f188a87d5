/**
 * Where an alignment puts the viewer, and back. Alignments are compared there: turning about the far origin instead would
 * swing everything near the viewer.
 */
import { degFromRad, wrapRad } from '../geo/angles.ts';
import type { YUpPoint } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { rotate, type Triple } from '../geo/quaternion.ts';
import { invert, type Transform, transformPoint, tripleFromEnu } from '../geo/transform.ts';

/** Of a viewer: east, north, up, and the turn from the XR space's -z to north. */
export interface ViewerStanding {
  readonly enu_m: Triple;
  readonly northYawRad: number;
}

export function standingOf(alignment: Transform<'xr', 'enu'>, viewerXr: YUpPoint): ViewerStanding {
  const [x, , z] = rotate(alignment.rotation, [0, 1, 0]);
  return {
    enu_m: tripleFromEnu(transformPoint(invert(alignment), viewerXr)),
    northYawRad: Math.atan2(-x, -z),
  };
}

export function standingAt({ enu_m, northYawRad }: ViewerStanding, viewerXr: YUpPoint): Transform<'xr', 'enu'> {
  const { rotation } = xrFromEnu(northYawRad, [0, 0, 0]);
  const [x, y, z] = rotate(rotation, enu_m);
  return xrFromEnu(northYawRad, [viewerXr.x_m - x, viewerXr.y_m - y, viewerXr.z_m - z]);
}

/** How far apart two alignments put what the viewer sees: at the viewer, and in direction. */
export function apartAtViewer(
  a: Transform<'xr', 'enu'>,
  b: Transform<'xr', 'enu'>,
  viewerXr: YUpPoint,
): { readonly position_m: number; readonly headingDeg: number } {
  const [p, q] = [standingOf(a, viewerXr), standingOf(b, viewerXr)];
  return {
    position_m: Math.hypot(p.enu_m[0] - q.enu_m[0], p.enu_m[1] - q.enu_m[1], p.enu_m[2] - q.enu_m[2]),
    headingDeg: Math.abs(degFromRad(wrapRad(p.northYawRad - q.northYawRad))),
  };
}
