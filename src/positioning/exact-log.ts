/** Exact observations as they are made: standpoints, markers, sighted landmarks. */
import { radFromDeg } from '../geo/angles.ts';
import { enuFromGeodetic } from '../geo/enu.ts';
import type { Geodetic } from '../geo/frames.ts';
import { enuFromItem, yUpQuaternionFromEnu } from '../geo/geopose.ts';
import { conjugate, multiply, normalise } from '../geo/quaternion.ts';
import type { PointObservation, SightingObservation } from './estimation/exact-factor.ts';
import type { YawBelief } from './estimation/yaw-belief.ts';
import type { TrackPoint } from './pose-track.ts';
import type { MarkerReading, SightingReading, StandReading } from './sample.ts';

interface Kept<T> {
  readonly time_ms: number;
  readonly path_m: number;
  readonly observation: T;
}

export interface ExactLog {
  /** Each gives false, and changes nothing, when the reading makes no sense. */
  addStand(at: TrackPoint, reading: StandReading): boolean;
  addMarker(at: TrackPoint, reading: MarkerReading): boolean;
  addSighting(at: TrackPoint, reading: SightingReading): boolean;
  forget(time_ms: number): void;
  readonly points: readonly Kept<PointObservation>[];
  readonly yaws: readonly Kept<YawBelief>[];
  readonly sightings: readonly Kept<SightingObservation>[];
}

const MOST_OF_A_KIND = 8;
/** The way after which the tracking has bent too much. */
const FARTHEST_M = 600;
const LEAST_SIGMA_M = 0.05;
const LEAST_SIGMA_DEG = 0.3;
const WORST_SIGMA_M = 100;
/** A code read in a wrong way, or moved to another wall. */
const MARKER_TRUST = 0.95;
const LANDMARK_M = 0.5;
const AIM_DEG = 0.6;

/** @param origin of the local frame */
export function createExactLog(origin: Geodetic): ExactLog {
  let points: Kept<PointObservation>[] = [];
  let yaws: Kept<YawBelief>[] = [];
  let sightings: Kept<SightingObservation>[] = [];

  function placeOf(lat: number, lon: number) {
    const isPlace = Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 360;
    return isPlace ? enuFromGeodetic(origin, { latDeg: lat, lonDeg: lon, height_m: origin.height_m }) : undefined;
  }

  function kept<T>(list: readonly Kept<T>[], at: TrackPoint, observation: T): Kept<T>[] {
    const near = list.filter(({ path_m }) => at.path_m - path_m < FARTHEST_M);
    return [...near, { time_ms: at.time_ms, path_m: at.path_m, observation }].slice(-MOST_OF_A_KIND);
  }

  return {
    addStand(at, { lat, lon, sigma_m }) {
      const place = placeOf(lat, lon);
      if (!place || !isSigma(sigma_m)) return false;
      const { east_m, north_m } = place;
      const observation = { ...tracked(at), east_m, north_m, sigma_m: Math.max(LEAST_SIGMA_M, sigma_m) };
      points = kept(points, at, observation);
      return true;
    },
    addMarker(at, reading) {
      const { geopose, x_m, z_m, sigma_m, sigmaDeg } = reading;
      const place = placeOf(geopose.position.lat, geopose.position.lon);
      const yawRad = yawOf(reading);
      if (!place || !isSigma(sigma_m) || !Number.isFinite(x_m + z_m)) return false;
      const { east_m, north_m } = place;
      const seen = { right_m: x_m, ahead_m: -z_m, path_m: at.path_m };
      points = kept(points, at, { ...seen, east_m, north_m, sigma_m: Math.max(LEAST_SIGMA_M, sigma_m) });
      if (yawRad === undefined || !(sigmaDeg > 0)) return true;
      const sigmaRad = radFromDeg(Math.max(LEAST_SIGMA_DEG, sigmaDeg));
      yaws = kept(yaws, at, { yawRad, sigmaRad, trust: MARKER_TRUST });
      return true;
    },
    addSighting(at, { landmark, direction, sigmaDeg }) {
      const place = placeOf(landmark.lat, landmark.lon);
      const { x, y, z } = direction;
      const horizontal = Math.hypot(x, z);
      if (!place || !(horizontal > 0.1) || !Number.isFinite(y + landmark.height_m)) return false;
      const { east_m, north_m } = place;
      sightings = kept(sightings, at, {
        ...tracked(at),
        east_m,
        north_m,
        eye_y_m: at.y_m,
        height_m: landmark.height_m,
        bearingRad: Math.atan2(x, -z),
        elevationRad: Math.atan2(y, horizontal),
        uncertainty_m: landmark.uncertainty_m ?? LANDMARK_M,
        aimRad: radFromDeg(sigmaDeg ?? AIM_DEG),
      });
      return true;
    },
    forget(time_ms) {
      points = points.filter((one) => one.time_ms !== time_ms);
      yaws = yaws.filter((one) => one.time_ms !== time_ms);
      sightings = sightings.filter((one) => one.time_ms !== time_ms);
    },
    get points() {
      return points;
    },
    get yaws() {
      return yaws;
    },
    get sightings() {
      return sightings;
    },
  };
}

const isSigma = (sigma_m: number): boolean => sigma_m >= 0 && sigma_m < WORST_SIGMA_M;

const tracked = ({ x_m, z_m, path_m }: TrackPoint) => ({ right_m: x_m, ahead_m: -z_m, path_m });

/** How the XR space is turned, by the marker's attitude in it: the twist about the vertical of the turn between both. */
function yawOf({ geopose, qx, qy, qz, qw }: MarkerReading): number | undefined {
  const known = yUpQuaternionFromEnu(enuFromItem({ east_m: 0, north_m: 0, up_m: 0 }, geopose.angles).rotation);
  const seen = normalise({ x: qx, y: qy, z: qz, w: qw });
  const turn = multiply(seen, conjugate(known));
  const yawRad = 2 * Math.atan2(turn.y, turn.w);
  return Number.isFinite(yawRad) && Math.hypot(turn.y, turn.w) > 0.5 ? yawRad : undefined;
}
