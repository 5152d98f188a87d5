/** Which layer of one column goes on as which layer of the next. */
import type { ColumnLayer } from './columns.ts';

/** A layer of both columns, or of one that has no partner in the other. */
export interface Pair {
  readonly left?: ColumnLayer;
  readonly right?: ColumnLayer;
}

/** Named bodies of ground count for more than mere likeness. */
const SAME_UNIT = 3;
const SAME_SOIL = 1;
/** Of two ways to pair as many layers, that with the likelier depths wins: taken off for each metre apart. */
const APART_PER_M = 1e-3;

/**
 * The columns from top to bottom as one list, in which no pairs cross: the best alignment of two sequences (Needleman and
 * Wunsch, 1970, without a price for gaps). Between two pairs the left column's own layers come first.
 */
export function aligned(left: readonly ColumnLayer[], right: readonly ColumnLayer[]): Pair[] {
  const best: number[][] = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const paired = likeness(left[i] as ColumnLayer, right[j] as ColumnLayer);
      const row = best[i] as number[];
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired > 0 ? paired + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as ColumnLayer, right[j] as ColumnLayer];
    const paired = likeness(a, b);
    if (paired > 0 && at(i, j) === paired + at(i + 1, j + 1)) {
      pairs.push({ left: a, right: b });
      [i, j] = [i + 1, j + 1];
    } else if (at(i, j) === at(i + 1, j)) {
      pairs.push({ left: a });
      i++;
    } else {
      pairs.push({ right: b });
      j++;
    }
  }
  return [
    ...pairs,
    ...left.slice(i).map((layer) => ({ left: layer })),
    ...right.slice(j).map((layer) => ({ right: layer })),
  ];
}

/** 0 when they cannot be the same: another name of a unit, or another soil. */
function likeness(a: ColumnLayer, b: ColumnLayer): number {
  const named = a.hasUnit && b.hasUnit;
  if (named ? a.key !== b.key : a.soil !== b.soil) return 0;
  const apart_m = Math.abs(a.top_m + a.base_m - b.top_m - b.base_m) / 2;
  return Math.max(1e-6, (named ? SAME_UNIT : SAME_SOIL) - APART_PER_M * apart_m);
}
