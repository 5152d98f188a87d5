/**
 * Exact observations: standing on a known spot, markers, and landmarks in the crosshair. For a given yaw each is linear
 * in the place, so that they join the fixes without iteration.
 */
import { radFromDeg } from '../../geo/angles.ts';
import { DRIFT } from './fix-factor.ts';
import type { Here } from './placed-fix.ts';
import type { PositionInformation } from './position-information.ts';

interface Tracked {
  /** Where the phone was, or the marker is, in the XR space: x, and -z. */
  readonly right_m: number;
  readonly ahead_m: number;
  readonly path_m: number;
}

/** A point of the XR space whose place on the earth is known, with σ per axis. */
export interface PointObservation extends Tracked {
  readonly east_m: number;
  readonly north_m: number;
  readonly sigma_m: number;
}

/** A landmark seen in a direction of the XR space. */
export interface SightingObservation extends Tracked {
  readonly east_m: number;
  readonly north_m: number;
  /** Of the landmark above the street, and of the eye in the XR space. */
  readonly height_m: number;
  readonly eye_y_m: number;
  readonly bearingRad: number;
  readonly elevationRad: number;
  /** How far the landmark may be from where the scene says. */
  readonly uncertainty_m: number;
  readonly aimRad: number;
}

/** Of a landmark above the street, and of the eye. */
const HEIGHT_M = 1.5;
const LEAST_ELEVATION_RAD = radFromDeg(6);
const LEAST_ABOVE_M = 3;
/** Tracked yaw walks by this much in a metre, and with the root of the way. */
const YAW_WALK_RAD = radFromDeg(0.1);
const LEAST_DISTANCE_M = 2;
const BEHIND = 60;

/** One sighting tells a bearing, and by its elevation a distance; either may be mistaken. */
export interface Doubted {
  bearing: boolean;
  distance: boolean;
}

/** Of mistaken landmarks, and of aims at the wrong height. */
const MISTAKEN = { bearing: 0.05, distance: 0.3 };
const ANY_DISTANCE_M = 300;
const LOG_ROOT_TURN = 0.5 * Math.log(2 * Math.PI);
const MISTAKEN_BEARING = Math.log(MISTAKEN.bearing / (1 - MISTAKEN.bearing) / (2 * Math.PI));
const MISTAKEN_DISTANCE = Math.log(MISTAKEN.distance / (1 - MISTAKEN.distance) / ANY_DISTANCE_M);

export class ExactFactor {
  points: readonly PointObservation[] = [];
  sightings: readonly SightingObservation[] = [];
  /** As many as there are sightings. */
  doubted: readonly Doubted[] = [];
  private here: Here = { right_m: 0, ahead_m: 0, path_m: 0 };
  private street_y_m = 0;
  /** Where the viewer is about, for the length of an angle. */
  private near = { east_m: 0, north_m: 0 };
  private readonly drift: number;

  /** @param drift of the way since, as a share */
  constructor(drift = DRIFT) {
    this.drift = drift;
  }

  /** @param street_y_m height of the street in the XR space */
  take(
    points: readonly PointObservation[],
    sightings: readonly SightingObservation[],
    here: Here,
    street_y_m: number,
  ): void {
    this.points = points;
    this.sightings = sightings;
    this.here = here;
    this.street_y_m = street_y_m;
    this.doubted = sightings.map((sighting) => ({ bearing: false, distance: !this.tellsDistance(sighting) }));
  }

  get isEmpty(): boolean {
    return this.points.length === 0 && this.sightings.length === 0;
  }

  /** @param near about where the viewer is now */
  linearise(near: { readonly east_m: number; readonly north_m: number }): void {
    this.near = { east_m: near.east_m, north_m: near.north_m };
  }

