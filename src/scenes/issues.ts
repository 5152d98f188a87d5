/** Turns the issues of a schema check into problems that say what was expected, what was found, and the cure. */
import type * as z from 'zod/mini';
import { discriminators, expectationOf } from './expectation.ts';
import { didYouMean } from './nearest-word.ts';
import type { Path, Problem } from './problem.ts';
import { keysOfOneKeyUnion, knownKeys } from './schema-walk.ts';
import { bestBranch, noBranchText } from './union.ts';
import { foundText, isObject, valueAt } from './value-text.ts';

type Issue = z.core.$ZodIssue;

interface Checked {
  readonly schema: z.core.$ZodType;
  /** What was checked: paths of issues start here. */
  readonly value: unknown;
  /** Where `value` lies in the file. */
  readonly at: Path;
}

/** Every problem of `value` against `schema`; none when it fits. */
export function checkShape(schema: z.ZodMiniType<unknown>, value: unknown, at: Path = []): readonly Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => problemsOf(issue, [], { schema, value, at }));
}

/** `from`: where the issue's path starts, inside the checked value; issues of union branches start at the union. */
function problemsOf(issue: Issue, from: Path, checked: Checked): readonly Problem[] {
  const path = [...from, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(checked.schema, path);
    return issue.keys.map((key) => ({
      severity: 'error',
      rule: 'unknown-key',
      path: [...checked.at, ...path, key],
      message: unknownKeyText(key, known),
    }));
  }
  const found = valueAt(checked.value, path);
  const problem = (rule: string, message: string): Problem => ({
    severity: 'error',
    rule,
    path: [...checked.at, ...path],
    message,
  });
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const oneOf = oneKeyText(keysOfOneKeyUnion(checked.schema, path), found);
    if (oneOf) return [problem('shape', oneOf)];
    const branch = bestBranch(issue.errors, found);
    if (branch) return branch.flatMap((inner) => problemsOf(inner, path, checked));
    return [problem('shape', noBranchText(issue.errors, found))];
  }
  return [problem(ruleOf(issue, found), messageOf(issue, found))];
}

function unknownKeyText(key: string, known: readonly string[]): string {
  const guess = didYouMean(key, known);
  const list = known.length > 0 ? `one of the keys ${known.join(', ')}` : 'no such key';
  return guess ? `unknown key "${key}"${guess}` : `unknown key "${key}": expected ${list}`;
}

/** A union whose branches are told apart by the one key they have: says so unless exactly one is there. */
function oneKeyText(keys: readonly string[], found: unknown): string | undefined {
  if (keys.length < 2 || !isObject(found)) return undefined;
  const present = Object.keys(found);
  const meant = keys.filter((key) => present.includes(key));
  if (meant.length === 1) return undefined;
  const guess = present.map((key) => didYouMean(key, keys)).find((text) => text !== '') ?? '';
  const said = present.length === 0 ? 'none' : present.join(', ');
  return `expected exactly one of the keys ${keys.join(', ')}, found ${said}${meant.length === 0 ? guess : ''}`;
}

const ruleOf = (issue: Issue, found: unknown): string =>
  issue.code === 'invalid_type' && found === undefined ? 'missing' : 'shape';

function messageOf(issue: Issue, found: unknown): string {
  return `expected ${expectationOf(issue)}, found ${foundText(found)}${guessOf(issue, found)}`;
}

function guessOf(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value') return didYouMean(found, issue.values);
  if (issue.code === 'invalid_union') return didYouMean(found, discriminators(issue));
  return '';
}
