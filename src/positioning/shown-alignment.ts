/** How sure what is *shown* is: the display may lag behind the estimate, and then is less sure than that. */
import { degFromRad, wrapRad } from '../geo/angles.ts';
import type { YUpPoint } from '../geo/frames.ts';
import type { Transform } from '../geo/transform.ts';
import type { Alignment } from './aligner.ts';
import { standingOf } from './viewer-standing.ts';

/**
 * The estimate with `shown` for its alignment and the second moment of its error for its spread: with the truth distributed
 * about the estimate with covariance S, a display that is off by d from the estimate errs with E[ee'] = S + dd'.
 */
export function shownAlignment(shown: Transform<'xr', 'enu'>, estimate: Alignment, viewerXr: YUpPoint): Alignment {
  const [from, to] = [standingOf(shown, viewerXr), standingOf(estimate.xrFromEnu, viewerXr)];
  const [east, north] = [to.enu_m[0] - from.enu_m[0], to.enu_m[1] - from.enu_m[1]];
  const turnDeg = degFromRad(wrapRad(to.northYawRad - from.northYawRad));
  const { spread } = estimate;
  return {
    ...estimate,
    xrFromEnu: shown,
    sigmaPosition_m: Math.hypot(estimate.sigmaPosition_m, east, north),
    sigmaHeadingDeg: Math.hypot(estimate.sigmaHeadingDeg, turnDeg),
    spread: {
      east_m2: spread.east_m2 + east ** 2,
      eastNorth_m2: spread.eastNorth_m2 + east * north,
      north_m2: spread.north_m2 + north ** 2,
    },
  };
}
