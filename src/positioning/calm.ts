/**
 * What is displayed: follows the estimate so that nothing jumps in view.
 *
 * While the visitor stands and looks, the display is frozen, unless it is off by more than 2σ of the estimate or the
 * estimate came to rest on something better; then it creeps. While walking it always creeps. Out of view it takes the
 * estimate at once, and after the visitor's own act it glides there within a second.
 */
import { degFromRad, radFromDeg, wrapRad } from '../geo/angles.ts';
import type { YUpPoint } from '../geo/frames.ts';
import { compose, type Transform } from '../geo/transform.ts';
import type { Alignment } from './aligner.ts';
import { LOOKED_AT_M, type Pace, stepTowards } from './calm-step.ts';
import { createStandingStill } from './standing-still.ts';
import { standingAt, standingOf } from './viewer-standing.ts';

export interface CalmDisplay {
  /** Undefined before the first step, and after the XR space began anew. */
  readonly shown: Transform<'xr', 'enu'> | undefined;
  /** Nothing is on its way: arrived, frozen, or held by hand. */
  readonly isAtRest: boolean;
  /**
   * Lets `dt_s` pass. Gives what is shown now, the same object while nothing changes.
   * @param isSeen content is on the screen
   */
  step(target: Alignment, dt_s: number, viewerXr: YUpPoint, isSeen: boolean): Transform<'xr', 'enu'>;
  /** The visitor did something for it: what follows from that is shown within a second. */
  hurry(): void;
  /** By hand: turned about the viewer, clockwise, and lifted. Nothing else moves until {@link letGo}. */
  drag(turnDeg: number, lift_m: number, viewerXr: YUpPoint): void;
  letGo(): void;
  /** The tracking itself moved: what is shown moves with it. */
  carry(move: Transform<'xr', 'xr'>): void;
  clear(): void;
}

/** In standard deviations: so far off that it has to move; so near that it may rest. */
const OFF = 2;
const NEAR = 0.25;
/** Of the street's height, which claims no sigma. */
const OFF_UP_M = 0.15;
const NEAR_UP_M = 0.02;
const LEAST_SIGMA_M = 0.05;
const LEAST_SIGMA_DEG = 0.1;
const SETTLING_S = 6;
/** For so long an act waits for its answer, and so long may the glide take after it. */
const ANSWER_S = 5;
const GLIDE_S = 1.5;

const BASES = ['fix-only', 'compass', 'walk', 'exact'] as const;

export function createCalmDisplay(): CalmDisplay {
  return new Display();
}

class Display implements CalmDisplay {
  shown: Transform<'xr', 'enu'> | undefined;
  private visitor = createStandingStill();
  private isFollowing = false;
  private isHeld = false;
  /** The estimate on which the display was judged to rest. */
  private restsOn: Alignment | undefined;
  private latest: Alignment | undefined;
  private grade = 0;
  private age_s = 0;
  private hurry_s = 0;

  get isAtRest(): boolean {
    return this.isHeld || (this.restsOn !== undefined && this.restsOn === this.latest);
  }

  step(target: Alignment, dt_s: number, viewerXr: YUpPoint, isSeen: boolean): Transform<'xr', 'enu'> {
    const passed_s = dt_s > 0 ? dt_s : 0;
    this.visitor.step(passed_s, viewerXr.x_m, viewerXr.z_m);
    if (!this.shown) return this.arrive(target);
    this.age_s += passed_s;
    this.hurry_s -= passed_s;
    if (target !== this.latest && this.hurry_s > GLIDE_S) this.hurry_s = GLIDE_S;
    this.latest = target;
    if (this.isHeld || target.xrFromEnu === this.shown) return this.shown;
    if (!isSeen) return this.arrive(target);
    const pace = this.pace();
    if (pace === 'still' && !this.mustMove(target, viewerXr)) return this.shown;
    // What became better on the way is no reason to move after it.
    if (pace !== 'still') this.grade = gradeOf(target);
    this.restsOn = undefined;
    const swift = this.age_s < SETTLING_S ? 'quick' : pace;
    const next = stepTowards(this.shown, target.xrFromEnu, passed_s, viewerXr, swift);
    if (next === target.xrFromEnu || (next === this.shown && passed_s > 0)) return this.arrive(target);
    this.shown = next;
    return next;
  }

