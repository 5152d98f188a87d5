/** Where the street's surface is, by hit tests straight ahead and down. */
import type { YUpPoint } from '../../geo/frames.ts';

/** A hand-held phone is between these heights above the street; other hits are benches, cars, walls. */
const LOWEST_M = 0.5;
const HIGHEST_M = 2.4;
/** Surfaces farther away are guessed by the phone, not seen. */
const FARTHEST_M = 8;
const EVERY_MS = 250;

export interface FloorFinder {
  /** To be called as often as wanted; gives a point of the street now and then. */
  find(frame: XRFrame, space: XRReferenceSpace, time_ms: number, eye: YUpPoint): YUpPoint | undefined;
  stop(): void;
}

/** Finds nothing, quietly, where the session has no hit test. */
export async function findFloor(session: XRSession): Promise<FloorFinder> {
  const source = await hitTestSource(session);
  let last_ms = Number.NEGATIVE_INFINITY;
  return {
    find(frame, space, time_ms, eye) {
      if (!source || time_ms - last_ms < EVERY_MS) return undefined;
      const hit = frame.getHitTestResults(source)[0]?.getPose(space);
      if (!hit) return undefined;
      const { x, y, z } = hit.transform.position;
      const [above_m, away_m] = [eye.y_m - y, Math.hypot(x - eye.x_m, z - eye.z_m)];
      if (!(above_m >= LOWEST_M && above_m <= HIGHEST_M && away_m <= FARTHEST_M)) return undefined;
      last_ms = time_ms;
      return { x_m: x, y_m: y, z_m: z };
    },
    stop: () => source?.cancel(),
  };
}

async function hitTestSource(session: XRSession): Promise<XRHitTestSource | undefined> {
  if (!session.requestHitTestSource) return undefined;
  try {
    const viewer = await session.requestReferenceSpace('viewer');
    // Aimed 35° below the view, where the street is when the phone is held upright.
    const down = Math.sin((-35 * Math.PI) / 180);
    const offsetRay = new XRRay(
      { x: 0, y: 0, z: 0, w: 1 },
      { x: 0, y: down, z: -Math.cos((35 * Math.PI) / 180), w: 0 },
    );
    return await session.requestHitTestSource({ space: viewer, offsetRay });
  } catch {
    // Refused features are normal: the floor is then assumed.
    return undefined;
  }
}
