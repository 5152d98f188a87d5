/** Whether the phone knows where it is in its own space, and when what it tells no longer belongs to what it told before. */

export type TrackingState =
  | 'tracked'
  | 'lost'
  /** Tracked again, but after so long that the visitor may have gone anywhere: as if the space had begun anew. */
  | 'anew';

export interface TrackingWatch {
  /** Each frame, frames being absent while the screen is locked or another tab is in front. */
  see(time_ms: number, isTracked: boolean): TrackingState;
  /** The space did begin anew. */
  restart(): void;
}

const LONG_MS = 5_000;

export function createTrackingWatch(): TrackingWatch {
  let tracked_ms = Number.NaN;
  return {
    see(time_ms, isTracked) {
      if (!isTracked) return 'lost';
      const isAnew = time_ms - tracked_ms > LONG_MS;
      tracked_ms = time_ms;
      return isAnew ? 'anew' : 'tracked';
    },
    restart() {
      tracked_ms = Number.NaN;
    },
  };
}
