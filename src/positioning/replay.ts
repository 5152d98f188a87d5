/** A recorded walk played through an estimator, and what the estimate is worth where the truth was kept. */
import { degFromRad, radFromDeg, turnDeg, wrapBearingDeg } from '../geo/angles.ts';
import { enuFromGeodetic } from '../geo/enu.ts';
import type { EnuPoint, Geodetic } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { normalise, type Quaternion, rotate, type Triple } from '../geo/quaternion.ts';
import { invert, type Transform, transformPoint, tripleFromYUp } from '../geo/transform.ts';
import type { Aligner, Alignment } from './aligner.ts';
import type { PoseReading, Sample } from './sample.ts';

/** Where the viewer stood and looked, and what the estimator thought. */
export interface TruthMoment {
  readonly time_ms: number;
  readonly truth: { readonly lat: number; readonly lon: number; readonly bearingDeg: number };
  /** Of that time, between the poses around; undefined before the first one of a tracking. */
  readonly pose: PoseReading | undefined;
  readonly alignment: Alignment | undefined;
}

/** Errors at one truth; null where there was no estimate yet. All are sizes, never negative. */
export interface ReplayRow {
  readonly time_ms: number;
  readonly positionError_m: number | null;
  /** These two are null also while the camera points within 10° of straight up or down. */
  readonly headingErrorDeg: number | null;
  /** How far a thing {@link AHEAD_M} ahead of the viewer appears from its place, horizontally. */
  readonly placement25_m: number | null;
  readonly sigmaPosition_m: number | null;
  readonly sigmaHeadingDeg: number | null;
}

/** What is played through: an estimator, or another way of aligning. */
export type Replayed = Pick<Aligner, 'add' | 'current'>;

export const AHEAD_M = 25;
/** Nearer to straight up or down, the direction ahead is not a direction. */
const LEAST_HORIZONTAL = Math.sin(radFromDeg(10));

/** An estimate holds for so long while only poses and compass readings come; a walk asks once a second. */
const HOLDS_MS = 500;

/** Plays `samples`, asking for an estimate only at truths, which the aligner does not hear. */
export function* truthMoments(samples: readonly Sample[], aligner: Replayed): Generator<TruthMoment> {
  let estimate: { readonly time_ms: number; readonly alignment: Alignment | undefined } | undefined;
  let before: { readonly time_ms: number; readonly pose: PoseReading } | undefined;
  for (const [index, sample] of samples.entries()) {
    if ('truth' in sample) {
      const { time_ms, truth } = sample;
      const pose = before && poseAt(time_ms, before, nextPose(samples, index));
      if (!(Math.abs(time_ms - (estimate?.time_ms ?? Number.NaN)) < HOLDS_MS)) {
        estimate = { time_ms, alignment: aligner.current };
      }
      yield { time_ms, truth, pose, alignment: estimate?.alignment };
      continue;
    }
    aligner.add(sample);
    if ('pose' in sample) before = sample;
    else if (!('compass' in sample)) estimate = undefined;
    if ('reset' in sample) before = undefined;
  }
}

export function replayRows(samples: readonly Sample[], origin: Geodetic, aligner: Replayed): readonly ReplayRow[] {
  return [...truthMoments(samples, aligner)].map((moment) => replayRow(moment, origin));
}

