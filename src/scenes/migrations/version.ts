/** Which format a file says it has. Small and apart from the steps, so that a page need not load them. */
import { FORMAT_VERSION } from '../schema.ts';
import { isObject } from '../value-text.ts';

/**
 * The format's number. The draft wrote `"version": 0`; since then it is `formatVersion`. What names no older format
 * counts as the current one, so that its shape is checked and the missing or wrong version is named.
 */
export function versionOf(value: unknown): number {
  if (!isObject(value)) return FORMAT_VERSION;
  if (!Object.hasOwn(value, 'formatVersion')) return value.version === 0 ? 0 : FORMAT_VERSION;
  const { formatVersion } = value;
  const isOlder = Number.isInteger(formatVersion) && (formatVersion as number) >= 1;
  return isOlder ? (formatVersion as number) : FORMAT_VERSION;
}
