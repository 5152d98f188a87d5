/** Keeps samples of an impossible time away from estimators. */

export interface TimeGuard {
  /**
   * `usual`: a time like those before. `strange`: not a number, or far from those before; to be left alone.
   * `anew`: so many strange times in a row agree that the clock itself has been set back.
   */
  judge(time_ms: number): 'usual' | 'strange' | 'anew';
}

/** Sensors report with a lag of up to some seconds. */
const BACK_MS = 5_000;
/** Longer silences happen (a page asleep), but then the next samples agree. */
const AHEAD_MS = 60_000;
const AGREEING = 5;

export function createTimeGuard(): TimeGuard {
  let latest_ms = Number.NaN;
  let stranger_ms = Number.NaN;
  let agreeing = 0;
  return {
    judge(time_ms) {
      if (!Number.isFinite(time_ms)) return 'strange';
      if (Number.isNaN(latest_ms) || (time_ms >= latest_ms - BACK_MS && time_ms <= latest_ms + AHEAD_MS)) {
        latest_ms = Number.isNaN(latest_ms) ? time_ms : Math.max(latest_ms, time_ms);
        agreeing = 0;
        return 'usual';
      }
      agreeing = Math.abs(time_ms - stranger_ms) < BACK_MS ? agreeing + 1 : 1;
      stranger_ms = time_ms;
      if (agreeing < AGREEING) return 'strange';
      const back = time_ms < latest_ms;
      latest_ms = time_ms;
      agreeing = 0;
      return back ? 'anew' : 'usual';
    },
  };
}
