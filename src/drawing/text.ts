/** Text in several languages, and how one of them is chosen. */

/** BCP 47 tag. Everything a visitor reads exists in the first three. */
export type Language = 'fi' | 'sv' | 'en';

export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

/** One language's words: plain, or plain with easy-to-read ones (selkokieli, lättläst, easy language) and ones for children. */
export type TextValue =
  | string
  | { readonly plain: string; readonly easy?: string | undefined; readonly child?: string | undefined };

export type LocalText = { readonly [language in Language]?: TextValue | undefined };

/** For most grown-ups, for who reads slowly, for children. */
export type ReadingLevel = 'plain' | 'easy' | 'child';

export const READING_LEVELS: readonly ReadingLevel[] = ['plain', 'easy', 'child'];

/**
 * The words of `text` in `language`, else in the first language of `order` that has any; an empty string when none has.
 * Where there are no words for children the easy ones serve, and where there are no easy ones the plain ones.
 */
export function resolveText(
  text: LocalText,
  language: Language,
  level: ReadingLevel = 'plain',
  order: readonly Language[] = LANGUAGES,
): string {
  const value = text[language] ?? order.map((other) => text[other]).find((found) => found !== undefined);
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const easy = value.easy ?? value.plain;
  return level === 'plain' ? value.plain : level === 'easy' ? easy : (value.child ?? easy);
}

/** The same text with `change` made to all its words: in every language, at every level. */
export function mapWords(text: LocalText, change: (words: string) => string): LocalText {
  const changed = (value: TextValue): TextValue =>
    typeof value === 'string'
      ? change(value)
      : {
          plain: change(value.plain),
          ...(value.easy !== undefined && { easy: change(value.easy) }),
          ...(value.child !== undefined && { child: change(value.child) }),
        };
  return Object.fromEntries(
    Object.entries(text).flatMap(([language, value]) => (value === undefined ? [] : [[language, changed(value)]])),
  );
}
