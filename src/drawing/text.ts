/** Text in several languages, and how one of them is chosen. */

/** BCP 47 tag. Everything a visitor reads exists in the first three. */
export type Language = 'fi' | 'sv' | 'en';

export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

/** One language's words: plain, or plain and easy-to-read (selkokieli, lättläst, easy language). */
export type TextValue = string | { readonly plain: string; readonly easy: string };

export type LocalText = { readonly [language in Language]?: TextValue | undefined };

export type ReadingLevel = 'plain' | 'easy';

/**
 * The words of `text` in `language`, else in the first language of `order` that has any; an empty string when none has.
 * Where there is no easy version the plain one serves.
 */
export function resolveText(
  text: LocalText,
  language: Language,
  level: ReadingLevel = 'plain',
  order: readonly Language[] = LANGUAGES,
): string {
  const value = text[language] ?? order.map((other) => text[other]).find((found) => found !== undefined);
  if (value === undefined) return '';
  return typeof value === 'string' ? value : value[level];
}
