/** What a schema wanted, in words. */
import type * as z from 'zod/mini';
import { nounOf } from './value-text.ts';

type Issue = z.core.$ZodIssue;

/** The end of the sentence "expected …". */
export function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return nounOf(issue.expected);
    case 'invalid_value':
      return listText(issue.values);
    case 'too_small':
      return boundText(issue.origin, issue.minimum, issue.inclusive === false ? 'above' : 'at least');
    case 'too_big':
      return boundText(issue.origin, issue.maximum, issue.inclusive === false ? 'below' : 'at most');
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return saidBySchema(issue) ?? `a text of the form ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return listText(discriminators(issue));
    case 'invalid_key':
      return `another key (${issue.issues.map(expectationOf).join('; ')})`;
    default:
      return saidBySchema(issue) ?? 'another value';
  }
}

/** Fields that no general sentence fits carry their own; zod says this where they do not. */
const saidBySchema = (issue: Issue): string | undefined =>
  issue.message === 'Invalid input' ? undefined : issue.message;

/** The words that choose a branch. */
export const discriminators = (issue: Issue & { code: 'invalid_union' }): readonly unknown[] =>
  ('options' in issue ? (issue.options as readonly unknown[]) : undefined) ?? [];

function listText(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  return quoted.length === 1 ? `${quoted[0]}` : `one of ${quoted.join(', ')}`;
}

function boundText(origin: string, bound: number | bigint, relation: string): string {
  if (origin === 'string') return bound === 1n || bound === 1 ? 'some text' : `${relation} ${bound} characters`;
  if (origin === 'array' || origin === 'set') return `${relation} ${bound} ${bound === 1 ? 'entry' : 'entries'}`;
  return `a number ${relation === 'above' || relation === 'below' ? relation : `of ${relation}`} ${bound}`;
}
