/**
 * What is displayed: follows the estimate so that nothing jumps in view.
 *
 * Changes are measured at the viewer. The displayed and the wanted alignment each say where the viewer stands in
 * east-north-up and where north is; between these two standings the display creeps. Turning about the far origin
 * instead would swing everything near the viewer.
 */
import { degFromRad, radFromDeg, wrapRad } from '../geo/angles.ts';
import type { YUpPoint } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { rotate, type Triple } from '../geo/quaternion.ts';
import { invert, type Transform, transformPoint, tripleFromEnu } from '../geo/transform.ts';
import type { Alignment } from './aligner.ts';

export interface CalmSettings {
  /** Content is on the screen. Unseen, the display takes the estimate at once. */
  readonly seen: boolean;
  /** Seconds since the first alignment was displayed; while small, the display follows quickly. Without: long ago. */
  readonly sinceFirst_s?: number;
}

/** The most that the eye forgives while content is seen. */
export const CREEP_MPS = 0.12;
export const TURN_DEG_PER_S = 0.25;

const SETTLING_S = 6;
/** So far off that creeping would show the wrong street for minutes: better one jump. */
const LOST_M = 15;
const QUICK_S = 0.4;
const CALM_S = 4;
/** Slower would never arrive. */
const SLOWEST_MPS = 0.005;
const SLOWEST_DEG_PER_S = 0.02;
const SAME_M = 1e-6;
const SAME_RAD = 1e-8;
/** A page that was asleep does not make up for lost time in one frame. */
const LONGEST_STEP_S = 1;

/** Where an alignment puts the viewer: east, north, up, and the turn from -z to north. */
interface Standing {
  readonly enu_m: Triple;
  readonly northYawRad: number;
}

/**
 * The alignment to display after `dt_s`: `shown` itself when there is nothing to change.
 *
 * While seen, the viewer's place moves at most 0.12 m/s and the heading turns at most 0.25°/s, with two exceptions:
 * in the first 6 s it glides there within a second, and an error of more than 15 m is corrected at once.
 *
 * @param shown undefined before the first alignment, and after the XR space began anew
 */
export function nextShown(
  shown: Transform<'xr', 'enu'> | undefined,
  target: Alignment,
  dt_s: number,
  viewerXr: YUpPoint,
  settings: CalmSettings,
): Transform<'xr', 'enu'> {
  if (!shown) return target.xrFromEnu;
  const from = standingOf(shown, viewerXr);
  const to = standingOf(target.xrFromEnu, viewerXr);
  const way = to.enu_m.map((part, k) => part - from.enu_m[k]!) as [number, number, number];
  const away_m = Math.hypot(...way);
  const turnRad = wrapRad(to.northYawRad - from.northYawRad);
  if (away_m < SAME_M && Math.abs(turnRad) < SAME_RAD) return shown;
  if (!settings.seen || away_m > LOST_M) return target.xrFromEnu;
  const step_s = dt_s > 0 ? Math.min(dt_s, LONGEST_STEP_S) : 0;
  const quick = (settings.sinceFirst_s ?? Number.POSITIVE_INFINITY) < SETTLING_S;
  const move_m = quick ? eased(away_m, step_s, QUICK_S) : calmStep(away_m, step_s, CREEP_MPS, SLOWEST_MPS);
  const turn = quick
    ? eased(Math.abs(turnRad), step_s, QUICK_S)
    : calmStep(Math.abs(turnRad), step_s, radFromDeg(TURN_DEG_PER_S), radFromDeg(SLOWEST_DEG_PER_S));
  if (move_m >= away_m && turn >= Math.abs(turnRad)) return target.xrFromEnu;
  if (move_m === 0 && turn === 0) return shown;
  const part = away_m > 0 ? move_m / away_m : 0;
  const [east, north, up] = from.enu_m.map((start, k) => start + way[k]! * part) as [number, number, number];
  return standingAt({ enu_m: [east, north, up], northYawRad: from.northYawRad + Math.sign(turnRad) * turn }, viewerXr);
}

const eased = (left: number, step_s: number, time_s: number): number => left * (1 - Math.exp(-step_s / time_s));

/** Ever slower towards the end, but within both speeds. */
function calmStep(left: number, step_s: number, fastest: number, slowest: number): number {
  const wanted = Math.max(eased(left, step_s, CALM_S), slowest * step_s);
  return Math.min(left, wanted, fastest * step_s);
}

function standingOf(alignment: Transform<'xr', 'enu'>, viewerXr: YUpPoint): Standing {
  const [x, , z] = rotate(alignment.rotation, [0, 1, 0]);
  return {
    enu_m: tripleFromEnu(transformPoint(invert(alignment), viewerXr)),
    northYawRad: Math.atan2(-x, -z),
  };
}

function standingAt({ enu_m, northYawRad }: Standing, viewerXr: YUpPoint): Transform<'xr', 'enu'> {
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
