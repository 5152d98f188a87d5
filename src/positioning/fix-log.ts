/** The fixes that count: each tied to the pose of its time, thinned, and forgotten when old or far behind. */
import { enuFromGeodetic } from '../geo/enu.ts';
import type { Geodetic } from '../geo/frames.ts';
import type { PlacedFix } from './estimation/placed-fix.ts';
import type { TrackPoint } from './pose-track.ts';
import type { FixReading } from './sample.ts';

export interface FixLog {
  /** In order of time; a fix that makes no sense, or comes before the last one, changes nothing. */
  readonly fixes: readonly PlacedFix[];
  add(point: TrackPoint, fix: FixReading): void;
}

/** Reported accuracy is about the 68 % radius of both axes, 1.5 σ, and receivers are more often too sure than too modest. */
const SIGMA_PER_ACCURACY = 1 / 1.25;
const LEAST_SIGMA_M = 3;
/** Beyond this it is cell towers, not satellites: of no use in a street. */
const WORST_ACCURACY_M = 100;
const MOST_FIXES = 240;
/** How much of the newest is kept whole when the older ones are thinned. */
const WHOLE_FIXES = 120;
/** Tracked ways bend: what was further back says little of here. */
const OLDEST_WAY_M = 600;
const OLDEST_MS = 1_200_000;
const LEAST_BETWEEN_MS = 800;
/** How fast a visitor may have gone while nobody saw. */
export const UNSEEN_MPS = 1.4;
/** Quicker than people walk and run, the tracking leaps; a fix of that moment has no place. */
const LEAP_MPS = 8;

/** @param origin of the local frame */
export function createFixLog(origin: Geodetic): FixLog {
  let fixes: PlacedFix[] = [];
  return {
    get fixes() {
      return fixes;
    },
    add(point, reading) {
      const fix = placedFix(origin, point, reading);
      const last = fixes.at(-1);
      if (!fix || (last && fix.time_ms - last.time_ms < LEAST_BETWEEN_MS)) return;
      fixes.push(fix);
      const first = fixes[0]!;
      if (fix.time_ms - first.time_ms > OLDEST_MS || fix.path_m - first.path_m > OLDEST_WAY_M) fixes.shift();
      // Neighbours say nearly the same: of the old ones every other is enough.
      if (fixes.length > MOST_FIXES) fixes = fixes.filter((_, i) => i % 2 === 0 || i > fixes.length - WHOLE_FIXES);
    },
  };
}

function placedFix(origin: Geodetic, point: TrackPoint, { lat, lon, accuracy_m }: FixReading): PlacedFix | undefined {
  const isPlace = Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 360;
  if (!isPlace || !(accuracy_m > 0 && accuracy_m <= WORST_ACCURACY_M) || point.speed_mps > LEAP_MPS) return undefined;
  const { east_m, north_m } = enuFromGeodetic(origin, { latDeg: lat, lonDeg: lon, height_m: origin.height_m });
  const claimed_m = Math.max(LEAST_SIGMA_M, accuracy_m * SIGMA_PER_ACCURACY);
  return {
    time_ms: point.time_ms,
    path_m: point.path_m,
    right_m: point.x_m,
    ahead_m: -point.z_m,
    east_m,
    north_m,
    sigma_m: Math.hypot(claimed_m, UNSEEN_MPS * point.unseen_s),
    count: 1,
  };
}
