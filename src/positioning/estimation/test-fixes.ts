/** Fixes of a made-up walk, for tests. */
import { type Chance, seededChance } from '../../chance/chance.ts';
import type { PlacedFix } from './placed-fix.ts';

export interface MadeWalk {
  readonly seed: number;
  readonly count: number;
  /** Of the XR space: what must be added to a bearing in it. */
  readonly yawRad: number;
  /** Where the XR space's origin lies. */
  readonly east_m: number;
  readonly north_m: number;
  /** Straight ahead in the XR space, in a second. */
  readonly step_m: number;
  /** East and north error of a fix. */
  readonly error?: (index: number, chance: Chance) => readonly [number, number];
}

export function madeFixes({ seed, count, yawRad, east_m, north_m, step_m, error }: MadeWalk): PlacedFix[] {
  const chance = seededChance(seed);
  return Array.from({ length: count }, (_, i) => {
    const ahead_m = i * step_m;
    const [e, n] = error?.(i, chance) ?? [0, 0];
    return {
      time_ms: i * 1_000,
      path_m: ahead_m,
      right_m: 0,
      ahead_m,
      east_m: east_m + ahead_m * Math.sin(yawRad) + e,
      north_m: north_m + ahead_m * Math.cos(yawRad) + n,
      sigma_m: 4,
      count: 1,
    };
  });
}
