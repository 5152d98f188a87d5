/**
 * The sentences of problems in Finnish and Swedish. Only the command line imports it: the walk page says problems in
 * English, to those who edit.
 */
import { LANGUAGES, type Language } from '../drawing/text.ts';
import { type Phrase, type Problem, sayPhrase } from './problem.ts';
import { PROBLEM_WORDS } from './problem-word-list.ts';
import { RULE_WORDS } from './rule-word-list.ts';
import type { WordList } from './word-list.ts';

export { LANGUAGES, type Language };

const ALL: WordList = { ...PROBLEM_WORDS, ...RULE_WORDS };

/** The problem's sentence without its place; English where a language has no words for it yet. */
export function problemMessage(problem: Problem, language: Language): string {
  if (problem.said) return sayPhrase(problem.said, (words) => wordsIn(words, language));
  return language === 'en'
    ? problem.message
    : sayPhrase(readBack(problem.message), (words) => wordsIn(words, language));
}

/** Whether the language has words of its own for these English ones. */
export const hasWords = (words: string): boolean => Object.hasOwn(ALL, words);

function wordsIn(words: string, language: Language): string {
  const others = hasWords(words) ? ALL[words] : undefined;
  if (!others || language === 'en') return words;
  return language === 'fi' ? others[0] : others[1];
}

/** The phrase behind the English sentence of a rule that gives nothing else. */
function readBack(message: string): Phrase {
  const guess = /^(?<sentence>.*); did you mean (?<word>".*")\?$/s.exec(message)?.groups;
  if (guess?.sentence !== undefined && guess.word !== undefined) {
    return {
      words: '{sentence}; did you mean {word}?',
      gaps: { sentence: readBack(guess.sentence), word: guess.word },
    };
  }
  for (const words of Object.keys(RULE_WORDS)) {
    const gaps = patternOf(words).exec(message)?.groups;
    if (gaps || words === message) return gaps ? { words, gaps } : { words };
  }
  return { words: '{message}', gaps: { message } };
}

/** `found {count} points` as a pattern with named groups. */
function patternOf(words: string): RegExp {
  const parts = words.split(/\{(\w+)\}/).map((part, index) => {
    return index % 2 === 1 ? `(?<${part}>.+?)` : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}
