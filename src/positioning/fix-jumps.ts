/** Finds stretches of fixes that stand aside as a whole: reflections off a bus or a house, for seconds to minutes. */
import { FIX_TIME_S, FIX_WAY_M, type PlacedFix } from './placed-fix.ts';

/** Of a fix in a stretch that stands aside. */
const ASIDE_M = 25;
const SURE = 3.5;
const WHITE_SHARE = 0.1;
/** Tracked ways may be too short by this share. */
const STRETCH = 1.05;
const LEAST_JUMP_M = 0.8;
const SAME_LEVEL_M = 6;

/**
 * The fixes with their sigma raised where they stand aside.
 *
 * Tracking tells how far the phone moved between two fixes. A fix that moved much further has jumped to another level,
 * and so have those after it until one jumps back. The level with the most weight is believed.
 */
export function doubtJumps(fixes: readonly PlacedFix[]): readonly PlacedFix[] {
  const levels: { readonly east_m: number; readonly north_m: number; weight: number }[] = [];
  const levelOf: number[] = [];
  let level = -1;
  let [east_m, north_m] = [0, 0];
  fixes.forEach((fix, i) => {
    const last = fixes[i - 1];
    const jump = last && jumpBetween(last, fix);
    if (!last || jump) {
      [east_m, north_m] = [east_m + (jump?.east_m ?? 0), north_m + (jump?.north_m ?? 0)];
      const near_m = Math.max(SAME_LEVEL_M, jump?.doubt_m ?? 0);
      level = levels.findIndex((known) => Math.hypot(known.east_m - east_m, known.north_m - north_m) < near_m);
      if (level < 0) level = levels.push({ east_m, north_m, weight: 0 }) - 1;
      ({ east_m, north_m } = levels[level]!);
    }
    levels[level]!.weight += 1 / fix.sigma_m;
    levelOf.push(level);
  });
  const believed = levels.findIndex(({ weight }) => levels.every((other) => weight >= other.weight));
  return fixes.map((fix, i) => (levelOf[i] === believed ? fix : { ...fix, sigma_m: Math.hypot(fix.sigma_m, ASIDE_M) }));
}

function jumpBetween(a: PlacedFix, b: PlacedFix) {
  const [east_m, north_m] = [b.east_m - a.east_m, b.north_m - a.north_m];
  const sigma_m = Math.max(a.sigma_m, b.sigma_m);
  const correlation = Math.exp(-(b.time_ms - a.time_ms) / 1_000 / FIX_TIME_S - (b.path_m - a.path_m) / FIX_WAY_M);
  const doubt_m = SURE * sigma_m * Math.sqrt(2 * (1 - (1 - WHITE_SHARE) * correlation));
  const tracked_m = Math.hypot(b.x_m - a.x_m, b.z_m - a.z_m);
  const isJump = Math.hypot(east_m, north_m) > STRETCH * tracked_m + doubt_m + LEAST_JUMP_M;
  return isJump ? { east_m, north_m, doubt_m } : undefined;
}
