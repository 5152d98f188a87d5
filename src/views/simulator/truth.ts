/** How far what is shown is from the truth, which only the simulator knows. Pure. */
import { degFromRad, radFromDeg, turnDeg } from '../../geo/angles.ts';
import type { TruthReport, Viewer } from '../view.ts';
import type { Visitor } from './visitor.ts';

/**
 * @param shown where the visitor would stand if what is shown were right
 * @param truth where they do stand
 */
export const truthReport = (shown: Omit<Viewer, 'sight'>, truth: Visitor): TruthReport => ({
  position_m: Math.hypot(shown.at.east_m - truth.east_m, shown.at.north_m - truth.north_m),
  headingDeg: Math.abs(turnDeg(truth.bearingDeg, shown.bearingDeg)),
  placement25_m: placementError_m(shown, truth, 25),
  placement10_m: placementError_m(shown, truth, 10),
});

/** How far a thing so far ahead appears from where it is, horizontally. */
function placementError_m(shown: Omit<Viewer, 'sight'>, truth: Visitor, ahead_m: number): number {
  const aheadRad = radFromDeg(truth.bearingDeg);
  const thing = {
    east_m: truth.east_m + ahead_m * Math.sin(aheadRad),
    north_m: truth.north_m + ahead_m * Math.cos(aheadRad),
  };
  // Drawn at this distance and angle from the middle of the picture, and so seen there in the street.
  const [de, dn] = [thing.east_m - shown.at.east_m, thing.north_m - shown.at.north_m];
  const seenRad = aheadRad + Math.atan2(de, dn) - radFromDeg(shown.bearingDeg);
  const seen_m = Math.hypot(de, dn);
  return Math.hypot(
    truth.east_m + seen_m * Math.sin(seenRad) - thing.east_m,
    truth.north_m + seen_m * Math.cos(seenRad) - thing.north_m,
  );
}

/** The view that has a point in the middle of the picture, for an eye at that height. */
export function viewTowards(
  from: Visitor,
  eye_m: number,
  point: { readonly east_m: number; readonly north_m: number; readonly height_m: number },
): Visitor {
  const [de, dn] = [point.east_m - from.east_m, point.north_m - from.north_m];
  const bearingDeg = (degFromRad(Math.atan2(de, dn)) + 360) % 360;
  return { ...from, bearingDeg, pitchDeg: degFromRad(Math.atan2(point.height_m - eye_m, Math.hypot(de, dn))) };
}
