/** How far a boundary between columns may lie from where it is drawn. */
import type { DrawnColumn, Slice } from './ground.ts';

/** Left out in the file: an illustration's guess, not a measurement. */
export const DOUBT_M = 0.5;
/** The distance between two columns that a file's `doubt_m` speaks of. */
const REFERENCE_M = 100;

/**
 * Up or down, metres, 0 at a column. Between columns at distances d1 and d2 it is doubt · √(4 d1 d2 / ((d1 + d2) · 100 m)),
 * the standard error of kriging with a linear variogram (Chilès & Delfiner, Geostatistics, 2012, ch. 3), scaled so that it
 * is `doubt_m` half-way between two columns 100 m apart; beyond the last column d2 is endless. How large `doubt_m` is, no
 * formula says.
 */
export function doubtAt_m(columns: readonly DrawnColumn[], along_m: number, doubt_m: number): number {
  const before = columns.filter((column) => column.along_m <= along_m).at(-1);
  const after = columns.find((column) => column.along_m >= along_m);
  const d1 = before ? along_m - before.along_m : Number.POSITIVE_INFINITY;
  const d2 = after ? after.along_m - along_m : Number.POSITIVE_INFINITY;
  if (d1 === 0 || d2 === 0) return 0;
  const joined_m = Number.isFinite(d1) && Number.isFinite(d2) ? (d1 * d2) / (d1 + d2) : Math.min(d1, d2);
  return Number.isFinite(joined_m) ? doubt_m * Math.sqrt((4 * joined_m) / REFERENCE_M) : 0;
}

/** Within half of the layers above and below: their order is not in doubt. */
export const lensAt = (
  above: Slice,
  below: Slice,
  doubt_m: number,
): { readonly up_m: number; readonly down_m: number } => ({
  up_m: Math.min(doubt_m, (above.base_m - above.top_m) / 2),
  down_m: Math.min(doubt_m, (below.base_m - below.top_m) / 2),
});
