/** Gauss elimination with pivots, for a handful of unknowns. Undefined when the equations do not determine them. */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  for (let column = 0; column < size; column++) {
    const best = rows
      .slice(column)
      .reduce((most, row, k) => (Math.abs(row[column]!) > Math.abs(rows[most]![column]!) ? column + k : most), column);
    [rows[column], rows[best]] = [rows[best]!, rows[column]!];
    const pivot = rows[column]![column]!;
    if (Math.abs(pivot) < 1e-12) return undefined;
    for (const [k, row] of rows.entries()) {
      if (k === column) continue;
      const share = row[column]! / pivot;
      for (let j = column; j <= size; j++) row[j]! -= share * rows[column]![j]!;
    }
  }
  return rows.map((row, k) => row[size]! / row[k]!);
}
