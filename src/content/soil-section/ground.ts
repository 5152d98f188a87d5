/** The ground between columns: which layers there are at each place along the street, and how deep. */
import { aligned, type Pair } from './alignment.ts';
import type { Column, ColumnLayer } from './columns.ts';

/** A stretch of street between two columns, or beyond the first or last one, where `left` and `right` are the same. */
export interface Stretch {
  readonly from_m: number;
  readonly to_m: number;
  readonly left: Column & { readonly along_m: number };
  readonly right: Column & { readonly along_m: number };
  /** From the street downwards. */
  readonly pairs: readonly Pair[];
}

/** One layer at one place. */
export interface Slice {
  readonly layer: ColumnLayer;
  readonly top_m: number;
  readonly base_m: number;
}

export type DrawnColumn = Column & { readonly along_m: number };

const NOBODY_KNOWS = { fi: 'Ei tiedossa', sv: 'Okänt', en: 'Not known' } as const;

/** What lies below the end of a column: rock goes on as rock, of all else nothing is known. */
export function tailed(column: Column, shown_m: number): ColumnLayer[] {
  const cut = column.layers
    .filter(({ top_m }) => top_m < shown_m - 1e-9)
    .map((layer) => ({ ...layer, base_m: Math.min(layer.base_m, shown_m) }));
  const last = cut.at(-1);
  if (!last || last.base_m >= shown_m - 1e-9) return cut;
  if (isRock(last)) return [...cut.slice(0, -1), { ...last, base_m: shown_m }];
  const unknown = { id: 'below', soil: 'unknown', key: 'unknown', hasUnit: false, name: NOBODY_KNOWS } as const;
  return [...cut, { ...unknown, story: undefined, top_m: last.base_m, base_m: shown_m }];
}

const isRock = ({ soil }: ColumnLayer): boolean => soil === 'bedrock' || soil === 'mica-schist';

/** The whole of `from_m` to `to_m`, parted at the columns. Columns outside it count too. */
export function stretchesOf(
  columns: readonly DrawnColumn[],
  { from_m, to_m, shown_m }: { readonly from_m: number; readonly to_m: number; readonly shown_m: number },
): Stretch[] {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return [];
  const stretches: Stretch[] = [];
  const add = (left: DrawnColumn, right: DrawnColumn, begin_m: number, end_m: number) => {
    const [begin, end] = [Math.max(begin_m, from_m), Math.min(end_m, to_m)];
    if (end - begin < 1e-6) return;
    const pairs =
      left === right
        ? tailed(left, shown_m).map((layer) => ({ left: layer, right: layer }))
        : aligned(tailed(left, shown_m), tailed(right, shown_m));
    stretches.push({ from_m: begin, to_m: end, left, right, pairs });
  };
  add(first, first, Number.NEGATIVE_INFINITY, first.along_m);
  columns.slice(1).forEach((right, i) => {
    const left = columns[i] as DrawnColumn;
    add(left, right, left.along_m, right.along_m);
  });
  add(last, last, last.along_m, Number.POSITIVE_INFINITY);
  return stretches;
}

/** The place half-way between the two columns, where layers without a partner have pinched out. */
export const middle_m = ({ left, right }: Stretch): number => (left.along_m + right.along_m) / 2;

/**
 * The layers at a place of the stretch, from the street to `shown_m`, one for each pair; those without a partner have no
 * thickness beyond the middle. Thickness goes in a straight line from column to column, or to nothing at the middle; what
 * is left at the bottom is the deepest layer's of the nearer column (at the very middle, of the side asked for).
 */
export function slicesAt(stretch: Stretch, along_m: number, side: 'left' | 'right', shown_m: number): Slice[] {
  const { left, right, pairs } = stretch;
  const whole_m = right.along_m - left.along_m;
  const share = whole_m > 0 ? Math.min(1, Math.max(0, (along_m - left.along_m) / whole_m)) : 0;
  const thick_m = pairs.map((pair) => thickness_m(pair, share));
  const tail = pairs.findLastIndex((pair) => pair[side] !== undefined);
  const others_m = thick_m.reduce((sum, value, i) => (i === tail ? sum : sum + value), 0);
  let top_m = 0;
  return pairs.map((pair, i) => {
    const own_m = i === tail ? Math.max(0, shown_m - others_m) : (thick_m[i] ?? 0);
    const slice = { layer: (pair[side] ?? pair.left ?? pair.right) as ColumnLayer, top_m, base_m: top_m + own_m };
    top_m = slice.base_m;
    return slice;
  });
}

function thickness_m({ left, right }: Pair, share: number): number {
  const [a, b] = [left ? left.base_m - left.top_m : 0, right ? right.base_m - right.top_m : 0];
  if (left && right) return a + (b - a) * share;
  return left ? a * Math.max(0, 1 - 2 * share) : b * Math.max(0, 2 * share - 1);
}
