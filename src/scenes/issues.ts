/** Turns the issues of a schema check into problems that say what was expected, what was found, and the cure. */
import type * as z from 'zod/mini';
import { holdsMoreThan, largestPart } from './amount.ts';
import { discriminators, expectationOf } from './expectation.ts';
import { withGuess } from './nearest-word.ts';
import { type Path, type Phrase, type Problem, saidError } from './problem.ts';
import { keyList, quotedText } from './quoted-text.ts';
import { keysOfOneKeyUnion, knownKeys } from './schema-walk.ts';
import { bestBranch, noBranchPhrase } from './union.ts';
import { expectedFound, isObject, valueAt } from './value-text.ts';

type Issue = z.core.$ZodIssue;

/** Of one object: who has more has pasted something else altogether. */
const MAX_FOREIGN_KEYS = 20;
/** Of one check: a file of a million mistakes is told by its first ones. */
const MAX_ISSUES = 500;
/** Of one check, numbers and texts and what holds them: what goes through them all has no end for a million faults. */
const MAX_VALUES = 50_000;

interface Checked {
  readonly schema: z.core.$ZodType;
  /** What was checked: paths of issues start here. */
  readonly value: unknown;
  /** Where `value` lies in the file. */
  readonly at: Path;
}

/** Every problem of `value` against `schema`; none when it fits. `apart`: a key of it whose values are checked elsewhere. */
export function checkShape(
  schema: z.ZodMiniType<unknown>,
  value: unknown,
  at: Path = [],
  apart?: string,
): readonly Problem[] {
  if (holdsMoreThan(MAX_VALUES, value, apart)) {
    const path = largestPart(MAX_VALUES, value, apart);
    const expected: Phrase = { words: 'at most {bound} values in all', gaps: { bound: MAX_VALUES } };
    return [saidError('too-large', [...at, ...path], expectedFound(expected, valueAt(value, path)))];
  }
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.slice(0, MAX_ISSUES).flatMap((issue) => problemsOf(issue, [], { schema, value, at }));
}

/** `from`: where the issue's path starts, inside the checked value; issues of union branches start at the union. */
function problemsOf(issue: Issue, from: Path, checked: Checked): readonly Problem[] {
  const path = [...from, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(checked.schema, path);
    return issue.keys
      .slice(0, MAX_FOREIGN_KEYS)
      .map((key) => saidError('unknown-key', [...checked.at, ...path, key], unknownKeyPhrase(key, known)));
  }
  const found = valueAt(checked.value, path);
  const problem = (rule: string, said: Phrase): Problem => saidError(rule, [...checked.at, ...path], said);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const oneOf = oneKeyPhrase(keysOfOneKeyUnion(checked.schema, path), found);
    if (oneOf) return [problem('shape', oneOf)];
    const branch = bestBranch(issue.errors, found);
    if (branch) return branch.flatMap((inner) => problemsOf(inner, path, checked));
    return [problem('shape', noBranchPhrase(issue.errors, found))];
  }
  return [problem(ruleOf(issue, found), sentenceOf(issue, found))];
}

function unknownKeyPhrase(key: string, known: readonly string[]): Phrase {
  const unknown: Phrase = { words: 'unknown key {key}', gaps: { key: quotedText(key) } };
  const guessed = withGuess(unknown, key, known);
  if (guessed !== unknown) return guessed;
  const gaps = { key: quotedText(key), keys: known.join(', ') };
  return known.length > 0
    ? { words: 'unknown key {key}: expected one of the keys {keys}', gaps }
    : { words: 'unknown key {key}: expected no such key', gaps };
}

/** A union whose branches are told apart by the one key they have: says so unless exactly one is there. */
function oneKeyPhrase(keys: readonly string[], found: unknown): Phrase | undefined {
  if (keys.length < 2 || !isObject(found)) return undefined;
  const present = Object.keys(found);
  const meant = keys.filter((key) => present.includes(key));
  if (meant.length === 1) return undefined;
  const sentence: Phrase =
    present.length === 0
      ? { words: 'expected exactly one of the keys {keys}, found none', gaps: { keys: keys.join(', ') } }
      : {
          words: 'expected exactly one of the keys {keys}, found {present}',
          gaps: { keys: keys.join(', '), present: keyList(present) },
        };
  if (meant.length > 0) return sentence;
  const guesses = present.slice(0, MAX_FOREIGN_KEYS).map((key) => withGuess(sentence, key, keys));
  return guesses.find((guess) => guess !== sentence) ?? sentence;
}

const ruleOf = (issue: Issue, found: unknown): string =>
  issue.code === 'invalid_type' && found === undefined ? 'missing' : 'shape';

function sentenceOf(issue: Issue, found: unknown): Phrase {
  const sentence = expectedFound(expectationOf(issue), found);
  if (issue.code === 'invalid_value') return withGuess(sentence, found, issue.values);
  if (issue.code === 'invalid_union') return withGuess(sentence, found, discriminators(issue));
  return sentence;
}
