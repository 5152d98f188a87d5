/**
 * Weighs the posterior by the walls: of many supposed standings, those whose walked way leads through houses count less.
 * A soft prior: each place on the way costs little at the most, so that a passage, an arcade, or a wrong map do not win
 * against everything else.
 */
import type { Here } from './placed-fix.ts';
import type { Estimate, Posterior } from './posterior.ts';
import type { WallMap } from './walls.ts';

const YAWS = 25;
const PLACES = 32;
const MOST_POINTS = 24;
const APART_M = 4;
/** Of a map's walls, and of the phone before the body. */
const WALL_M = 1;
const DRIFT = 0.008;
/** How often the walls mislead: people walk through a passage, or the map is wrong. */
const INDOORS = 0.03;
/** The most that one place on the way costs, in logarithms. */
const MOST_COST = 2;

export interface WayPoint {
  readonly right_m: number;
  readonly ahead_m: number;
  readonly path_m: number;
}

/** Evenly spread over the plane of two normal variables, mean 0, covariance exactly 1. */
const LATTICE = standardNormals(PLACES);

/** Some points of the way, from here back, not nearer to each other than some metres. */
export function spacedOut(way: readonly WayPoint[], here: Here): readonly WayPoint[] {
  const kept: WayPoint[] = [here];
  for (let i = way.length - 1; i >= 0 && kept.length < MOST_POINTS; i--) {
    if (kept.at(-1)!.path_m - way[i]!.path_m >= APART_M) kept.push(way[i]!);
  }
  return kept;
}

/**
 * The estimate, seeing the walls.
 *
 * @param way as {@link spacedOut}, at least `here`
 */
export function seeingWalls(
  posterior: Posterior,
  free: Estimate,
  walls: WallMap,
  way: readonly WayPoint[],
  here: Here,
): Estimate {
  walls.centre(free.east_m, free.north_m);
  let [total, plain] = [0, 0];
  let [sumYaw, sumE, sumN, yawYaw, ee, en, nn] = [0, 0, 0, 0, 0, 0, 0];
  for (const { yawRad, offRad, weight } of posterior.quantiles(YAWS, free.yawRad)) {
    const place = posterior.placeAt(yawRad);
    const [cos, sin] = [Math.cos(yawRad), Math.sin(yawRad)];
    for (let k = 0; k < PLACES; k++) {
      const [u, v] = LATTICE[k]!;
      const east_m = place.east_m + place.rootEast * u;
      const north_m = place.north_m + place.rootCross * u + place.rootNorth * v;
      const outdoors = Math.exp(-cost(walls, way, here, east_m, north_m, cos, sin));
      const likely = weight * (INDOORS + (1 - INDOORS) * outdoors);
      plain += weight;
      total += likely;
      sumYaw += likely * offRad;
      sumE += likely * east_m;
      sumN += likely * north_m;
      yawYaw += likely * offRad * offRad;
      ee += likely * east_m * east_m;
      en += likely * east_m * north_m;
      nn += likely * north_m * north_m;
    }
  }
  // Nothing in the way: the exact moments are better than those of samples.
  if (total > 0.995 * plain || !(total > 0)) return free;
  const [meanYaw, east_m, north_m] = [sumYaw / total, sumE / total, sumN / total];
  const yaw2 = Math.max(yawYaw / total - meanYaw * meanYaw, 1e-6);
  return {
    yawRad: free.yawRad + meanYaw,
    sigmaYawRad: Math.min(free.sigmaYawRad, Math.sqrt(yaw2)),
    east_m,
    north_m,
    east_m2: ee / total - east_m * east_m,
    eastNorth_m2: en / total - east_m * north_m,
    north_m2: nn / total - north_m * north_m,
  };
}

function cost(
  walls: WallMap,
  way: readonly WayPoint[],
  here: Here,
  east_m: number,
  north_m: number,
  cos: number,
  sin: number,
): number {
  let sum = 0;
  for (const point of way) {
    const [right, ahead] = [point.right_m - here.right_m, point.ahead_m - here.ahead_m];
    const depth_m = walls.depth_m(east_m + right * cos + ahead * sin, north_m + ahead * cos - right * sin);
    if (depth_m === 0) continue;
    const slack_m = WALL_M + DRIFT * (here.path_m - point.path_m);
    sum += Math.min(MOST_COST, 0.5 * (depth_m / slack_m) ** 2);
  }
  return sum;
}

/** The R2 sequence (Roberts, 2018) through Box–Muller, then made exactly standard. */
function standardNormals(count: number): readonly (readonly [number, number])[] {
  const golden = 1.324717957244746;
  const raw = Array.from({ length: count }, (_, k) => {
    const [x, y] = [(0.5 + (k + 1) / golden) % 1, (0.5 + (k + 1) / golden ** 2) % 1];
    const radius = Math.sqrt(-2 * Math.log(1 - x * 0.9999));
    return [radius * Math.cos(2 * Math.PI * y), radius * Math.sin(2 * Math.PI * y)] as const;
  });
  const mean = (of: (k: number) => number) => raw.reduce((sum, _, k) => sum + of(k), 0) / count;
  const [mx, my] = [mean((k) => raw[k]![0]), mean((k) => raw[k]![1])];
  const xx = mean((k) => (raw[k]![0] - mx) ** 2);
  const xy = mean((k) => (raw[k]![0] - mx) * (raw[k]![1] - my));
  const yy = mean((k) => (raw[k]![1] - my) ** 2);
  const slope = xy / xx;
  const rest = Math.sqrt(yy - slope * xy);
  return raw.map(([x, y]) => [(x - mx) / Math.sqrt(xx), (y - my - slope * (x - mx)) / rest] as const);
}
