/** Everything the pages themselves say, in every language; complete by type. What a scene says is in its own file. */
import type { Language } from '../drawing/text.ts';
import { en, type Words } from './words/en.ts';
import { fi } from './words/fi.ts';
import { sv } from './words/sv.ts';

export type { WordKey, Words } from './words/en.ts';

const WORDS: Readonly<Record<Language, Words>> = { fi, sv, en };

/** Each language in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export const wordsOf = (language: Language): Words => WORDS[language];