  hurry(): void {
    this.hurry_s = ANSWER_S;
  }

  drag(turnDeg: number, lift_m: number, viewerXr: YUpPoint): void {
    if (!this.shown) return;
    this.isHeld = true;
    const { enu_m, northYawRad } = standingOf(this.shown, viewerXr);
    const [east, north, up] = enu_m;
    const turned = { enu_m: [east, north, up - lift_m] as const, northYawRad: northYawRad - radFromDeg(turnDeg) };
    this.shown = standingAt(turned, viewerXr);
  }

  letGo(): void {
    this.isHeld = false;
  }

  carry(move: Transform<'xr', 'xr'>): void {
    if (this.shown) this.shown = compose(move, this.shown);
  }

  clear(): void {
    this.shown = undefined;
    this.visitor = createStandingStill();
    this.isFollowing = this.isHeld = false;
    this.restsOn = this.latest = undefined;
    this.age_s = this.hurry_s = 0;
  }

  private pace(): Pace {
    if (this.hurry_s > 0) return 'quick';
    return this.visitor.isStanding ? 'still' : 'walking';
  }

  private arrive(target: Alignment): Transform<'xr', 'enu'> {
    this.shown = target.xrFromEnu;
    this.latest = target;
    this.rest(target);
    return this.shown;
  }

  private rest(target: Alignment): void {
    this.restsOn = target;
    this.isFollowing = false;
    this.grade = gradeOf(target);
  }

  /** Judged once for each estimate, and while on the way. */
  private mustMove(target: Alignment, viewerXr: YUpPoint): boolean {
    if (this.restsOn === target) return false;
    const off = offBy(this.shown!, target, viewerXr);
    if (this.isFollowing) this.isFollowing = off.sigmas > NEAR || off.up_m > NEAR_UP_M;
    else this.isFollowing = off.sigmas > OFF || off.up_m > OFF_UP_M || gradeOf(target) > this.grade;
    if (!this.isFollowing) this.rest(target);
    return this.isFollowing;
  }
}

/** Higher is better. */
const gradeOf = ({ basis, floorSeen }: Alignment): number => 2 * BASES.indexOf(basis) + Number(floorSeen);

/** How far what is shown is from the estimate, in the estimate's standard deviations, the worse of place and heading. */
function offBy(shown: Transform<'xr', 'enu'>, { xrFromEnu, spread, sigmaHeadingDeg }: Alignment, viewerXr: YUpPoint) {
  const [from, to] = [standingOf(shown, viewerXr), standingOf(xrFromEnu, viewerXr)];
  const [east, north] = [to.enu_m[0] - from.enu_m[0], to.enu_m[1] - from.enu_m[1]];
  const [ee, nn] = [spread.east_m2 + LEAST_SIGMA_M ** 2, spread.north_m2 + LEAST_SIGMA_M ** 2];
  const en = spread.eastNorth_m2;
  const place = Math.sqrt(Math.max(0, nn * east ** 2 - 2 * en * east * north + ee * north ** 2) / (ee * nn - en ** 2));
  const turnDeg = Math.abs(degFromRad(wrapRad(to.northYawRad - from.northYawRad)));
  return {
    sigmas: Math.max(place, turnDeg / Math.max(LEAST_SIGMA_DEG, sigmaHeadingDeg)),
    up_m: Math.abs(to.enu_m[2] - from.enu_m[2]),
  };
}

/** How far a thing 25 m ahead would move if the estimate were shown at once. */
export function behind25_m(shown: Transform<'xr', 'enu'>, target: Alignment, viewerXr: YUpPoint): number {
  const [from, to] = [standingOf(shown, viewerXr), standingOf(target.xrFromEnu, viewerXr)];
  const turnRad = Math.abs(wrapRad(to.northYawRad - from.northYawRad));
  return (
    Math.hypot(to.enu_m[0] - from.enu_m[0], to.enu_m[1] - from.enu_m[1], to.enu_m[2] - from.enu_m[2]) +
    LOOKED_AT_M * turnRad
  );
}
