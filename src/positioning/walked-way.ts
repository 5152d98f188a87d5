/** How far a visitor has come by their steps, in the local frame, so that what was observed on the way can be carried along. */
import type { TrackPoint } from './pose-track.ts';

export interface WalkedWay {
  /** Of the whole way, and what may have been walked in pauses. */
  readonly path_m: number;
  /** Takes in where the phone is now in a space that is turned by `yawRad`: bearing there + yaw = true bearing. */
  walk(at: Pick<TrackPoint, 'x_m' | 'z_m'>, yawRad: number): void;
  /** The space of places begins anew after `path_m` that nobody saw. */
  pause(path_m: number): void;
  /** Something is observed now: of that time, {@link carried} will know. */
  mark(time_ms: number): void;
  /** A place of the local frame, moved by as much as the visitor has come since that time. */
  carried(place: EastNorth, time_ms: number): EastNorth;
}

interface EastNorth {
  readonly east_m: number;
  readonly north_m: number;
}

/** As many as observations are kept, and some. */
const MOST_MARKS = 1_000;

export function createWalkedWay(): WalkedWay {
  const marks = new Map<number, EastNorth>();
  let [east_m, north_m, path_m] = [0, 0, 0];
  let last: { readonly x_m: number; readonly z_m: number } | undefined;
  return {
    get path_m() {
      return path_m;
    },
    walk({ x_m, z_m }, yawRad) {
      const [right_m, ahead_m] = last ? [x_m - last.x_m, last.z_m - z_m] : [0, 0];
      last = { x_m, z_m };
      east_m += right_m * Math.cos(yawRad) + ahead_m * Math.sin(yawRad);
      north_m += ahead_m * Math.cos(yawRad) - right_m * Math.sin(yawRad);
      path_m += Math.hypot(right_m, ahead_m);
    },
    pause(unseen_m) {
      last = undefined;
      path_m += unseen_m;
    },
    mark(time_ms) {
      marks.set(time_ms, { east_m, north_m });
      const [oldest] = marks.keys();
      if (marks.size > MOST_MARKS && oldest !== undefined) marks.delete(oldest);
    },
    carried(place, time_ms) {
      const then = marks.get(time_ms) ?? { east_m, north_m };
      return { east_m: place.east_m + east_m - then.east_m, north_m: place.north_m + north_m - then.north_m };
    },
  };
}
