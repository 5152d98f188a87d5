/** What is said over an open street, in every language; complete by type. Fetched with the street. */
import type { Language } from '../../drawing/text.ts';
import { en, type OverlayWords } from './words/en.ts';
import { fi } from './words/fi.ts';
import { sv } from './words/sv.ts';

const WORDS: Readonly<Record<Language, OverlayWords>> = { fi, sv, en };

export const overlayWordsOf = (language: Language): OverlayWords => WORDS[language];
