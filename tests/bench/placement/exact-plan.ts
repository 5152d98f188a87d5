/** Exact observations while standing: landmarks sighted, a known standpoint, a marker with a known pose. */
import type { Chance } from '../../../src/chance/chance.ts';
import { radFromDeg, turnDeg, wrapBearingDeg } from '../../../src/geo/angles.ts';
import { geodeticFromEnu } from '../../../src/geo/enu.ts';
import type { EnuPoint, Geodetic } from '../../../src/geo/frames.ts';
import { enuFromItem, yawFromBearingDeg } from '../../../src/geo/geopose.ts';
import { multiply, quaternionAbout, rotate, type Triple } from '../../../src/geo/quaternion.ts';
import { compose, type Transform } from '../../../src/geo/transform.ts';
import type { Sample } from '../../../src/positioning/sample.ts';
import { EYE_M, ORIGIN } from '../../../src/positioning/test-walk.ts';
import type { ExactPlan } from './scenarios.ts';

/** Something the visitor does at a time, given where the phone truly is and how the XR space truly lies. */
export interface ExactEvent {
  readonly time_s: number;
  /** What it tells, for the bound. */
  readonly tells: ExactTelling;
  /** Where the visitor looks for it. */
  readonly bearingDeg: number;
  sample(time_ms: number, phone: EnuPoint, xr: Transform<'xr', 'enu'>): Sample;
}

export type ExactTelling =
  | { readonly kind: 'bearing'; readonly far_m: number; readonly sigmaRad: number; readonly sigmaFar_m: number }
  | { readonly kind: 'place'; readonly sigma_m: number }
  | { readonly kind: 'pose'; readonly sigma_m: number; readonly sigmaRad: number };

const AIM_DEG = 0.6;
const MAP_M = 0.4;
/** Heights in maps are vaguer: of the landmark, and of the street it is told from. */
const MAP_HEIGHT_M = 1;
const STAND_M = 0.3;
const MARKER_M = 0.1;
const MARKER_DEG = 2;
/** Evenly by ratio: of things in a street, the nearer ones are chosen more. */
const NEAREST_M = 20;
const FARTHEST_M = 150;
/** Landmarks side by side would tell the same twice; people choose others. */
const LEAST_BETWEEN_DEG = 35;
const FIRST_S = 6;
const EVERY_S = 4;

/** @param place where the visitor stands */
export function exactEvents(plan: ExactPlan, place: readonly [number, number], chance: Chance): readonly ExactEvent[] {
  const bearings = spreadBearings(plan.sightings, chance);
  const kinds = [
    ...(plan.stands ? [() => standEvent(place, chance)] : []),
    ...(plan.marker ? [() => markerEvent(place, chance)] : []),
    ...bearings.map((bearingDeg) => () => sightingEvent(bearingDeg, place, chance)),
  ];
  return kinds.map((make, index) => ({ ...make(), time_s: FIRST_S + EVERY_S * index }));
}

function spreadBearings(count: number, chance: Chance): readonly number[] {
  const bearings: number[] = [];
  while (bearings.length < count) {
    const next = 360 * chance.uniform();
    if (bearings.every((other) => Math.abs(turnDeg(other, next)) >= LEAST_BETWEEN_DEG)) bearings.push(next);
  }
  return bearings;
}

const geodetic = (east_m: number, north_m: number): Geodetic => geodeticFromEnu(ORIGIN, { east_m, north_m, up_m: 0 });

