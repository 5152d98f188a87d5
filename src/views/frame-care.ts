/**
 * Sharpness against smoothness: the share of the full resolution to draw at, found from how long frames take.
 * Content that stutters behind the street is worse than content that is a little soft. Where even that is too much, every
 * second frame is drawn: the phone stays cooler, and the page answers between them.
 */

/** Shares of the full width and height; four steps of about 2/3 of the pixels each. */
const SHARES = [1, 0.82, 0.67, 0.55] as const;
const LEAST = SHARES.length - 1;
/** Judged over so many frames, so that one shader that is compiled does not count. */
const FRAMES = 30;
/** A frame of a hidden page or behind a question of the system says nothing. */
const PAUSE_MS = 500;
/** Slower than 24 frames a second stutters beside a moving street. */
const SLOW_MS = 42;
/** Quick enough to try more: 45 frames a second. */
const QUICK_MS = 22;
/** Quick rounds before more is tried; twice as many after each try that failed, so that it does not see-saw. */
const ROUNDS_BEFORE_MORE = 6;
const MOST_ROUNDS = 96;

export interface FrameCare {
  /** Once for each frame of the screen; milliseconds of any steady clock. Whether this one is to be drawn. Allocates nothing. */
  frame(time_ms: number): boolean;
  /** Of the full width and height, 0.55 … 1. */
  readonly share: number;
}

/** @param canSkip what was drawn before stays on the screen when a frame is left out; in WebXR it does not */
export function createFrameCare(canSkip = false): FrameCare {
  const last = canSkip ? LEAST + 1 : LEAST;
  let isOdd = false;
  let [step, count, slow, sum_ms, last_ms] = [0, 0, 0, 0, Number.NaN];
  let [quickRounds, needed, raised] = [0, ROUNDS_BEFORE_MORE, false];

  const judge = () => {
    const mean_ms = sum_ms / count;
    const isSlow = slow > count / 3 && mean_ms > SLOW_MS * 0.8;
    [count, slow, sum_ms] = [0, 0, 0];
    if (isSlow && step < last) {
      step++;
      // The last try to draw sharper was one too many.
      if (raised) needed = Math.min(MOST_ROUNDS, needed * 2);
      [quickRounds, raised] = [0, false];
    } else if (mean_ms < QUICK_MS) {
      if (++quickRounds < needed || step === 0) return;
      step--;
      [quickRounds, raised] = [0, true];
    } else quickRounds = 0;
  };

  return {
    get share() {
      return SHARES[Math.min(step, LEAST)] as number;
    },
    frame(time_ms) {
      const passed_ms = time_ms - last_ms;
      last_ms = time_ms;
      if (passed_ms > 0 && passed_ms <= PAUSE_MS) {
        count++;
        sum_ms += passed_ms;
        if (passed_ms > SLOW_MS) slow++;
        if (count >= FRAMES) judge();
      }
      isOdd = !isOdd;
      return step <= LEAST || isOdd;
    },
  };
}
