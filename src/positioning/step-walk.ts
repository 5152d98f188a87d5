/**
 * Where a visitor without tracking has walked: steps, each as long as people's steps are, in the direction they look. People
 * who walk towards what they see go there; what it is off by is left to the satellites, see `untracked-aligner.ts`.
 */

export interface StepWalk {
  /** Right of, and ahead of where the walk began, in the space that bearings are told in. */
  readonly right_m: number;
  readonly ahead_m: number;
  /** So many steps more; they are walked in the next moment, not at once. */
  hear(steps: number): void;
  /** How fast the receiver thinks the visitor goes: counts only where steps cannot be counted. */
  hearSpeed(speed_mps: number | undefined): void;
  /** Steps can be counted. */
  countsSteps(): void;
  /** Lets `dt_s` pass while the visitor looks in this direction, radians clockwise; undefined: nowhere. */
  pass(dt_s: number, bearingRad: number | undefined): void;
}

/** Of people of 1.7 m who stroll; taller and shorter ones are a tenth off. */
export const STEP_M = 0.68;
const STRIDE_S = 0.5;
const LEAST_WALK_MPS = 0.7;
const MOST_WALK_MPS = 2.5;
const LONGEST_PAUSE_S = 0.5;

export function createStepWalk(): StepWalk {
  let [right_m, ahead_m, due_m, speed_mps] = [0, 0, 0, 0];
  let hasSteps = false;
  return {
    get right_m() {
      return right_m;
    },
    get ahead_m() {
      return ahead_m;
    },
    hear(steps) {
      due_m += steps * STEP_M;
    },
    hearSpeed(told_mps) {
      const isWalk = told_mps !== undefined && told_mps >= LEAST_WALK_MPS;
      speed_mps = isWalk ? Math.min(told_mps, MOST_WALK_MPS) : 0;
    },
    countsSteps() {
      hasSteps = true;
    },
    pass(dt_s, bearingRad) {
      if (!(dt_s > 0)) return;
      const passed_s = Math.min(dt_s, LONGEST_PAUSE_S);
      const stepped_m = due_m * (1 - Math.exp(-passed_s / (STRIDE_S / 2)));
      due_m -= stepped_m;
      const moved_m = hasSteps ? stepped_m : speed_mps * passed_s;
      if (bearingRad === undefined) return;
      right_m += moved_m * Math.sin(bearingRad);
      ahead_m += moved_m * Math.cos(bearingRad);
    },
  };
}
