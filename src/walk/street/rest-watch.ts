/** A phone held up for a quarter of an hour is heavy and warm: said once in a visit. */

const LONG_MS = 15 * 60_000;
/** A view tells several times a second while it is seen; a longer silence was a pause. */
const PAUSE_MS = 5_000;

/** Call whenever a view tells of itself: true once, when somebody has looked for so long, pauses left out. */
export function createRestWatch(clock_ms: () => number = () => performance.now()): () => boolean {
  let [looked_ms, last_ms, isTold] = [0, Number.NaN, false];
  return () => {
    const now_ms = clock_ms();
    const passed_ms = now_ms - last_ms;
    last_ms = now_ms;
    if (passed_ms > 0 && passed_ms < PAUSE_MS) looked_ms += passed_ms;
    if (isTold || looked_ms < LONG_MS) return false;
    isTold = true;
    return true;
  };
}
