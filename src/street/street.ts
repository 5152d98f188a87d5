/**
 * Places on a street, true to the ellipsoid.
 *
 * Turf finds, the ellipsoid measures. Turf works on a sphere of radius 6 371 008.8 m, on which a metre at 61.5° N is
 * up to 0.5 % off, differently in every direction. So only one question is put to Turf, which does not depend on the
 * radius: which leg of the line passes nearest (`nearestPointOnLine`). Every length, foot and offset is then a geodesic
 * on WGS84, so that 340 m along is 340 m on the ground.
 */
import { lineString, nearestPointOnLine, point } from '@turf/turf';
import { radFromDeg, turnDeg, wrapBearingDeg } from '../geo/angles.ts';
import type { Geodetic } from '../geo/frames.ts';
import { directGeodesic, inverseGeodesic } from '../geo/geodesic.ts';

/** GeoJSON order: longitude, latitude, degrees. */
export type LonLat = readonly [lonDeg: number, latDeg: number];

/** One straight piece of a street. */
export interface Leg {
  readonly start: Geodetic;
  readonly end: Geodetic;
  /** From the street's first point to the leg's start. */
  readonly from_m: number;
  readonly length_m: number;
  readonly startBearingDeg: number;
  readonly endBearingDeg: number;
}

/** A centre line with its true lengths; heights are 0. */
export interface MeasuredStreet {
  /** Without pieces shorter than a micrometre; empty for a line that goes nowhere. */
  readonly legs: readonly Leg[];
  readonly length_m: number;
}

/** A place on or beside a street, and the direction of the line there, clockwise from true north. */
export interface StreetPlace {
  readonly position: Geodetic;
  readonly bearingDeg: number;
}

export type Facing = 'along' | 'against' | 'across' | 'back-across' | number;

/** Lengths are told to the centimetre, so a place told as the very end may lie this far behind it. */
const END_TOLERANCE_M = 0.01;
const SHORTEST_LEG_M = 1e-6;
const ON_LINE_M = 0.001;

export function measureStreet(line: readonly LonLat[]): MeasuredStreet {
  const legs: Leg[] = [];
  let from_m = 0;
  let start: Geodetic | undefined;
  for (const [lonDeg, latDeg] of line) {
    const end: Geodetic = { latDeg, lonDeg, height_m: 0 };
    if (start) {
      const { distance_m: length_m, initialBearingDeg, finalBearingDeg } = inverseGeodesic(start, end);
      if (!(length_m > SHORTEST_LEG_M)) continue;
      legs.push({ start, end, from_m, length_m, startBearingDeg: initialBearingDeg, endBearingDeg: finalBearingDeg });
      from_m += length_m;
    }
    start = end;
  }
  return { legs, length_m: from_m };
}

/**
 * The point of the line `along_m` from its first point. Where two legs meet, the direction is that of the second.
 * Undefined before the beginning and more than a centimetre beyond the end: the line says nothing of what is there.
 */
export function pointAlong(street: MeasuredStreet, along_m: number): StreetPlace | undefined {
  if (!(along_m >= -END_TOLERANCE_M && along_m <= street.length_m + END_TOLERANCE_M)) return undefined;
  const within_m = Math.max(0, Math.min(street.length_m, along_m));
  const leg = street.legs.findLast(({ from_m }) => from_m <= within_m);
  return leg && placeOnLeg(leg, within_m - leg.from_m);
}

function placeOnLeg(leg: Leg, on_m: number): StreetPlace {
  if (on_m <= 0) return { position: leg.start, bearingDeg: leg.startBearingDeg };
  if (on_m >= leg.length_m) return { position: leg.end, bearingDeg: leg.endBearingDeg };
  const position = directGeodesic(leg.start, leg.startBearingDeg, on_m);
  // Of the longer part: the direction of a short way is less sharp.
  const bearingDeg =
    2 * on_m > leg.length_m
      ? inverseGeodesic(leg.start, position).finalBearingDeg
      : inverseGeodesic(position, leg.end).initialBearingDeg;
  return { position, bearingDeg };
}

/**
 * A place beside the line: `offset_m` to the right of the line's direction at `along_m`, negative to the left.
 * The direction stays that of the line. Undefined where {@link pointAlong} is.
 */
