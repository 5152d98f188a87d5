/** Compass readings against the tracked view of their time, as spots of the yaw. */
import { radFromDeg, wrapRad } from '../geo/angles.ts';
import type { YawSpots } from './estimation/yaw-spots.ts';
import type { TrackPoint } from './pose-track.ts';
import type { CompassReading } from './sample.ts';

const WORST_COMPASS_DEG = 60;
/** Compasses lag behind quick turns. */
const QUICK_TURN_RADPS = radFromDeg(45);
/** Without a pose this near in time, the phone may have been turned. */
const FAR_FROM_POSE_S = 0.3;

/** @param declinationDeg magnetic north from true north, east positive */
export function addCompass(spots: YawSpots, point: TrackPoint, reading: CompassReading, declinationDeg: number): void {
  const { magneticBearingDeg, accuracyDeg } = reading;
  // WebKit reports a negative accuracy for a compass that knows nothing.
  const isGood =
    Number.isFinite(magneticBearingDeg) && !((accuracyDeg ?? 0) < 0 || (accuracyDeg ?? 0) > WORST_COMPASS_DEG);
  if (point.bearingRad === undefined || !isGood) return;
  if (point.away_s > FAR_FROM_POSE_S || point.turnRate_radps > QUICK_TURN_RADPS) return;
  const trueRad = radFromDeg(magneticBearingDeg + declinationDeg);
  const accuracyRad = Number.isFinite(accuracyDeg) ? radFromDeg(accuracyDeg ?? 0) : 0;
  spots.add(point.time_ms, point.path_m, wrapRad(trueRad - point.bearingRad), accuracyRad);
}
