/** Where the street's surface is, by hit tests straight ahead and down. */
import type { Sample } from '../../positioning/sample.ts';

/** A hand-held phone is between these heights above the street; other hits are benches, cars, walls. */
const LOWEST_M = 0.5;
const HIGHEST_M = 2.4;
const EVERY_MS = 250;

export interface FloorFinder {
  /** To be called in each frame; gives a sample now and then. */
  sample(frame: XRFrame, space: XRReferenceSpace, time_ms: number): Sample | undefined;
  stop(): void;
}

/** Finds nothing, quietly, where the session has no hit test. */
export async function findFloor(session: XRSession): Promise<FloorFinder> {
  const source = await hitTestSource(session);
  let last_ms = Number.NEGATIVE_INFINITY;
  return {
    sample(frame, space, time_ms) {
      if (!source || time_ms - last_ms < EVERY_MS) return undefined;
      const viewer = frame.getViewerPose(space);
      const hit = frame.getHitTestResults(source)[0]?.getPose(space);
      if (!viewer || !hit) return undefined;
      const y_m = hit.transform.position.y;
      const above_m = viewer.transform.position.y - y_m;
      if (!(above_m >= LOWEST_M && above_m <= HIGHEST_M)) return undefined;
      last_ms = time_ms;
      return { time_ms: performance.now(), floor: { y_m } };
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
