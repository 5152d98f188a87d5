/**
 * Everything the pages themselves say, in every language; complete by type. What a scene says is in its own file.
 * A visitor loads one language; another one when they switch to it.
 */
import type { Language } from '../drawing/text.ts';
import type { Words } from './words/en.ts';

export type { WordKey, Words } from './words/en.ts';

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  fi: async () => (await import('./words/fi.ts')).fi,
  sv: async () => (await import('./words/sv.ts')).sv,
  en: async () => (await import('./words/en.ts')).en,
};

/** Each language in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

const loaded = new Map<Language, Words>();

/** Makes {@link wordsOf} know a language. Rejects when its file cannot be fetched; may be called again then. */
export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await LOADERS[language]());
}

/** Throws for a language that {@link loadWords} has not brought: a page shows nothing before its words are there. */
export function wordsOf(language: Language): Words {
  const words = loaded.get(language);
  if (!words) throw new Error(`the words in "${language}" are not loaded`);
  return words;
}
