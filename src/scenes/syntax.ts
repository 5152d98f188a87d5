/** The first look at a scene file: size, nesting, JSON. Nothing here knows what a scene is. */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { readFirstKeys } from './first-keys.ts';
import { type Phrase, type Problem, saidError, sayPhrase } from './problem.ts';
import { quotedText } from './quoted-text.ts';
import { readStrictJson } from './strict-json.ts';
import type { Template } from './template.ts';
import { tooLargePhrase } from './text-limits.ts';
import { placeOfOffset } from './text-place.ts';
import { MAX_NESTING, scanTokens } from './token-scan.ts';

export { MAX_BYTES } from './text-limits.ts';
export { MAX_NESTING } from './token-scan.ts';

export interface SyntaxReading {
  /** Absent when the text could not be read at all. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /**
   * Of a text whose only faults are comments, commas too many and a byte order mark: the text with these blanked, of
   * the same length, so that one can go on and find what else is wrong.
   */
  readonly mended?: string;
}

/** What each fault of the parser means to the person who typed it. */
const FAULTS: Readonly<Record<string, Template>> = {
  CommaExpected: 'expected a comma between two values',
  ColonExpected: 'expected a colon after the key',
  ValueExpected: 'expected a value',
  PropertyNameExpected: 'expected a key in double quotes',
  CloseBraceExpected: 'expected "}": an object is not closed',
  CloseBracketExpected: 'expected "]": a list is not closed',
  EndOfFileExpected: 'expected the end of the file after the last "}"',
  UnexpectedEndOfComment: 'found a comment that is not closed: JSON has no comments',
  UnexpectedEndOfString: 'expected a closing quotation mark on the same line',
  UnexpectedEndOfNumber: 'found an unfinished number',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'found an unknown escape: write \\\\ for a backslash',
  InvalidCharacter: 'found a control character: write \\n or \\t inside texts',
  InvalidNumberFormat: 'found a number that JSON cannot hold',
};

export function readSyntax(text: string): SyntaxReading {
  const tooLarge = tooLargePhrase(text);
  if (tooLarge) return { problems: [saidError('too-large', [], tooLarge)] };
  const strict = readStrictJson(text);
  if (strict) return { value: strict.value, problems: [] };
  const scan = scanTokens(text);
  if (scan.tooDeepAt !== undefined) {
    const most: Phrase = { words: 'expected at most {most} levels of nesting', gaps: { most: MAX_NESTING } };
    return { problems: [placed('too-deep', text, scan.tooDeepAt, most)] };
  }
  const first = firstFault(scan.mended);
  const habits = scan.habits
    .filter(({ offset }) => !first || offset < first.offset)
    .map(({ offset, said }) => placed('not-json', text, offset, said));
  if (first) return { problems: [...habits, placed('not-json', text, first.offset, faultPhrase(scan.mended, first))] };
  if (habits.length > 0) return { problems: habits, mended: scan.mended };
  return readFirstKeys(text);
}

interface Fault {
  readonly offset: number;
  /** Undefined when the two parsers are not of one mind. */
  readonly code?: ParseErrorCode;
}

/** What leaves the parser, so that it does not read on for faults that nobody will hear of. */
class FirstFault extends Error {
  constructor(readonly fault: Fault) {
    super();
  }
}

/** Undefined when the text is JSON. */
function firstFault(text: string): Fault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    // The platform's parser does not say where.
  }
  const onError = (code: ParseErrorCode, offset: number): never => {
    throw new FirstFault({ code, offset });
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  } catch (reason) {
    if (reason instanceof FirstFault) return reason.fault;
    throw reason;
  }
  return { offset: 0 };
}

/** Its message says the place, for those who show only messages; `said` leaves that to `offset`. */
function placed(rule: string, text: string, offset: number, said: Phrase): Problem {
  const message = sayPhrase(said);
  if (text.trim() === '') return { ...saidError(rule, [], said), offset: 0 };
  const { line, column } = placeOfOffset(text, offset);
  return { ...saidError(rule, [], said), message: `line ${line}, column ${column}: ${message}`, offset };
}

function faultPhrase(text: string, { code, offset }: Fault): Phrase {
  if (text.trim() === '') return { words: 'expected JSON, found an empty file' };
  const rest = text.slice(offset, offset + 80);
  const name = code === undefined ? '' : printParseErrorCode(code);
  if (rest.startsWith("'")) return { words: 'found a single quotation mark: JSON texts stand in double ones' };
  if (name === 'InvalidSymbol') {
    const word = /^[\w$-]+/.exec(rest)?.[0];
    return word
      ? {
          words: 'found the bare word {word}: texts and keys stand in double quotes',
          gaps: { word: word.slice(0, 60) },
        }
      : {
          words: 'found {character}: texts and keys stand in double quotes',
          gaps: { character: quotedText(String.fromCodePoint(rest.codePointAt(0) ?? 0)) },
        };
  }
  return { words: FAULTS[name] ?? 'expected JSON' };
}
