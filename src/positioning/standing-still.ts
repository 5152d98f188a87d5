/** Whether the visitor stands, told from the tracked place; tremor and shifting one's weight is standing. */

export interface StandingStill {
  /** Lets `dt_s` pass with the viewer at this place of the XR space. */
  step(dt_s: number, x_m: number, z_m: number): void;
  readonly isStanding: boolean;
}

/** Who gets this far away from where they were walks; who stays nearer for so long stands. */
const STEP_M = 0.6;
const STAY_S = 1.5;

/** Visitors stand at the beginning. */
export function createStandingStill(): StandingStill {
  let [x, z] = [Number.NaN, Number.NaN];
  let stayed_s = STAY_S;
  return {
    step(dt_s, x_m, z_m) {
      stayed_s += dt_s;
      if (Math.hypot(x_m - x, z_m - z) < STEP_M) return;
      if (!Number.isNaN(x)) stayed_s = 0;
      [x, z] = [x_m, z_m];
    },
    get isStanding() {
      return stayed_s >= STAY_S;
    },
  };
}
