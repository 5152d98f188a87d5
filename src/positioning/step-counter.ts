/** Steps of a walking visitor, told from how the phone in their hand is shaken. */

export interface StepCounter {
  /**
   * Takes in the length of the acceleration, gravity included, m/s². Gives how many steps are new: none while they might be
   * a fumbling hand, then those that were waited for, too.
   */
  hear(time_ms: number, acceleration_mps2: number): number;
}

/** Cutoffs of the band in which people step, as times. */
const SMOOTH_S = 0.06;
const STEADY_S = 0.6;
/** Half of what walking at ease shows in a hand. */
const RISE_MPS2 = 0.6;
const FALL_MPS2 = -0.3;
const SHORTEST_MS = 280;
const LONGEST_MS = 1_100;
/** So many in a regular row are walking. */
const ROW = 4;
/** Of the interval before. */
const IRREGULAR = 0.45;
const SILENCE_S = 0.5;

export function createStepCounter(): StepCounter {
  let [smooth, steady, last_ms, step_ms, interval_ms] = [Number.NaN, 0, 0, Number.NEGATIVE_INFINITY, Number.NaN];
  let row = 0;
  let hasFallen = false;

  const step = (time_ms: number): number => {
    const now_ms = time_ms - step_ms;
    if (now_ms < SHORTEST_MS) return 0;
    step_ms = time_ms;
    const isRegular = !(Math.abs(now_ms - interval_ms) > IRREGULAR * interval_ms);
    row = now_ms <= LONGEST_MS && isRegular ? row + 1 : 1;
    interval_ms = now_ms <= LONGEST_MS ? now_ms : Number.NaN;
    if (row < ROW) return 0;
    return row === ROW ? ROW : 1;
  };

  return {
    hear(time_ms, acceleration) {
      if (!Number.isFinite(acceleration)) return 0;
      const dt_s = (time_ms - last_ms) / 1_000;
      last_ms = time_ms;
      if (Number.isNaN(smooth) || !(dt_s > 0 && dt_s < SILENCE_S)) {
        smooth = steady = acceleration;
        hasFallen = false;
        return 0;
      }
      smooth += (acceleration - smooth) * (1 - Math.exp(-dt_s / SMOOTH_S));
      steady += (acceleration - steady) * (1 - Math.exp(-dt_s / STEADY_S));
      const shake = smooth - steady;
      if (shake < FALL_MPS2) hasFallen = true;
      if (!hasFallen || shake < RISE_MPS2) return 0;
      hasFallen = false;
      return step(time_ms);
    },
  };
}
