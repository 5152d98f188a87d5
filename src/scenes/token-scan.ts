/** A JSON text sign by sign, before anything goes down into it: how deep it nests, and habits. */
import type { Phrase } from './problem.ts';

export const MAX_NESTING = 32;
/** More of them say no more. */
const MAX_HABITS = 100;
/** Who has more of them writes another notation. */
const MAX_BLANKS = 2_000;

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
  /** Where nesting first goes too deep. A parser would go down into it, one call a level. */
  readonly tooDeepAt?: number;
  readonly habits: readonly Habit[];
  /** The text with the habits blanked; every other character stays where it is. */
  readonly mended: string;
}

const BYTE_ORDER_MARK: Phrase = { words: 'found a byte order mark: save the file as UTF-8 without BOM' };
const COMMENT: Phrase = { words: 'found a comment: JSON has none, put remarks into "note" of a source' };

/** UTF-16 units of the signs that matter. */
const SIGN = {
  mark: 0xfeff,
  quote: 34,
  comma: 44,
  slash: 47,
  open: 91,
  backslash: 92,
  close: 93,
  begin: 123,
  end: 125,
};

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const isLineEnd = (code: number): boolean => code === 10 || code === 13;

export function scanTokens(text: string): TokenScan {
  const habits: Habit[] = [];
  const blanks: Stretch[] = [];
  const blank = (habit: Habit, stretch: Stretch): void => {
    if (habits.length < MAX_HABITS) habits.push(habit);
    blanks.push(stretch);
  };
  const hasMark = text.charCodeAt(0) === SIGN.mark;
  if (hasMark) blank({ offset: 0, said: BYTE_ORDER_MARK }, { offset: 0, length: 1 });
  let depth = 0;
  let commaAt: number | undefined;
  for (let at = hasMark ? 1 : 0; at < text.length && blanks.length < MAX_BLANKS; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (code === SIGN.slash) {
      const end = commentEnd(text, at);
      if (end !== undefined) {
        blank({ offset: at, said: COMMENT }, { offset: at, length: end - at });
        at = end - 1;
        continue;
      }
      // One that is not closed is left to the parser, which says so.
      if (text.charCodeAt(at + 1) === 42) break;
    }
    const closes = code === SIGN.end || code === SIGN.close;
    if (code === SIGN.begin || code === SIGN.open) depth++;
    if (closes) depth--;
    if (depth > MAX_NESTING) return { tooDeepAt: at, habits, mended: text };
    if (closes && commaAt !== undefined) {
      const words = 'found a comma before {bracket}: take the comma away';
      blank({ offset: at, said: { words, gaps: { bracket: `"${text[at]}"` } } }, { offset: commaAt, length: 1 });
    }
    commaAt = code === SIGN.comma ? at : undefined;
    if (code === SIGN.quote) at = textEnd(text, at) - 1;
  }
  return { habits, mended: blanked(text, blanks) };
}

/** Behind the closing quotation mark of the text that opens at `at`; an unclosed one ends with its line. */
export function textEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === SIGN.quote) return end + 1;
    if (code === SIGN.backslash) end++;
    else if (isLineEnd(code)) return end;
  }
  return text.length;
}

/** Behind a comment that opens at `at`; undefined when none does, or it is not closed. */
export function commentEnd(text: string, at: number): number | undefined {
  const second = text[at + 1];
  if (second === '/') {
    let end = at + 2;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    return end;
  }
  const close = second === '*' ? text.indexOf('*/', at + 2) : -1;
  return close === -1 ? undefined : close + 2;
}

/** The text with stretches as spaces; line breaks stay. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
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