export function placeOnStreet(
  street: MeasuredStreet,
  { along_m, offset_m }: { readonly along_m: number; readonly offset_m: number },
): StreetPlace | undefined {
  const foot = pointAlong(street, along_m);
  if (!foot || offset_m === 0) return foot;
  return { position: besidePoint(foot.position, foot.bearingDeg + 90, offset_m), bearingDeg: foot.bearingDeg };
}

/** `across` looks to the right of the line's direction, `back-across` to its left; a number is a true bearing. */
export function bearingFacing(streetBearingDeg: number, facing: Facing): number {
  if (typeof facing === 'number') return wrapBearingDeg(facing);
  const turns = { along: 0, across: 90, against: 180, 'back-across': 270 } as const;
  return wrapBearingDeg(streetBearingDeg + turns[facing]);
}

/** The point `distance_m` from `from` towards `bearingDeg`; a negative distance goes backwards. The height is kept. */
export const besidePoint = (from: Geodetic, bearingDeg: number, distance_m: number): Geodetic =>
  directGeodesic(from, bearingDeg, distance_m);

export interface NearestOnStreet {
  readonly along_m: number;
  /** From the visitor to `position`, at height 0. */
  readonly distance_m: number;
  /** Of the line's direction; `on` within a millimetre. */
  readonly side: 'right' | 'left' | 'on';
  readonly position: Geodetic;
}

/** The point of the line nearest to the visitor, wherever they are; undefined for a line that goes nowhere. */
export function nearestOnStreet(street: MeasuredStreet, visitor: Geodetic): NearestOnStreet | undefined {
  const index = nearestLegIndex(street, visitor);
  const leg = street.legs[index];
  if (!leg) return undefined;
  const on_m = footOnLeg(leg, visitor);
  const { position, bearingDeg } = placeOnLeg(leg, on_m);
  const { distance_m, initialBearingDeg } = inverseGeodesic(position, visitor);
  const turn = turnDeg(directionAt(street, index, on_m, bearingDeg), initialBearingDeg);
  const side = distance_m < ON_LINE_M ? 'on' : turn >= 0 ? 'right' : 'left';
  return { along_m: leg.from_m + on_m, distance_m, side, position };
}

function nearestLegIndex({ legs }: MeasuredStreet, visitor: Geodetic): number {
  if (legs.length < 2) return legs.length - 1;
  const lonLat = ({ lonDeg, latDeg }: Geodetic) => [lonDeg, latDeg];
  const line = lineString([lonLat(legs[0]!.start), ...legs.map(({ end }) => lonLat(end))]);
  const { segmentIndex } = nearestPointOnLine(line, point(lonLat(visitor))).properties;
  // For the far end of a leg Turf names the leg behind it, which the last one does not have.
  return Math.max(0, Math.min(legs.length - 1, segmentIndex));
}

/** How far from the leg's start the visitor's perpendicular meets it, kept within the leg. */
function footOnLeg(leg: Leg, visitor: Geodetic): number {
  let on_m = 0;
  // Each step goes the visible part of the way along the leg; the rest shrinks by (distance / earth radius)².
  for (let round = 0; round < 4; round++) {
    const { position, bearingDeg } = placeOnLeg(leg, on_m);
    const { distance_m, initialBearingDeg } = inverseGeodesic(position, visitor);
    const step_m = distance_m * Math.cos(radFromDeg(turnDeg(bearingDeg, initialBearingDeg)));
    on_m = Math.max(0, Math.min(leg.length_m, on_m + step_m));
  }
  return on_m;
}

/** The direction that tells right from left: at a corner, halfway between both legs. */
function directionAt(street: MeasuredStreet, index: number, on_m: number, bearingDeg: number): number {
  const leg = street.legs[index]!;
  const before = on_m <= 0 ? street.legs[index - 1] : undefined;
  const behind = on_m >= leg.length_m ? street.legs[index + 1] : undefined;
  if (before) return bearingDeg + turnDeg(bearingDeg, before.endBearingDeg) / 2;
  if (behind) return bearingDeg + turnDeg(bearingDeg, behind.startBearingDeg) / 2;
  return bearingDeg;
}
