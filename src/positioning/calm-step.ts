/** One step of the display towards what is wanted, as fast as a pace allows. */
import { radFromDeg, wrapRad } from '../geo/angles.ts';
import type { YUpPoint } from '../geo/frames.ts';
import type { Transform } from '../geo/transform.ts';
import { standingAt, standingOf } from './viewer-standing.ts';

/**
 * `still`: the visitor stands and looks at content. `walking`: content is seen, but everything moves anyway.
 * `quick`: the visitor asked for it, or has only just begun to look: there within a second.
 */
export type Pace = 'still' | 'walking' | 'quick';

/** The most that the eye forgives while content is seen, at the viewer. */
export const CREEP_MPS = 0.12;
export const TURN_DEG_PER_S = 0.25;
/** And of a thing this far ahead, place and turn together. */
export const LOOKED_AT_M = 25;
export const STILL_MPS = 0.11;

const QUICK_S = 0.2;
const CALM_S = 4;
/** Slower would never arrive. */
const SLOWEST_MPS = 0.005;
const SLOWEST_DEG_PER_S = 0.02;
/** Nearer than this is there. */
const THERE_M = 1e-3;
const THERE_RAD = 1e-4;
const SAME_M = 1e-6;
const SAME_RAD = 1e-8;
/** A page that was asleep does not make up for lost time in one frame. */
const LONGEST_STEP_S = 1;

/** The alignment after `dt_s`: `shown` itself when nothing changes, `target` itself on arrival. */
export function stepTowards(
  shown: Transform<'xr', 'enu'>,
  target: Transform<'xr', 'enu'>,
  dt_s: number,
  viewerXr: YUpPoint,
  pace: Pace,
): Transform<'xr', 'enu'> {
  const step_s = dt_s > 0 ? Math.min(dt_s, LONGEST_STEP_S) : 0;
  const from = standingOf(shown, viewerXr);
  const to = standingOf(target, viewerXr);
  const way_e = to.enu_m[0] - from.enu_m[0];
  const way_n = to.enu_m[1] - from.enu_m[1];
  const way_u = to.enu_m[2] - from.enu_m[2];
  const away_m = Math.hypot(way_e, way_n, way_u);
  const turnRad = wrapRad(to.northYawRad - from.northYawRad);
  if ((away_m < SAME_M && Math.abs(turnRad) < SAME_RAD) || step_s === 0) return shown;
  let move_m = quickStep(away_m, step_s, THERE_M);
  let turn = quickStep(Math.abs(turnRad), step_s, THERE_RAD);
  if (pace !== 'quick') {
    move_m = calmStep(away_m, step_s, CREEP_MPS, SLOWEST_MPS);
    turn = calmStep(Math.abs(turnRad), step_s, radFromDeg(TURN_DEG_PER_S), radFromDeg(SLOWEST_DEG_PER_S));
    const apparent_m = move_m + turn * LOOKED_AT_M;
    const share = pace === 'still' ? Math.min(1, (STILL_MPS * step_s) / apparent_m) : 1;
    [move_m, turn] = [move_m * share, turn * share];
  }
  if (move_m >= away_m && turn >= Math.abs(turnRad)) return target;
  const part = away_m > 0 ? move_m / away_m : 0;
  return standingAt(
    {
      enu_m: [from.enu_m[0] + way_e * part, from.enu_m[1] + way_n * part, from.enu_m[2] + way_u * part],
      northYawRad: from.northYawRad + Math.sign(turnRad) * turn,
    },
    viewerXr,
  );
}

const quickStep = (left: number, step_s: number, there: number): number =>
  left < there ? left : left * (1 - Math.exp(-step_s / QUICK_S));

/** Ever slower towards the end, but within both speeds. */
function calmStep(left: number, step_s: number, fastest: number, slowest: number): number {
  const wanted = Math.max(left * (1 - Math.exp(-step_s / CALM_S)), slowest * step_s);
  return Math.min(left, wanted, fastest * step_s);
}
