/** The simulated visitor: where they really stand, and how keys, drags and walks move them. Pure. */
import { turnDeg, wrapBearingDeg } from '../../geo/angles.ts';
import type { EnuPoint } from '../../geo/frames.ts';

export const EYE_HEIGHT_M = 1.6;
const WALK_MPS = 1.4;
const RUN_MPS = 5;
const TURN_DEG_PER_S = 70;
const MAX_PITCH_DEG = 85;

export interface Visitor {
  /** Of the feet; `up_m` is 0. */
  readonly east_m: number;
  readonly north_m: number;
  /** Of the view, clockwise from true north. */
  readonly bearingDeg: number;
  /** Of the view, up positive. */
  readonly pitchDeg: number;
  /** Length of the way so far. */
  readonly walked_m: number;
}

/** What the visitor wants now: -1 … 1 each. */
export interface Intent {
  readonly ahead: number;
  readonly right: number;
  readonly turn: number;
  readonly run: boolean;
}

export const STILL: Intent = { ahead: 0, right: 0, turn: 0, run: false };

export const visitorAt = (at: EnuPoint, bearingDeg: number, pitchDeg = 0): Visitor => ({
  east_m: at.east_m,
  north_m: at.north_m,
  bearingDeg: wrapBearingDeg(bearingDeg),
  pitchDeg,
  walked_m: 0,
});

export const eyeOf = (visitor: Visitor): EnuPoint => ({
  east_m: visitor.east_m,
  north_m: visitor.north_m,
  up_m: EYE_HEIGHT_M,
});

/** The visitor `dt_s` later. */
export function walk(visitor: Visitor, intent: Intent, dt_s: number): Visitor {
  const bearingDeg = wrapBearingDeg(visitor.bearingDeg + intent.turn * TURN_DEG_PER_S * dt_s);
  const length = Math.hypot(intent.ahead, intent.right);
  if (length === 0) return intent.turn === 0 ? visitor : { ...visitor, bearingDeg };
  const step_m = (intent.run ? RUN_MPS : WALK_MPS) * dt_s * Math.min(1, length);
  const bearingRad = (bearingDeg * Math.PI) / 180;
  const [ahead, right] = [intent.ahead / length, intent.right / length];
  return {
    ...visitor,
    bearingDeg,
    east_m: visitor.east_m + step_m * (ahead * Math.sin(bearingRad) + right * Math.cos(bearingRad)),
    north_m: visitor.north_m + step_m * (ahead * Math.cos(bearingRad) - right * Math.sin(bearingRad)),
    walked_m: visitor.walked_m + step_m,
  };
}

/** The view turned by a drag, degrees; the pitch stays short of straight up and down. */
export function look(visitor: Visitor, rightDeg: number, upDeg: number): Visitor {
  return {
    ...visitor,
    bearingDeg: wrapBearingDeg(visitor.bearingDeg + rightDeg),
    pitchDeg: Math.max(-MAX_PITCH_DEG, Math.min(MAX_PITCH_DEG, visitor.pitchDeg + upDeg)),
  };
}

/** A stroll along a line: towards the nearer end's far side, along the line's own direction, keeping the offset from it. */
export function strollStep(
  visitor: Visitor,
  line: readonly EnuPoint[],
  forwards: boolean,
  dt_s: number,
  speed_mps = WALK_MPS,
): Visitor {
  const leg = nearestLeg(visitor, line);
  if (!leg) return visitor;
  const sign = forwards ? 1 : -1;
  const [east, north] = [leg.east * sign, leg.north * sign];
  const wanted = (Math.atan2(east, north) * 180) / Math.PI;
  const turn = turnDeg(visitor.bearingDeg, wanted);
  const step_m = speed_mps * dt_s;
  return {
    ...visitor,
    east_m: visitor.east_m + east * step_m,
    north_m: visitor.north_m + north * step_m,
    walked_m: visitor.walked_m + step_m,
    bearingDeg: wrapBearingDeg(visitor.bearingDeg + Math.sign(turn) * Math.min(Math.abs(turn), 40 * dt_s)),
  };
}

/** Unit direction of the leg that passes nearest, and how much of the line lies ahead of the visitor. */
function nearestLeg(visitor: Visitor, line: readonly EnuPoint[]) {
  let best: { east: number; north: number; away_m: number } | undefined;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const [de, dn] = [b.east_m - a.east_m, b.north_m - a.north_m];
    const length = Math.hypot(de, dn);
    if (length === 0) continue;
    const along = ((visitor.east_m - a.east_m) * de + (visitor.north_m - a.north_m) * dn) / length;
    const clamped = Math.max(0, Math.min(length, along));
    const away_m = Math.hypot(
      visitor.east_m - a.east_m - (de / length) * clamped,
      visitor.north_m - a.north_m - (dn / length) * clamped,
    );
    if (!best || away_m < best.away_m) best = { east: de / length, north: dn / length, away_m };
  }
  return best;
}

/** A quick, smooth way to a standpoint: where the visitor is at `part` (0 … 1) of it. */
export function glide(from: Visitor, to: Visitor, part: number): Visitor {
  const eased = part * part * (3 - 2 * part);
  const east_m = from.east_m + (to.east_m - from.east_m) * eased;
  const north_m = from.north_m + (to.north_m - from.north_m) * eased;
  return {
    east_m,
    north_m,
    bearingDeg: wrapBearingDeg(from.bearingDeg + turnDeg(from.bearingDeg, to.bearingDeg) * eased),
    pitchDeg: from.pitchDeg + (to.pitchDeg - from.pitchDeg) * eased,
    walked_m: from.walked_m + Math.hypot(east_m - from.east_m, north_m - from.north_m),
  };
}

/** How far to look to the left so that what stands ahead shows in the middle of what a panel on the left leaves free. */
export function asideDeg(covered_px: number, height_px: number, verticalFovRad: number): number {
  const focal_px = height_px / 2 / Math.tan(verticalFovRad / 2);
  return (Math.atan2(covered_px / 2, focal_px) * 180) / Math.PI;
}
