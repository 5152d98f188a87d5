/** Where the visitor looks from and to: steady turns and steps, as one pose a frame. */
import { type Quaternion, rotate } from '../../geo/quaternion.ts';
import { createSteadyTurn } from '../../positioning/steady-turn.ts';
import { createStepWalk, type StepWalk } from '../../positioning/step-walk.ts';

/** Of the phone before the eyes of a grown-up, above the street. */
export const EYE_M = 1.6;
/** Nearer to straight up or down than 10°, nobody walks where they look. */
const LEAST_HORIZONTAL = Math.sin((10 * Math.PI) / 180);
const FRESH_MS = 1_000;

export class Look {
  readonly walk: StepWalk = createStepWalk();
  private readonly steady = createSteadyTurn();
  private heard_ms = Number.NEGATIVE_INFINITY;
  private passed_ms = Number.NaN;

  hear(time_ms: number, turn: Quaternion): void {
    this.steady.hear(time_ms, turn);
    this.heard_ms = time_ms;
  }

  /** The phone has told of late how it is turned. */
  isFresh(time_ms: number): boolean {
    return time_ms - this.heard_ms < FRESH_MS;
  }

  get turn(): Quaternion | undefined {
    return this.steady.turn;
  }

  /** The angles may begin elsewhere; the first of them is waited for. */
  restart(time_ms = performance.now()): void {
    this.steady.restart();
    this.heard_ms = time_ms;
    this.passed_ms = Number.NaN;
  }

  pass(time_ms: number): void {
    const dt_s = Number.isNaN(this.passed_ms) ? 0 : (time_ms - this.passed_ms) / 1_000;
    this.passed_ms = time_ms;
    if (!this.turn) return;
    const [x, , z] = rotate(this.turn, [0, 0, -1]);
    this.walk.pass(dt_s, Math.hypot(x, z) < LEAST_HORIZONTAL ? undefined : Math.atan2(x, -z));
  }
}
