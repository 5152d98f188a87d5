/** Where boundaries on a wall bend: what lines and curtains along them need to know. */
import type { Run } from './walls.ts';

/** Depths of one boundary, one for each upright line. */
export const boundaryOf = ({ depths_m, count }: Run, b: number): Float64Array =>
  depths_m.subarray(b * count, (b + 1) * count);

/**
 * Numbers of the upright lines at which a line on the wall begins, ends, or bends by more than `straight_m` away from the
 * straight way between its neighbours.
 *
 * @param depths_m of the line on the wall, one for each upright line
 */
export function bendsOf({ count, x_m, z_m, along_m }: Run, depths_m: ArrayLike<number>, straight_m: number): number[] {
  const bends: number[] = [];
  let last = 0;
  for (let k = 0; k < count; k++) {
    if (k > 0 && k + 1 < count) {
      const share = (at(along_m, k) - at(along_m, last)) / (at(along_m, k + 1) - at(along_m, last) || 1);
      const isStraight =
        offLine(x_m, last, k, share) < straight_m &&
        offLine(z_m, last, k, share) < straight_m &&
        offLine(depths_m, last, k, share) < straight_m;
      if (isStraight) continue;
    }
    bends.push(k);
    last = k;
  }
  return bends;
}

const at = (list: ArrayLike<number>, k: number): number => list[k] as number;

/** How far the value at `k` lies off the straight way from `last` to the next. */
const offLine = (list: ArrayLike<number>, last: number, k: number, share: number): number =>
  Math.abs(at(list, last) + (at(list, k + 1) - at(list, last)) * share - at(list, k));
