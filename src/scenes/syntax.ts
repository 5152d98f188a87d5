/** The first look at a scene file: size, nesting, JSON. Nothing here knows what a scene is. */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Path, Problem } from './problem.ts';
import { placeOfOffset } from './text-place.ts';

export const MAX_BYTES = 1_048_576;
export const MAX_NESTING = 32;

export interface SyntaxReading {
  /** Absent when the text could not be read at all. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/** Keys that reach behind an object in JavaScript. They are named, left out, and never assigned. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What each fault of the parser means to the person who typed it. */
const FAULTS: Readonly<Record<string, string>> = {
  CommaExpected: 'expected a comma between two values',
  ColonExpected: 'expected a colon after the key',
  ValueExpected: 'expected a value',
  PropertyNameExpected: 'expected a key in double quotes',
  CloseBraceExpected: 'expected "}": an object is not closed',
  CloseBracketExpected: 'expected "]": a list is not closed',
  EndOfFileExpected: 'expected the end of the file after the last "}"',
  InvalidCommentToken: 'found a comment: JSON has none, put remarks into "note" of a source',
  UnexpectedEndOfComment: 'found a comment that is not closed: JSON has no comments',
  UnexpectedEndOfString: 'expected a closing quotation mark on the same line',
  UnexpectedEndOfNumber: 'found an unfinished number',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'found an unknown escape: write \\\\ for a backslash',
  InvalidCharacter: 'found a control character: write \\n or \\t inside texts',
  InvalidNumberFormat: 'found a number that JSON cannot hold',
};

export function readSyntax(text: string): SyntaxReading {
  const bytes = utf8Length(text);
  if (bytes > MAX_BYTES) {
    return refusal('too-large', `expected at most ${MAX_BYTES} bytes, found ${bytes}`);
  }
  if (text.startsWith('\uFEFF')) {
    return refusal('not-json', 'line 1, column 1: found a byte order mark: save the file as UTF-8 without BOM');
  }
  const deep = offsetOfTooDeep(text);
  if (deep !== undefined) {
    return refusal('too-deep', `${placeText(text, deep)}: expected at most ${MAX_NESTING} levels of nesting`);
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (first || !tree) return refusal('not-json', faultText(text, first));
  const problems: Problem[] = [];
  return { value: plainValue(tree, [], problems), problems };
}

const refusal = (rule: string, message: string): SyntaxReading => ({
  problems: [{ severity: 'error', rule, path: [], message }],
});

function placeText(text: string, offset: number): string {
  const { line, column } = placeOfOffset(text, offset);
  return `line ${line}, column ${column}`;
}

function faultText(text: string, error: ParseError | undefined): string {
  if (!error || text.trim() === '') return 'expected JSON, found an empty file';
  const rest = text.slice(error.offset);
  const name = printParseErrorCode(error.error);
  const place = placeText(text, error.offset);
  if (/^[}\]]/.test(rest) && /,\s*$/.test(text.slice(0, error.offset))) {
    return `${place}: found a comma before "${rest[0]}": take the comma away`;
  }
  if (rest.startsWith("'")) return `${place}: found a single quotation mark: JSON texts stand in double ones`;
  const word = /^[\w$-]+/.exec(rest)?.[0];
  if (name === 'InvalidSymbol') {
    return `${place}: found ${word ? `the bare word ${word}` : `"${rest[0]}"`}: texts and keys stand in double quotes`;
  }
  return `${place}: ${FAULTS[name] ?? 'expected JSON'}`;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Where nesting first goes too deep, found token by token: the parser would go down into it, one call a level.
 * It is the parser's own scanner, so that both agree on what is inside a text or a comment.
 */
function offsetOfTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > MAX_NESTING) return scanner.getTokenOffset();
  }
  return undefined;
}

/** The tree as plain values. Keys used twice and keys that are no data are problems; the first use of a key counts. */
function plainValue(node: Node, path: Path, problems: Problem[]): unknown {
  if (node.type === 'array') {
    return (node.children ?? []).map((child, index) => plainValue(child, [...path, index], problems));
  }
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [keyNode, child] = property.children ?? [];
    if (!keyNode || !child) continue;
    const key = String(keyNode.value);
    const here = [...path, key];
    const rule = FORBIDDEN_KEYS.has(key) ? 'forbidden-key' : Object.hasOwn(object, key) ? 'duplicate-key' : undefined;
    if (rule) {
      const message =
        rule === 'forbidden-key' ? `expected another key, found "${key}"` : `found the key "${key}" a second time`;
      problems.push({ severity: 'error', rule, path: here, message });
    } else object[key] = plainValue(child, here, problems);
  }
  return object;
}
