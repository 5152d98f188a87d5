/** What a schema wanted, in words. */
import type * as z from 'zod/mini';
import { type Phrase, phrase } from './problem.ts';
import { quotedText } from './quoted-text.ts';
import type { Template } from './template.ts';
import { nounOf } from './value-text.ts';

type Issue = z.core.$ZodIssue;

/** The end of the sentence "expected …". */
export function expectationOf(issue: Issue): Phrase {
  switch (issue.code) {
    case 'invalid_type':
      return saidBySchema(issue) ?? nounOf(issue.expected);
    case 'invalid_value':
      return listPhrase(issue.values);
    case 'too_small':
      return boundPhrase(issue.origin, issue.minimum, issue.inclusive === false ? 'above' : 'at least');
    case 'too_big':
      return boundPhrase(issue.origin, issue.maximum, issue.inclusive === false ? 'below' : 'at most');
    case 'not_multiple_of':
      return { words: 'a multiple of {step}', gaps: { step: `${issue.divisor}` } };
    case 'invalid_format':
      return (
        saidBySchema(issue) ?? { words: 'a text of the form {form}', gaps: { form: issue.pattern ?? issue.format } }
      );
    case 'invalid_union':
      return listPhrase(discriminators(issue));
    default:
      return saidBySchema(issue) ?? { words: 'another value' };
  }
}

/** Fields that no general sentence fits carry their own, a `Template`; zod says this where they do not. */
const saidBySchema = (issue: Issue): Phrase | undefined =>
  issue.message === 'Invalid input' ? undefined : { words: issue.message as Template };

/** The words that choose a branch. */
export const discriminators = (issue: Issue & { code: 'invalid_union' }): readonly unknown[] =>
  ('options' in issue ? (issue.options as readonly unknown[]) : undefined) ?? [];

function listPhrase(values: readonly unknown[]): Phrase {
  const list = values.map((value) => (typeof value === 'string' ? quotedText(value) : String(value))).join(', ');
  return values.length === 1 ? phrase('{value}', { value: list }) : phrase('one of {list}', { list });
}

type Relation = 'above' | 'below' | 'at least' | 'at most';

function boundPhrase(origin: string, bound: number | bigint, relation: Relation): Phrase {
  const gaps = { bound: String(bound) };
  const isOne = Number(bound) === 1;
  const side = relation === 'at least' || relation === 'above' ? 'at least' : 'at most';
  if (origin === 'string') return isOne ? phrase('some text') : phrase(`${side} {bound} characters`, gaps);
  if (origin === 'array' || origin === 'set') return phrase(`${side} {bound} ${isOne ? 'entry' : 'entries'}`, gaps);
  return relation === 'above' || relation === 'below'
    ? phrase(`a number ${relation} {bound}`, gaps)
    : phrase(`a number of ${relation} {bound}`, gaps);
}
