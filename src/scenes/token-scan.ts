/** The words and signs of a JSON text one by one, before anything goes down into it: how deep it nests, and habits. */
import { createScanner } from 'jsonc-parser';
import type { Phrase } from './problem.ts';

export const MAX_NESTING = 32;
/** More of them say no more. */
const MAX_HABITS = 100;

interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Something that other notations allow and JSON does not, and that can be taken away without changing what is meant. */
interface Habit {
  readonly offset: number;
  readonly said: Phrase;
}

export interface TokenScan {
  /** Where nesting first goes too deep. The parser would go down into it, one call a level. */
  readonly tooDeepAt?: number;
  readonly habits: readonly Habit[];
  /** The text with the habits blanked; every other character stays where it is. */
  readonly mended: string;
}

const BYTE_ORDER_MARK: Phrase = { words: 'found a byte order mark: save the file as UTF-8 without BOM' };
const COMMENT: Phrase = { words: 'found a comment: JSON has none, put remarks into "note" of a source' };

/** With the parser's own scanner, so that both agree on what is inside a text or a comment. */
export function scanTokens(text: string): TokenScan {
  const habits: Habit[] = [];
  const blanks: Stretch[] = [];
  if (text.startsWith('\uFEFF')) {
    habits.push({ offset: 0, said: BYTE_ORDER_MARK });
    blanks.push({ offset: 0, length: 1 });
  }
  const unmarked = blanked(text, blanks);
  const scanner = createScanner(unmarked, false);
  let depth = 0;
  let commaAt: number | undefined;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const first = unmarked[offset]!;
    if (/\s/.test(first)) continue;
    if (unmarked.startsWith('//', offset) || unmarked.startsWith('/*', offset)) {
      // One that is not closed is left to the parser, which says so.
      if (scanner.getTokenError() !== 0) continue;
      habits.push({ offset, said: COMMENT });
      blanks.push({ offset, length: scanner.getTokenLength() });
      continue;
    }
    const closes = first === '}' || first === ']';
    if (first === '{' || first === '[') depth++;
    if (closes) depth--;
    if (depth > MAX_NESTING) return { tooDeepAt: offset, habits, mended: text };
    if (closes && commaAt !== undefined) {
      const said = {
        words: 'found a comma before {bracket}: take the comma away',
        gaps: { bracket: `"${first}"` },
      };
      habits.push({ offset, said });
      blanks.push({ offset: commaAt, length: 1 });
    }
    commaAt = first === ',' ? offset : undefined;
  }
  return { habits: habits.slice(0, MAX_HABITS), mended: blanked(text, blanks) };
}

/** The text with stretches as spaces; line breaks stay. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  let rest = 0;
  const pieces = stretches
    .toSorted((a, b) => a.offset - b.offset)
    .flatMap(({ offset, length }) => {
      const kept = text.slice(rest, offset);
      rest = offset + length;
      return [kept, text.slice(offset, rest).replace(/[^\r\n]/g, ' ')];
    });
  return pieces.join('') + text.slice(rest);
}
