import { type Path, type Problem, phrase, problemAt } from '../problem.ts';
import { isObject } from '../value-text.ts';
import type { Rule } from './rule.ts';
import { isText } from './texts-in.ts';

/** Every text has words in each of the scene's languages, also those inside props. */
export const missingLanguages: Rule = ({ scene, entries }) => {
  const { items: _, ...frame } = scene;
  return [
    ...missingIn(frame, [], scene.languages),
    ...entries.flatMap(({ item, path }) => missingIn(item, path, scene.languages)),
  ];
};

function missingIn(value: unknown, path: Path, languages: readonly string[]): readonly Problem[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => missingIn(entry, [...path, index], languages));
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  if (!isText(keys)) return keys.flatMap((key) => missingIn(value[key], [...path, key], languages));
  const missing = languages.filter((language) => !keys.includes(language));
  if (missing.length === 0) return [];
  const said = phrase('expected words in {languages} too, found none', { languages: missing.join(', ') });
  return [problemAt('warning', 'missing-language', path, said)];
}
