/**
 * Aligned once, then left to the tracking: the way of OpenArCloud's sparcl when it has no visual positioning. The
 * first fix and the first compass bearing of a tracking session count; its missing declination is forgiven.
 */

import { enuFromGeodetic } from '../../../../src/geo/enu.ts';
import type { Alignment } from '../../../../src/positioning/aligner.ts';
import type { Replayed } from '../../../../src/positioning/replay.ts';
import type { FixReading, PoseReading } from '../../../../src/positioning/sample.ts';
import { ORIGIN } from '../../../../src/positioning/test-walk.ts';
import { DECLINATION_DEG } from '../declination.ts';
import { alignmentOf, northYawRad } from './alignment.ts';

export function createOneShot(): Replayed {
  let pose: PoseReading | undefined;
  let fix: FixReading | undefined;
  let alignment: Alignment | undefined;
  return {
    add(sample) {
      if ('pose' in sample) pose = sample.pose;
      else if ('reset' in sample) {
        pose = undefined;
        fix = undefined;
        alignment = undefined;
      } else if ('fix' in sample) fix ??= sample.fix;
      else if ('compass' in sample && pose && fix && !alignment) {
        const at = enuFromGeodetic(ORIGIN, { latDeg: fix.lat, lonDeg: fix.lon, height_m: 0 });
        const yaw = northYawRad(pose, sample.compass.magneticBearingDeg + DECLINATION_DEG);
        alignment = alignmentOf(pose, at.east_m, at.north_m, yaw);
      }
    },
    get current() {
      return alignment;
    },
  };
}