  addTo(into: PositionInformation, yawRad: number, cos: number, sin: number): void {
    const { here } = this;
    for (const point of this.points) {
      const [east_m, north_m] = turned(point, here, cos, sin);
      const sigma_m = Math.hypot(point.sigma_m, this.drift * (here.path_m - point.path_m));
      into.addPoint(point.east_m - east_m, point.north_m - north_m, sigma_m);
    }
    this.sightings.forEach((sighting, i) => {
      const doubted = this.doubted[i]!;
      this.addSighting(into, sighting, doubted, yawRad, cos, sin);
    });
  }

  private addSighting(
    into: PositionInformation,
    sighting: SightingObservation,
    doubted: Doubted,
    yawRad: number,
    cos: number,
    sin: number,
  ): void {
    const { here, near } = this;
    const [way_e, way_n] = turned(sighting, here, cos, sin);
    // The place now of one who, where the sighting was made, stood at the landmark.
    const [from_e, from_n] = [sighting.east_m - way_e, sighting.north_m - way_n];
    const distance_m = Math.max(LEAST_DISTANCE_M, Math.hypot(from_e - near.east_m, from_n - near.north_m));
    const since_m = here.path_m - sighting.path_m;
    const [x, y] = [Math.sin(sighting.bearingRad + yawRad), Math.cos(sighting.bearingRad + yawRad)];
    if (doubted.bearing) {
      into.gain += MISTAKEN_BEARING;
    } else {
      const aimRad = Math.hypot(sighting.aimRad, YAW_WALK_RAD * Math.sqrt(since_m));
      const sigma_m = Math.hypot(distance_m * aimRad, sighting.uncertainty_m, this.drift * since_m);
      into.addLine(y, -x, y * from_e - x * from_n, sigma_m);
      into.gain += Math.log(distance_m / sigma_m) - LOG_ROOT_TURN;
    }
    if (doubted.bearing || doubted.distance) {
      into.gain += this.tellsDistance(sighting) ? MISTAKEN_DISTANCE : 0;
      return;
    }
    const tan = Math.tan(sighting.elevationRad);
    const above_m = this.above_m(sighting);
    const told_m = above_m / tan;
    // d = h / tan ε: dd = dh / tan ε + h dε / sin² ε.
    const sigma_m = Math.hypot(
      HEIGHT_M / tan,
      (above_m * sighting.aimRad) / Math.sin(sighting.elevationRad) ** 2,
      sighting.uncertainty_m,
      this.drift * since_m,
    );
    into.addLine(x, y, x * from_e + y * from_n - told_m, sigma_m);
    into.gain -= Math.log(sigma_m) + LOG_ROOT_TURN;
  }

  private tellsDistance(sighting: SightingObservation): boolean {
    return sighting.elevationRad > LEAST_ELEVATION_RAD && this.above_m(sighting) > LEAST_ABOVE_M;
  }

  /** Of the landmark above the eye. */
  private above_m({ height_m, eye_y_m }: SightingObservation): number {
    return height_m - (eye_y_m - this.street_y_m);
  }

  /** A place from which a sighted landmark lies behind does not fit, though its line does. */
  behind(east_m: number, north_m: number, yawRad: number, cos: number, sin: number): number {
    let loss = 0;
    for (const [i, sighting] of this.sightings.entries()) {
      if (this.doubted[i]!.bearing) continue;
      const [way_e, way_n] = turned(sighting, this.here, cos, sin);
      const bearing = sighting.bearingRad + yawRad;
      const ahead_m =
        (sighting.east_m - way_e - east_m) * Math.sin(bearing) +
        (sighting.north_m - way_n - north_m) * Math.cos(bearing);
      if (ahead_m < 0) loss += BEHIND;
    }
    return loss;
  }
}

/** The way from here to there, in east and north. */
function turned(there: Tracked, here: Here, cos: number, sin: number): readonly [number, number] {
  const [right, ahead] = [there.right_m - here.right_m, there.ahead_m - here.ahead_m];
  return [right * cos + ahead * sin, ahead * cos - right * sin];
}
