/**
 * The sentences of problems in Finnish and Swedish. Only the command line imports it: the walk page says problems in
 * English, to those who edit.
 */
import { LANGUAGES, type Language } from '../drawing/text.ts';
import { CHECK_WORDS } from './check-word-list.ts';
import { type Problem, sayPhrase } from './problem.ts';
import { RULE_WORDS } from './rule-word-list.ts';
import { SHAPE_WORDS } from './shape-word-list.ts';
import { SYNTAX_WORDS } from './syntax-word-list.ts';
import type { Template } from './template.ts';
import type { WordList } from './word-list.ts';

export { LANGUAGES, type Language };

/** The compiler refuses it when a template is missing. */
export const PROBLEM_WORDS: Readonly<Record<Template, WordList[string]>> = {
  ...SYNTAX_WORDS,
  ...SHAPE_WORDS,
  ...RULE_WORDS,
  ...CHECK_WORDS,
};

/** The problem's sentence without its place; words that are not in the list stay English. */
export const problemMessage = ({ said }: Problem, language: Language): string =>
  sayPhrase(said, (words) => wordsIn(words, language));

function wordsIn(words: string, language: Language): string {
  if (language === 'en' || !isTemplate(words)) return words;
  return PROBLEM_WORDS[words][language === 'fi' ? 0 : 1];
}

const isTemplate = (words: string): words is Template => Object.hasOwn(PROBLEM_WORDS, words);
