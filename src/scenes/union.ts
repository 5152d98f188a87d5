/** Which branch of a union the author meant, judged by what is wrong with each. */
import type * as z from 'zod/mini';
import { expectationOf } from './expectation.ts';
import { withGuess } from './nearest-word.ts';
import { type Phrase, sayPhrase } from './problem.ts';
import { expectedFound, isObject } from './value-text.ts';

type Issue = z.core.$ZodIssue;
type Branch = readonly Issue[];

/** A text where an object was wanted, and the like: nothing inside can tell more. */
const OTHER_KIND = 10_000;
/** A key of its own that is missing, or a foreign one: much more telling than a wrong value. */
const OTHER_KEY = 100;

/** How far what was found is from what the branch wanted. */
function distance(branch: Branch, found: unknown): number {
  return branch.reduce((sum, issue) => sum + weight(issue, found), 0);
}

function weight(issue: Issue, found: unknown): number {
  const [key, ...deeper] = issue.path;
  if (issue.code === 'unrecognized_keys') return issue.keys.length * (key === undefined ? OTHER_KEY : 1);
  if (key === undefined) return isOtherKind(issue, found) ? OTHER_KIND : 10;
  const isMissing = deeper.length === 0 && isObject(found) && !Object.hasOwn(found, key);
  return isMissing ? OTHER_KEY : 1;
}

function isOtherKind(issue: Issue, found: unknown): boolean {
  if (issue.code === 'invalid_value') return issue.values.every((value) => typeof value !== typeof found);
  return issue.code === 'invalid_type';
}

/** The issues of the branch that was most likely meant; undefined when no branch takes values of this kind. */
export function bestBranch(branches: readonly Branch[], found: unknown): Branch | undefined {
  let best: Branch | undefined;
  let least = OTHER_KIND;
  for (const branch of branches) {
    const away = distance(branch, found);
    if (away < least) [best, least] = [branch, away];
  }
  return best;
}

/** What any of the branches would have taken. */
export function noBranchPhrase(branches: readonly Branch[], found: unknown): Phrase {
  const wanted = new Map(branches.flat().map((issue) => [sayPhrase(expectationOf(issue)), expectationOf(issue)]));
  const expected = [...wanted.values()].reduce((first, second) => ({
    words: '{first}, or {second}',
    gaps: { first, second },
  }));
  const words = branches.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
  return withGuess(expectedFound(expected, found), found, words);
}
