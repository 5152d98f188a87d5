/** The English words that a problem can be told in. A type only: no page loads the lists for it. */
import type { CHECK_WORDS } from './check-word-list.ts';
import type { RULE_WORDS } from './rule-word-list.ts';
import type { SHAPE_WORDS } from './shape-word-list.ts';
import type { SYNTAX_WORDS } from './syntax-word-list.ts';

/** Each has Finnish and Swedish words, since it is the key under which they stand. */
export type Template =
  | keyof typeof SYNTAX_WORDS
  | keyof typeof SHAPE_WORDS
  | keyof typeof RULE_WORDS
  | keyof typeof CHECK_WORDS;
