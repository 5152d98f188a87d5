/** A phone's fixes in a car against post-processed truth: comma2k19, example segment (MIT, comma.ai 2018). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enuFromGeodetic, geodeticFromEcef } from '../../../../src/geo/enu.ts';
import type { Triple } from '../../../../src/geo/quaternion.ts';
import { type ErrorSeries, fromZero } from './error-series.ts';

interface Segment {
  /** Time, latitude, longitude, height. */
  readonly qcom: readonly (readonly [number, number, number, number])[];
  /** Time, east, north, up of `origin_ecef`. */
  readonly truth_enu_10hz: readonly (readonly [number, number, number, number])[];
  readonly origin_ecef: Triple;
}

export function comma2k19(folder: string): readonly ErrorSeries[] {
  const {
    qcom,
    truth_enu_10hz: truth,
    origin_ecef,
  } = JSON.parse(readFileSync(join(folder, 'example_1_seg40.json'), 'utf8')) as Segment;
  const origin = geodeticFromEcef(origin_ecef);
  const errors = qcom.flatMap(([time_s, latDeg, lonDeg, height_m]) => {
    const after = truth.findIndex(([then_s]) => then_s >= time_s);
    const [a, b] = [truth[after - 1], truth[after]];
    if (!a || !b) return [];
    const part = (time_s - a[0]) / (b[0] - a[0]);
    const { east_m, north_m } = enuFromGeodetic(origin, { latDeg, lonDeg, height_m });
    const [east, north] = [a[1] + part * (b[1] - a[1]), a[2] + part * (b[2] - a[2])];
    return [{ time_s, east_m: east_m - east, north_m: north_m - north, accuracy_m: undefined }];
  });
  return [fromZero(errors)];
}
