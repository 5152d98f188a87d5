/** Every text of several languages in a piece of a scene, wherever it lies. */
import { LANGUAGES } from '../../drawing/text.ts';
import type { Path } from '../problem.ts';
import { isObject } from '../value-text.ts';
import type { CheckedScene } from './rule.ts';

export interface LanguageWords {
  readonly words: string;
  /** Down to the language, and to `plain` or `easy` where the text has both. */
  readonly path: Path;
  /** The key that holds the text: `title`, `story`, … */
  readonly key: string;
}

/** Several rules ask for the same texts. */
const found = new WeakMap<CheckedScene, readonly LanguageWords[]>();

/** In the order of the file: the scene's own texts first, then those of the items without errors. */
export function wordsOf(checked: CheckedScene): readonly LanguageWords[] {
  const known = found.get(checked);
  if (known) return known;
  const { items: _, ...frame } = checked.scene;
  const words: LanguageWords[] = [];
  addWords(frame, [], words);
  for (const { item, path } of checked.entries) addWords(item, path, words);
  found.set(checked, words);
  return words;
}

function addWords(value: unknown, path: Path, words: LanguageWords[]): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const isList = Array.isArray(value);
  const isWords = !isList && isText(keys);
  for (const key of keys) {
    const inner: unknown = (value as Record<string, unknown>)[key];
    if (isWords) addLevels(inner, [...path, key], String(path.at(-1) ?? ''), words);
    else if (typeof inner === 'object') addWords(inner, [...path, isList ? Number(key) : key], words);
  }
}

function addLevels(value: unknown, path: Path, key: string, words: LanguageWords[]): void {
  if (typeof value === 'string') words.push({ words: value, path, key });
  else if (isObject(value))
    for (const level of Object.keys(value)) addLevels(value[level], [...path, level], key, words);
}

/** Whether an object with these keys is a text: it has languages and nothing else. */
export const isText = (keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
