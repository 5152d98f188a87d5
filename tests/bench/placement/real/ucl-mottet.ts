/**
 * Phone against watch on the same wrist-to-hand walk: R. Mottet, forensic-gnss-lte-analysis (MIT, UCLouvain 2025). Both
 * err, alike as far as anybody knows, so that the difference is divided by √2; a constant lag between them is removed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enuFromGeodetic } from '../../../../src/geo/enu.ts';
import type { Geodetic } from '../../../../src/geo/frames.ts';
import { quantile } from '../../../../src/positioning/replay-summary.ts';
import { type ErrorSeries, fromZero } from './error-series.ts';

/** The phone tells local time, the watch UTC. */
const ZONE_S = 3_600;
const LAGS_S = Array.from({ length: 21 }, (_, k) => k - 10);
/** Beyond, one of the two had lost its way altogether or the files do not belong together. */
const WORST_M = 150;
const LONGEST_GAP_S = 15;

interface Point {
  readonly time_s: number;
  readonly at: Geodetic;
  readonly accuracy_m: number | undefined;
}

export function uclMottet(folder: string): readonly ErrorSeries[] {
  return ['ixelle', 'lln', 'waha'].flatMap((place) => {
    const phones = join(folder, 'SMARTPHONE', place);
    return readdirSync(phones).flatMap((file) => {
      const watch = join(folder, 'WATCH', place, `gps_${file}`);
      if (!existsSync(watch)) return [];
      const series = difference(moved(pointsOf(join(phones, file), ZONE_S)), pointsOf(watch, 0));
      return series.length > 20 ? [fromZero(series)] : [];
    });
  });
}

/** `2025.12.19_15.52.32,4.62202,50.668493,6,…`; rows without a place are left out. */
function pointsOf(file: string, zone_s: number): readonly Point[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((row) => {
      const [stamp, lon, lat, accuracy] = row.split(',');
      const [date, time] = (stamp ?? '').split('_');
      const time_s = Date.parse(`${date?.replaceAll('.', '-')}T${time?.replaceAll('.', ':').trim()}Z`) / 1_000 - zone_s;
      const at = { latDeg: Number(lat), lonDeg: Number(lon), height_m: 0 };
      if (!Number.isFinite(time_s) || !lat || !Number.isFinite(at.latDeg + at.lonDeg)) return [];
      return [{ time_s, at, accuracy_m: Number(accuracy) || undefined }];
    })
    .sort((a, b) => a.time_s - b.time_s);
}

/** The logger repeats a fix until the next: only the first row of each tells something. */
const moved = (points: readonly Point[]): readonly Point[] =>
  points.filter(
    ({ at }, k) => k === 0 || at.latDeg !== points[k - 1]!.at.latDeg || at.lonDeg !== points[k - 1]!.at.lonDeg,
  );

function difference(phone: readonly Point[], watch: readonly Point[]): ErrorSeries {
  const tried = LAGS_S.map((lag_s) => errorsWithLag(phone, watch, lag_s)).filter((series) => series.length > 20);
  const size = (series: ErrorSeries) =>
    quantile(
      series.map(({ east_m, north_m }) => Math.hypot(east_m, north_m)),
      0.5,
    );
  return tried.reduce<ErrorSeries>((best, one) => (best.length === 0 || size(one) < size(best) ? one : best), []);
}

function errorsWithLag(phone: readonly Point[], watch: readonly Point[], lag_s: number): ErrorSeries {
  return phone.flatMap(({ time_s, at, accuracy_m }) => {
    const then_s = time_s - lag_s;
    const after = watch.findIndex((point) => point.time_s >= then_s);
    const [a, b] = [watch[after - 1], watch[after]];
    if (!a || !b || b.time_s - a.time_s > LONGEST_GAP_S) return [];
    const part = (then_s - a.time_s) / (b.time_s - a.time_s);
    const there = {
      latDeg: a.at.latDeg + part * (b.at.latDeg - a.at.latDeg),
      lonDeg: a.at.lonDeg + part * (b.at.lonDeg - a.at.lonDeg),
      height_m: 0,
    };
    const { east_m, north_m } = enuFromGeodetic(there, at);
    if (Math.hypot(east_m, north_m) > WORST_M) return [];
    return [{ time_s, east_m: east_m / Math.SQRT2, north_m: north_m / Math.SQRT2, accuracy_m }];
  });
}
