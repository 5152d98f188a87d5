/** How values of a file are named in sentences. */
import type { Path, Phrase } from './problem.ts';
import { keyList, quotedText } from './quoted-text.ts';
import type { Template } from './template.ts';

/** What lies at `path`; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}

export const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The end of "found …": short, and never the whole file. Undefined when there is nothing. */
export function foundPhrase(value: unknown): Phrase | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return { words: 'a list of {count}', gaps: { count: value.length } };
  if (isObject(value)) {
    const keys = Object.keys(value);
    if (keys.length === 0) return { words: 'an empty object' };
    return { words: 'an object with {keys}', gaps: { keys: keyList(keys) } };
  }
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
    return { words: 'a number too large to hold' };
  }
  return { words: '{value}', gaps: { value: typeof value === 'string' ? quotedText(value) : String(value) } };
}

/** `expected …, found …`. */
export function expectedFound(expected: Phrase, value: unknown): Phrase {
  const found = foundPhrase(value);
  return found
    ? { words: 'expected {expected}, found {found}', gaps: { expected, found } }
    : { words: 'expected {expected}, found nothing', gaps: { expected } };
}

const NOUNS: Readonly<Record<string, Template>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  undefined: 'nothing',
  nonoptional: 'a value',
};

export const nounOf = (type: string): Phrase => ({ words: NOUNS[type] ?? 'another value' });
