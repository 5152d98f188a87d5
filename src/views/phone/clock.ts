/**
 * The clock of all samples: as `performance.now()`, but it goes on while the phone sleeps, which that one does not on many
 * systems. Otherwise a visitor could walk on with a locked screen, and the place would seem to be a moment old.
 */

/** Smaller differences between the clocks are corrections by the network. */
const SLEPT_MS = 2_000;
const LONGEST_MS = 86_400_000;

/** @param monotonic_ms stands still in sleep; @param wall_ms goes on, but may be set */
export function createSleeplessClock(monotonic_ms: () => number, wall_ms: () => number): () => number {
  let [last_ms, lastWall_ms] = [monotonic_ms(), wall_ms()];
  let slept_ms = 0;
  return () => {
    const [now_ms, wall] = [monotonic_ms(), wall_ms()];
    const missed_ms = wall - lastWall_ms - (now_ms - last_ms);
    if (missed_ms > SLEPT_MS && missed_ms < LONGEST_MS) slept_ms += missed_ms;
    last_ms = now_ms;
    lastWall_ms = wall;
    return now_ms + slept_ms;
  };
}

export const clock_ms = createSleeplessClock(
  () => performance.now(),
  () => Date.now(),
);
