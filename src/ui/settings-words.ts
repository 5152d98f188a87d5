/** What the settings say, in every language; complete by type. Fetched with the settings. */
import type { Language } from '../drawing/text.ts';
import { en, type SettingsWords } from './settings-words/en.ts';
import { fi } from './settings-words/fi.ts';
import { sv } from './settings-words/sv.ts';

const WORDS: Readonly<Record<Language, SettingsWords>> = { fi, sv, en };

export type { SettingsWords };

export const settingsWordsOf = (language: Language): SettingsWords => WORDS[language];
