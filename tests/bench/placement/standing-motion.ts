/** How much content seems to move while the visitor stands, as the calm display shows it. */
import { radFromDeg } from '../../../src/geo/angles.ts';
import type { Transform } from '../../../src/geo/transform.ts';
import { transformPoint } from '../../../src/geo/transform.ts';
import type { Alignment } from '../../../src/positioning/aligner.ts';
import { nextShown } from '../../../src/positioning/calm.ts';
import { AHEAD_M } from '../../../src/positioning/replay.ts';
import type { PoseReading } from '../../../src/positioning/sample.ts';
import { createOurs, type Parts } from './contenders.ts';
import type { Trial } from './record.ts';

const FRAMES_PER_S = 60;
/** The display follows already for so long when the visitor comes to a stand. */
const BEFORE_MS = 10_000;

/** Metres from one second to the next, of a thing 25 m ahead where the visitor stands. */
export function motionWhileStanding({ samples, judged_ms, walk, footprints }: Trial, parts: Parts): readonly number[] {
  const { east_m, north_m, bearingDeg } = walk.at(walk.duration_s);
  const [sin, cos] = [Math.sin(radFromDeg(bearingDeg)), Math.cos(radFromDeg(bearingDeg))];
  const thing = { east_m: east_m + AHEAD_M * sin, north_m: north_m + AHEAD_M * cos, up_m: 0 };
  const aligner = createOurs(footprints, parts);
  let shown: Transform<'xr', 'enu'> | undefined;
  let pose: PoseReading | undefined;
  let next_ms = judged_ms - BEFORE_MS;
  let last: { readonly x_m: number; readonly z_m: number } | undefined;
  const motion_m: number[] = [];
  for (const sample of samples) {
    aligner.add(sample);
    if ('reset' in sample) shown = undefined;
    if (!('pose' in sample)) continue;
    pose = sample.pose;
    if (sample.time_ms < next_ms) continue;
    next_ms += 1_000;
    const target = aligner.current;
    if (!target) continue;
    shown = aSecondLater(shown, target, pose);
    if (sample.time_ms < judged_ms) continue;
    const at = transformPoint(shown, thing);
    if (last) motion_m.push(Math.hypot(at.x_m - last.x_m, at.z_m - last.z_m));
    last = at;
  }
  return motion_m;
}

function aSecondLater(
  shown: Transform<'xr', 'enu'> | undefined,
  target: Alignment,
  pose: PoseReading,
): Transform<'xr', 'enu'> {
  let now = nextShown(shown, target, 1 / FRAMES_PER_S, pose, { seen: true });
  for (let frame = 1; frame < FRAMES_PER_S; frame++) {
    now = nextShown(now, target, 1 / FRAMES_PER_S, pose, { seen: true });
  }
  return now;
}
