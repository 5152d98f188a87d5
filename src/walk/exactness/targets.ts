/** Which landmark the visitor is asked to aim at, and which marks are near enough to stand on. */
import { radFromDeg, turnDeg } from '../../geo/angles.ts';
import type { EnuPoint } from '../../geo/frames.ts';
import type { Way } from '../../ui/wayfinding.ts';
import { type Whereabouts, wayFrom } from '../visit.ts';
import type { Observation } from './steps.ts';

/** A landmark or a mark, in the scene's frame. */
export interface Target {
  readonly id: string;
  /** Of the point to aim at; on the street for a mark. */
  readonly at: EnuPoint;
  readonly uncertainty_m: number;
}

export interface TargetWay extends Target {
  readonly way: Way;
}

/** Nearer, the visitor's own place counts for more than the direction; farther, nobody finds it. */
const AIMED_FROM_M = { least: 15, most: 400 };
/** Seen under less than this, two landmarks tell nearly the same. */
export const APART_DEG = 35;
export const NEAR_MARK_M = 60;

/** What costs a landmark one place in rank: so wide a turn, so much doubt of where it stands. */
const QUARTER_TURN_DEG = 90;
const DOUBT_M = 1;
/** A hand's aim is about so exact: a doubt that grows with the distance. */
const AIM_RAD = 0.01;
/** For the first one nobody should have to turn round. */
const BEHIND = 2;
/** For the first one, which is to tell the direction: nearby, an error of the place turns it. */
const CLOSE_M = 40;
const HIDDEN = 4;
const REPEATED = 8;
/** Of a direction that crosses an earlier one at a right angle, beside one that does not cross it. */
const CROSSING = 2;

/**
 * Landmarks to aim at, the likeliest first: near the middle of the view, exactly known, not hidden by houses, across the
 * direction of earlier sightings; those that lie in about the same direction last, and none twice.
 */
export function landmarksToAim(
  landmarks: readonly Target[],
  from: Whereabouts,
  sighted: readonly Observation[],
  isHidden: (landmark: Target) => boolean = () => false,
): readonly TargetWay[] {
  const rank = ({ way, ...target }: TargetWay): number => {
    const turn = Math.abs(way.turnDeg ?? 0);
    const doubt_m = Math.hypot(target.uncertainty_m, AIM_RAD * way.distance_m);
    const apart = sighted.flatMap(({ bearingDeg }) =>
      bearingDeg === undefined ? [] : [Math.abs(turnDeg(bearingDeg, way.bearingDeg))],
    );
    const crossing = Math.max(0, ...apart.map((deg) => Math.abs(Math.sin(radFromDeg(deg)))));
    return (
      turn / QUARTER_TURN_DEG +
      doubt_m / DOUBT_M -
      CROSSING * crossing +
      (sighted.length === 0 ? CLOSE_M / way.distance_m + (turn > QUARTER_TURN_DEG ? BEHIND : 0) : 0) +
      (isHidden(target) ? HIDDEN : 0) +
      (apart.some((deg) => deg < APART_DEG) ? REPEATED : 0)
    );
  };
  return landmarks
    .filter(({ id }) => !sighted.some(({ targetId }) => targetId === id))
    .map((landmark) => ({ ...landmark, way: wayFrom(from, landmark.at) }))
    .filter(({ way }) => way.distance_m >= AIMED_FROM_M.least && way.distance_m <= AIMED_FROM_M.most)
    .map((landmark) => ({ landmark, rank: rank(landmark) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ landmark }) => landmark);
}

/** Marks within a short walk, the nearest first. */
export const marksNear = (marks: readonly Target[], from: Whereabouts): readonly TargetWay[] =>
  marks
    .map((mark) => ({ ...mark, way: wayFrom(from, mark.at) }))
    .filter(({ way }) => way.distance_m <= NEAR_MARK_M)
    .sort((a, b) => a.way.distance_m - b.way.distance_m);

/** The one after `id`, round and round; the first when `id` is not among them. */
export const following = (targets: readonly TargetWay[], id: string | undefined): string | undefined =>
  targets[(targets.findIndex((target) => target.id === id) + 1) % targets.length]?.id;
