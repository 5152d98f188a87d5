/** Finds stretches of fixes that stand aside as a whole: reflections off a bus or a house, for seconds to minutes. */
import { correlation, type GnssNoise } from './gnss-noise.ts';
import type { PlacedFix } from './placed-fix.ts';

/** A false alarm costs more than a jump that is missed: those are doubted one by one. */
const SURE = 4;
/** Tracked ways may be too short by this share. */
const STRETCH = 1.05;
const LEAST_JUMP_M = 0.8;
const SAME_LEVEL_M = 6;

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
 *
 * @param yawRad of the XR space, if it is known; without it only the lengths of ways can be compared
 */
export function fixLevels(fixes: readonly PlacedFix[], noise: GnssNoise, yawRad?: number): readonly number[] {
  const levels: Level[] = [];
  const levelOf: number[] = [];
  let level = -1;
  let [east_m, north_m] = [0, 0];
  fixes.forEach((fix, i) => {
    const last = fixes[i - 1];
    const jump = last && jumpBetween(last, fix, noise, yawRad);
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
  const believed = levels.reduce((best, { weight }, i) => (weight > levels[best]!.weight ? i : best), 0);
  return levelOf.map((of) => (of === believed ? 0 : of < believed ? of + 1 : of));
}

function jumpBetween(a: PlacedFix, b: PlacedFix, noise: GnssNoise, yawRad: number | undefined) {
  const [east_m, north_m] = [b.east_m - a.east_m, b.north_m - a.north_m];
  const [right_m, ahead_m] = [b.right_m - a.right_m, b.ahead_m - a.ahead_m];
  const white_m2 = noise.whiteLeast_m ** 2 + noise.whiteShare * noise.sigma_m ** 2;
  const slow_m2 = noise.sigma_m ** 2 * (1 - correlation(noise, a, b));
  const doubt_m = SURE * Math.sqrt(white_m2 * (1 / a.count + 1 / b.count) + 2 * slow_m2) + LEAST_JUMP_M;
  const tracked_m = Math.hypot(right_m, ahead_m);
  if (yawRad === undefined) {
    const isJump = Math.hypot(east_m, north_m) > STRETCH * tracked_m + doubt_m;
    return isJump ? { east_m, north_m, doubt_m } : undefined;
  }
  const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
  const offEast_m = east_m - right_m * cos - ahead_m * sin;
  const offNorth_m = north_m - ahead_m * cos + right_m * sin;
  const isJump = Math.hypot(offEast_m, offNorth_m) > (STRETCH - 1) * tracked_m + doubt_m;
  return isJump ? { east_m: offEast_m, north_m: offNorth_m, doubt_m } : undefined;
}
