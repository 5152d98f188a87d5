/** Every text of several languages in a piece of a scene, wherever it lies. */
import { LANGUAGES } from '../../drawing/text.ts';
import type { Path } from '../problem.ts';
import { isObject } from '../value-text.ts';
import { oncePerScene } from './once-per-scene.ts';
import type { CheckedScene } from './rule.ts';

/** A text of several languages. */
interface LanguageText {
  readonly text: Readonly<Record<string, unknown>>;
  /** The languages that it has words in. */
  readonly languages: readonly string[];
  readonly path: Path;
}

export interface LanguageWords {
  readonly words: string;
  /** Down to the language, and to `plain` or `easy` where the text has both. */
  readonly path: Path;
  /** The key that holds the text: `title`, `story`, … */
  readonly key: string;
}

/** In the order of the file: the scene's own texts first, then those of the items without errors. */
export const textsOf: (checked: CheckedScene) => readonly LanguageText[] = oncePerScene(({ scene, entries }) => {
  const { items: _, ...frame } = scene;
  const texts: LanguageText[] = [];
  addTexts(frame, [], texts);
  for (const { item, path } of entries) addTexts(item, [...path], texts);
  return texts;
});

/** Of those texts, in the same order. */
export const wordsOf: (checked: CheckedScene) => readonly LanguageWords[] = oncePerScene((checked) => {
  const words: LanguageWords[] = [];
  for (const { text, languages, path } of textsOf(checked)) {
    for (const language of languages) addLevels(text[language], [...path, language], String(path.at(-1) ?? ''), words);
  }
  return words;
});

/** `path` leads to `value`; it is lengthened on the way, and in the end is as it was. */
function addTexts(value: object, path: (string | number)[], texts: LanguageText[]): void {
  const keys = Object.keys(value);
  const isList = Array.isArray(value);
  const parts = value as Readonly<Record<string, unknown>>;
  if (!isList && isText(keys)) {
    texts.push({ text: parts, languages: keys, path: [...path] });
    return;
  }
  for (const key of keys) {
    const inner = parts[key];
    if (typeof inner !== 'object' || inner === null) continue;
    path.push(isList ? Number(key) : key);
    addTexts(inner, path, texts);
    path.pop();
  }
}

function addLevels(value: unknown, path: Path, key: string, words: LanguageWords[]): void {
  if (typeof value === 'string') words.push({ words: value, path, key });
  else if (isObject(value))
    for (const level of Object.keys(value)) addLevels(value[level], [...path, level], key, words);
}

/** Whether an object with these keys is a text: it has languages and nothing else. */
const isText = (keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
