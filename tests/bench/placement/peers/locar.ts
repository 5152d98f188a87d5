/** LocAR.js as an estimator. Its Mercator metres, 2.1 times too long in Tampere, are forgiven: only bearings count. */
import { degFromRad } from '../../../../src/geo/angles.ts';
import { enuFromGeodetic } from '../../../../src/geo/enu.ts';
import type { Replayed } from '../../../../src/positioning/replay.ts';
import type { PoseReading } from '../../../../src/positioning/sample.ts';
import { ORIGIN } from '../../../../src/positioning/test-walk.ts';
import { alignmentOf, northYawRad } from './alignment.ts';
import { openLocar } from './locar-headless.ts';

/** @param declinationDeg added to every compass bearing; LocAR as shipped adds none */
export function createLocar(declinationDeg: number): Replayed & { close(): void } {
  const locar = openLocar();
  let pose: PoseReading | undefined;
  return {
    add(sample) {
      if ('pose' in sample) pose = sample.pose;
      else if ('fix' in sample) locar.fix(sample.fix.lat, sample.fix.lon, sample.fix.accuracy_m);
      else if ('compass' in sample) locar.orientation(sample.compass.magneticBearingDeg + declinationDeg);
    },
    get current() {
      const { place, bearingRad } = locar;
      if (!pose || !place || bearingRad === undefined) return undefined;
      const { lat, lon } = place;
      const { east_m, north_m } = enuFromGeodetic(ORIGIN, { latDeg: lat, lonDeg: lon, height_m: 0 });
      return alignmentOf(pose, east_m, north_m, northYawRad(pose, degFromRad(bearingRad)));
    },
    close: locar.close,
  };
}
