/** Walks for tests: a truth, and what a phone in the walker's hand tells of it. */

import { seededChance } from '../chance/chance.ts';
import { radFromDeg } from '../geo/angles.ts';
import { geodeticFromEnu } from '../geo/enu.ts';
import type { EnuPoint, Geodetic } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { multiply, quaternionAbout } from '../geo/quaternion.ts';
import { transformPoint } from '../geo/transform.ts';
import type { FixReading, PoseReading, Sample } from './sample.ts';
import { createSensorSimulator, type NoiseEnvironment } from './simulated-noise.ts';

export const ORIGIN: Geodetic = { latDeg: 61.49765, lonDeg: 23.76163, height_m: 0 };
export const DECLINATION_DEG = 10.55;
export const EYE_M = 1.6;

export interface Standing {
  readonly east_m: number;
  readonly north_m: number;
  readonly bearingDeg: number;
}

export interface WalkSettings {
  readonly seed: number;
  readonly noise: NoiseEnvironment;
  /** Where the walker is after `time_s`. */
  readonly truth: (time_s: number) => Standing;
  readonly duration_s: number;
  /** How the XR space is turned. */
  readonly northYawDeg: number;
  /** Where the street's origin lies in the XR space. */
  readonly originXr_m: readonly [number, number, number];
  readonly hasCompass?: boolean;
  /** Yaw random walk 0.1°/√m and 0.6 % of scale, as phones drift. */
  readonly drifts?: boolean;
}

export interface Walk {
  readonly samples: readonly Sample[];
  /** The true alignment; with drift, no longer true at the end. */
  readonly xrFromEnu: ReturnType<typeof xrFromEnu>;
}

export const standing = (east_m: number, north_m: number, bearingDeg: number) => (): Standing => ({
  east_m,
  north_m,
  bearingDeg,
});

/** Straight on at 1.3 m/s. */
export const straight =
  (from: Standing) =>
  (time_s: number): Standing => ({
    east_m: from.east_m + 1.3 * time_s * Math.sin(radFromDeg(from.bearingDeg)),
    north_m: from.north_m + 1.3 * time_s * Math.cos(radFromDeg(from.bearingDeg)),
    bearingDeg: from.bearingDeg,
  });

export function fixReading(at: EnuPoint, accuracy_m: number): FixReading {
  const { latDeg, lonDeg } = geodeticFromEnu(ORIGIN, at);
  return { lat: latDeg, lon: lonDeg, accuracy_m };
}

/** Of a phone held upright, its view tilted by `pitchDeg`. */
export function poseReading(xr: ReturnType<typeof xrFromEnu>, yawRad: number, at: Standing, pitchDeg = 0): PoseReading {
  const { x_m, y_m, z_m } = transformPoint(xr, { east_m: at.east_m, north_m: at.north_m, up_m: EYE_M });
  const q = multiply(
    quaternionAbout([0, 1, 0], yawRad - radFromDeg(at.bearingDeg)),
    quaternionAbout([1, 0, 0], radFromDeg(pitchDeg)),
  );
  return { x_m, y_m, z_m, qx: q.x, qy: q.y, qz: q.z, qw: q.w };
}

/** Poses at 10 Hz with compass between them, fixes once a second between two poses. */
export function recordWalk(settings: WalkSettings): Walk {
  const { truth, duration_s, northYawDeg, originXr_m, noise } = settings;
  const simulator = createSensorSimulator({ seed: settings.seed, environment: noise, declinationDeg: DECLINATION_DEG });
  const chance = seededChance(settings.seed + 77);
  const xr = xrFromEnu(radFromDeg(northYawDeg), originXr_m);
  const samples: Sample[] = [];
  const scale = settings.drifts ? 1 + 0.006 * chance.normal() : 1;
  let yawRad = radFromDeg(northYawDeg);
  let seen = truth(0);
  let last = seen;
  let walked_m = 0;
  let drifted: readonly [number, number] = [seen.east_m, seen.north_m];
  for (let tick = 0; tick <= duration_s * 10; tick++) {
    const time_ms = 1_000 + tick * 100;
    const now = truth(tick / 10);
    const step_m = Math.hypot(now.east_m - last.east_m, now.north_m - last.north_m);
    walked_m += step_m;
    if (settings.drifts) yawRad += radFromDeg(0.1 * Math.sqrt(step_m) * chance.normal());
    const turn = yawRad - radFromDeg(northYawDeg);
    const [de, dn] = [(now.east_m - last.east_m) * scale, (now.north_m - last.north_m) * scale];
    // The tracked step, seen from the true alignment: turned counter-clockwise by the drift.
    drifted = [
      drifted[0] + de * Math.cos(turn) - dn * Math.sin(turn),
      drifted[1] + de * Math.sin(turn) + dn * Math.cos(turn),
    ];
    last = now;
    seen = { east_m: drifted[0], north_m: drifted[1], bearingDeg: now.bearingDeg };
    samples.push({ time_ms, pose: poseReading(xr, yawRad, seen) });
    // The walk ends with a pose, so that every sensor has found its own.
    if (tick >= duration_s * 10) break;
    const later = truth(tick / 10 + 0.04);
    const at = { east_m: later.east_m, north_m: later.north_m, up_m: 0 };
    if (settings.hasCompass !== false) {
      const { magneticBearingDeg, accuracyDeg } = simulator.compassAt(time_ms + 40, later.bearingDeg, at);
      samples.push({ time_ms: time_ms + 40, compass: { magneticBearingDeg, accuracyDeg } });
    }
    if (tick % 10 === 3) {
      const { east_m, north_m, accuracy_m } = simulator.fixAt(time_ms + 40, at, walked_m);
      samples.push({ time_ms: time_ms + 40, fix: fixReading({ east_m, north_m, up_m: 0 }, accuracy_m) });
    }
  }
  return { samples, xrFromEnu: xr };
}
