/** "Did you mean": the word of a list that is a typing mistake away from the one found. */

import { type Phrase, phrase } from './problem.ts';
import { quotedText } from './quoted-text.ts';

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
  const allowed = Math.min(3, Math.ceil(found.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - found.length) > allowed) continue;
    const distance = editDistance(small, word.toLowerCase());
    if (!best || distance < best.distance) best = { word, distance };
  }
  return best && best.distance <= allowed ? best.word : undefined;
}

/** The nearest of those `words` that are texts, when `found` is a text too. */
function guessFor(found: unknown, words: Iterable<unknown>): string | undefined {
  if (typeof found !== 'string') return undefined;
  return nearestWord(
    found,
    [...words].filter((word) => typeof word === 'string'),
  );
}

/** The sentence, with "did you mean" where something near was found. */
export function withGuess(sentence: Phrase, found: unknown, words: Iterable<unknown>): Phrase {
  const word = guessFor(found, words);
  if (word === undefined) return sentence;
  return phrase('{sentence}; did you mean {word}?', { sentence, word: quotedText(word) });
}
