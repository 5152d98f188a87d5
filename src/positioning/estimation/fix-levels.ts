/** Finds stretches of fixes that stand aside as a whole: reflections off a bus or a house, for seconds to minutes. */
import { correlation, type GnssNoise } from './gnss-noise.ts';
import type { PlacedFix } from './placed-fix.ts';

const SURE = 3;
/** Tracked ways may be too short by this share. */
const STRETCH = 1.05;
const LEAST_JUMP_M = 0.8;
const SAME_LEVEL_M = 6;
/** Part of a fix's white error that counts in a difference of neighbours; receivers smooth. */
const WHITE_IN_STEP = 0.3;

interface Level {
  readonly east_m: number;
  readonly north_m: number;
  weight: number;
}

/**
 * The level of each fix; 0 is the one to believe.
 *
 * Tracking tells how far the phone moved between two fixes. A fix that moved much further has jumped to another level,
 * and so have those after it until one jumps back. The level of most weight is believed; the others keep the shape of
 * their stretch, not its place.
 */
export function fixLevels(fixes: readonly PlacedFix[], noise: GnssNoise): readonly number[] {
  const levels: Level[] = [];
  const levelOf: number[] = [];
  let level = -1;
  let [east_m, north_m] = [0, 0];
  fixes.forEach((fix, i) => {
    const last = fixes[i - 1];
    const jump = last && jumpBetween(last, fix, noise);
    if (!last || jump) {
      [east_m, north_m] = [east_m + (jump?.east_m ?? 0), north_m + (jump?.north_m ?? 0)];
      const near_m = Math.max(SAME_LEVEL_M, 2 + (jump?.doubt_m ?? 0));
      level = levels.findIndex((known) => Math.hypot(known.east_m - east_m, known.north_m - north_m) < near_m);
      if (level < 0) level = levels.push({ east_m, north_m, weight: 0 }) - 1;
      ({ east_m, north_m } = levels[level]!);
    }
    levels[level]!.weight += 1 / fix.sigma_m;
    levelOf.push(level);
  });
  const believed = levels.reduce((best, { weight }, i) => (weight > levels[best]!.weight ? i : best), 0);
  return levelOf.map((of) => (of === believed ? 0 : of < believed ? of + 1 : of));
}

function jumpBetween(a: PlacedFix, b: PlacedFix, noise: GnssNoise) {
  const [east_m, north_m] = [b.east_m - a.east_m, b.north_m - a.north_m];
  const white_m2 = noise.whiteLeast_m ** 2 + WHITE_IN_STEP * noise.whiteShare * noise.sigma_m ** 2;
  const slow_m2 = noise.sigma_m ** 2 * (1 - correlation(noise, a, b));
  const doubt_m = SURE * Math.sqrt(2 * (white_m2 + slow_m2));
  const tracked_m = Math.hypot(b.right_m - a.right_m, b.ahead_m - a.ahead_m);
  const isJump = Math.hypot(east_m, north_m) > STRETCH * tracked_m + doubt_m + LEAST_JUMP_M;
  return isJump ? { east_m, north_m, doubt_m } : undefined;
}
