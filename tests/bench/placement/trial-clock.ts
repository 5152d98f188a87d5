/** When things happen in a trial: ten poses a second, from the first moment to a while after the judgement. */
import type { EnuPoint } from '../../../src/geo/frames.ts';
import type { TrueWalk } from './paths.ts';

/** The visitor stands on after the judgement, to see how calm the display is. */
export const STAND_AFTER_S = 20;
export const START_MS = 1_000;
export const TICKS_PER_S = 10;

export const timeOf_s = (time_ms: number): number => (time_ms - START_MS) / 1_000;
/** The visitor stands for a while after the walk. */
export const ticksOf = (walk: TrueWalk): number => Math.round((walk.duration_s + STAND_AFTER_S) * TICKS_PER_S);
export const tickTime_ms = (tick: number): number => START_MS + (tick * 1_000) / TICKS_PER_S;

export function placeAt(walk: TrueWalk, time_s: number, up_m = 0): EnuPoint {
  const { east_m, north_m } = walk.at(time_s);
  return { east_m, north_m, up_m };
}
