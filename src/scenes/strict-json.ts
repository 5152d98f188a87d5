/** JSON that nothing can be said against, read by the platform's own parser. Why another text is none, syntax.ts finds out. */
import { tooLargePhrase } from './text-limits.ts';
import { MAX_NESTING } from './token-scan.ts';

/** Keys that reach behind an object in JavaScript. They are named, left out, and never assigned. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Undefined for a text that is too large or no JSON, nests too deep, has a key twice or a forbidden one, and now and then for one
 * that has nothing of this but cannot be cleared so cheaply.
 */
export function readStrictJson(text: string): { readonly value: unknown } | undefined {
  if (tooLargePhrase(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const keys = countKeys(value, MAX_NESTING);
  return keys === undefined || keys !== writtenKeys(text) ? undefined : { value };
}

/** Of every object inside; undefined when there is one too many levels, or a forbidden key. */
function countKeys(value: unknown, levels: number): number | undefined {
  if (typeof value !== 'object' || value === null) return 0;
  if (levels === 0) return undefined;
  let count = 0;
  if (Array.isArray(value)) {
    for (const entry of value) {
      const inner = countKeys(entry, levels - 1);
      if (inner === undefined) return undefined;
      count += inner;
    }
    return count;
  }
  for (const key of Object.keys(value)) {
    if (FORBIDDEN_KEYS.has(key)) return undefined;
    const inner = countKeys((value as Record<string, unknown>)[key], levels - 1);
    if (inner === undefined) return undefined;
    count += 1 + inner;
  }
  return count;
}

/** At least as many as the text has: a key written twice makes more of them than the value has. */
function writtenKeys(text: string): number | undefined {
  // A quotation mark inside a text, or a key that ends in a backslash: which one, the full parser knows.
  if (/\\"[ \t\r\n]*:/.test(text)) return undefined;
  let count = 0;
  const ends = /"[ \t\r\n]*:/g;
  while (ends.test(text)) count++;
  return count;
}
