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

/** In the order of the file: the scene's own texts first, then those of the items without errors. */
export function wordsOf({ scene, entries }: CheckedScene): readonly LanguageWords[] {
  const { items: _, ...frame } = scene;
  return [...wordsIn(frame, []), ...entries.flatMap(({ item, path }) => wordsIn(item, path))];
}

function wordsIn(value: unknown, path: Path): readonly LanguageWords[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => wordsIn(entry, [...path, index]));
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  if (!isText(keys)) return keys.flatMap((key) => wordsIn(value[key], [...path, key]));
  return keys.flatMap((language) => levels(value[language], [...path, language], String(path.at(-1) ?? '')));
}

function levels(value: unknown, path: Path, key: string): readonly LanguageWords[] {
  if (typeof value === 'string') return [{ words: value, path, key }];
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((level) => levels(value[level], [...path, level], key));
}

/** Whether an object with these keys is a text: it has languages and nothing else. */
export const isText = (keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
