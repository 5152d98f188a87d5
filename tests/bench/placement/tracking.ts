/** What a tracking session makes of a true walk: it begins somewhere, turned somehow, and drifts. */
import type { Chance } from '../../../src/chance/chance.ts';
import { radFromDeg } from '../../../src/geo/angles.ts';
import { xrFromEnu } from '../../../src/geo/geopose.ts';
import { rotate } from '../../../src/geo/quaternion.ts';
import { type Transform, transformPoint } from '../../../src/geo/transform.ts';
import type { PoseReading } from '../../../src/positioning/sample.ts';
import { poseReading, type Standing } from '../../../src/positioning/test-walk.ts';

export interface Drift {
  /** Random walk of the heading, degrees per root of a metre walked. */
  readonly yawDegPerRootM: number;
  /** Standard deviation of the scale's error. */
  readonly scale: number;
}

export interface Tracking {
  /** Calls come in order of time. */
  poseOf(truth: Standing): PoseReading;
  /** How the space lies on the earth at the last pose, and where: the true alignment of that moment. */
  readonly xrFromEnu: Transform<'xr', 'enu'>;
}

export function beginTracking(drift: Drift, chance: Chance): Tracking {
  const startYawRad = 2 * Math.PI * chance.uniform();
  const start = xrFromEnu(startYawRad, [60 * chance.normal(), -1.6 + 0.1 * chance.normal(), 60 * chance.normal()]);
  const scale = 1 + drift.scale * chance.normal();
  let yawRad = startYawRad;
  let last: Standing | undefined;
  let tracked: readonly [number, number] = [0, 0];
  return {
    poseOf(truth) {
      const from = last ?? truth;
      const [de, dn] = [truth.east_m - from.east_m, truth.north_m - from.north_m];
      yawRad += radFromDeg(drift.yawDegPerRootM * Math.sqrt(Math.hypot(de, dn)) * chance.normal());
      if (!last) tracked = [truth.east_m, truth.north_m];
      // The step as the undrifted space would see it: turned counter-clockwise by the drift.
      const turn = yawRad - startYawRad;
      const [sin, cos] = [scale * Math.sin(turn), scale * Math.cos(turn)];
      tracked = [tracked[0] + de * cos - dn * sin, tracked[1] + de * sin + dn * cos];
      last = truth;
      return poseReading(start, yawRad, { east_m: tracked[0], north_m: tracked[1], bearingDeg: truth.bearingDeg });
    },
    get xrFromEnu() {
      const here = transformPoint(start, { east_m: tracked[0], north_m: tracked[1], up_m: 0 });
      const [x, , z] = rotate(xrFromEnu(yawRad, [0, 0, 0]).rotation, [last?.east_m ?? 0, last?.north_m ?? 0, 0]);
      return xrFromEnu(yawRad, [here.x_m - x, here.y_m, here.z_m - z]);
    },
  };
}
