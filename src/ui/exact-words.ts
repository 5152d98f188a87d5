/** What is said about exactness, in every language; complete by type. Fetched with what lies over an open street. */
import type { Language } from '../drawing/text.ts';
import { type ExactWords, en } from './exact-words/en.ts';
import { fi } from './exact-words/fi.ts';
import { sv } from './exact-words/sv.ts';

const WORDS: Readonly<Record<Language, ExactWords>> = { fi, sv, en };

export const exactWordsOf = (language: Language): ExactWords => WORDS[language];
