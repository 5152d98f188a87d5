/** A text of a file, fit to stand in a sentence: short, and without what would act on a terminal or turn its order. */

const MAX_UNITS = 60;

/** In double quotes; control characters and marks of direction as JSON escapes. */
export function quotedText(text: string): string {
  const short = text.length > MAX_UNITS ? `${text.slice(0, MAX_UNITS - 1)}…` : text;
  return JSON.stringify(short).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Keys in a row, at most eight of them. */
export function keyList(keys: readonly string[]): string {
  const shown = keys.slice(0, 8).map((key) => (/^[\w$-]{1,60}$/.test(key) ? key : quotedText(key)));
  return shown.join(', ') + (keys.length > shown.length ? ', …' : '');
}
