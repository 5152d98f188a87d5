/** How much a file may hold, found out before anything reads it. */
import { type Phrase, phrase } from './problem.ts';

export const MAX_BYTES = 1_048_576;
/** Between values, nearly all of them: as many as points fill a file of that size, and far from what only means harm. */
const MAX_COMMAS = 150_000;

/** Undefined for a text within the limits. */
export function tooLargePhrase(text: string): Phrase | undefined {
  // No unit of the text has more than three bytes.
  const bytes = 3 * text.length > MAX_BYTES ? utf8Length(text) : 0;
  if (bytes > MAX_BYTES) return phrase('expected at most {most} bytes, found {bytes}', { most: MAX_BYTES, bytes });
  return hasMoreCommas(text, MAX_COMMAS)
    ? phrase('expected at most {most} values, found more', { most: MAX_COMMAS })
    : undefined;
}

function hasMoreCommas(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let count = 0;
  for (let at = text.indexOf(','); at !== -1 && count <= most; at = text.indexOf(',', at + 1)) count++;
  return count > most;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    bytes += code < 0x800 ? 1 : 2;
    // A pair of surrogates is one character of four bytes.
    if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
  }
  return bytes;
}
