/**
 * What exports and imports say, in three languages. Sentences are made of this folder's words, which the compiler
 * knows; problems of JSON and of shapes come with the scene format's own.
 */
import { LANGUAGES, type Language } from '../drawing/text.ts';
import { nearestWord } from '../scenes/nearest-word.ts';
import { type Path, type Phrase, type Severity, sayPhrase } from '../scenes/problem.ts';
import { problemMessage } from '../scenes/problem-words.ts';
import { quotedText } from '../scenes/quoted-text.ts';
import { foundPhrase } from '../scenes/value-text.ts';
import type { WordList } from '../scenes/word-list.ts';
import { BOREHOLE_WORDS } from './boreholes/borehole-words.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { IMPORT_WORDS } from './import-words.ts';

export type { Language };

export const EXCHANGE_WORDS = { ...IMPORT_WORDS, ...EXPORT_WORDS, ...BOREHOLE_WORDS };

export type ExchangeWords = keyof typeof EXCHANGE_WORDS;

/** English words with gaps and what fills them; a phrase of the scene format is one too. */
export interface Sentence {
  readonly words: string;
  readonly gaps?: Readonly<Record<string, string | number | Sentence>>;
}

/** A problem of a file of another program. */
export interface ImportProblem {
  readonly severity: Severity;
  readonly rule: string;
  readonly path: Path;
  /** English. */
  readonly message: string;
  readonly said?: Sentence;
  readonly offset?: number;
}

export const phrase = (words: ExchangeWords, gaps: NonNullable<Sentence['gaps']> = {}): Sentence => ({ words, gaps });

const importProblem = (severity: Severity, rule: string, path: Path, said: Sentence): ImportProblem => ({
  severity,
  rule,
  path,
  message: sayIn('en', said),
  said,
});

export const importError = (rule: string, path: Path, said: Sentence): ImportProblem =>
  importProblem('error', rule, path, said);

export const importWarning = (rule: string, path: Path, said: Sentence): ImportProblem =>
  importProblem('warning', rule, path, said);

export function expectedFound(expected: ExchangeWords, value: unknown): Sentence {
  const found = foundPhrase(value);
  return found
    ? phrase('expected {expected}, found {found}', { expected: phrase(expected), found })
    : phrase('expected {expected}, found nothing', { expected: phrase(expected) });
}

/** The sentence, with "did you mean" where `found` is near to one of the words. */
export function withGuess(sentence: Sentence, found: unknown, known: readonly string[]): Sentence {
  const near = typeof found === 'string' ? nearestWord(found, known) : undefined;
  return near === undefined
    ? sentence
    : phrase('{sentence}; did you mean {word}?', { sentence, word: quotedText(near) });
}

export const sayIn = (language: Language, said: Sentence): string =>
  sayPhrase(said as Phrase, (words: string) => wordsIn(words, language));

/** The problem's sentence without its place. */
export const messageIn = (language: Language, { said, message }: ImportProblem): string =>
  said ? sayIn(language, said) : message;

export const languageOf = (word: string): Language | undefined => LANGUAGES.find((known) => known === word);

function wordsIn(words: string, language: Language): string {
  const own: WordList[string] | undefined = (EXCHANGE_WORDS as WordList)[words];
  if (own) return { fi: own[0], sv: own[1], en: words }[language];
  // Gaps that nothing fills stay as they are.
  const said = { words } as Phrase;
  return problemMessage({ severity: 'error', rule: '', path: [], message: words, said }, language);
}
