/** How much content seems to move while the visitor stands, as the calm display shows it. */
import { radFromDeg } from '../../../src/geo/angles.ts';
import type { YUpPoint } from '../../../src/geo/frames.ts';
import { transformPoint } from '../../../src/geo/transform.ts';
import type { Alignment } from '../../../src/positioning/aligner.ts';
import { createCalmDisplay } from '../../../src/positioning/calm.ts';
import { AHEAD_M } from '../../../src/positioning/replay.ts';
import type { Sample } from '../../../src/positioning/sample.ts';
import { createOurs, type Parts } from './contenders.ts';
import type { Trial } from './record.ts';

const FRAMES_PER_S = 60;
const ASKED_EVERY_MS = 1_000;
/** The display follows already for so long when the visitor comes to a stand. */
const BEFORE_MS = 10_000;

/** Metres from one second to the next, of a thing 25 m ahead where the visitor stands. */
export function motionWhileStanding({ samples, judged_ms, walk, footprints }: Trial, parts: Parts): readonly number[] {
  const { east_m, north_m, bearingDeg } = walk.at(walk.duration_s);
  const [sin, cos] = [Math.sin(radFromDeg(bearingDeg)), Math.cos(radFromDeg(bearingDeg))];
  const thing = { east_m: east_m + AHEAD_M * sin, north_m: north_m + AHEAD_M * cos, up_m: 0 };
  const aligner = createOurs(footprints, parts);
  const display = createCalmDisplay();
  let target: Alignment | undefined;
  let asked_ms = judged_ms - BEFORE_MS - ASKED_EVERY_MS;
  let last: (YUpPoint & { readonly time_ms: number }) | undefined;
  let seen: YUpPoint | undefined;
  const motion_m: number[] = [];
  for (const sample of samples) {
    aligner.add(sample);
    if ('reset' in sample) {
      display.clear();
      target = undefined;
      last = undefined;
    }
    if (isAct(sample)) display.hurry();
    if (!('pose' in sample)) continue;
    const { x_m, y_m, z_m } = sample.pose;
    const now = { x_m, y_m, z_m, time_ms: sample.time_ms };
    if (target) playFrames(last ?? now, now, (viewer, dt_s) => display.step(target!, dt_s, viewer, true));
    last = now;
    if (now.time_ms < asked_ms + ASKED_EVERY_MS) continue;
    asked_ms = now.time_ms;
    target = aligner.current;
    if (!display.shown || now.time_ms < judged_ms) continue;
    const at = transformPoint(display.shown, thing);
    if (seen) motion_m.push(Math.hypot(at.x_m - seen.x_m, at.z_m - seen.z_m));
    seen = at;
  }
  return motion_m;
}

/** The visitor's own acts are answered quickly. */
const isAct = (sample: Sample): boolean => 'sighting' in sample || 'stand' in sample || 'marker' in sample;

type TimedPlace = YUpPoint & { readonly time_ms: number };

/** From one pose to the next, the viewer on a straight line. */
function playFrames(from: TimedPlace, to: TimedPlace, play: (viewer: YUpPoint, dt_s: number) => void): void {
  const frames = Math.max(1, Math.round(((to.time_ms - from.time_ms) * FRAMES_PER_S) / 1_000));
  for (let frame = 1; frame <= frames; frame++) {
    const mix = (a: number, b: number) => a + ((b - a) * frame) / frames;
    play(
      { x_m: mix(from.x_m, to.x_m), y_m: mix(from.y_m, to.y_m), z_m: mix(from.z_m, to.z_m) },
      (to.time_ms - from.time_ms) / 1_000 / frames,
    );
  }
}
