/** The fixes that count: each tied to the pose of its time, thinned, and forgotten when old or far behind. */
import { enuFromGeodetic } from '../geo/enu.ts';
import type { Geodetic } from '../geo/frames.ts';
import type { PlacedFix } from './placed-fix.ts';
import type { TrackPoint } from './pose-track.ts';
import type { FixReading } from './sample.ts';

/** The last place known before the tracking began anew. */
export interface Remembered {
  readonly time_ms: number;
  readonly east_m: number;
  readonly north_m: number;
  /** √(σ²east + σ²north). */
  readonly sigma_m: number;
}

export interface FixLog {
  /** In order of time; a fix that makes no sense, or comes before the last one, changes nothing. */
  readonly fixes: readonly PlacedFix[];
  add(point: TrackPoint, fix: FixReading): void;
  /** Lets the place before a restart stand in for a fix, as unsure as the visitor may have walked meanwhile. */
  recall(place: Remembered, here: TrackPoint): void;
}

/** Reported accuracy is about the 68 % radius of both axes, and often too good. */
const SIGMA_PER_ACCURACY = 1 / 1.5;
const LEAST_SIGMA_M = 3;
/** Beyond this it is cell towers, not satellites: of no use in a street. */
const WORST_ACCURACY_M = 100;
const MOST_FIXES = 90;
const OLDEST_WAY_M = 300;
const OLDEST_MS = 600_000;
const LEAST_BETWEEN_MS = 800;
/** How fast a visitor may have gone while nobody saw. */
const UNSEEN_MPS = 1.4;
/** What a restart of the tracking may hide, however short. */
const RESTART_M = 1.5;
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
      fixes = [...fixes, fix].filter(
        ({ time_ms, path_m }) => fix.time_ms - time_ms < OLDEST_MS && fix.path_m - path_m < OLDEST_WAY_M,
      );
      // Of a long stay every other old fix is enough: they say nearly the same.
      if (fixes.length > MOST_FIXES) fixes = fixes.filter((_, i) => i % 2 === 0 || i > MOST_FIXES / 2);
    },
    recall({ time_ms, east_m, north_m, sigma_m }, here) {
      const gap_s = Math.max(0, here.time_ms - time_ms) / 1_000;
      const grown_m = Math.hypot(sigma_m / Math.SQRT2, RESTART_M + UNSEEN_MPS * gap_s);
      if (grown_m > WORST_ACCURACY_M * SIGMA_PER_ACCURACY) return;
      const { x_m, z_m, path_m } = here;
      fixes = [{ time_ms: here.time_ms, x_m, z_m, path_m, east_m, north_m, sigma_m: grown_m }];
    },
  };
}

function placedFix(origin: Geodetic, point: TrackPoint, { lat, lon, accuracy_m }: FixReading): PlacedFix | undefined {
  const isPlace = Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 360;
  if (!isPlace || !(accuracy_m > 0 && accuracy_m <= WORST_ACCURACY_M) || point.speed_mps > LEAP_MPS) return undefined;
  const { east_m, north_m } = enuFromGeodetic(origin, { latDeg: lat, lonDeg: lon, height_m: origin.height_m });
  const sigma_m = Math.max(LEAST_SIGMA_M, accuracy_m * SIGMA_PER_ACCURACY);
  const { time_ms, x_m, z_m, path_m, unseen_s } = point;
  return { time_ms, x_m, z_m, path_m, east_m, north_m, sigma_m: Math.hypot(sigma_m, UNSEEN_MPS * unseen_s) };
}