/** @param origin of the local frame that the alignment is in */
export function replayRow({ time_ms, truth, pose, alignment }: TruthMoment, origin: Geodetic): ReplayRow {
  if (!alignment || !pose) {
    const [none, nothing] = [{ positionError_m: null, headingErrorDeg: null, placement25_m: null }, null];
    return { time_ms, ...none, sigmaPosition_m: nothing, sigmaHeadingDeg: nothing };
  }
  const { lat, lon, bearingDeg } = truth;
  const place = enuFromGeodetic(origin, { latDeg: lat, lonDeg: lon, height_m: origin.height_m });
  const enuFromXr = invert(alignment.xrFromEnu);
  const shown = transformPoint(enuFromXr, pose);
  const view = rotate(orientationOf(pose), [0, 0, -1]);
  const isLevel = Math.hypot(view[0], view[2]) >= LEAST_HORIZONTAL;
  const seen = rotate(enuFromXr.rotation, view);
  const headingDeg = wrapBearingDeg(degFromRad(Math.atan2(seen[0], seen[1])));
  return {
    time_ms,
    positionError_m: apart_m(shown, place),
    headingErrorDeg: isLevel ? Math.abs(turnDeg(bearingDeg, headingDeg)) : null,
    placement25_m: isLevel
      ? placementError_m(alignment.xrFromEnu, trueAlignment(pose, view, place, bearingDeg), place, bearingDeg)
      : null,
    sigmaPosition_m: alignment.sigmaPosition_m,
    sigmaHeadingDeg: alignment.sigmaHeadingDeg,
  };
}

/** The alignment that puts the viewer's pose where the truth says, looking where the truth says. */
function trueAlignment(pose: PoseReading, view: Triple, place: EnuPoint, bearingDeg: number): Transform<'xr', 'enu'> {
  const northYawRad = radFromDeg(bearingDeg) - Math.atan2(view[0], -view[2]);
  const [x, , z] = rotate(xrFromEnu(northYawRad, [0, 0, 0]).rotation, [place.east_m, place.north_m, 0]);
  return xrFromEnu(northYawRad, [pose.x_m - x, pose.y_m, pose.z_m - z]);
}

/** The thing is drawn where the estimate has its place; the true alignment says where in the world that is. */
function placementError_m(
  estimated: Transform<'xr', 'enu'>,
  actual: Transform<'xr', 'enu'>,
  place: EnuPoint,
  bearingDeg: number,
): number {
  const [sin, cos] = [Math.sin(radFromDeg(bearingDeg)), Math.cos(radFromDeg(bearingDeg))];
  const thing = { east_m: place.east_m + AHEAD_M * sin, north_m: place.north_m + AHEAD_M * cos, up_m: 0 };
  return apart_m(transformPoint(invert(actual), transformPoint(estimated, thing)), thing);
}

const apart_m = (a: EnuPoint, b: EnuPoint): number => Math.hypot(a.east_m - b.east_m, a.north_m - b.north_m);

const orientationOf = ({ qx, qy, qz, qw }: PoseReading): Quaternion => normalise({ x: qx, y: qy, z: qz, w: qw });

type TimedPose = { readonly time_ms: number; readonly pose: PoseReading };

/** The next pose of the same tracking. */
function nextPose(samples: readonly Sample[], index: number): TimedPose | undefined {
  for (let i = index + 1; i < samples.length; i++) {
    const sample = samples[i]!;
    if ('pose' in sample) return sample;
    if ('reset' in sample) return undefined;
  }
  return undefined;
}

/** By straight lines, as far as there is a later pose; times that go backwards are not between. */
function poseAt(time_ms: number, before: TimedPose, after: TimedPose | undefined): PoseReading {
  const part = after ? (time_ms - before.time_ms) / (after.time_ms - before.time_ms) : 0;
  if (!after || !(part > 0 && part <= 1)) return before.pose;
  const [p, q] = [tripleFromYUp(before.pose), tripleFromYUp(after.pose)];
  const [a, b] = [orientationOf(before.pose), orientationOf(after.pose)];
  const side = a.x * b.x + a.y * b.y + a.z * b.z + a.w * b.w < 0 ? -1 : 1;
  const mix = (from: number, to: number) => from + (to - from) * part;
  return {
    x_m: mix(p[0], q[0]),
    y_m: mix(p[1], q[1]),
    z_m: mix(p[2], q[2]),
    qx: mix(a.x, side * b.x),
    qy: mix(a.y, side * b.y),
    qz: mix(a.z, side * b.z),
    qw: mix(a.w, side * b.w),
  };
}
