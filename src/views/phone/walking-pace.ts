/**
 * Whether the visitor walks: who looks at a phone while walking sees neither kerb nor tram. From tracked places, so that a
 * turn, a swaying arm or a jump of the tracking is no walk.
 */

/** Over so long a way is measured: net, from its first place to its last. */
const LONG_MS = 2_000;
const SHORT_MS = 500;
/** Faster than this over the long time is a walk; slower than that over the short one is standing. */
const WALKING_MPS = 1;
const STANDING_MPS = 0.5;
/** Content comes back when the visitor has stood so long. */
const STOOD_MS = 1_500;
/** Nobody walks so fast from one place to the next: the tracking jumped, or the visitor was put elsewhere. */
const JUMP_MPS = 8;
const JUMP_M = 0.6;
/** Places are told about ten times a second; more often adds nothing. */
const EVERY_MS = 80;
const KEPT = Math.ceil(LONG_MS / EVERY_MS) + 2;

export interface WalkingPace {
  /** A tracked place, metres over the street in any fixed frame; time by any steady clock. Allocates nothing. */
  hear(time_ms: number, x_m: number, z_m: number): void;
  readonly isWalking: boolean;
  /** Over the last two seconds, metres a second. */
  readonly speed_mps: number;
  /** Places are told in another space from now on. */
  restart(): void;
}

export function createWalkingPace(): WalkingPace {
  const [times, xs, zs] = [new Float64Array(KEPT), new Float64Array(KEPT), new Float64Array(KEPT)];
  let [count, newest] = [0, -1];
  let [isWalking, speed_mps, stood_ms] = [false, 0, Number.NaN];
  const at = (back: number) => (newest - back + KEPT) % KEPT;

  /** Metres a second from about `span_ms` ago to now; NaN while less than half of that is known. */
  const speedOver = (span_ms: number): number => {
    const now_ms = times[newest]!;
    let back = 0;
    while (back + 1 < count && now_ms - times[at(back + 1)]! <= span_ms + 1) back++;
    const passed_ms = now_ms - times[at(back)]!;
    if (passed_ms < span_ms / 2) return Number.NaN;
    const way_m = Math.hypot(xs[newest]! - xs[at(back)]!, zs[newest]! - zs[at(back)]!);
    return (way_m / passed_ms) * 1_000;
  };

  const restart = () => {
    count = 0;
    newest = -1;
    speed_mps = 0;
  };

  return {
    get isWalking() {
      return isWalking;
    },
    get speed_mps() {
      return speed_mps;
    },
    restart,
    hear(time_ms, x_m, z_m) {
      if (count > 0) {
        const passed_ms = time_ms - times[newest]!;
        if (passed_ms < EVERY_MS) return;
        const way_m = Math.hypot(x_m - xs[newest]!, z_m - zs[newest]!);
        if (way_m > Math.max(JUMP_M, (JUMP_MPS * passed_ms) / 1_000) || passed_ms > LONG_MS) restart();
      }
      newest = (newest + 1) % KEPT;
      count = Math.min(KEPT, count + 1);
      times[newest] = time_ms;
      xs[newest] = x_m;
      zs[newest] = z_m;
      const [long_mps, short_mps] = [speedOver(LONG_MS), speedOver(SHORT_MS)];
      speed_mps = Number.isNaN(long_mps) ? 0 : long_mps;
      const stands = !(short_mps >= STANDING_MPS);
      if (!stands) stood_ms = Number.NaN;
      else if (Number.isNaN(stood_ms)) stood_ms = time_ms;
      if (speed_mps > WALKING_MPS && !stands) isWalking = true;
      else if (isWalking && time_ms - stood_ms >= STOOD_MS) isWalking = false;
    },
  };
}
