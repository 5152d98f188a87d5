/** What is said before a street opens, in every language; complete by type. Fetched while the visitor reads. */
import type { Language } from '../drawing/text.ts';
import { en, type PreflightWords } from './preflight-words/en.ts';
import { fi } from './preflight-words/fi.ts';
import { sv } from './preflight-words/sv.ts';

const WORDS: Readonly<Record<Language, PreflightWords>> = { fi, sv, en };

export type { PreflightWords };

export const preflightWordsOf = (language: Language): PreflightWords => WORDS[language];
