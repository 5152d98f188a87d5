/** The last half minute of tracked poses, so that slower sensors find the pose of their own time. */
import { wrapRad } from '../geo/angles.ts';
import { normalise, rotate } from '../geo/quaternion.ts';
import { median } from './median.ts';
import type { PoseReading } from './sample.ts';

export interface TrackPoint {
  readonly time_ms: number;
  readonly x_m: number;
  readonly y_m: number;
  readonly z_m: number;
  /** Length of the way so far, horizontal; hand tremor does not count. */
  readonly path_m: number;
  /** Of the viewing direction, clockwise from the XR space's -z; undefined while it points nearly up or down. */
  readonly bearingRad: number | undefined;
  /** For how long the visitor may have walked unseen: since tracking was lost, or to the nearest known pose. */
  readonly unseen_s: number;
  /** To the nearest known pose in time. */
  readonly away_s: number;
  /** How fast the tracking moved and turned there; told only between two poses, else 0. */
  readonly speed_mps: number;
  readonly turnRate_radps: number;
}

export interface PoseTrack {
  /** Takes poses in order of time; a pose that makes no sense changes nothing and gives false. */
  add(time_ms: number, pose: PoseReading): boolean;
  readonly newest: TrackPoint | undefined;
  /** Where the phone was then, between the poses around; at the ends the nearest. Undefined before the first pose. */
  at(time_ms: number): TrackPoint | undefined;
  /** How high the visitor holds the phone, in the XR space: the median of the last half minute; NaN without poses. */
  readonly eye_y_m: number;
}

const MOST_POINTS = 600;
const MOST_EYES = 30;
const EYE_EVERY_MS = 1_000;
/** Movements smaller than this are tremor. */
const STEP_M = 0.5;
/** Nearer to straight up or down than 10° the direction ahead is not a direction. */
const LEAST_HORIZONTAL = Math.sin((10 * Math.PI) / 180);
/** Between poses this near nobody gets away. */
const SEEN_S = 0.5;
/** Poses come at least this often while a phone keeps up. */
const MOMENT_S = 0.2;

export function createPoseTrack(): PoseTrack {
  const points: TrackPoint[] = [];
  const eyes: { readonly time_ms: number; readonly y_m: number }[] = [];
  let anchor = { x_m: 0, z_m: 0, path_m: 0 };
  let tracked_ms = Number.NaN;

  function pathTo(x_m: number, z_m: number): number {
    const away_m = Math.hypot(x_m - anchor.x_m, z_m - anchor.z_m);
    if (away_m < STEP_M) return anchor.path_m;
    anchor = { x_m, z_m, path_m: anchor.path_m + away_m };
    return anchor.path_m;
  }

  return {
    add(time_ms, pose) {
      const last = points.at(-1);
      const orientation = { x: pose.qx, y: pose.qy, z: pose.qz, w: pose.qw };
      const length = Math.hypot(pose.qx, pose.qy, pose.qz, pose.qw);
      const makesSense = [pose.x_m, pose.y_m, pose.z_m].every(Number.isFinite) && length > 0.5 && length < 2;
      if (!makesSense || (last && time_ms <= last.time_ms)) return false;
      // A guessed position does not move: only the orientation still holds.
      const place = pose.emulated && last ? last : pose;
      if (!last) anchor = { x_m: place.x_m, z_m: place.z_m, path_m: 0 };
      if (!pose.emulated || Number.isNaN(tracked_ms)) tracked_ms = time_ms;
      points.push({
        time_ms,
        x_m: place.x_m,
        y_m: place.y_m,
        z_m: place.z_m,
        path_m: pathTo(place.x_m, place.z_m),
        bearingRad: bearingOf(rotate(normalise(orientation), [0, 0, -1])),
        unseen_s: (time_ms - tracked_ms) / 1_000,
        away_s: 0,
        speed_mps: 0,
        turnRate_radps: 0,
      });
      if (points.length > MOST_POINTS) points.shift();
      if (time_ms - (eyes.at(-1)?.time_ms ?? Number.NEGATIVE_INFINITY) >= EYE_EVERY_MS) {
        eyes.push({ time_ms, y_m: place.y_m });
        if (eyes.length > MOST_EYES) eyes.shift();
      }
      return true;
    },
    get newest() {
      return points.at(-1);
    },
    at(time_ms) {
      const after = points.findIndex((point) => point.time_ms >= time_ms);
      const next = points[after];
      const previous = after < 0 ? points.at(-1) : points[after - 1];
      if (next && previous) return between(previous, next, time_ms);
      const only = next ?? previous;
      if (!only) return undefined;
      const away_s = Math.abs(only.time_ms - time_ms) / 1_000;
      return { ...only, time_ms, away_s, unseen_s: only.unseen_s + unseenBeside(away_s) };
    },
    get eye_y_m() {
      return median(eyes.map(({ y_m }) => y_m));
    },
  };
}

function bearingOf([x, , z]: readonly [number, number, number]): number | undefined {
  return Math.hypot(x, z) < LEAST_HORIZONTAL ? undefined : Math.atan2(x, -z);
}

const unseenBeside = (away_s: number): number => Math.max(0, away_s - SEEN_S);

function between(a: TrackPoint, b: TrackPoint, time_ms: number): TrackPoint {
  // In a long gap nobody saw when the move happened: it may all have been in a moment.
  const within_s = Math.min((b.time_ms - a.time_ms) / 1_000, MOMENT_S);
  const part = (time_ms - a.time_ms) / (b.time_ms - a.time_ms);
  const mix = (from: number, to: number) => from + (to - from) * part;
  const away_s = Math.min(time_ms - a.time_ms, b.time_ms - time_ms) / 1_000;
  const hasBearings = a.bearingRad !== undefined && b.bearingRad !== undefined;
  const turnRad = hasBearings ? wrapRad(b.bearingRad - a.bearingRad) : 0;
  return {
    time_ms,
    x_m: mix(a.x_m, b.x_m),
    y_m: mix(a.y_m, b.y_m),
    z_m: mix(a.z_m, b.z_m),
    path_m: mix(a.path_m, b.path_m),
    bearingRad: hasBearings ? wrapRad(a.bearingRad + part * turnRad) : undefined,
    unseen_s: Math.max(mix(a.unseen_s, b.unseen_s), unseenBeside(away_s)),
    away_s,
    speed_mps: Math.hypot(b.x_m - a.x_m, b.z_m - a.z_m) / within_s,
    turnRate_radps: Math.abs(turnRad) / within_s,
  };
}