function sightingEvent(bearingDeg: number, [east_m, north_m]: readonly [number, number], chance: Chance) {
  const far_m = NEAREST_M * (FARTHEST_M / NEAREST_M) ** chance.uniform();
  const top: Triple = [
    east_m + far_m * Math.sin(radFromDeg(bearingDeg)),
    north_m + far_m * Math.cos(radFromDeg(bearingDeg)),
    5 + 25 * chance.uniform(),
  ];
  const mapped = geodetic(top[0] + MAP_M * chance.normal(), top[1] + MAP_M * chance.normal());
  const height_m = top[2] + MAP_HEIGHT_M * chance.normal();
  const above_m = top[2] - EYE_M;
  const aim = [AIM_DEG * chance.normal(), AIM_DEG * chance.normal()].map(radFromDeg);
  return {
    bearingDeg,
    tells: {
      kind: 'bearing',
      far_m,
      sigmaRad: Math.hypot(radFromDeg(AIM_DEG), MAP_M / far_m),
      sigmaFar_m: Math.hypot(
        (radFromDeg(AIM_DEG) * (far_m ** 2 + above_m ** 2)) / above_m,
        (MAP_HEIGHT_M * far_m) / above_m,
        MAP_M,
      ),
    } as const,
    sample: (time_ms: number, phone: EnuPoint, xr: Transform<'xr', 'enu'>): Sample => {
      const [de, dn, du] = [top[0] - phone.east_m, top[1] - phone.north_m, top[2] - phone.up_m];
      const bearing = Math.atan2(de, dn) + aim[0]!;
      const slope = Math.atan2(du, Math.hypot(de, dn)) + aim[1]!;
      const ahead: Triple = [Math.cos(slope) * Math.sin(bearing), Math.cos(slope) * Math.cos(bearing), Math.sin(slope)];
      const [x, y, z] = rotate(xr.rotation, ahead);
      const landmark = { lat: mapped.latDeg, lon: mapped.lonDeg, height_m };
      return { time_ms, sighting: { landmark, direction: { x, y, z } } };
    },
  };
}

function standEvent([east_m, north_m]: readonly [number, number], chance: Chance) {
  const { latDeg, lonDeg } = geodetic(east_m + STAND_M * chance.normal(), north_m + STAND_M * chance.normal());
  return {
    bearingDeg: 360 * chance.uniform(),
    tells: { kind: 'place', sigma_m: STAND_M } as const,
    sample: (time_ms: number): Sample => ({ time_ms, stand: { lat: latDeg, lon: lonDeg, sigma_m: STAND_M } }),
  };
}

/** A plate one and a half metres ahead, seen from its front. */
function markerEvent([east_m, north_m]: readonly [number, number], chance: Chance) {
  const bearingDeg = 360 * chance.uniform();
  const at = {
    east_m: east_m + 1.5 * Math.sin(radFromDeg(bearingDeg)),
    north_m: north_m + 1.5 * Math.cos(radFromDeg(bearingDeg)),
    up_m: 1.3,
  };
  const yaw = yawFromBearingDeg(wrapBearingDeg(bearingDeg + 180));
  const { latDeg, lonDeg } = geodeticFromEnu(ORIGIN, { ...at, up_m: 0 });
  const turn = quaternionAbout([0, 1, 0], radFromDeg(MARKER_DEG * chance.normal()));
  const shift = [MARKER_M * chance.normal(), MARKER_M * chance.normal(), MARKER_M * chance.normal()] as const;
  return {
    bearingDeg,
    tells: { kind: 'pose', sigma_m: MARKER_M, sigmaRad: radFromDeg(MARKER_DEG) } as const,
    sample: (time_ms: number, _phone: EnuPoint, xr: Transform<'xr', 'enu'>): Sample => {
      const seen = compose(xr, enuFromItem(at, { yaw, pitch: 0, roll: 0 }));
      const [x, y, z] = seen.translation_m;
      const q = multiply(turn, seen.rotation);
      return {
        time_ms,
        marker: {
          geopose: { position: { lat: latDeg, lon: lonDeg, h: at.up_m }, angles: { yaw, pitch: 0, roll: 0 } },
          ...{ x_m: x + shift[0], y_m: y + shift[1], z_m: z + shift[2], qx: q.x, qy: q.y, qz: q.z, qw: q.w },
          ...{ sigma_m: MARKER_M, sigmaDeg: MARKER_DEG },
        },
      };
    },
  };
}
