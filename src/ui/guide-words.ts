/** What leads to a place, in every language; complete by type. Fetched while the visitor reads. */
import type { Language } from '../drawing/text.ts';
import { en, type GuideWords } from './guide-words/en.ts';
import { fi } from './guide-words/fi.ts';
import { sv } from './guide-words/sv.ts';

const WORDS: Readonly<Record<Language, GuideWords>> = { fi, sv, en };

export const guideWordsOf = (language: Language): GuideWords => WORDS[language];
