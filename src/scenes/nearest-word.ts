/** "Did you mean": the word of a list that is a typing mistake away from the one found. */

/** Steps between two words: a letter more, less, other, or two swapped (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The nearest of `words`, when near enough to be meant: a step for every three letters begun, at most three. */
export function nearestWord(found: string, words: Iterable<string>): string | undefined {
  // Words of a file are of any length; the table of distances grows with both.
  if (found.length < 3 || found.length > 64) return undefined;
  const small = found.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    const distance = editDistance(small, word.toLowerCase());
    if (!best || distance < best.distance) best = { word, distance };
  }
  const allowed = Math.min(3, Math.ceil(found.length / 3));
  return best && best.distance <= allowed ? best.word : undefined;
}

/** `; did you mean "along"?`, or nothing. */
export function didYouMean(found: unknown, words: Iterable<unknown>): string {
  const texts = [...words].filter((word) => typeof word === 'string');
  const word = typeof found === 'string' ? nearestWord(found, texts) : undefined;
  return word === undefined ? '' : `; did you mean "${word}"?`;
}
