/** A recorded walk played back: the phone's poses, fixes and compass as they were told, and the truth where it was kept. Pure. */
import { degFromRad } from '../../geo/angles.ts';
import { enuFromGeodetic } from '../../geo/enu.ts';
import type { Geodetic } from '../../geo/frames.ts';
import type { CompassReading, FixReading, Sample } from '../../positioning/sample.ts';
import type { Trace } from '../../positioning/trace.ts';
import { bearingOf, type Tracking } from './tracking.ts';
import { type Visitor, visitorAt } from './visitor.ts';

export interface TraceReplay {
  readonly start: Visitor;
  /** `now_ms` on the page's clock; the walk begins with the first call and stands still at its end. */
  visitorAt(now_ms: number): Visitor;
  poseAt(now_ms: number): Tracking | undefined;
  fixAt(now_ms: number): FixReading | undefined;
  compassAt(now_ms: number): CompassReading | undefined;
}

type Kind<K extends string> = Extract<Sample, Record<K, unknown>>;

function ofKind<K extends 'pose' | 'fix' | 'compass' | 'truth'>(samples: readonly Sample[], kind: K): Kind<K>[] {
  return samples.filter((sample): sample is Kind<K> => kind in sample);
}

/** The last of `samples` told by `time_ms`, else the first; undefined when there is none. */
function latest<S extends Sample>(samples: readonly S[], time_ms: number): S | undefined {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (samples[middle]!.time_ms <= time_ms) low = middle + 1;
    else high = middle;
  }
  return samples[Math.max(0, low - 1)];
}

export function replayTrace(trace: Trace, origin: Geodetic): TraceReplay {
  const poses = ofKind(trace.samples, 'pose');
  const fixes = ofKind(trace.samples, 'fix');
  const compasses = ofKind(trace.samples, 'compass');
  const truths = ofKind(trace.samples, 'truth');
  const first_ms = trace.samples[0]?.time_ms ?? 0;
  let began_ms: number | undefined;
  const traceTime = (now_ms: number) => {
    began_ms ??= now_ms;
    return first_ms + now_ms - began_ms;
  };
  const pitchOf = (time_ms: number) => {
    const pose = latest(poses, time_ms)?.pose;
    if (!pose) return 0;
    // Of -z, rotated by the pose: its y part.
    return degFromRad(Math.asin(Math.max(-1, Math.min(1, 2 * (pose.qw * pose.qx - pose.qy * pose.qz)))));
  };
  /** Without a kept truth the last fix and compass must do for the picture. */
  const standing = (time_ms: number): Visitor => {
    const truth = latest(truths, time_ms)?.truth;
    const fix = latest(fixes, time_ms)?.fix;
    const place = truth ?? fix;
    const at = place
      ? enuFromGeodetic(origin, { latDeg: place.lat, lonDeg: place.lon, height_m: origin.height_m })
      : { east_m: 0, north_m: 0, up_m: 0 };
    const pose = latest(poses, time_ms)?.pose;
    const told = truth?.bearingDeg ?? latest(compasses, time_ms)?.compass.magneticBearingDeg;
    const bearing = told ?? (pose ? bearingOf({ x: pose.qx, y: pose.qy, z: pose.qz, w: pose.qw }) : 0);
    return visitorAt(at, bearing, pitchOf(time_ms));
  };
  return {
    start: standing(first_ms),
    visitorAt: (now_ms) => standing(traceTime(now_ms)),
    poseAt: (now_ms) => {
      const pose = latest(poses, traceTime(now_ms))?.pose;
      return (
        pose && {
          position_m: [pose.x_m, pose.y_m, pose.z_m],
          orientation: { x: pose.qx, y: pose.qy, z: pose.qz, w: pose.qw },
        }
      );
    },
    fixAt: (now_ms) => latest(fixes, traceTime(now_ms))?.fix,
    compassAt: (now_ms) => latest(compasses, traceTime(now_ms))?.compass,
  };
}
